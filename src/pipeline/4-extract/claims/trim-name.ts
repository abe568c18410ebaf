import { NAME_CLASSES, SPEAKER_NOUNS, SPEAKING_THINGS, TITLES } from '../../../lexicon/speech/index.ts';
import { singular } from '../../../names/index.ts';
import type { Word } from './words.ts';

/**
 * Leaves the words that name a voice: `the mayor, Amal Haddad` is Amal Haddad, `a source at the ministry who
 * left` is a source at the ministry, `the Barada Watch group` is Barada Watch.
 */
export function trimName(words: readonly Word[]): readonly Word[] {
  let core = behindThing(firstPiece(words));
  const relative = core.findIndex((word, at) => at > 0 && /^(?:who|which|that|whose)$/.test(word.lower));
  if (relative > 0) core = core.slice(0, relative);
  while (core.length > 1 && /[-‐‑]based$/.test(core[0]?.lower ?? '')) core = core.slice(1);
  const article = core.findIndex((word, at) => at > 0 && word.upos === 'DET' && !leads(core[at - 1]));
  if (article > 0) core = beforeOrAfterArticle(core, article);
  while (
    core.length > 1 &&
    (core[0]?.upos === 'DET' || /^(?:some|other|one|another)$/.test(core[0]?.lower ?? ''))
  )
    core = core.slice(1);
  while (core.length > 1 && /[-‐‑]based$/.test(core[0]?.lower ?? '')) core = core.slice(1);
  return properCore(core);
}

/** What an article may follow within one phrase: `a source at the ministry`, `a group monitoring the river`. */
function leads(word: Word | undefined): boolean {
  return word?.upos === 'ADP' || /^\p{Ll}{2,}ing$/u.test(word?.text ?? '');
}

/** `the monitoring group the Barada Watch`: a name after a description wins; else the first phrase. */
function beforeOrAfterArticle(core: readonly Word[], article: number): readonly Word[] {
  const before = core.slice(0, article);
  const after = core.slice(article + 1);
  const head = before[before.length - 1];
  return head?.upos !== 'PROPN' && after[0]?.upos === 'PROPN' ? after : before;
}

/** `a new toll from the watch`, `a report by the agency`: whoever made the thing speaks. */
function behindThing(words: readonly Word[]): readonly Word[] {
  const by = words.findIndex((word, at) => at > 0 && /^(?:from|by)$/.test(word.lower));
  const thing = words[by - 1];
  if (by < 0 || thing === undefined || by + 1 >= words.length) return words;
  const isThing =
    SPEAKING_THINGS.has(singular(thing.lower)) ||
    /^(?:tolls?|figures?|data|counts?|tall(?:y|ies)|estimates?|statistics|records?)$/.test(thing.lower);
  return isThing ? words.slice(by + 1) : words;
}

/** The piece before the first comma, or the next one when only that holds a name. */
function firstPiece(words: readonly Word[]): readonly Word[] {
  const pieces: Word[][] = [[]];
  for (const word of words) {
    if (/^[,;()[\]–—"“”]$/.test(word.text)) pieces.push([]);
    else pieces[pieces.length - 1]?.push(word);
  }
  const filled = pieces.filter((piece) => piece.length > 0);
  const [first, second] = filled;
  if (first === undefined) return [];
  const named = first.some((word) => word.upos === 'PROPN');
  const nextIsName =
    second !== undefined && second.length <= 4 && second.every((word) => word.upos === 'PROPN');
  return !named && nextIsName ? second : first;
}

/** The proper name within the phrase where there is one, without titles; else the whole phrase. */
function properCore(core: readonly Word[]): readonly Word[] {
  const preposition = core.findIndex((word, at) => at > 0 && word.upos === 'ADP' && !isJoint(core, at));
  const head = preposition > 0 ? core.slice(0, preposition) : core;
  const last = head[head.length - 1];
  if (last === undefined) return core;
  const isRoleFirst = preposition > 0 && head.every((word) => isRole(word) || word.upos === 'ADJ');
  const person = isRoleFirst ? personAfterRole(core, preposition) : null;
  if (person !== null) return person;
  if (last.upos === 'PROPN') return longEnough(withoutTitles(afterOrganisation(tailRun(head), head)), core);
  const run = leadRun(head);
  if (namesBody(run, head.slice(run.length))) return run;
  const rest = head.slice(run.length);
  if (run.length >= 2 && preposition > 0 && rest.length > 0 && rest.some((word) => isRole(word)))
    return withoutTitles(run);
  // `head of the Barada Watch Amal Haddad`: the name ends a phrase that began as a description.
  return personAfterRole(core, preposition) ?? core;
}

/** `Syrian state TV`: a run of one common class word needs the words before it. */
function longEnough(run: readonly Word[], core: readonly Word[]): readonly Word[] {
  const only = run.length === 1 ? run[0] : undefined;
  if (only === undefined || !SPEAKER_NOUNS.has(singular(only.lower))) return run;
  const at = core.indexOf(only);
  return at > 0 ? core.slice(0, at + 1) : run;
}

/** `chief of the Barada Watch Amal Haddad`: the person is named after the body she heads. */
function personAfterRole(core: readonly Word[], preposition: number): readonly Word[] | null {
  const role = core.slice(0, Math.max(0, preposition)).some((word) => TITLES.has(word.lower));
  const tail = tailRun(core);
  if (!role || tail.length < 3) return null;
  const person = afterOrganisation(tail, core);
  return person.length < tail.length ? withoutTitles(person) : null;
}

/** Leaves off a body's name before a person's: `Barada Watch for Rights Amal Haddad`. */
function afterOrganisation(run: readonly Word[], head: readonly Word[]): readonly Word[] {
  if (run.length < 3 || !head.some((word) => TITLES.has(word.lower))) return run;
  const body = run.findLastIndex(
    (word) => word.upos === 'PROPN' && SPEAKER_NOUNS.has(singular(word.lower)) && !TITLES.has(word.lower),
  );
  const joint = run.findLastIndex((word) => /^(?:of|for)$/.test(word.lower));
  const from =
    joint >= 0 && joint > body ? joint + (/^human$/.test(run[joint + 1]?.lower ?? '') ? 3 : 2) : body + 1;
  const rest = run.slice(from);
  return body >= 0 && rest.length >= 2 && rest.length <= 4 ? rest : run;
}

/** `Barada terrorist group`, `Defence Ministry statement`: what follows the name only says what it is. */
function namesBody(run: readonly Word[], rest: readonly Word[]): boolean {
  const last = rest[rest.length - 1];
  if (run.length === 0 || last === undefined || rest.length > 2) return false;
  if (run.every((word) => DEMONYM.test(word.lower))) return false;
  if (SPEAKING_THINGS.has(last.lower) || last.lower === 'toll') return rest.length === 1;
  return (
    NAME_CLASSES.has(last.lower) &&
    rest
      .slice(0, -1)
      .every((word) => /^(?:terrorist|militant|rebel|news|jihadist|extremist|activist)$/.test(word.lower))
  );
}

/** Adjectives of nations and peoples, which name no body by themselves. */
const DEMONYM =
  /(?:ian|ish|ese|[^m]an|raqi|stani|emeni|aeli|udi|kurd|arab|french|dutch|greek|u\.?s\.?|u\.?n\.?|uk|eu|west|western|northern|southern|eastern)$/;

function isRole(word: Word): boolean {
  return TITLES.has(word.lower) || SPEAKER_NOUNS.has(singular(word.lower));
}

function isJoint(words: readonly Word[], at: number): boolean {
  return (
    /^(?:of|for|and|&)$/.test(words[at]?.lower ?? '') &&
    words[at - 1]?.upos === 'PROPN' &&
    words[at + 1]?.upos === 'PROPN'
  );
}

function tailRun(words: readonly Word[]): readonly Word[] {
  let from = words.length;
  while (from > 0 && (words[from - 1]?.upos === 'PROPN' || isJoint(words, from - 1))) from -= 1;
  return words.slice(from);
}

function leadRun(words: readonly Word[]): readonly Word[] {
  let end = 0;
  while (end < words.length && (words[end]?.upos === 'PROPN' || isJoint(words, end))) end += 1;
  return words.slice(0, end);
}

/** Cuts up to the last title, unless what remains is no person's name ("Defence Ministry"). */
function withoutTitles(run: readonly Word[]): readonly Word[] {
  const last = run.findLastIndex((word) => TITLES.has(word.lower.replace(/\.$/, '')));
  const rest = run.slice(last + 1);
  if (last < 0 || rest.length === 0) return run;
  return rest.some((word) => SPEAKER_NOUNS.has(singular(word.lower)) || /^(?:of|for)$/.test(word.lower))
    ? run
    : rest;
}
