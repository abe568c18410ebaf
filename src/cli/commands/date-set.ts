import type { DayInterval } from '../../model/index.ts';
import { readGivenDays } from '../../calendar/given-days.ts';
import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';
import { safeText } from '../render/safe-text.ts';
import { UsageError } from '../usage-error.ts';
import { type DecisionOptions, withDecision } from './decision-options.ts';

interface Options extends CollectionOptions, DecisionOptions {
  readonly why: string;
}

/** `crosscheck date set DOCUMENT DAYS`: a person says when a document was written. */
export const dateSetCommand: CommandMaker = (session) =>
  withDecision(
    withCollection(
      command('set', 'say when a document was written; the machine’s own date stays beside it', [
        'crosscheck date set 3fa29c1b 2016-08-07 --why "the printed edition" --who "R. Haddad"',
        'crosscheck date set siege-denied.txt 2016-08/.. --why "it quotes a speech of 1 August"',
      ]),
    ),
  )
    .argument('<document>', 'document of the collection, by name or id')
    .argument('<days>', '2016-08-07, 2016-08, 2016, or from/to as in 2016-08-06/2016-08-09; .. is open')
    .requiredOption('--why <reason>', 'what the date rests on, for those who check it')
    .action(async (document: string, days: string, options: Options) => {
      const { decideDate } = await import('../decide-date.ts');
      await decideDate(session.terminal, document, readDays(days), options);
    });

function readDays(given: string): DayInterval {
  const days = readGivenDays(given);
  if (days !== null) return days;
  throw new UsageError(
    `"${safeText(given)}" names no days. Give 2016, 2016-08, 2016-08-07, or from/to as in 2016-08-06/2016-08-09, with .. for an open end.`,
  );
}
