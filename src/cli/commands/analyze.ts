import { EXIT } from '../terminal.ts';
import { command, type CommandMaker, printJson, withJson } from '../command.ts';
import { exportRecord } from '../../export/export-record.ts';
import { isRefused } from '../refused.ts';

/** `crosscheck analyze FILE`: what one report says, without storing anything. */
export const analyzeCommand: CommandMaker = (session) =>
  withJson(
    command('analyze', 'show all that one report says, without storing anything', [
      'crosscheck analyze report.html',
      'crosscheck analyze report.txt --json > record.json',
    ]),
  )
    .argument('<file>', 'report to read')
    .action(async (file: string, options: { json?: boolean }) => {
      const { terminal } = session;
      const { analyzeFile } = await import('../analyze-file.ts');
      const { renderRecord } = await import('../render/record.ts');
      const record = await analyzeFile(terminal, file);
      if (options.json) printJson(terminal, exportRecord(record));
      else terminal.out.write(renderRecord(record, terminal.style));
      session.exitCode = isRefused(record) ? EXIT.refused : EXIT.done;
    });
