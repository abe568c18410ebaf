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
  readonly full?: boolean;
}

/** `crosscheck status`: what the collection holds, what was refused, what is out of date. */
export const statusCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('status', 'say what the collection holds, what was refused and what is out of date', [
        'crosscheck status --collection aleppo.crosscheck',
      ]),
    ),
  )
    .option('--full', 'list every file that was refused, however many')
    .action(async (options: Options) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { readStatus } = await import('../read-status.ts');
      const { renderStatus } = await import('../render/status.ts');
      const status = await withStore(terminal, options, { create: false }, readStatus);
      if (options.json) printJson(terminal, status);
      else terminal.out.write(renderStatus(status, terminal.style, { full: options.full === true }));
    });
