import {
  type CollectionOptions,
  command,
  type CommandMaker,
  wholeNumber,
  withCollection,
} from '../command.ts';
import { type ReadingOptions, withReading } from '../reading.ts';

interface Options extends CollectionOptions, ReadingOptions {
  readonly port?: number;
  readonly serve: boolean;
}

/** `crosscheck start`, which is what `npm start` runs: from reports to the page in one step. */
export const startCommand: CommandMaker = (session) =>
  withReading(
    withCollection(
      command(
        'start',
        'read reports (the bundled demo if none are named), print the timeline, serve the page',
        ['crosscheck start', 'crosscheck start reports/ --no-serve'],
      ),
    ),
  )
    .argument('[path...]', 'files and folders to read (default: the demo, into demo.crosscheck)')
    .option(
      '--port <number>',
      'port of the page (default: one of the collection’s own; 0: any free one)',
      wholeNumber(0, 65_535),
    )
    .option('--no-serve', 'end after the timeline')
    .action(async (paths: string[], options: Options) => {
      const { start } = await import('../start.ts');
      session.exitCode = await start(session.terminal, paths, options);
    });
