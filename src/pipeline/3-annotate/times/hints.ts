/**
 * Cheap marks a sentence must bear before a rule looks at it closely. Most sentences bear none, and
 * asking for a handful of marks once costs far less than thirty patterns.
 */
const HINTS = {
  digit: /\d/,
  month: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  unit: /second|minute|hour|day|night|week|month|quarter|year|decade|centur|period/i,
  weekday: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i,
  season: /spring|summer|autumn|fall|winter/i,
  quarter: /quarter|\bQ[1-4]/i,
  'day-word': /day|tomorrow|night|morning|afternoon|evening/i,
  daypart: /noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset|morning|evening|night|clock|hours/i,
  'older-year': /\b1[0-7]\d\d|\b(?:AD|CE|BCE?)\b|[AB]\.[DC]/i,
  decade: /\d0['’]?s|ties\b/i,
  century: /centur/i,
  apostrophe: /['’‘]\d\d|\d\d[-–]\d\d/,
  spoken: /nineteen|two thousand/i,
  repeat: /every|each|ly\b|(?:once|twice|times) an?\b|per (?:second|minute|hour|day|week|month|year)/i,
  vague:
    /now|current|recent|soon|future|past|moment|present|these days|long ago|the time|th[ai][ts] (?:same )?time|\bthen\b/i,
  while: /time|while|period/i,
  feast:
    /christmas|new year|halloween|valentine|nowruz|thanksgiving|election day|labor day|memorial day|easter|good friday|ramadan|\beid\b|ashou?ra|newroz/i,
  anniversary: /anniversar/i,
  half: /half of|\bH[12]\b/i,
} as const satisfies Record<string, RegExp>;

export type Hint = keyof typeof HINTS;

/**
 * Answers which marks a sentence bears, asking each at most once.
 *
 * @example
 * hintsOf('No numbers here.')('digit'); // false
 */
export function hintsOf(sentence: string): (hint: Hint) => boolean {
  const known = new Map<Hint, boolean>();
  return (hint) => {
    const answer = known.get(hint);
    if (answer !== undefined) return answer;
    const found = HINTS[hint].test(sentence);
    known.set(hint, found);
    return found;
  };
}
