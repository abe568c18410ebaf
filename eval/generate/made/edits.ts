import type { ChangeKind, Span, TextChange } from '../../../src/model/index.ts';
import type { Chance } from './chance.ts';
import { cutWords } from './cut-sentences.ts';
import {
  ALIASES,
  FILLERS,
  HEDGES,
  LOADED,
  NEW_HEDGES,
  NEW_VOICES,
  PEOPLE,
  PLACES,
  SPELLINGS,
  SYNONYMS,
  TITLES,
  VOICE_HEADS,
  VOICE_WORDS,
} from './word-rows.ts';

/**
 * Words of a sentence that could be put otherwise. `same` says the same (a spelling, a form of a number),
 * `free` is left open (small words, another name of one actor): neither wanted nor wrong as a finding.
 */
export interface Edit extends Span {
  readonly put: string;
  readonly kind: ChangeKind | 'same' | 'free';
  readonly how: TextChange['how'];
  readonly rule: string;
}

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)?\\b';

const SAID = '(?:said|says|reported|added|announced|stated|told \\p{Lu}\\p{L}+)';
const eitherCase = (words: readonly string[]): string =>
  words.map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
const INNER = `(?:(?!(?:The|A|An|In|On|At|Earlier|Meanwhile|He|She|It|They)\\b)\\p{Lu}[\\p{L}.'’-]*|${eitherCase(VOICE_WORDS)}|\\p{Lu}\\p{L}+-based)`;
const PLAIN_VOICE = `(?:${INNER} ){0,5}?(?:${eitherCase(VOICE_HEADS)})\\b(?: (?:for|of) (?:\\p{Lu}[\\p{L}-]+ ?(?:and )?){1,4}(?<! ))?(?: (?:monitor|chief|director|spokesman|monitoring group))?(?: \\p{Lu}[\\p{L}-]+){0,3}`;
const VOICE = `(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Ss]ome|[Ss]everal|[Ll]ocal) ${PLAIN_VOICE}`;
const WHEN = '(?: (?:late |early )?(?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)?(?: in a statement)?';
const END = '(?= ?(?:\\.|$|--|–|—))';

/** ", a monitor said on Sunday." with nothing behind it. */
export const TAIL = new RegExp(`(?:,? ${VOICE}| ?, ${PLAIN_VOICE}) ${SAID}${WHEN}${END}`, 'gu');
/** "A monitor said (that) ..." with nothing before it. */
const HEAD = new RegExp(
  `^(?:${VOICE}|${PLAIN_VOICE}) (?:said|says|reported|added)${WHEN}(?: that)? (?!(?:on|in|at|from)\\b)`,
  'u',
);
/** ", according to the ministry." */
const ACCORDING = new RegExp(` ?,? according to (?:${VOICE}|${PLAIN_VOICE})${END}`, 'gu');

/** Every edit that a sentence offers, in no order; they may overlap. */
export function offerEdits(text: string, sentence: Span, chance: Chance): Edit[] {
  const words = text.slice(sentence.start, sentence.end);
  const speech = offerSpeech(words, chance);
  const zones = speechZones(words);
  const quoted = /["“”]/.test(words);
  const plain = [...offerNumbers(words, chance), ...offerNames(words, chance), ...offerRows(words)].filter(
    (edit) => !zones.some((zone) => zone.start < edit.end && edit.start < zone.end),
  );
  // Whose words a quotation is cannot be changed without changing the quotation.
  const offered = [...plain, ...offerHedges(words, chance), ...(quoted ? [] : speech)];
  return offered.map((edit) => ({
    ...edit,
    start: edit.start + sentence.start,
    end: edit.end + sentence.start,
  }));
}

/** Around words of speech a name or a word may be part of the voice; those stretches are left alone. */
function speechZones(words: string): Span[] {
  const cut = cutWords(words);
  return [
    ...words.matchAll(
      /\b(?:said|says|say|told|tells|reported|added|announced|stated|according to|quoted|citing|cited)\b/gi,
    ),
  ].map(({ index }) => {
    const at = cut.findIndex((word) => word.end > index);
    return {
      start: cut[Math.max(0, at - 7)]?.start ?? 0,
      end: cut[Math.min(cut.length - 1, at + 7)]?.end ?? words.length,
    };
  });
}

function offerSpeech(words: string, chance: Chance): Edit[] {
  const found = [...words.matchAll(TAIL), ...words.matchAll(ACCORDING)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  const lost = found.map(
    (span): Edit => ({ ...span, put: '', kind: 'attribution', how: 'lost', rule: 'attribution-tail' }),
  );
  const head = HEAD.exec(words);
  if (head !== null && head[0].length < words.length / 2) {
    lost.push({
      start: 0,
      end: head[0].length,
      put: '',
      kind: 'attribution',
      how: 'lost',
      rule: 'attribution-head',
    });
  }
  const swapped = lost.flatMap((edit): Edit[] => {
    const match = words.slice(edit.start, edit.end);
    const voice =
      /^(?:,? according to |,? )?(.+?)(?: (?:said|says|reported|added|announced|stated|told)\b.*)?$/u.exec(
        match,
      );
    if (voice?.[1] === undefined) return [];
    const start = edit.start + match.indexOf(voice[1]);
    const end = start + voice[1].trimEnd().length;
    const put = chance.pick(NEW_VOICES);
    return [{ start, end, put, kind: 'attribution', how: 'swapped', rule: 'attribution-voice' }];
  });
  return [...lost, ...swapped];
}

function offerHedges(words: string, chance: Chance): Edit[] {
  const lost = HEDGES.flatMap(([pattern, to]) =>
    [...words.matchAll(pattern)].map(
      ({ index, 0: match }): Edit => ({
        start: index,
        end: index + match.length,
        put: to,
        kind: 'hedge',
        how: 'lost',
        rule: 'hedge-out',
      }),
    ),
  );
  const counts = [
    ...words.matchAll(
      /(?<=\b(?:killed|killing|wounded|left|injured|of|by|and|with|in) )(?:\d{1,3}(?:,\d{3})*|\d+) (?=\p{Ll})/gu,
    ),
  ];
  const gained = counts
    .filter(({ 0: match }) => !/^(?:19|20)\d\d $/.test(match))
    .map(
      ({ index }): Edit => ({
        start: index,
        end: index,
        put: `${chance.pick(NEW_HEDGES)} `,
        kind: 'hedge',
        how: 'gained',
        rule: 'hedge-in',
      }),
    );
  return [...lost, ...gained];
}

const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,:$€£'’/-]|\\b(?:${MONTH}\\.?|Resolution|No\\.|age|aged|article|page) )(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:${NUMBER_WORDS.slice(1).join('|')})\\b)(?= (?!${MONTH})\\p{Ll})`,
  'giu',
);

function offerNumbers(words: string, chance: Chance): Edit[] {
  return [...words.matchAll(COUNT)].flatMap(({ index, 0: match }): Edit[] => {
    const place = { start: index, end: index + match.length };
    const word = NUMBER_WORDS.indexOf(match.toLowerCase()) + 1;
    const value = word > 0 ? word : Number(match.replaceAll(',', ''));
    if (value === 0 || (/^(?:19|20)\d\d$/.test(match) && value < 2100)) return [];
    const other = chance.pick([
      value + 1 + chance.below(value + 1),
      value > 2 ? value - 1 : value + 2,
      value * 10,
    ]);
    const written =
      word > 0 && other <= 20 ? (NUMBER_WORDS[other - 1] ?? '') : writeNumber(other, match.includes(','));
    const swap: Edit = { ...place, put: written, kind: 'number', how: 'swapped', rule: 'number' };
    const form = otherForm(match, value, word > 0);
    return form === null
      ? [swap]
      : [swap, { ...place, put: form, kind: 'same', how: 'swapped', rule: 'number-form' }];
  });
}

function writeNumber(value: number, commas: boolean): string {
  return commas ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') : String(value);
}

/** "3,000" for "3000", "two" for "2", and back. */
function otherForm(match: string, value: number, isWord: boolean): string | null {
  if (isWord) return String(value);
  if (value >= 1000) return writeNumber(value, !match.includes(','));
  return value <= 12 ? (NUMBER_WORDS[value - 1] ?? null) : null;
}

const PLACE = new RegExp(
  `(?<!\\p{Lu}[\\p{L}.-]* |[\\p{L}-])(?:${PLACES.join('|')})(?![\\p{L}-]| \\p{Lu})`,
  'gu',
);
const PERSON = new RegExp(
  `(?<=\\b(?:${TITLES})\\.? )\\p{Lu}[\\p{L}-]+(?: (?:al|el|bin|ben|van|de|von))?(?: \\p{Lu}[\\p{L}-]+){1,2}(?![\\p{L}-]| \\p{Lu})`,
  'gu',
);

function offerNames(words: string, chance: Chance): Edit[] {
  const swap = (match: RegExpExecArray, from: readonly string[], rule: string): Edit => {
    const others = from.filter((name) => name !== match[0]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      put: chance.pick(others),
      kind: 'name',
      how: 'swapped',
      rule,
    };
  };
  return [
    ...[...words.matchAll(PLACE)].map((match) => swap(match, PLACES, 'name-place')),
    ...[...words.matchAll(PERSON)]
      .filter(({ 0: name }) => !/\b(?:\w+day|United|North|South|East|West|State|Street)\b/.test(name))
      .map((match) => swap(match, PEOPLE, 'name-person')),
  ];
}

/** Rows by their first word in lower case, so that a sentence is gone through once. */
function byFirstWord(
  ...sets: readonly (readonly [
    rows: readonly (readonly [string, string])[],
    kind: Edit['kind'],
    rule: string,
  ])[]
): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const [rows, kind, rule] of sets) {
    for (const [from, to] of rows) {
      const first = (/^[\p{L}\p{N}-]+/u.exec(from)?.[0] ?? from).toLowerCase();
      index.set(first, [...(index.get(first) ?? []), { from, to, kind, rule }]);
    }
  }
  return index;
}

interface Row {
  readonly from: string;
  readonly to: string;
  readonly kind: Edit['kind'];
  readonly rule: string;
}

const ROWS = byFirstWord(
  [SYNONYMS, 'word', 'synonym'],
  [LOADED, 'word', 'loaded'],
  [SPELLINGS, 'same', 'spelling'],
  [ALIASES, 'free', 'alias'],
  [FILLERS, 'free', 'filler'],
);

function offerRows(words: string): Edit[] {
  return [...words.matchAll(/(?<![\p{L}\p{N}'’-])[\p{L}\p{N}-]+/gu)].flatMap(({ index: start, 0: first }) =>
    (ROWS.get(first.toLowerCase()) ?? []).flatMap(({ from, to, kind, rule }): Edit[] => {
      const written = words.slice(start, start + from.length);
      if (/[\p{L}\p{N}'’-]/u.test(words[start + from.length] ?? ' ')) return [];
      // A capital within a sentence belongs to a name ("Security Council members"): only its first word is folded.
      const opens = start === 0 && written.slice(1) === from.slice(1) && written.toLowerCase() === from;
      if (written !== from && !opens) return [];
      const put = written === from ? to : to.charAt(0).toUpperCase() + to.slice(1);
      return [{ start, end: start + from.length, put, kind, how: 'swapped', rule }];
    }),
  );
}
