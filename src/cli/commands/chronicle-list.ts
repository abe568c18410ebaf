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
}

/** `crosscheck chronicle list`: the files the chronicle is made of. */
export const chronicleListCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('list', 'list the files of the chronicle, those shipped and those of the collection', [
        'crosscheck chronicle list --collection aleppo.crosscheck',
      ]),
    ),
  ).action(async (options: Options) => {
    const { terminal } = session;
    const { ownChronicles } = await import('../read-chronicle.ts');
    const { shippedChronicle } = await import('../../ingest/chronicle.ts');
    const { parseChronicle } = await import('../../lexicon/chronicle/index.ts');
    const { table } = await import('../render/layout.ts');
    const { safeText } = await import('../render/safe-text.ts');
    const own = await ownChronicles(terminal, options);
    const listed = [
      ...shippedChronicle().map((file) => ({ ...file, from: 'shipped' })),
      ...own.map((file) => ({ ...file, from: 'collection' })),
    ].map(({ name, text, from }) => ({ name, from, rows: parseChronicle(text).entries.length }));
    if (options.json) return printJson(terminal, listed);
    const rows = listed.map(({ name, from, rows: count }) => [safeText(name), from, String(count)]);
    terminal.out.write(`${table(rows, terminal.style.width).join('\n')}\n`);
  });
