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

/** `crosscheck origins`: the voices on which the claims of the collection rest. */
export const originsCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('origins', 'list the voices on whose word the claims rest, one a line', ['crosscheck origins']),
    ),
  ).action(async (options: Options) => {
    const { terminal } = session;
    const { withStore } = await import('../collection.ts');
    const { readDossier } = await import('../read-book.ts');
    const { exportOrigin } = await import('../../export/export-dossier.ts');
    const { renderOrigins } = await import('../render/origins.ts');
    const { origins } = await withStore(terminal, options, { create: false }, (store) =>
      readDossier(terminal, store),
    );
    if (options.json) printJson(terminal, origins.map(exportOrigin));
    else terminal.out.write(renderOrigins(origins, terminal.style));
  });
