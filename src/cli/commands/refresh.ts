import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';
import { withWorkers, type WorkerOptions } from '../reading.ts';

/** `crosscheck refresh`: redoes what a new version or new knowledge changes. */
export const refreshCommand: CommandMaker = (session) =>
  withWorkers(
    withCollection(
      command('refresh', 'read again what a new version of the program reads differently', [
        'crosscheck refresh --collection aleppo.crosscheck',
      ]),
    ),
  ).action(async (options: CollectionOptions & WorkerOptions) => {
    const { terminal } = session;
    const { exitCodeOf } = await import('../add-paths.ts');
    const { withStore } = await import('../collection.ts');
    const { refreshShown } = await import('../refresh-shown.ts');
    const { renderLosses, renderRefreshed } = await import('../render/summary.ts');
    await withStore(terminal, options, { create: false }, async (store) => {
      const summary = await refreshShown(terminal, store, options);
      terminal.err.write(renderLosses(summary, terminal.errStyle));
      terminal.out.write(renderRefreshed(summary));
      session.exitCode = exitCodeOf(summary);
    });
  });
