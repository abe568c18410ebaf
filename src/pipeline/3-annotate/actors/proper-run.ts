import { isCapital, isJoint, mentionAt, type SentenceView } from './mention.ts';
import { isPeriodName } from './period-names.ts';
import { NAME_BEGINNINGS, NAME_PARTICLES } from './person-words.ts';

/** A run of capitalised words that may be a name; tokens half-open. */
export interface ProperRun {
  readonly first: number;
  readonly end: number;
}

/** Words that are capitalised at the head of a sentence or in a title without being names. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he his she her they their we our i you your my in on at by for from to of with as but and or if when ' +
    'while after before since until during although though because however meanwhile also there here who what which where why how ' +
    'no not some many most more several two three four five six seven eight nine ten one all both each every any other another earlier later ' +
    'last next first second according despite among around over under about up down out then than now today yesterday tomorrow ' +
    'sunni shiite shia islamist read source editing reporting photo image video mr mrs ms'
  ).split(' '),
);

/** Finds the runs of capitalised words of a sentence that no mention has taken, in order. */
export function properRuns(view: SentenceView): ProperRun[] {
  const runs: ProperRun[] = [];
  for (let at = view.sentence.firstToken; at < view.sentence.endToken; at += 1) {
    const end = runFrom(view, at);
    if (end === null) continue;
    runs.push({ first: at, end });
    at = end - 1;
  }
  return runs;
}

function runFrom(view: SentenceView, first: number): number | null {
  if (!startsName(view, first)) return null;
  let end = first;
  for (let at = first; at < view.sentence.endToken; ) {
    if (isNameWord(view, at)) {
      end = at + 1;
      at += 1;
      continue;
    }
    const next = overParticles(view, at);
    if (next === null) break;
    at = next;
  }
  return end > first ? end : null;
}

function startsName(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  const isOpening = NAME_BEGINNINGS.has(token.lower) || token.lower === 'al' || token.lower === 'el';
  if (isOpening && !isCapital(token)) return overParticles(view, at) !== null;
  if (!isNameWord(view, at)) return false;
  if (at > view.sentence.firstToken) return true;
  return token.upos === 'PROPN' || isNameWord(view, at + 1) || overParticles(view, at + 1) !== null;
}

function isNameWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || at >= view.sentence.endToken || !isCapital(token)) return false;
  if (FUNCTION_WORDS.has(token.lower) || isPeriodName(token.lower)) return false;
  if (mentionAt(view.mentions, at) !== undefined) return false;
  return /\p{L}/u.test(token.text);
}

/** Passes small words and hyphens inside a name; gives the token behind them if it is a name word. */
function overParticles(view: SentenceView, from: number): number | null {
  let at = from;
  let passed = false;
  while (at < view.sentence.endToken) {
    const token = view.tokens[at];
    if (token === undefined) return null;
    if (NAME_PARTICLES.has(token.lower) && token.lower !== 'as') passed = true;
    else if (token.lower === 'as' && view.tokens[at + 1]?.text === '-') passed = true;
    else if (isJoint(token) && token.text === '-' && glued(view, at)) passed = true;
    else break;
    at += 1;
  }
  return passed && isNameWord(view, at) ? at : null;
}

/** A hyphen within a word, not a dash between words. */
function glued(view: SentenceView, at: number): boolean {
  const mark = view.tokens[at];
  const before = view.tokens[at - 1];
  const after = view.tokens[at + 1];
  return mark !== undefined && before?.end === mark.start && after?.start === mark.end;
}
