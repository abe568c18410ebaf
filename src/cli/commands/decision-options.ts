import type { Command } from 'commander';
import { wholeNumber } from '../command.ts';

/** Options of a decision about the date of a document. */
export interface DecisionOptions {
  readonly who?: string;
  readonly why?: string;
  readonly reprint?: number;
}

/** So many reprints no document holds. */
const MOST_REPRINTS = 9999;

/** Adds who decides and about what. */
export function withDecision(made: Command): Command {
  return made
    .option('--who <name>', 'who decides (default: CROSSCHECK_WHO)')
    .option(
      '--reprint <number>',
      'the reprint inside it that is meant, as "crosscheck date" counts them',
      wholeNumber(1, MOST_REPRINTS),
    );
}
