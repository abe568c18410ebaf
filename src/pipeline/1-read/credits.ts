import type { Credit, Part } from '../../model/index.ts';
import { AGENCY_NAMES, agencyName, UNNAMED_AGENCIES } from './credits/agencies.ts';
import { CREDIT_FORMS, type CreditForm } from './credits/credit-forms.ts';

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
const SILENT_ROLES: readonly Part['role'][] = ['comment', 'related', 'keywords'];

/**
 * Finds the words that credit an agency or outlet with the text, and those that credit a picture.
 * A credit of the text makes the agency the origin of what the report says in its own voice. Agencies
 * credited without a name keep the words as written: "agencies".
 *
 * Finds: `... officials said.--AFP`, `(With inputs from agencies)`, `Source: SANA`. Must not find:
 * `Reuters quoted him` (a voice inside the text), `(Reporting by Ann Lee)` (people, no agency).
 *
 * @example
 * findCredits('- AFP', [{ role: 'byline', start: 0, end: 5, rule: '' }])[0]?.agency; // 'AFP'
 */
export function findCredits(text: string, parts: readonly Part[]): Credit[] {
  const credits: Credit[] = [];
  const isProse = ({ role }: Part): boolean => role === 'body' || role === 'reprint';
  const first = parts.findIndex(isProse);
  const last = parts.findLastIndex(isProse);
  parts.forEach((part, index) => {
    const words = text.slice(part.start, part.end);
    if (part.role === 'caption' || part.rule === 'picture-credit') {
      const match = PICTURE_CREDIT.exec(words.slice(0, EDGE));
      if (match !== null) credits.push(...creditsIn(match, 'photo', part.start));
      return;
    }
    if (SILENT_ROLES.includes(part.role) || !isAtEdge(index, first, last, parts.length)) return;
    credits.push(...creditsOfPart(words, part.start));
  });
  return credits;
}

function isAtEdge(index: number, first: number, last: number, count: number): boolean {
  if (first < 0) return index < PARTS_ABOVE || index >= count - PARTS_BELOW;
  const atHead = index >= first - PARTS_ABOVE && index < first + PARAGRAPHS;
  return atHead || (index > last - PARAGRAPHS && index <= last + PARTS_BELOW);
}

function creditsOfPart(words: string, from: number): Credit[] {
  for (const { pattern, at } of CREDIT_FORMS) {
    const cut = cutFor(words, at);
    if (cut === null) continue;
    const match = pattern.exec(cut.words);
    if (match !== null) return creditsIn(match, 'text', from + cut.offset);
  }
  return [];
}

/** What of a part a form looks at, so that no pattern walks through a long text. */
function cutFor(words: string, at: CreditForm['at']): { words: string; offset: number } | null {
  if (at === 'whole') return words.length > EDGE ? null : { words, offset: 0 };
  if (at === 'head') return { words: words.slice(0, EDGE), offset: 0 };
  const offset = Math.max(0, words.length - EDGE);
  return { words: words.slice(offset), offset };
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
