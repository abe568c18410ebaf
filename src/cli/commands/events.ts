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
}

/** `crosscheck events`: one line an event. */
export const eventsCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('events', 'list the events of the collection, one a line', [
        'crosscheck events',
        'crosscheck events --json > events.json',
      ]),
    ),
  ).action(async (options: Options) => {
    const { terminal } = session;
    const { withStore } = await import('../collection.ts');
    const { readDossier } = await import('../read-book.ts');
    const { renderEvents } = await import('../render/events.ts');
    const dossier = await withStore(terminal, options, { create: false }, (store) =>
      readDossier(terminal, store),
    );
    if (options.json) printJson(terminal, [...dossier.events].sort(byTime).map(exportDossierEvent));
    else terminal.out.write(renderEvents(dossier.events, terminal.style));
  });
