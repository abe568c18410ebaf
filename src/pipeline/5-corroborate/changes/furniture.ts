import type { Span } from '../../../model/index.ts';
import type { RecordLayers } from './change-words.ts';

/** A report's dateline and tags stand within so many characters from its beginning; chosen by eye. */
const HEAD = 400;
/** The name of a site behind a headline: "Nine dead in Kesra | Harbour Post". */
const SITE = /\s*\|[^|]{1,40}$/u;
/** "Last updated at Feb 2 2015", "Updated: 14:30 on Monday 2 February 2015". */
const UPDATED = /^(?:last )?updated\b[^.]{0,40}?\b\d{4,6}\b/iu;
/** "KESRA, Feb 2 (Cobalt Wire) - ", "at 1430 Regional CW - ": capitals and figures up to a dash. */
const DATELINE = /^(?:at\s+)?(?:[(]?[\p{Lu}\d][\p{L}\d.,:/]*[)]?\s+){1,6}[-–—]{1,2}\s/u;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?';
/** "CW Monday 2 Feb 2015", "Kesra February 2, 2015": capitals up to a date with its year. */
const DATED = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.,]*\\s+){0,5}?(?:\\d{1,2}\\s+${MONTH}|${MONTH}\\s+\\d{1,2}),?\\s+\\d{4}(?!\\p{N})`,
  'u',
);
/** "BEIRUT" behind the date: the place of writing in capitals throughout. */
const PLACE = /^[\s,:–—-]*\p{Lu}{4,}(?:\s\p{Lu}{4,})?(?=\s)/u;
/** What stands before the day of a dateline: an agency, a place, "last updated at"; no clause. */
const LEADS_IN =
  /^(?:[(]?[\p{Lu}\d][\p{L}\d.,:/]*[)]?\s+|(?:at|on|by|last|updated|published|posted)\s+)*[(]?$/u;
/** "(Cobalt Wire and agencies)" in front of a sentence: a credit that ran into it. */
const CREDIT = /^(?:\([\p{Lu}@][^()]{1,40}\)\s*)+(?=\S)/u;
/** The words of a site's buttons and counters: "Print Tweet Views 1662". */
const BUTTONS =
  /^(?:(?:Print|Tweet|Share|E-?mail|Views?|Comments?|Likes?|Save|Facebook|Twitter|WhatsApp|Font|Size|[\d,.]+)\s+){2,}/u;
/** "Rebels flee, a general says (Cobalt Wire) -- ": headlines and teasers that ran into the dateline of the text. */
const TEASERS = /^.*?\([\p{Lu}][\p{L} .&]{1,24}\)\s?(?:-{1,2}|[–—])\s/su;
/** So far from the beginning of a sentence a dateline is looked for. */
const TEASED = 600;
/** Who wrote a report, at its head or foot: names of nobody in it. */
const STAFF =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*,?|and|the|in|of|also|from)\s+)*contributed to this (?:report|story|article)\b|^[(]?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by\b/u;
/** "Photograph: Lina Berg/Cobalt Wire". */
const PICTURE =
  /^(?:Photograph|Photo|Image|Picture)s?:\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}[\p{L}.'’-]+\/\p{Lu}\p{L}*\s+/u;
const BYLINE = /^By (?:the )?(?:\p{Lu}[\p{L}.'’-]*,?\s+(?:and\s+)?){1,5}(?=\p{Lu})/u;
/** Labels that a site prints in front of a text. */
const TAGS = /^Tags?\b:?/u;

/**
 * The stretches of a sentence that the outlet's desk or site puts around every report: its name behind a
 * headline, a dateline, tags, buttons, a credit. Other words there are no change to what is told.
 *
 * Finds: `Nine dead in Kesra[ | Harbour Post]`, `[CW Monday 2 Feb 2015] Nine people`. Must not find: a day
 * within the sentence, a dash between two clauses.
 */
export function furnitureIn({ record }: RecordLayers, sentence: Span): Span[] {
  const { text, stated } = record.document;
  const words = text.slice(sentence.start, sentence.end);
  const found: Span[] = [];
  const site = SITE.exec(words);
  if (STAFF.test(words)) return [sentence];
  if (site !== null) found.push({ start: sentence.start + site.index, end: sentence.end });
  const credit = CREDIT.exec(words)?.[0].trimEnd().length ?? 0;
  if (credit > 0) found.push({ start: sentence.start, end: sentence.start + credit });
  if (sentence.start > HEAD) return found;
  const line = [UPDATED, DATELINE, DATED, TAGS, BUTTONS, BYLINE, PICTURE].map(
    (pattern) => pattern.exec(words)?.[0].length ?? 0,
  );
  const dated = stated.flatMap(({ start, end }) =>
    start !== null &&
    end !== null &&
    start >= sentence.start &&
    end < sentence.end &&
    LEADS_IN.test(text.slice(sentence.start, start))
      ? [end]
      : [],
  );
  const teasers = TEASERS.exec(words.slice(0, TEASED))?.[0].length ?? 0;
  const end = Math.max(sentence.start + Math.max(teasers, ...line), ...dated);
  if (end === sentence.start) return found;
  const place = PLACE.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
  return [...found, { start: sentence.start, end: end + place }];
}
