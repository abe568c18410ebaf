import {
  type CollectionOptions,
  command,
  type CommandMaker,
  wholeNumber,
  withCollection,
} from '../command.ts';

interface Options extends CollectionOptions {
  readonly port?: number;
}

/** `crosscheck serve`: the web page over the collection, on this machine only. */
export const serveCommand: CommandMaker = (session) =>
  withCollection(
    command('serve', 'serve the web page of the collection on 127.0.0.1, until Ctrl-C', [
      'crosscheck serve --collection aleppo.crosscheck --port 8080',
    ]),
  )
    .option('--port <number>', 'port to listen on (default: any free one)', wholeNumber(0, 65_535))
    .action(async (options: Options) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { serveUntilStopped } = await import('../serve-until-stopped.ts');
      await withStore(terminal, options, { create: false }, (store) =>
        serveUntilStopped(terminal, store, options.port ?? 0),
      );
    });
