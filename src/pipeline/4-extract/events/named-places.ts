import type { EventPlace, PlaceAnnotation, PlaceKind, Span } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';

/** A place an event may have happened at, with the words that name it. */
export interface NamedPlace extends EventPlace, Span {
  readonly start: number;
  readonly end: number;
  /** True when its own words say that it is a place ("the village of X"), whatever stands before. */
  readonly explicit: boolean;
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  village: 'settlement',
  town: 'settlement',
  city: 'settlement',
  neighborhood: 'neighbourhood',
  neighbourhood: 'neighbourhood',
  district: 'neighbourhood',
  suburb: 'neighbourhood',
  province: 'province',
  governorate: 'province',
  area: 'area',
  countryside: 'area',
  street: 'site',
  road: 'site',
  highway: 'site',
  bridge: 'site',
  airport: 'site',
  airbase: 'site',
  base: 'site',
  camp: 'site',
  crossing: 'site',
  square: 'site',
  dam: 'site',
};
const NOUNS = Object.keys(KINDS).join('|');
/** Without one of these words no name is told: looked for first, because names are slow to find. */
const HAS_NOUN = new RegExp(`\\b(?:${NOUNS})s?\\b`, 'i');
const WORD = "(?:[Aa]l|[Ee]l)-\\s?\\p{L}[\\p{L}'’]+|\\p{Lu}[\\p{L}'’]+";
const NAME = `(?<![\\p{L}-])(?:${WORD})(?:[ -](?:${WORD})){0,2}`;
const NOUN_OF_NAME = new RegExp(`\\b(${NOUNS})s? of (${NAME})`, 'gu');
const NAME_NOUN = new RegExp(
  `(${NAME})(?: (?:military|international|refugee|border|air|main)){0,2} (${NOUNS}|${NOUNS.replace(/\b\w/g, (c) => c.toUpperCase())})(?:s?)\\b(?! of \\p{Lu})`,
  'gu',
);
const NAME_APPOSED = new RegExp(`(${NAME})(?:,| [-–]) an? (?:[\\p{L}-]+ ){0,3}(${NOUNS})\\b`, 'gu');
/** Capitalised words that describe a place without naming it ("The town", "Syrian city"). */
const DESCRIBES =
  /^(?:The|A|An|This|That|These|In|On|At|Another|One|Other|Old|Its|His|Their|Every|Most|Many)$|(?:ian|ish|ese|ern|ean)$|^(?:Iraqi|Israeli|Arab|Greek|Afghan|Yemeni|Saudi|German|French|Coalition|Sunni|Shiite|Christian|Rebel|Army|Air|Government)$/;

/** The places the gazetteer knows in a sentence, as an event names them. */
export function knownPlaces(places: readonly PlaceAnnotation[]): NamedPlace[] {
  return places.map(({ start, end, name, chosen }) => ({
    start,
    end,
    name,
    lat: chosen?.lat ?? null,
    lon: chosen?.lon ?? null,
    precision: chosen?.kind ?? 'unknown',
    gazetteer: chosen?.id ?? null,
    country: chosen?.country ?? null,
    explicit: false,
  }));
}

/**
 * Places a sentence names that no gazetteer row was found for, told by the noun beside the name:
 * they keep their name and kind, and have no coordinates.
 *
 * Finds: `the village of Hass`, `Castello Road`. Must not find: `the Syrian city`, `The town`.
 */
export function unlistedPlaces(
  text: string,
  sentence: Span,
  taken: readonly Span[],
  actors: readonly Span[],
): NamedPlace[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!HAS_NOUN.test(words)) return [];
  const found: NamedPlace[] = [];
  const add = (name: string, at: number, noun: string): void => {
    const whole = { start: sentence.start + at, end: sentence.start + at + name.length };
    const span = upTo(whole, [...taken, ...actors]);
    const describing = name.split(' ').every((word) => DESCRIBES.test(word));
    const isTaken = (one: Span): boolean => overlap(one, span) > 0;
    if (describing || span.end <= span.start || taken.some(isTaken)) return;
    if (actors.some((one) => isTaken(one) && !isTailOf(one, span))) return;
    if (found.some((one) => overlap(one, span) > 0)) return;
    const precision = KINDS[noun.toLowerCase()] ?? 'unknown';
    found.push({
      ...span,
      name: text.slice(span.start, span.end),
      lat: null,
      lon: null,
      precision,
      gazetteer: null,
      country: null,
      explicit: true,
    });
  };
  for (const match of words.matchAll(NOUN_OF_NAME)) {
    const [whole, noun = '', name = ''] = match;
    add(name, match.index + whole.length - name.length, noun);
  }
  for (const match of words.matchAll(NAME_NOUN)) {
    const [whole, full = '', noun = ''] = match;
    const name = full.replace(/^(?:The|A|An|In|On|At) /, '');
    const skipped = full.length - name.length;
    const isSite = KINDS[noun.toLowerCase()] === 'site';
    add(isSite ? whole.slice(skipped) : name, match.index + skipped, noun);
  }
  for (const match of words.matchAll(NAME_APPOSED)) add(match[1] ?? '', match.index, match[2] ?? '');
  return found.sort((a, b) => a.start - b.start);
}

/** A name runs on into another where no comma stands: "the town of Hass | Free Army rebels". */
function upTo(span: Span, taken: readonly Span[]): Span {
  const next = taken.find((one) => one.start > span.start && one.start < span.end && one.end >= span.end);
  return next === undefined || next.start - 1 <= span.start || isTailOf(next, span)
    ? span
    : { start: span.start, end: next.start - 1 };
}

/** Whose name a place bears stands at its end: "Vell" in "Maydan Vell" is the place's own. */
function isTailOf(one: Span, name: Span): boolean {
  return one.start > name.start && one.end === name.end && one.end - one.start <= (name.end - name.start) / 2;
}
