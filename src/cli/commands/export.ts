import { Option } from 'commander';
import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';
import { print } from '../terminal.ts';

interface Options extends CollectionOptions {
  readonly format: 'jsonl';
}

/** `crosscheck export`: the whole collection as JSON, one object a line. */
export const exportCommand: CommandMaker = (session) =>
  withCollection(
    command('export', 'print the whole collection, one JSON object a line', [
      'crosscheck export --format jsonl > aleppo.jsonl',
    ]),
  )
    .addOption(new Option('--format <format>', 'form of the export').choices(['jsonl']).default('jsonl'))
    .action(async (options: Options) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      const { exportCollection } = await import('../../ingest/export.ts');
      await withStore(terminal, options, { create: false }, async (store) => {
        for await (const one of exportCollection(store)) {
          await print(terminal, `${JSON.stringify(one)}\n`);
        }
      });
    });
