import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';
import { type ReadingOptions, withReading } from '../reading.ts';
import { UsageError } from '../usage-error.ts';

interface Options extends CollectionOptions, ReadingOptions {
  readonly again?: boolean;
}

/** `crosscheck add PATH...`: reads files, folders and archives into the collection. */
export const addCommand: CommandMaker = (session) =>
  withReading(
    withCollection(
      command(
        'add',
        'read files, folders and archives into the collection; what is there already is left alone',
        [
          'crosscheck add reports/ --collection aleppo.crosscheck',
          'crosscheck add one.html two.pdf pile.zip',
          'crosscheck add dump.csv --map text=body,title=headline,date=pubDate',
          'crosscheck add --again --limit time=5m,memory=4g',
        ],
      ),
    ),
  )
    .argument('[path...]', 'files, folders and archives to read, or - for standard input')
    .option('--again', 'try once more what was refused; without paths, all of it')
    .action(async (paths: string[], options: Options) => {
      const { terminal } = session;
      const { addPaths, checkPaths, exitCodeOf } = await import('../add-paths.ts');
      const { withStore } = await import('../collection.ts');
      const { buildDossier } = await import('../../ingest/build-dossier.ts');
      const { refusedPaths } = await import('../../ingest/refused-paths.ts');
      const { lendingAnalyst } = await import('../lending-analyst.ts');
      const { renderAdded, renderLosses } = await import('../render/summary.ts');
      const isAgain = options.again === true;
      if (paths.length === 0 && !isAgain) {
        throw new UsageError('Name files or folders to read, or give --again to try what was refused.');
      }
      if (paths.length > 0) await checkPaths(terminal, paths);
      await withStore(terminal, options, { create: paths.length > 0 }, async (store) => {
        const given = isAgain && paths.length === 0 ? await refusedPaths(store) : paths;
        const summary = await addPaths(terminal, store, given, options);
        terminal.err.write(renderLosses(summary, terminal.errStyle));
        session.exitCode = exitCodeOf(summary);
        if (summary.stopped === null) await buildDossier(store, lendingAnalyst(store, options));
        terminal.out.write(renderAdded(summary));
      });
    });
