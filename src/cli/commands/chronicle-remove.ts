import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';
import { safeText } from '../render/safe-text.ts';
import { UsageError } from '../usage-error.ts';

/** `crosscheck chronicle remove NAME`: takes a file of one's own out of the chronicle. */
export const chronicleRemoveCommand: CommandMaker = (session) =>
  withCollection(
    command('remove', 'take a file of your own out of the chronicle again', [
      'crosscheck chronicle remove own.csv --collection aleppo.crosscheck',
    ]),
  )
    .argument('<name>', 'name of the file, as crosscheck chronicle list shows it')
    .action(async (name: string, options: CollectionOptions) => {
      const { terminal } = session;
      const { withStore } = await import('../collection.ts');
      await withStore(terminal, options, { create: false }, async (store) => {
        if (!(await store.dropChronicle(name))) {
          const names = (await store.chronicles()).map((file) => safeText(file.name));
          const known = names.length === 0 ? 'It has none.' : `It has ${names.join(', ')}.`;
          throw new UsageError(`The collection has no chronicle "${safeText(name)}". ${known}`);
        }
        const { documents } = await store.counts();
        const then = documents > 0 ? ' Date what is there with: crosscheck refresh' : '';
        terminal.out.write(`${safeText(name)} is no longer part of the chronicle.${then}\n`);
      });
    });
