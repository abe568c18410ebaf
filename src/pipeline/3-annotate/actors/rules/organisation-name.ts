import type { ActorKind } from '../../../../model/index.ts';
import {
  type ActorRule,
  isCapital,
  type Mention,
  mentionAt,
  type SentenceView,
  unlisted,
} from '../mention.ts';
import { NAME_ENDINGS, NAME_OPENINGS, NEEDS_OF } from '../organisation-words.ts';
import { type ProperRun, properRuns } from '../proper-run.ts';

/** A name of more words than this is a headline or a list. */
const LONGEST_NAME = 9;

/**
 * A name the registry does not hold whose last or first word says what it names.
 * Matches: `the Harbour Martyrs Brigade`, `Ministry of Health`. Not: `the brigade`, `Harbour Street`.
 */
export const organisationName: ActorRule = {
  name: 'organisation-name',
  find: (view) => (view.shouted || view.titled ? [] : properRuns(view).flatMap((run) => bodyIn(view, run))),
};

function bodyIn(view: SentenceView, run: ProperRun): Mention[] {
  const end = overOf(view, run);
  const kind = kindOf(view, run.first, run.end, end);
  const words = count(view, run.first, end);
  if (kind === null || words < 2 || words > LONGEST_NAME || isPlace(view, run.first, end)) return [];
  return [unlisted(view, run.first, end, kind, 'organisation-name')];
}

function kindOf(view: SentenceView, first: number, runEnd: number, end: number): ActorKind | null {
  const opening = view.tokens[first]?.lower ?? '';
  const byOpening = NAME_OPENINGS.get(opening);
  if (byOpening !== undefined && (!NEEDS_OF.has(opening) || end > runEnd)) return byOpening;
  const ending = view.tokens[runEnd - 1]?.lower ?? '';
  const before = view.tokens[runEnd - 2]?.lower ?? '';
  if (ending === 'agency' && before === 'news') return 'agency';
  return NAME_ENDINGS.get(ending) ?? null;
}

/** Goes on over "of", "for" and "and" when the words so far name a body: "Network for Human Rights". */
function overOf(view: SentenceView, run: ProperRun): number {
  const { tokens, sentence } = view;
  const last = tokens[run.end - 1]?.lower ?? '';
  if (!NAME_ENDINGS.has(last) && !NAME_OPENINGS.has(last)) return run.end;
  let end = run.end;
  let at = end;
  let joined = false;
  while (at < sentence.endToken) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'of' || lower === 'for' || (joined && lower === 'and')) joined = true;
    else if (!(joined && lower === 'the')) {
      if (!joined || !isCapital(tokens[at]) || isTaken(view, at)) break;
      end = at + 1;
    }
    at += 1;
  }
  return end;
}

function count(view: SentenceView, first: number, end: number): number {
  let words = 0;
  for (let at = first; at < end; at += 1) if (isCapital(view.tokens[at])) words += 1;
  return words;
}

/** A state's name may end a body's name ("Democratic Party of Serbia"); other actors may not. */
function isTaken(view: SentenceView, at: number): boolean {
  const mention = mentionAt(view.mentions, at);
  return mention !== undefined && mention.kind !== 'state';
}

/** "West Bank": wholly a place name. */
function isPlace(view: SentenceView, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (isCapital(view.tokens[at]) && !view.places.has(at)) return false;
  return true;
}
