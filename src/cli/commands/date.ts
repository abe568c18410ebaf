import { command, type CommandMaker, printJson, withJson } from '../command.ts';
import { isRefused } from '../refused.ts';
import { EXIT } from '../terminal.ts';

/** `crosscheck date FILE`: when a report was written, and how that is known. */
export const dateCommand: CommandMaker = (session) =>
  withJson(
    command('date', 'say when a report was written, and by which steps that is known', [
      'crosscheck date undated-report.txt',
    ]),
  )
    .argument('<file>', 'report to date')
    .action(async (file: string, options: { json?: boolean }) => {
      const { terminal } = session;
      const { analyzeOne } = await import('../analyze-paths.ts');
      const { renderDate } = await import('../render/document-date.ts');
      const record = await analyzeOne(terminal, file);
      if (options.json) printJson(terminal, { date: record.date, reprints: record.reprints });
      else terminal.out.write(renderDate(record, terminal.style));
      session.exitCode = isRefused(record) ? EXIT.refused : EXIT.done;
    });
