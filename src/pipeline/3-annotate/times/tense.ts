import type { Token } from '../../../model/index.ts';
import type { Pointing } from './rule.ts';

/** Lemmas after which an infinitive lies ahead: "is expected to arrive on Friday", "a plan to leave in May". */
const AHEAD = new Set(
  (
    'expect schedule plan due set going go slate likely intend hope ready promise vow agree agreement want need ' +
    'about poise prepare threaten continue decide decision deal pledge propose proposal intention aim seek order ' +
    'scheduled planned slated expected bid offer'
  ).split(' '),
);
const FUTURE_AUXILIARIES = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'has', 'have', 'did', "'ve", '’ve', 'been']);
const PRESENT_AUXILIARIES = new Set([
  'is',
  'are',
  'am',
  'be',
  'does',
  'do',
  'can',
  'may',
  'might',
  'could',
  'should',
  'must',
]);
/** Words of expectation that point ahead by themselves. */
const AHEAD_WORDS = new Set([
  'upcoming',
  'coming',
  'forthcoming',
  'scheduled',
  'planned',
  'expected',
  'due',
  'slated',
]);
/** Words of a clock time: "9 a.m. EST on", "noon", "midnight local time". */
const CLOCK_WORD =
  /^(?:\d{1,2}(?::\d\d)?|[ap]\.?m\.?|noon|midnight|midday|dawn|dusk|gmt|utc|e[sd]t|local|time|on|late|early)$/;
/** A verb further off than this many words has little to say about the time; chosen by eye. */
const REACH = 14;

/**
 * Tells which way a bare time name points: ahead when the nearest verb before it (or, failing that,
 * after it) is future, back otherwise, since news mostly tells what has happened.
 */
export function pointingAt(tokens: readonly Token[], first: number, end: number, place: number): Pointing {
  if (isDeadline(tokens, first, place)) return { direction: 'future', why: 'deadline' };
  for (let i = place - 1; i >= Math.max(first, place - REACH); i -= 1) {
    const token = tokens[i] as Token;
    if (token.text === ';' || token.text === '”' || token.text === ':') break;
    if (AHEAD_WORDS.has(token.lower) && token.upos !== 'VERB') {
      return wasAhead(tokens, first, i, place)
        ? { direction: 'past', why: 'past-verb' }
        : { direction: 'future', why: 'future-word' };
    }
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    return verbPoints(tokens, first, i, place);
  }
  for (let i = place + 1; i < Math.min(end, place + REACH); i += 1) {
    const token = tokens[i] as Token;
    if (token.upos === 'VERB' || token.upos === 'AUX') {
      if (FUTURE_AUXILIARIES.has(token.lower)) return { direction: 'future', why: 'future-verb' };
      return verbPoints(tokens, first, i, place);
    }
  }
  return { direction: 'past', why: 'news-looks-back' };
}

/** "Until Friday", "as soon as Tuesday", "until 9 a.m. on Friday"; not "until Friday they had held the town". */
function isDeadline(tokens: readonly Token[], first: number, place: number): boolean {
  let from = place;
  // A clock time between the word and the day belongs to the day.
  while (from > first && place - from < 5 && CLOCK_WORD.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  const word = (back: number): string => (from - back < first ? '' : (tokens[from - back]?.lower ?? ''));
  if (/^(?:soon|early|late)$/.test(word(2)) && word(1) === 'as') return word(3) === 'as';
  if (word(1) === 'for' && word(2) === 'set') return true;
  if (!/^(?:until|till|through|by)$/.test(word(1))) return false;
  const isPast = ({ lower }: Token): boolean => /^(?:had|was|were)$/.test(lower);
  // At the head of the sentence the verb that tells comes after it.
  const told = tokens.slice(first, place);
  return !(told.length <= 3 ? [...told, ...tokens.slice(place, place + 7)] : told).some(isPast);
}

/** "Had been due to end on Friday", "planned for Saturday was called off": ahead once, and over now. */
function wasAhead(tokens: readonly Token[], first: number, at: number, place: number): boolean {
  const before = tokens.slice(Math.max(first, at - 4), at);
  if (before.some(({ lower }) => /^(?:had|originally|previously|initially)$/.test(lower))) return true;
  const after = tokens.slice(place + 1, place + 5).map(({ lower }) => lower);
  const be = after.findIndex((word) => word === 'was' || word === 'were' || word === 'been');
  return be >= 0 && /^(?:cancel+ed|postponed|called|delayed|scrapped|aborted)$/.test(after[be + 1] ?? '');
}

function verbPoints(tokens: readonly Token[], first: number, at: number, place: number): Pointing {
  const future = { direction: 'future', why: 'future-verb' } as const;
  /** "Would meet" lies ahead of what was said, which need not be ahead of the report. */
  const said = { direction: 'future', why: 'future-said' } as const;
  const own = tokens[at] as Token;
  if (FUTURE_AUXILIARIES.has(own.lower)) return future;
  if (AHEAD_WORDS.has(own.lower)) {
    return wasAhead(tokens, first, at, place) ? { direction: 'past', why: 'past-verb' } : future;
  }
  if (own.lower === 'would') return said;
  for (let i = at - 1; i >= Math.max(first, at - 4); i -= 1) {
    const token = tokens[i] as Token;
    if (FUTURE_AUXILIARIES.has(token.lower)) return future;
    if (token.lower === 'would') return said;
    if (token.lower === 'to') {
      const governor = tokens.slice(Math.max(first, i - 3), i);
      if (wasAhead(tokens, first, i, place)) return { direction: 'past', why: 'past-verb' };
      // "Guidelines to be published in November" lie ahead whatever governs them.
      if (tokens[i + 1]?.lower === 'be') return future;
      const isAhead = governor.some(
        (word) => AHEAD.has(word.lemma) || AHEAD.has(word.lower) || /^(?:is|are|was|were)$/.test(word.lower),
      );
      return isAhead ? future : { direction: 'past', why: 'past-verb' };
    }
    if (PAST_AUXILIARIES.has(token.lower)) return { direction: 'past', why: 'past-verb' };
    if (PRESENT_AUXILIARIES.has(token.lower)) return { direction: 'past', why: 'present-verb' };
    if (token.upos !== 'AUX' && token.upos !== 'ADV' && token.upos !== 'PART' && token.upos !== 'PRON') break;
  }
  return { direction: 'past', why: isPastForm(own) ? 'past-verb' : 'present-verb' };
}

/** "Shelled", "took", "was"; not "shells", "shelling", "shell". */
function isPastForm({ lower, lemma, upos }: Token): boolean {
  if (PAST_AUXILIARIES.has(lower)) return true;
  if (upos === 'AUX' || lower === lemma || /(?:s|ing)$/.test(lower)) return false;
  return true;
}
