import type { DateStep, Document, DocumentDate } from '../../model/index.ts';
import type { SettledOne, SettledRecord } from '../../settled.ts';
import { borderSteps, isLeftOut } from './border-steps.ts';
import { formatInterval, formatWhen } from './dates.ts';
import { hang, plural, table } from './layout.ts';
import { placeInText } from './place-in-text.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/** Steps shown unless all are asked for: at two lines and a half a step, a dozen lines with the rest. */
const MOST_STEPS = 4;

/** Characters of the words behind a step; enough to find them again. */
const MOST_WORDS = 48;

/** Says when a document and each reprint in it was written, and by which steps that is known. */
export function renderDate(
  { record, dating }: SettledRecord,
  style: Style,
  { all = false }: { readonly all?: boolean } = {},
): string {
  const { document } = record;
  const lines = dating.flatMap((one) => {
    const isDocument = one.reprint === null;
    const heading = isDocument ? safeText(document.name) : `Reprint ${nameReprint(record, one.reprint)}`;
    return [
      ...(isDocument ? [] : ['']),
      ...hang('', heading, style.width).map((line) => paint(style, 'heading', line)),
      ...renderOne(one, document, style, all),
    ];
  });
  return `${lines.join('\n')}\n`;
}

/** A reprint by its number, which names it in commands, and whose it is. */
function nameReprint({ reprints }: SettledRecord['record'], index: number): string {
  const found = reprints[index];
  const whose = [found?.author, found?.publisher, found?.title].filter((part) => part != null).join(', ');
  return `${index + 1}: ${safeText(whose) || 'author unknown'}`;
}

function renderOne(one: SettledOne, document: Document, style: Style, all: boolean): string[] {
  const { date } = one;
  // A person's decision stands above, with who and why.
  const basis = one.by === 'person' ? date.basis.filter(isReading) : date.basis;
  const shown = all ? basis : borderSteps({ ...date, basis }, MOST_STEPS);
  const hidden = basis.length - shown.length;
  return [
    ...table(factsOf(one, document), style.width - 2).map((line) => `  ${line}`),
    ...conflictOf(date, style),
    ...(shown.length > 0 ? ['  because'] : []),
    ...shown.flatMap((step) => renderStep(step, date, document, style)),
    ...(hidden > 0
      ? hang(
          '    ',
          `and ${plural(hidden, 'more step')} that ${hidden === 1 ? 'draws' : 'draw'} no border; --all shows ${hidden === 1 ? 'it' : 'them'}`,
          style.width,
        )
      : []),
  ];
}

function isReading({ rule }: DateStep): boolean {
  return !rule.startsWith('judgement/');
}

/** The interval, who has the last word on it, and what the document says of itself. */
function factsOf({ by, date, read, judgements }: SettledOne, document: Document): string[][] {
  const last = judgements.at(-1);
  // What a step tells of, with the same words, need not be told twice.
  const untold = date.stated.filter(
    ({ start }) => start === null || !date.basis.some((step) => step.start === start),
  );
  const isBest = date.best !== null && date.earliest !== date.latest;
  return [
    ['written', `${formatWhen(date)}${isBest ? `, most likely ${date.best}` : ''}`],
    ...(by === 'person' && last !== undefined
      ? [['set by', `${safeText(last.who)} on ${last.at.slice(0, 10)}: ${safeText(last.why)}`]]
      : []),
    ...(by === 'text' ? [] : [['text says', formatWhen(read)]]),
    ...untold.map((stated) => [
      'stated',
      `${safeText(stated.value)} (${stated.basis}${stated.start === null ? ', not in the text' : `, ${placeInText(document, stated.start)}`})`,
    ]),
  ];
}

function conflictOf({ conflict }: DocumentDate, style: Style): string[] {
  if (conflict === null) return [];
  return hang('  CONFLICT ', safeText(conflict), style.width).map((line) => paint(style, 'contested', line));
}

/** One step: the days it allows, why, and the words it rests on with their place. */
function renderStep(step: DateStep, date: DocumentDate, document: Document, style: Style): string[] {
  const allows = step.earliest === null && step.latest === null ? 'any day' : formatInterval(step);
  const out = isLeftOut(step, date) ? ', left out' : '';
  const words = wordsOf(step, document);
  return hang('    - ', `${allows}${out}: ${safeText(step.says)}${words}`, style.width);
}

function wordsOf({ start, end }: DateStep, document: Document): string {
  if (start === null || end === null) return '';
  const words = safeText(document.text.slice(start, end)).trim();
  if (words === '') return '';
  const short = words.length > MOST_WORDS ? `${cut(words, MOST_WORDS - 1)}…` : words;
  return ` [${placeInText(document, start)}: “${short}”]`;
}

/** Cuts without parting a surrogate pair. */
function cut(words: string, length: number): string {
  return words
    .slice(0, length)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd();
}
