import type { DayInterval } from '../model/index.ts';
import { judgeDate } from '../ingest/judge-date.ts';
import type { SettledOne } from '../settled.ts';
import { withStore } from './collection.ts';
import type { CollectionOptions } from './command.ts';
import { needDocument } from './find-document.ts';
import { ownAuthor } from './own-author.ts';
import { renderJudged } from './render/judged.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

interface Options extends CollectionOptions {
  readonly who?: string;
  readonly why?: string;
  /** Counted from 1, as people do. */
  readonly reprint?: number;
}

/** Stores a person's decision about a date and tells what moved; both ends null take the date back. */
export async function decideDate(
  terminal: Terminal,
  document: string,
  days: DayInterval,
  options: Options,
): Promise<void> {
  const who = options.who ?? terminal.env['CROSSCHECK_WHO'] ?? '';
  if (who.trim() === '') {
    throw new UsageError('Say who decides: add --who NAME, or set CROSSCHECK_WHO once.');
  }
  const reprint = options.reprint === undefined ? null : options.reprint - 1;
  // The one place where a clock is read: it dates the decision, and nothing is reckoned from it.
  const at = new Date().toISOString();
  await withStore(terminal, options, { create: false }, async (store) => {
    const subject = await needDocument(store, document);
    const { earliest, latest } = days;
    const judged = await judgeDate(store, {
      subject,
      reprint,
      earliest,
      latest,
      who,
      why: options.why ?? '',
      at,
      author: ownAuthor(),
    });
    if (judged.kind === 'refused') throw new UsageError(judged.message);
    const { settled, moved } = judged;
    const one = settled.dating.find((dated) => dated.reprint === reprint) as SettledOne;
    terminal.out.write(renderJudged(settled.record.document, one, moved, terminal.style));
  });
}
