import type { Credit, Part, Span } from '../../model/index.ts';
import { AGENCY_NAMES, agencyName, UNNAMED_AGENCIES } from './credits/agencies.ts';
import { CREDIT_FORMS, type CreditForm } from './credits/credit-forms.ts';
import { pictureCredits } from './credits/picture-credits.ts';
import { pressNamed } from './credits/press-names.ts';
import { findReliances } from './credits/reliance.ts';

const PICTURE_CREDIT = new RegExp(`(?:^|[/|(:\\s])(${AGENCY_NAMES})\\b`, 'd');
const EACH_AGENCY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${AGENCY_NAMES}|${UNNAMED_AGENCIES})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A credit stands within so many characters of the edge of its paragraph. */
const EDGE = 400;
/** Parts around the report in which it is credited; farther off stand other texts and the page's furniture. */
const PARTS_ABOVE = 6;
const PARTS_BELOW = 8;
/** Paragraphs of the report's own head and tail. */
const PARAGRAPHS = 3;
/** What pages print below a report; a scraper may leave it on the last line. */
const FURNITURE =
  /(?<=[.!?”"\])\p{L}]\s*)(?:Related (?:News|Stories|Articles|Topics|Links)|Read (?:Also|More|more|also)|READ (?:ALSO|MORE)|Also [Rr]ead|Last [Uu]pdated?:?|Share (?:this|on)|Follow us|Twitter|Facebook|More from|Most [Rr]ead|Print Tweet)(?![\p{L}\p{N}])/gu;
const FURNITURES = 3;
const SILENT_ROLES: readonly Part['role'][] = ['comment', 'related', 'keywords'];

/** What is known of a text besides its parts. */
export interface CreditContext {
  /** Texts of others carried whole: what they are credited to is no credit of the text around them. */
  readonly reprints?: readonly Span[];
  /** Who publishes the text; what its own reporters say is not leaned on from outside. */
  readonly publisher?: string | null;
}

/**
 * Finds the words that credit an agency or outlet: with the text, with a picture, or with a statement or
 * stretch of the text that came through it. A credit of the text makes the agency the origin of what the
 * report says in its own voice. Agencies credited without a name keep the words as written: "agencies".
 *
 * Finds: `... officials said.--AFP`, `(With inputs from agencies)`, `Source: SANA`, and for a part
 * `he told Reuters`. Must not find: `(Reporting by Ann Lee)` (people, no agency), `Contrary to what
 * Reuters reported` (named to be contradicted).
 *
 * @example
 * findCredits('- AFP', [{ role: 'byline', start: 0, end: 5, rule: '' }])[0]?.agency; // 'AFP'
 */
export function findCredits(text: string, parts: readonly Part[], context: CreditContext = {}): Credit[] {
  const { reprints = [], publisher = null } = context;
  const first = parts.findIndex(isProse);
  const last = parts.findLastIndex(isProse);
  // A page that is nothing but one reprint is credited as a whole.
  const around = parts.some((part) => isProse(part) && !reprints.some((reprint) => isWithin(part, reprint)));
  return parts
    .flatMap((part, index): Credit[] => {
      const words = text.slice(part.start, part.end);
      if (part.role === 'caption' || part.rule === 'picture-credit') return pictureOf(words, part.start);
      if (SILENT_ROLES.includes(part.role)) return [];
      const atEdge = isAtEdge(index, first, last, parts.length);
      const found = atEdge ? creditsOfPart(words, part.start, index >= last) : [];
      const carried = around && reprints.some((reprint) => isWithin(part, reprint));
      const whole = carried ? found.map((credit): Credit => ({ ...credit, covers: 'part' })) : found;
      return isProse(part) || part.role === 'headline'
        ? [...whole, ...creditsWithin(words, part.start, publisher, whole)]
        : whole;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function isProse({ role }: Part): boolean {
  return role === 'body' || role === 'reprint';
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function pictureOf(words: string, from: number): Credit[] {
  const match = PICTURE_CREDIT.exec(words.slice(0, EDGE));
  return match === null ? [] : creditsIn(match, 'photo', from);
}

/** Credits of pictures and of statements in running text, apart from each other and from those known. */
function creditsWithin(
  words: string,
  from: number,
  publisher: string | null,
  known: readonly Credit[],
): Credit[] {
  const own = publisher === null ? null : pressNamed(publisher);
  const found = [
    ...pictureCredits(words).flatMap((match) => creditsIn(match, 'photo', from)),
    ...findReliances(words)
      .filter(({ agency }) => agency !== own)
      .map(
        ({ start, end, agency }): Credit => ({
          start: from + start,
          end: from + end,
          agency,
          covers: 'part',
        }),
      ),
  ];
  let taken = 0;
  return found
    .filter((one) => !known.some(({ start, end }) => start < one.end && one.start < end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= taken;
      if (isFree) taken = end;
      return isFree;
    });
}

function isAtEdge(index: number, first: number, last: number, count: number): boolean {
  if (first < 0) return index < PARTS_ABOVE || index >= count - PARTS_BELOW;
  const atHead = index >= first - PARTS_ABOVE && index < first + PARAGRAPHS;
  return atHead || (index > last - PARAGRAPHS && index <= last + PARTS_BELOW);
}

function creditsOfPart(words: string, from: number, isLast: boolean): Credit[] {
  const tails = tailsOf(words);
  for (const { pattern, at } of CREDIT_FORMS) {
    if (at === 'foot' && !isLast) continue;
    for (const cut of cutsFor(words, at, tails)) {
      const match = pattern.exec(cut.words);
      if (match !== null) return creditsIn(match, 'text', from + cut.offset);
    }
  }
  return [];
}

/** Where a report may end within a part: at its end, or where the page's furniture was scraped onto it. */
function tailsOf(words: string): number[] {
  const furniture = [...words.matchAll(FURNITURE)].slice(0, FURNITURES).map(({ index }) => index);
  return [words.length, ...furniture];
}

/** What of a part a form looks at, so that no pattern walks through a long text. */
function cutsFor(
  words: string,
  at: CreditForm['at'],
  tails: readonly number[],
): { words: string; offset: number }[] {
  if (at === 'whole') return words.length > EDGE ? [] : [{ words, offset: 0 }];
  if (at === 'head') return [{ words: words.slice(0, EDGE), offset: 0 }];
  return tails.map((tail) => {
    const offset = Math.max(0, tail - EDGE);
    return { words: words.slice(offset, tail), offset };
  });
}

/** Each agency of a list is credited on its own; a name that is no known agency is taken whole. */
function creditsIn(match: RegExpExecArray, covers: Credit['covers'], from: number): Credit[] {
  const span = match.indices?.[1];
  const named = match[1];
  if (span === undefined || named === undefined) return [];
  const known = [...named.matchAll(EACH_AGENCY)];
  const head = known[0]?.index === 0 ? [] : ownName(named.slice(0, known[0]?.index ?? named.length));
  const found = [...head, ...known.map((one) => ({ at: one.index, words: one[0] }))];
  return found.map(({ at, words }) => ({
    start: from + span[0] + at,
    end: from + span[0] + at + words.length,
    agency: agencyName(words),
    covers,
  }));
}

/** The name before the agencies of "Coastal News and agencies". */
function ownName(words: string): { at: number; words: string }[] {
  const name = words.replace(/\s*(?:and|[+/,&])?(?: other)?\s*$/, '').replace(/[.,]$/, '');
  return name === '' ? [] : [{ at: 0, words: name }];
}
