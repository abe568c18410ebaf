import {
  type CollectionOptions,
  command,
  type CommandMaker,
  printJson,
  withCollection,
  withJson,
} from '../command.ts';
import { EXIT } from '../terminal.ts';

interface Options extends CollectionOptions {
  readonly json?: boolean;
}

/** `crosscheck chronicle check [FILE.csv]`: what cannot be true together, and words that find nothing. */
export const chronicleCheckCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('check', 'tell overlaps and contradictions in the chronicle, or in a file beside it', [
        'crosscheck chronicle check',
        'crosscheck chronicle check own.csv',
      ]),
    ),
  )
    .argument('[file]', 'CSV file to look over; without one, all that is known')
    .action(async (path: string | undefined, options: Options) => {
      const { terminal } = session;
      const { ownChronicles, readChronicleFile } = await import('../read-chronicle.ts');
      const { checkChronicles } = await import('../../ingest/check-chronicles.ts');
      const { renderDiagnostics } = await import('../render/diagnostics.ts');
      const { grouped, plural } = await import('../render/layout.ts');
      const own = await ownChronicles(terminal, options);
      const file = path === undefined ? null : await readChronicleFile(terminal, path);
      const files = file === null ? own : [...own.filter(({ name }) => name !== file.name), file];
      const { rows, findings } = checkChronicles(files, file?.name ?? null);
      session.exitCode = findings.length > 0 ? EXIT.refused : EXIT.done;
      if (options.json) {
        printJson(terminal, { rows, findings: findings.map(({ code, message }) => ({ code, message })) });
        return;
      }
      for (const line of renderDiagnostics(findings, terminal.style)) terminal.out.write(`${line}\n`);
      const what = rows === 1 ? '1 row' : `${grouped(rows)} rows`;
      const found = findings.length === 0 ? 'nothing to mend' : plural(findings.length, 'finding');
      terminal.out.write(`${what} checked, ${found}.\n`);
    });
