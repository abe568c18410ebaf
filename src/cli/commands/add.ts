import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';

/** `crosscheck add PATH...`: reads files and folders into the collection. */
export const addCommand: CommandMaker = (session) =>
  withCollection(
    command('add', 'read files and folders into the collection; what is there already is left alone', [
      'crosscheck add reports/ --collection aleppo.crosscheck',
      'crosscheck add one.html two.txt',
    ]),
  )
    .argument('<path...>', 'files and folders to read, or - for standard input')
    .action(async (paths: string[], options: CollectionOptions) => {
      const { terminal } = session;
      const { addPaths, checkPaths, exitCodeOf } = await import('../add-paths.ts');
      const { withStore } = await import('../collection.ts');
      const { buildDossier } = await import('../../ingest/build-dossier.ts');
      const { renderAdded, renderLosses } = await import('../render/summary.ts');
      await checkPaths(terminal, paths);
      await withStore(terminal, options, { create: true }, async (store) => {
        const summary = await addPaths(terminal, store, paths);
        terminal.err.write(renderLosses(summary, terminal.errStyle));
        session.exitCode = exitCodeOf(summary);
        if (summary.stopped === null) await buildDossier(store);
        terminal.out.write(renderAdded(summary));
      });
    });
