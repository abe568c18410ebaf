import type { SettledRecord } from '../../settled.ts';
import {
  command,
  type CommandMaker,
  type CollectionOptions,
  printJson,
  withCollection,
  withJson,
} from '../command.ts';
import { isRefused } from '../refused.ts';
import { EXIT } from '../terminal.ts';
import { dateLogCommand } from './date-log.ts';
import { dateSetCommand } from './date-set.ts';
import { dateUnsetCommand } from './date-unset.ts';

interface Options extends CollectionOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `crosscheck date WHAT...`: when reports were written, and how that is known; or what a person says. */
export const dateCommand: CommandMaker = (session) =>
  withJson(
    withCollection(
      command('date', 'say when a report was written, and by which steps that is known; or set it', [
        'crosscheck date undated-report.txt',
        'crosscheck date 3fa29c1b --collection aleppo.crosscheck',
        'crosscheck date set 3fa29c1b 2016-08-07 --why "the printed edition"',
      ]),
    ),
  )
    .helpCommand(false)
    .usage('[options] <what...>\n       crosscheck date set|unset|log ...')
    .argument('<what...>', 'files to date, or documents of the collection by name or id')
    .option('--all', 'every step, instead of the few that draw the borders')
    .addCommand(dateSetCommand(session))
    .addCommand(dateUnsetCommand(session))
    .addCommand(dateLogCommand(session))
    .action(async (what: string[], options: Options) => {
      const { terminal } = session;
      const { readDating } = await import('../read-dating.ts');
      const { renderDate } = await import('../render/document-date.ts');
      const found = await readDating(terminal, what, options);
      const [first] = found;
      if (options.json && found.length === 1 && first !== undefined) printJson(terminal, exportDating(first));
      else if (options.json) {
        for (const one of found) terminal.out.write(`${JSON.stringify(exportDating(one))}\n`);
      } else {
        const all = options.all === true;
        terminal.out.write(found.map((one) => renderDate(one, terminal.style, { all })).join('\n'));
      }
      session.exitCode = found.some(({ record }) => isRefused(record)) ? EXIT.refused : EXIT.done;
    });

/** How a document is dated, in the words of the data model. */
function exportDating({ record, dating }: SettledRecord) {
  const [own, ...inner] = dating.map(({ by, read, date, judgements }) => ({
    date,
    dateBy: by,
    dateAsRead: by === 'text' ? null : read,
    judgements,
  }));
  return {
    document: record.document.id,
    name: record.document.name,
    ...own,
    reprints: record.reprints.map((reprint, index) => ({ ...reprint, ...inner[index] })),
  };
}
