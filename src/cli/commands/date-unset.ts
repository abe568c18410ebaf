import { type CollectionOptions, command, type CommandMaker, withCollection } from '../command.ts';
import { type DecisionOptions, withDecision } from './decision-options.ts';

interface Options extends CollectionOptions, DecisionOptions {
  readonly why?: string;
}

/** `crosscheck date unset DOCUMENT`: takes a person's date back, so that the machine's counts again. */
export const dateUnsetCommand: CommandMaker = (session) =>
  withDecision(
    withCollection(
      command('unset', 'take back a date that a person set; the log keeps both decisions', [
        'crosscheck date unset 3fa29c1b --why "that was the reprint"',
      ]),
    ),
  )
    .argument('<document>', 'document of the collection, by name or id')
    .option('--why <reason>', 'why it is taken back')
    .action(async (document: string, options: Options) => {
      const { decideDate } = await import('../decide-date.ts');
      await decideDate(session.terminal, document, { earliest: null, latest: null }, options);
    });
