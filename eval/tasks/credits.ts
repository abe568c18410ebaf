import type { Credit } from '../../src/model/index.ts';
import { foldName } from '../../src/names/index.ts';
import { pressNamed } from '../../src/pipeline/1-read/credits/press-names.ts';
import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

interface GoldCredit {
  readonly agency: string;
  readonly where: 'head' | 'tail' | 'in-text';
  /** Other right answers: another agency, or null for no credit at all. */
  readonly also?: readonly (string | null)[];
}
interface GoldArticle {
  readonly id: string;
  readonly outlet: string;
  readonly credit: GoldCredit | null;
}
interface Row {
  readonly id: string;
  readonly gold: GoldCredit | null;
  /** Agencies credited with the text, else those that parts of it came through. */
  readonly found: readonly string[];
  /** Agencies credited with the whole text. */
  readonly whole: readonly string[];
}

/**
 * Whose credit a report carries. An answer is what the report credits with its text and, where it
 * credits nobody, what it credits with parts of it, the outlet itself left out there; credits of pictures
 * never count. It is right when the gold's agency is in it, names folded.
 *
 * `strict` takes the gold's first answer. `lenient` also takes what `also` allows, where null makes both
 * an answer and none right. `whole` is about credits of the whole text only: gold found in running text
 * counts as no credit, so that one agency quoted once is not made to answer for everything.
 */
export const credits: EvalTask = {
  name: 'credits',
  about: 'agencies credited with a report (--data GOLD.json --texts TEXTS.jsonl)',
  run: runCredits,
};

async function runCredits({ gold, texts }: EvalInput): Promise<EvalResult> {
  const rows: Row[] = [];
  for (const article of (gold as { articles: readonly GoldArticle[] }).articles) {
    const record = texts.get(article.id) as { text?: string } | undefined;
    if (record?.text === undefined) continue;
    const hints = { name: article.id, publisher: article.outlet };
    const document = await readDocument(new TextEncoder().encode(record.text), hints);
    rows.push({ id: article.id, gold: article.credit, ...answerOf(document.credits, article.outlet) });
  }
  const strict = score(rows, ({ gold: credit }) => (credit === null ? [null] : [credit.agency]));
  const lenient = score(rows, ({ gold: credit }) =>
    credit === null ? [null] : [credit.agency, ...(credit.also ?? [])],
  );
  const ofWhole = score(
    rows.map((row) => ({ ...row, found: row.whole })),
    ({ gold: credit }) =>
      credit === null || credit.where === 'in-text' ? [null] : [credit.agency, ...(credit.also ?? [])],
  );
  const wrong = rows.filter(({ gold: credit, found }) => !isRight(found, [credit?.agency ?? null]));
  return {
    records: rows.length,
    scores: {
      strictF1: strict.f1,
      strictPrecision: strict.precision,
      strictRecall: strict.recall,
      lenientF1: lenient.f1,
      lenientPrecision: lenient.precision,
      lenientRecall: lenient.recall,
      wholeF1: ofWhole.f1,
    },
    table: wrong.map(({ id, gold: credit, found, whole }) => [
      id,
      `gold ${credit?.agency ?? 'none'} (${credit?.where ?? '-'})`,
      `found ${found.join(', ') || 'none'}`,
      `whole ${whole.join(', ') || 'none'}`,
    ]),
    predictions: rows,
  };
}

function answerOf(found: readonly Credit[], outlet: string): Pick<Row, 'found' | 'whole'> {
  const agencies = (some: readonly Credit[]): string[] => [...new Set(some.map(({ agency }) => agency))];
  const whole = agencies(found.filter(({ covers }) => covers === 'text'));
  const part = found.filter(({ covers, agency }) => covers === 'part' && !sameAgency(agency, outlet));
  return { found: whole.length > 0 ? whole : agencies(part), whole };
}

function score(rows: readonly Row[], answersOf: (row: Row) => readonly (string | null)[]) {
  const judged = rows.map((row) => ({ row, answers: answersOf(row) }));
  const free = ({ answers }: (typeof judged)[number]): boolean => answers.includes(null);
  const right = judged.filter(({ row, answers }) => row.found.length > 0 && isRight(row.found, answers));
  return fScore({
    right: right.length,
    predicted: judged.filter(({ row }) => row.found.length > 0).length,
    // Where none is right too, only an answer that is given can be asked for.
    gold: judged.filter((one) => !free(one) || right.includes(one)).length,
  });
}

function isRight(found: readonly string[], answers: readonly (string | null)[]): boolean {
  if (found.length === 0) return answers.includes(null);
  return answers.some((answer) => answer !== null && found.some((agency) => sameAgency(agency, answer)));
}

function sameAgency(a: string, b: string): boolean {
  return foldName(pressNamed(a)) === foldName(pressNamed(b));
}
