import { BACKING } from '../force-nouns.ts';
import { GROUP_KINDS, GROUP_MODIFIERS, LOADED_NOUNS, NEEDS_MODIFIER } from '../group-nouns.ts';
import {
  type ActorRule,
  isCapital,
  isJoint,
  type Mention,
  mentionAt,
  mentionBefore,
  type SentenceView,
  wordsOf,
} from '../mention.ts';
import { SPEAKING_VERBS, TITLES } from '../person-words.ts';
import { singular } from '../../../../names/index.ts';

/** Nouns for one who speaks for a body: with the body's name before them they are that body's voice. */
const SPOKEN_FOR: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson official officials source sources correspondent reporter reporters journalist ' +
    'commander commanders fighter fighters militant militants photographer leader leaders member members activist activists officer officers ' +
    'chief representative envoy diplomat diplomats ambassador spokesmen'
  ).split(' '),
);

/**
 * People told of by a common noun, with the words that say which.
 * Matches: `opposition fighters`, `a security source`, `U.S.-backed rebels`. Not: `workers` alone, `he sources food`.
 */
export const commonGroup: ActorRule = {
  name: 'common-group',
  find: (view) => {
    const found: Mention[] = [];
    for (let at = view.sentence.firstToken; at < view.sentence.endToken; at += 1) {
      const group = groupAt(view, at);
      if (group !== null) found.push(group);
    }
    return found;
  },
};

function groupAt(view: SentenceView, at: number): Mention | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  const kind = GROUP_KINDS.get(token.lower);
  const speaks = SPOKEN_FOR.has(token.lower);
  if ((kind === undefined && !speaks) || mentionAt(view.mentions, at) !== undefined) return null;
  if (token.upos === 'VERB' || token.upos === 'ADP' || isModifierOfNext(view, at)) return null;
  const body = mentionBefore(view, at);
  if (body !== undefined && body.end === at) return ofBody(view, body, at);
  if (kind === undefined) return null;
  const first = modifiersBefore(view, at);
  if (NEEDS_MODIFIER.has(token.lower) && describesName(view, first, at)) return null;
  if (first === at && NEEDS_MODIFIER.has(token.lower) && !isToldApart(view, at)) return null;
  const name = wordsOf(view, first, at + 1);
  const loaded = name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => LOADED_NOUNS.has(word));
  return {
    first,
    end: at + 1,
    entry: null,
    options: [],
    kind,
    name,
    loaded,
    metonym: false,
    rule: 'common-group',
  };
}

/** "AFP news agency", "state news agency SANA": the name beside it is what counts. */
function describesName(view: SentenceView, first: number, at: number): boolean {
  return view.mentions.some(
    (mention) => (mention.end === first || mention.first === at + 1) && mention.kind !== 'state',
  );
}

/** "a source at the ministry", "an official said": what follows says which, or it speaks. */
function isToldApart(view: SentenceView, at: number): boolean {
  const next = at + 1 < view.sentence.endToken ? view.tokens[at + 1] : undefined;
  if (next === undefined || !SPOKEN_FOR.has(view.tokens[at]?.lower ?? '')) return false;
  return (
    /^(?:at|in|from|close|inside|near)$/.test(next.lower) ||
    (next.upos === 'VERB' && SPEAKING_VERBS.has(next.lemma))
  );
}

/** "rebel fighters": the first noun only says which; "rebel leader Omar Karim": a title. */
function isModifierOfNext(view: SentenceView, at: number): boolean {
  const next = at + 1 < view.sentence.endToken ? view.tokens[at + 1] : undefined;
  if (next === undefined) return false;
  let name = at + 1;
  while (TITLES.has(view.tokens[name]?.lower.replace(/\.$/, '') ?? '') || view.tokens[name]?.text === '.')
    name += 1;
  if (view.mentions.some((mention) => mention.first === name && mention.kind === 'person')) return true;
  if (GROUP_KINDS.has(next.lower) && next.upos !== 'VERB') return true;
  const lower = view.tokens[at]?.lower ?? '';
  if (
    singular(lower) === lower &&
    (next.upos === 'NOUN' || next.upos === 'ADJ') &&
    !SPEAKING_VERBS.has(next.lemma)
  )
    return true;
  return next.text === '-' && BACKING.has(view.tokens[at + 2]?.lower ?? '');
}

/** "Hezbollah commander", "AFP correspondent": a voice of the body; "Hezbollah fighters": the body itself. */
function ofBody(view: SentenceView, body: Mention, at: number): Mention | null {
  const lower = view.tokens[at]?.lower ?? '';
  if (body.kind === 'person' || body.kind === 'people' || !SPOKEN_FOR.has(lower)) return null;
  if (/^(?:fighters?|militants?)$/.test(lower)) return null;
  const kind = singular(lower) === lower ? 'person' : 'people';
  return {
    ...body,
    end: at + 1,
    kind,
    name: wordsOf(view, body.first, at + 1),
    metonym: false,
    rule: 'voice-of-body',
  };
}

/** Walks back over the words that say which people are meant, adjectives of states included. */
function modifiersBefore(view: SentenceView, at: number): number {
  let first = at;
  for (let back = at - 1; back >= view.sentence.firstToken; back -= 1) {
    const token = view.tokens[back];
    if (token === undefined || (mentionAt(view.mentions, back)?.end ?? -1) === first) break;
    const hit = view.hits.find((one) => one.end === back + 1 && one.adjectiveOf.length > 0);
    if (hit !== undefined) {
      first = hit.first;
      back = hit.first;
    } else if (isModifier(view, back)) first = back;
    else if (isJoint(token) && token.text === '-' && first === back + 1) {
      const start = compoundStart(view, back);
      if (start === null) break;
      first = start;
      back = start;
    } else break;
  }
  return first;
}

function isModifier(view: SentenceView, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  if (GROUP_MODIFIERS.has(lower) || (GROUP_KINDS.has(lower) && singular(lower) === lower)) return true;
  return BACKING.has(lower) && view.tokens[at - 1]?.text === '-';
}

/** "U.S.-backed", "Iran-backed", "anti-government": the whole compound goes to the group. */
function compoundStart(view: SentenceView, hyphen: number): number | null {
  const before = view.tokens[hyphen - 1];
  if (before === undefined || before.index < view.sentence.firstToken) return null;
  const hit = view.hits.find((one) => one.end === hyphen);
  if (hit !== undefined) return hit.first;
  return isCapital(before) ||
    /^(?:pro|anti|ultra|non|ex|foreign|state|opposition|regime|government)$/.test(before.lower)
    ? before.index
    : null;
}
