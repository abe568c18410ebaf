import {
  type CollectionOptions,
  command,
  type CommandMaker,
  printJson,
  withCollection,
  withJson,
} from '../command.ts';

interface Options extends CollectionOptions {
  readonly json?: boolean;
}

/** `crosscheck date log [DOCUMENT]`: what people decided about dates, in order. */
export const dateLogCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('log', 'list what people decided about dates, the first decision first', [
        'crosscheck date log',
        'crosscheck date log 3fa29c1b --json',
      ]),
    ),
  )
    .argument('[document]', 'document of the collection, by name or id; without it, all')
    .action(async (document: string | undefined, options: Options) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { readDateLog } = await import('../read-date-log.ts');
      const { renderDateLog } = await import('../render/date-log.ts');
      const log = await withStore(terminal, options, { create: false }, (store) =>
        readDateLog(store, document ?? null),
      );
      if (options.json)
        printJson(
          terminal,
          log.map(({ judgement }) => judgement),
        );
      else terminal.out.write(renderDateLog(log, terminal.style));
    });
