import { exportRecord } from '../../export/export-record.ts';
import type { DocumentRecord } from '../../model/index.ts';
import { command, type CommandMaker, printJson, withJson } from '../command.ts';
import { type ReadingOptions, withReading } from '../reading.ts';
import { EXIT, print } from '../terminal.ts';

interface Options extends ReadingOptions {
  readonly json?: boolean;
}

/** `crosscheck analyze PATH...`: what reports say, without storing anything. */
export const analyzeCommand: CommandMaker = (session) =>
  withReading(
    withJson(
      command('analyze', 'show all that reports say, without storing anything', [
        'crosscheck analyze report.html',
        'crosscheck analyze report.txt --json > record.json',
        'crosscheck analyze pile.zip --json > records.jsonl',
      ]),
    ),
  )
    .argument('<path...>', 'files, folders and archives to read, or - for standard input')
    .action(async (paths: string[], options: Options) => {
      const { terminal } = session;
      const { checkPaths } = await import('../add-paths.ts');
      const { analyzePaths } = await import('../analyze-paths.ts');
      const { renderRecord } = await import('../render/record.ts');
      const { renderLoss } = await import('../render/summary.ts');
      await checkPaths(terminal, paths);
      // One record alone is printed to be read; with a second one they become lines.
      let first: DocumentRecord | null = null;
      let shown = 0;
      const line = (record: DocumentRecord): Promise<void> =>
        print(terminal, `${JSON.stringify(exportRecord(record))}\n`);
      const show = async (record: DocumentRecord): Promise<void> => {
        if (!options.json) {
          await print(terminal, `${shown > 1 ? '\n' : ''}${renderRecord(record, terminal.style)}`);
          return;
        }
        if (shown === 1) {
          first = record;
          return;
        }
        if (first !== null) await line(first);
        first = null;
        await line(record);
      };
      let isRefused = false;
      const stopped = await analyzePaths(terminal, paths, options, async (one) => {
        if (one.kind === 'record') {
          shown += 1;
          isRefused ||= one.isRefused;
          return show(one.record);
        }
        const isLost = one.diagnostic.severity !== 'note';
        isRefused ||= isLost;
        terminal.err.write(renderLoss(isLost ? 'refused' : 'left alone', one, terminal.errStyle));
      });
      if (first !== null) printJson(terminal, exportRecord(first));
      session.exitCode = stopped !== null ? EXIT.stopped : isRefused ? EXIT.refused : EXIT.done;
    });
