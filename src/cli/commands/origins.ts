import { resolve } from 'node:path';
import {
  command,
  type CommandMaker,
  type CollectionOptions,
  printJson,
  withCollection,
  withJson,
} from '../command.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends CollectionOptions {
  readonly json?: boolean;
  readonly full?: boolean;
}

/** `crosscheck origins`: the voices on which the claims rest; of one story, how its word travelled. */
export const originsCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('origins', 'list the voices on whose word the claims rest, or show how one story travelled', [
        'crosscheck origins',
        'crosscheck origins b02fc70e',
        'crosscheck origins reports/2016-09-morning-lantern.txt --full',
      ]),
    ),
  )
    .argument('[story]', 'an event by the beginning of its id, or a report by its name, its file or its id')
    .option('--full', 'show every sentence that a report adds or leaves out, whole')
    .action((story: string | undefined, options: Options) =>
      story === undefined
        ? listOrigins(session.terminal, options)
        : showStory(session.terminal, story, options),
    );

async function listOrigins(terminal: Terminal, options: Options): Promise<void> {
  const { withStore } = await import('../collection.ts');
  const { readDossier } = await import('../read-book.ts');
  const { exportOrigin } = await import('../../export/export-dossier.ts');
  const { renderOrigins } = await import('../render/origins.ts');
  const { origins } = await withStore(terminal, options, { create: false }, (store) =>
    readDossier(terminal, store),
  );
  if (options.json) printJson(terminal, origins.map(exportOrigin));
  else terminal.out.write(renderOrigins(origins, terminal.style));
}

async function showStory(terminal: Terminal, given: string, options: Options): Promise<void> {
  const { withStore } = await import('../collection.ts');
  const { warnIfBehind } = await import('../read-book.ts');
  const { findStory } = await import('../find-story.ts');
  const { documentOfFile } = await import('../document-of-file.ts');
  const { readReportStories, readStory } = await import('../../story.ts');
  const { renderStory } = await import('../render/story.ts');
  const { exportRelation } = await import('../../export/export-dossier.ts');
  const { renderReportStories } = await import('../render/report-stories.ts');
  const { present } = await import('../find-one.ts');
  const style = { full: options.full ?? false };
  await withStore(terminal, options, { create: false }, async (store) => {
    await warnIfBehind(terminal, store);
    const file = await documentOfFile(store, resolve(terminal.folder, given));
    const found = await findStory(store, file ?? given);
    if (found.kind === 'event') {
      const story = await readStory(store, found.event);
      if (options.json) printJson(terminal, story);
      else terminal.out.write(renderStory(story, terminal.style, style));
      return;
    }
    const stories = present(await readReportStories(store, found.id), found.id);
    if (options.json)
      printJson(terminal, {
        document: found.id,
        rests: stories.rests,
        leans: stories.leans,
        stories: stories.stories,
        also: stories.also.map(({ id }) => id),
        relations: stories.relations.map(exportRelation),
      });
    else terminal.out.write(renderReportStories(stories, terminal.style, style));
  });
}
