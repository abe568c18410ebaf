import {
  command,
  type CommandMaker,
  type CollectionOptions,
  printJson,
  withCollection,
  withJson,
} from '../command.ts';
import { exportDossierEvent } from '../../export/export-dossier.ts';
import { byTime } from '../render/order.ts';

interface Options extends CollectionOptions {
  readonly json?: boolean;
  readonly full?: boolean;
}

/** `crosscheck timeline`: events in the order of time, with who says so and who denies it. */
export const timelineCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('timeline', 'lay out the events in the order of time, with who says so and who denies it', [
        'crosscheck timeline --collection aleppo.crosscheck',
        'crosscheck timeline --full | less',
      ]),
    ),
  )
    .option('--full', 'every claim with all its words, instead of the first few of each event')
    .action(async (options: Options) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { readBook } = await import('../read-book.ts');
      const { renderTimeline } = await import('../render/timeline.ts');
      const book = await withStore(terminal, options, { create: false }, (store) =>
        readBook(terminal, store),
      );
      if (options.json) printJson(terminal, [...book.dossier.events].sort(byTime).map(exportDossierEvent));
      else terminal.out.write(renderTimeline(book, terminal.style, { full: options.full === true }));
    });
