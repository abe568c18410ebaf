import type { Token } from '../../../../model/index.ts';
import {
  type ActorRule,
  isCapital,
  isJoint,
  type Mention,
  mentionAt,
  type SentenceView,
  unlisted,
} from '../mention.ts';
import { NAME_ENDINGS, NAME_OPENINGS, SITE_NOUNS } from '../organisation-words.ts';
import { GIVEN_NAMES } from '../../../../lexicon/places/person-names.ts';
import { followsPlaceWord } from '../place-or-actor.ts';
import { type ProperRun, properRuns } from '../proper-run.ts';
import { NAME_BEGINNINGS, NAME_PARTICLES, ROLE_NOUNS, SPEAKING_VERBS, TITLES } from '../person-words.ts';

/** A name of more words than this is a headline or a list. */
const LONGEST_NAME = 6;
/** How far behind a comma the office may stand ("X, the group's deputy military leader"). */
const APPOSITION_REACH = 6;

/**
 * A name the registry does not hold, with a title, an office, a verb of speech or an Arabic form.
 * Matches: `Col. Ammar Haddad was killed.` Not: `Harbour Street was closed.`
 */
export const personName: ActorRule = {
  name: 'person-name',
  find: (view) => (view.shouted || view.titled ? [] : properRuns(view).flatMap((run) => personIn(view, run))),
};

function personIn(view: SentenceView, run: ProperRun): Mention[] {
  if (
    SITE_NOUNS.has(view.tokens[run.end]?.lower ?? '') ||
    SITE_NOUNS.has(view.tokens[run.end - 1]?.lower ?? '')
  )
    return [];
  const first = afterTitles(view, run);
  const end = beforeInitials(view, first, run.end);
  const words = nameWords(view, first, end);
  if (words === 0 || words > LONGEST_NAME || isBody(view, first, end) || holdsOther(view, first, end))
    return [];
  if (words === 1 && isTitle(view.tokens[first])) return [];
  const isTitled = first > run.first ? titledInside(view, run.first, first) : isTitleBefore(view, first);
  const isPlace = allPlaces(view, first, end);
  if (isTitled && !isPlace) return [unlisted(view, first, end, 'person', 'person-title')];
  if (isPlace && !isArabicName(view, first, end)) return [];
  if (followsPlaceWord(view, first)) return [];
  const rule = cueOf(view, first, end, words);
  return rule === null ? [] : [unlisted(view, first, end, 'person', rule)];
}

/** Where a comma was lost, a body's initials run on from a name ("Lina Qasim MSF"). */
function beforeInitials(view: SentenceView, first: number, end: number): number {
  const last = view.tokens[end - 1]?.text ?? '';
  return end - first > 2 && /^\p{Lu}{2,}s?$/u.test(last) ? end - 1 : end;
}

/** A state, body or people inside the words: they are no person's name. */
function holdsOther(view: SentenceView, first: number, end: number): boolean {
  return view.hits.some((hit) => {
    if (hit.end <= first || hit.first >= end) return false;
    return (
      hit.adjectiveOf.length > 0 ||
      hit.names.some(({ entry, name }) => entry.kind !== 'person' && name.ambiguous !== true)
    );
  });
}

function cueOf(view: SentenceView, first: number, end: number, words: number): string | null {
  if (isArabicName(view, first, end)) return 'person-arabic-form';
  if (words < 2) return null;
  if (speaks(view, first, end)) return 'person-speaks';
  if (isApposed(view, first, end)) return 'person-apposition';
  return isGiven(view, first, words) ? 'person-given-name' : null;
}

/** Skips all up to the last title of the run ("Syrian Interior Minister ..."). */
function afterTitles(view: SentenceView, run: ProperRun): number {
  let first = run.first;
  for (let at = run.first; at < run.end - 1; at += 1) {
    const hit = view.hits.find((one) => one.first === at && one.adjectiveOf.length > 0);
    if (hit !== undefined && hit.first === first && hit.end < run.end) first = hit.end;
    if (isTitle(view.tokens[at])) first = at + 1;
  }
  while (first < run.end - 1 && isJoint(view.tokens[first])) first += 1;
  return isCapital(view.tokens[first]) || NAME_PARTICLES.has(view.tokens[first]?.lower ?? '')
    ? first
    : run.first;
}

function titledInside(view: SentenceView, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isTitle(view.tokens[at])) return true;
  return isTitleBefore(view, first);
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.lower.replace(/\.$/, ''));
}

function isTitleBefore(view: SentenceView, first: number): boolean {
  const at = view.tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  if (at < view.sentence.firstToken || !isTitle(view.tokens[at])) return false;
  return view.tokens[at]?.upos !== 'VERB';
}

function nameWords(view: SentenceView, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at += 1) if (isCapital(view.tokens[at])) count += 1;
  return count;
}

/** "Sham Front", "Ministry of Health": the organisation rule's business. */
function isBody(view: SentenceView, first: number, end: number): boolean {
  const last = view.tokens[end - 1]?.lower ?? '';
  return NAME_ENDINGS.has(last) || NAME_OPENINGS.has(view.tokens[first]?.lower ?? '');
}

function allPlaces(view: SentenceView, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (isCapital(view.tokens[at]) && !view.places.has(at)) return false;
  }
  return true;
}

/** Abu X, X bin Y. "al-" alone proves nothing, since towns and groups have it too. */
function isArabicName(view: SentenceView, first: number, end: number): boolean {
  const opening = view.tokens[first]?.lower ?? '';
  if (/^(?:abu|abou|umm)$/.test(opening) && end > first + 1 && !allPlaces(view, first, end)) return true;
  for (let at = first + 1; at < end - 1; at += 1) {
    if (/^(?:bin|ibn|abdul|abdel|abd)$/.test(view.tokens[at]?.lower ?? '')) return true;
  }
  return NAME_BEGINNINGS.has(opening) && end > first + 2 && !allPlaces(view, first, end);
}

/** "Lina Qasim fled": a common given name before one or two more names, none of them a place. */
function isGiven(view: SentenceView, first: number, words: number): boolean {
  if (words > 3 || view.places.has(first)) return false;
  return GIVEN_NAMES.has(view.tokens[first]?.lower ?? '');
}

function speaks(view: SentenceView, first: number, end: number): boolean {
  const before = first > view.sentence.firstToken ? view.tokens[first - 1] : undefined;
  const after = end < view.sentence.endToken ? view.tokens[end] : undefined;
  if (after !== undefined && isSpeech(after)) return true;
  if (after?.text === ',' && view.tokens[end + 1]?.lower === 'who') return true;
  if (after?.text === ',' && /^\d{2}$/.test(view.tokens[end + 1]?.text ?? '')) return true;
  if (after !== undefined && (after.upos === 'VERB' || after.upos === 'AUX')) return false;
  return (
    before !== undefined &&
    (isSpeech(before) || (before.lower === 'to' && view.tokens[first - 2]?.lower === 'according'))
  );
}

function isSpeech(token: Token): boolean {
  return (
    (token.upos === 'VERB' || /^(?:said|says|told|added)$/.test(token.lower)) &&
    SPEAKING_VERBS.has(token.lemma)
  );
}

/** "Omar Karim, head of the council", "the group's leader, Omar Karim". */
function isApposed(view: SentenceView, first: number, end: number): boolean {
  const { tokens, sentence } = view;
  if (end < sentence.endToken && /^(?:,|an?|the)$/.test(tokens[end]?.lower ?? '')) {
    for (let at = end + 1; at < Math.min(end + 1 + APPOSITION_REACH, sentence.endToken); at += 1) {
      const token = tokens[at];
      if (token === undefined || token.text === ',' || token.upos === 'VERB') break;
      if (ROLE_NOUNS.has(token.lower)) return true;
    }
  }
  if (
    end + 1 < sentence.endToken &&
    ROLE_NOUNS.has(tokens[end]?.lower ?? '') &&
    tokens[end + 1]?.lower === 'of'
  )
    return true;
  if (tokens[first - 1]?.text !== ',' || first - 2 < sentence.firstToken) return false;
  return ROLE_NOUNS.has(tokens[first - 2]?.lower ?? '') && mentionAt(view.mentions, first - 2) === undefined;
}
