import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';
import { EXIT } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `crosscheck chronicle add FILE.csv`: keeps rows of one's own with the collection. */
export const chronicleAddCommand: CommandMaker = (session) =>
  withCollection(
    command('add', 'keep rows of your own with the collection, in place of an earlier file of that name', [
      'crosscheck chronicle add own.csv --collection aleppo.crosscheck',
    ]),
  )
    .argument('<file>', 'CSV file with the columns what,kind,who,where,start,end,precision,words,source')
    .action(async (path: string, options: CollectionOptions) => {
      const { terminal } = session;
      const { readChronicleFile } = await import('../read-chronicle.ts');
      const { withStore } = await import('../collection.ts');
      const { checkChronicles } = await import('../../ingest/check-chronicles.ts');
      const { renderDiagnostics } = await import('../render/diagnostics.ts');
      const { plural } = await import('../render/layout.ts');
      const { safeText } = await import('../render/safe-text.ts');
      const file = await readChronicleFile(terminal, path);
      await withStore(terminal, options, { create: true }, async (store) => {
        const others = (await store.chronicles()).filter(({ name }) => name !== file.name);
        const { rows, findings } = checkChronicles([...others, file], file.name);
        for (const line of renderDiagnostics(findings, terminal.errStyle)) terminal.err.write(`${line}\n`);
        const isWhole = !findings.some(({ severity }) => severity === 'refused');
        if (!isWhole || rows === 0) {
          throw new UsageError('No row was added. Mend the file as it says above, or see docs/chronicle.md.');
        }
        const outcome = await store.keepChronicle(file);
        const name = safeText(file.name);
        const told = {
          added: `${plural(rows, 'row')} of ${name} added to the chronicle.`,
          replaced: `${plural(rows, 'row')} of ${name} take the place of its earlier rows.`,
          known: `${name} is there already, with ${plural(rows, 'row')}.`,
        }[outcome];
        const { documents } = await store.counts();
        const then =
          documents > 0 && outcome !== 'known' ? ' Date what is there with: crosscheck refresh' : '';
        terminal.out.write(`${told}${then}\n`);
        if (findings.some(({ severity }) => severity === 'loss')) session.exitCode = EXIT.refused;
      });
    });
