import { isCapital, isJoint, type Mention, wordsOf } from '../mention.ts';
import { NAME_PARTICLES, TITLES } from '../person-words.ts';
import { isPeriodName } from '../period-names.ts';
import { type ActorLink, type DocumentView, takenTokens } from './document-view.ts';

/**
 * A surname alone stands for the one person of the document who bears it, once named in full.
 * Matches: `Omar Karim ... Karim said`. Not: two brothers Karim, or `Karim Street`.
 */
export const surnames: ActorLink = {
  name: 'surnames',
  link: (view) => {
    const bearers = bearersOf(view);
    if (bearers.size === 0) return view.mentions;
    const renamed = view.mentions.map((mention) => fuller(view, mention, bearers));
    return [...renamed, ...found(view, bearers)];
  },
};

/** Full names by surname; null where two people share one. */
function bearersOf(view: DocumentView): ReadonlyMap<string, Mention | null> {
  const bearers = new Map<string, Mention | null>();
  for (const mention of view.mentions) {
    if (mention.kind !== 'person' || mention.rule === 'voice-of-body' || mention.rule === 'common-group')
      continue;
    if (/^(?:abu|abou|umm)$/i.test(view.parsed.tokens[mention.first]?.text ?? '')) continue;
    const surname = surnameOf(view, mention);
    if (surname === null) continue;
    const before = bearers.get(surname);
    if (before === undefined) bearers.set(surname, mention);
    else if (before !== null && before.name !== mention.name) bearers.set(surname, null);
  }
  return bearers;
}

/** The last word of a name of several, with a binding "Abdel" before it; null for a single word. */
function surnameOf(view: DocumentView, mention: Mention): string | null {
  const { tokens } = view.parsed;
  const capitals = [];
  for (let at = mention.first; at < mention.end; at += 1) if (isCapital(tokens[at])) capitals.push(at);
  if (capitals.length < 2) return null;
  return tokens[mention.end - 1]?.lower.replace(/['’]s$/, '') ?? null;
}

function fuller(view: DocumentView, mention: Mention, bearers: ReadonlyMap<string, Mention | null>): Mention {
  if (mention.kind !== 'person' || mention.entry !== null || mention.end - mention.first > 1) return mention;
  const bearer = bearers.get(view.parsed.tokens[mention.first]?.lower ?? '');
  if (bearer === undefined || bearer === null || bearer.first >= mention.first) return mention;
  return { ...mention, entry: bearer.entry, name: bearer.name };
}

function found(view: DocumentView, bearers: ReadonlyMap<string, Mention | null>): Mention[] {
  const { tokens } = view.parsed;
  const taken = takenTokens(view);
  const added: Mention[] = [];
  for (const token of tokens) {
    const bearer = bearers.get(token.lower);
    if (bearer === undefined || bearer === null || taken.has(token.index)) continue;
    if (token.index < bearer.end || !isCapital(token) || isFollowedByName(view, token.index)) continue;
    const first = articleStart(view, token.index, taken);
    if (isPrecededByName(view, first)) continue;
    added.push({ ...bearer, first, end: token.index + 1, name: bearer.name, rule: 'surname' });
  }
  return added;
}

/** "Abdel Rahman" takes its Abdel, "al-Karim" its article. */
function articleStart(view: DocumentView, at: number, taken: ReadonlySet<number>): number {
  const { tokens } = view.parsed;
  let first = at;
  for (let back = at - 1; back >= 0 && !taken.has(back); back -= 1) {
    const token = tokens[back];
    const isGlue = isJoint(token) && token?.text === '-' && NAME_PARTICLES.has(tokens[back - 1]?.lower ?? '');
    if (token === undefined || !(isGlue || NAME_PARTICLES.has(token.lower))) break;
    if (/^(?:as|an|ar|de|la|le)$/.test(token.lower) && tokens[back + 1]?.text !== '-') break;
    first = back;
  }
  return first;
}

function isFollowedByName(view: DocumentView, at: number): boolean {
  const next = view.parsed.tokens[at + 1];
  return next !== undefined && isCapital(next) && !isPeriodName(next.lower);
}

/** "Yusuf al-Karim" is another Karim. */
function isPrecededByName(view: DocumentView, at: number): boolean {
  const { tokens } = view.parsed;
  const before = tokens[at - 1];
  if (before === undefined || !isCapital(before) || NAME_PARTICLES.has(before.lower)) return false;
  if (isPeriodName(before.lower) || TITLES.has(before.lower.replace(/\.$/, ''))) return false;
  return before.upos === 'PROPN' && wordsOf(view.parsed, at - 1, at).length > 1;
}
