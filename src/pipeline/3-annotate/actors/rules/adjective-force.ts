import type { ActorEntry } from '../../../../model/index.ts';
import {
  BACKING,
  BETWEEN,
  DEED_NOUNS,
  FIGHTING_NOUNS,
  FLYING_NOUNS,
  GOVERNING_NOUNS,
} from '../force-nouns.ts';
import type { ActorRule, Hit, Mention, SentenceView } from '../mention.ts';
import { TITLES } from '../person-words.ts';
import { isCapital, isJoint, mentionAt, wordsOf } from '../mention.ts';

/** How many words may stand between an adjective and its noun ("Russian foreign ministry"). */
const FARTHEST = 4;

type Force = 'fighting' | 'flying' | 'governing' | 'deed';

/**
 * A state's adjective or possessive before a noun of force, office or deed.
 * Matches: `Russian warplanes bombed it.` Not: `A Russian novelist wrote it.`
 */
export const adjectiveForce: ActorRule = {
  name: 'adjective-force',
  find: (view) => view.hits.flatMap((hit) => forceOf(view, hit)),
};

function forceOf(view: SentenceView, hit: Hit): Mention[] {
  const entry = hit.adjectiveOf.find((one) => one.kind === 'state') ?? ownerOf(view, hit);
  if (entry === undefined) return [];
  const held = mentionAt(view.mentions, hit.first);
  if (held !== undefined && held.end > hit.end) return [];
  const noun = forceNoun(view, hit.end);
  if (noun === null || leadsToPerson(view, noun.end)) return [];
  if (noun.force === 'deed' || noun.shared) return [adjectiveAlone(view, hit, entry)];
  return [force(view, hit, entry, noun.end, noun.force)];
}

/** "Syrian President Omar K.": the office belongs to the person who follows. */
export function leadsToPerson(view: SentenceView, end: number): boolean {
  return (
    TITLES.has(view.tokens[end - 1]?.lower ?? '') &&
    end < view.sentence.endToken &&
    isCapital(view.tokens[end])
  );
}

/** "Syria's army": a state's name with a possessive ending. */
function ownerOf(view: SentenceView, hit: Hit): ActorEntry | undefined {
  const named = hit.names.find(({ entry, name }) => entry.kind === 'state' && name.metonym !== true);
  const mark = view.tokens[hit.end];
  const lost =
    /[a-z]s$/.test(view.tokens[hit.end - 1]?.text ?? '') && named?.name.name.endsWith('s') === false;
  return named !== undefined && ((isJoint(mark) && mark?.text !== '-') || lost) ? named.entry : undefined;
}

/** Looks for the noun; `shared` tells that another adjective stands between ("Russian and Syrian jets"). */
function forceNoun(view: SentenceView, from: number): { end: number; force: Force; shared: boolean } | null {
  const { tokens, sentence } = view;
  let shared = false;
  let found: { end: number; force: Force; shared: boolean } | null = null;
  let at = from;
  if (isJoint(tokens[at]) && tokens[at]?.text !== '-') at += 1;
  if (tokens[at]?.text === '-' && BACKING.has(tokens[at + 1]?.lower ?? '')) return null;
  for (const limit = at + FARTHEST; at < Math.min(limit, sentence.endToken); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const kind = kindOf(lower);
    if (kind !== null && !(found !== null && kind === 'deed')) found = { end: at + 1, force: kind, shared };
    else if (found !== null) break;
    const other = view.hits.find((hit) => hit.first === at && hit.adjectiveOf.length > 0);
    if (other !== undefined) {
      shared = true;
      at = other.end - 1;
    } else if (kind === null && lower !== ',' && !BETWEEN.has(lower)) break;
  }
  return found;
}

function kindOf(lower: string): Force | null {
  if (FIGHTING_NOUNS.has(lower)) return 'fighting';
  if (FLYING_NOUNS.has(lower)) return 'flying';
  if (GOVERNING_NOUNS.has(lower)) return 'governing';
  return DEED_NOUNS.has(lower) ? 'deed' : null;
}

function adjectiveAlone(view: SentenceView, hit: Hit, entry: ActorEntry): Mention {
  const name = wordsOf(view, hit.first, hit.end);
  return {
    first: hit.first,
    end: hit.end,
    entry,
    options: [],
    kind: 'state',
    name,
    loaded: false,
    metonym: false,
    rule: 'adjective-deed',
  };
}

function force(view: SentenceView, hit: Hit, state: ActorEntry, end: number, kind: Force): Mention {
  const written = wordsOf(view, hit.first, end);
  const entry = bodyOf(view, state, kind, written.toLowerCase());
  return {
    first: hit.first,
    end,
    entry,
    options: [],
    kind: kind === 'governing' ? 'government' : 'military',
    name: byAdjective(view, hit, state, end) ?? written,
    loaded: /\bregime\b/i.test(written),
    metonym: false,
    rule: 'adjective-force',
  };
}

/** "Russia's defence ministry" is named as "Russian defence ministry", so that both meet. */
function byAdjective(view: SentenceView, hit: Hit, state: ActorEntry, end: number): string | null {
  const adjective = state.adjectives?.[0];
  if (hit.adjectiveOf.length > 0 || adjective === undefined) return null;
  const from = isJoint(view.tokens[hit.end]) ? hit.end + 1 : hit.end;
  return `${adjective} ${wordsOf(view, from, end)}`;
}

/** The registry's own row for the state's air force, army or government, else the state. */
function bodyOf(view: SentenceView, state: ActorEntry, kind: Force, written: string): ActorEntry {
  const { byName } = view.index;
  const first = (...suffixes: string[]): ActorEntry | undefined => {
    for (const adjective of state.adjectives ?? []) {
      for (const suffix of suffixes) {
        const entry = byName.get(`${adjective} ${suffix}`);
        if (entry !== undefined) return entry;
      }
    }
    return undefined;
  };
  if (kind === 'flying') return first('air force', 'Air Force', 'army', 'military') ?? state;
  if (kind === 'fighting') return first('army', 'military', 'Armed Forces') ?? state;
  if (/foreign ministry/.test(written)) return first('Foreign Ministry') ?? state;
  if (/defen[cs]e ministry/.test(written))
    return first('Defence Ministry', 'Defense Ministry', 'Ministry of Defence') ?? state;
  return /\b(?:government|regime|authorities|administration)\b/.test(written)
    ? (first('government') ?? state)
    : state;
}
