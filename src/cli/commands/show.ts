import {
  command,
  type CommandMaker,
  type CollectionOptions,
  printJson,
  withCollection,
  withJson,
} from '../command.ts';

interface Options extends CollectionOptions {
  readonly json?: boolean;
}

/** `crosscheck show ID`: one thing of the collection, whatever it is. */
export const showCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('show', 'show one event, document, claim, figure or origin by its id', [
        'crosscheck show 3fa29c1b',
        'crosscheck show 3fa29c1b --json',
      ]),
    ),
  )
    .argument('<id>', 'the id, or as much of its beginning as no other has')
    .action(async (id: string, options: Options) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { exportFound, findOne } = await import('../find-one.ts');
      const { renderFound } = await import('../render/found.ts');
      const found = await withStore(terminal, options, { create: false }, (store) =>
        findOne(terminal, store, id),
      );
      if (options.json) printJson(terminal, exportFound(found));
      else terminal.out.write(renderFound(found, terminal.style));
    });
