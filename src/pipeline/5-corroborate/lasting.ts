import type { Event, MaybeSpan, Span } from '../../model/index.ts';

/** So many characters before a time hold the small words that lead it. */
const LEAD = 16;
const LASTS =
  /\b(?:since|throughout|(?:over|during|in|for) (?:the )?(?:past|last|previous|recent))\s+(?:the\s+)?$/i;
const LASTS_ITSELF =
  /^(?:since|throughout|(?:over |during |in |for )?(?:the )?(?:past|last|previous|recent)\s+(?:(?:\p{L}+|\d+)\s+)?(?:days|weeks|months|years))\b/iu;
const FOR = /\bfor\s+(?:(?:more than|over|about|nearly|almost|some|at least)\s+)?$/i;
const MANY = /^(?:\p{L}+|\d+)\s+(?:days|weeks|months|years)\b/iu;
/** What has gone on since a day that is told by what happened on it: "killed since the truce collapsed on May 3". */
const SINCE_THEN = /\bsince\b[^.;:"“”]{0,80}$/i;

/** True when a time is told of a stretch of days and not of one: "since April", "for ten days", "in recent weeks". */
export function isLasting({ start, end }: MaybeSpan, text: string, event: Pick<Event, 'end'>): boolean {
  if (start === null || end === null) return false;
  const before = text.slice(Math.max(0, start - LEAD), start);
  const words = text.slice(start, end);
  if (LASTS.test(before) || LASTS_ITSELF.test(words) || (FOR.test(before) && MANY.test(words))) return true;
  return beganThen({ start, end }, text, event);
}

/** True when a time is the day since which a deed has been done. */
export function beganThen({ start }: MaybeSpan, text: string, event: Pick<Event, 'end'>): boolean {
  return start !== null && event.end < start && SINCE_THEN.test(text.slice(event.end, start));
}

/** Words of what happens again and again, directly before the deed or within it. */
const AGAIN =
  /\b(?:regularly|often|frequently|routinely|repeatedly|usually|occasional(?:ly)?|periodic(?:ally)?|sporadic(?:ally)?|intermittent(?:ly)?|near-daily|(?:almost )?daily)\b/i;
/** So many characters before a deed hold the word of how often it was done. */
const BESIDE = 24;

/**
 * True when a deed is told as what is done again and again, so that it is no one happening.
 *
 * Finds: `warplanes regularly bomb the province`, `occasional blasts`. Must not find: `bombed the hospital`.
 */
export function isHabitual({ start, end }: Span, sentence: Span, text: string): boolean {
  const clause = text.slice(Math.max(sentence.start, start - BESIDE), Math.min(end, sentence.end));
  return AGAIN.test(clause);
}
