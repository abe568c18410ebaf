import {
  NAME_CLASSES,
  OUTLET_NAME_ENDS,
  OUTLET_NAMES,
  SPEAKER_NOUNS,
  TITLES,
} from '../../../lexicon/speech/index.ts';
import type { ActorAnnotation, ActorKind, Span, Voice, VoiceKind } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import { singular } from '../../../names/index.ts';
import type { Word } from './words.ts';

/** A voice with what later mentions can be matched against. */
export interface NamedVoice extends Voice {
  readonly start: number;
  readonly end: number;
  /** False for a voice told only by a common noun. */
  readonly named: boolean;
  /** Lower-case words of the whole phrase, apposition included. */
  readonly phrase: readonly string[];
  readonly plural: boolean;
}

/**
 * Names the voice that a phrase stands for: articles, titles and appositions are left out, the span
 * keeps the exact words that name it. Null when nothing in the phrase is a name or a noun.
 */
export function nameVoice(
  words: readonly Word[],
  text: string,
  actors: readonly ActorAnnotation[],
): NamedVoice | null {
  const core = trimmed(words);
  const first = core[0];
  const last = core[core.length - 1];
  if (first === undefined || last === undefined) return null;
  const span: Span = { start: first.start, end: last.end };
  const name = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
  const actor = actors.find((one) => overlap(one, span) > 0 && one.end >= span.end - 1 && covers(one, span));
  const named = core.some((word) => word.upos === 'PROPN') && isNameLike(core);
  return {
    ...span,
    end: span.start + text.slice(span.start, span.end).replace(/['’]s$/, '').length,
    name,
    kind: kindOf(actor, core, words),
    actor: actor?.actor ?? null,
    named,
    phrase: words.map((word) => word.lower),
    plural: isPlural(core),
  };
}

function covers(actor: Span, span: Span): boolean {
  return overlap(actor, span) * 2 >= span.end - span.start;
}

function isNameLike(core: readonly Word[]): boolean {
  const beforePreposition = core.findIndex((word) => word.upos === 'ADP');
  const head = core[(beforePreposition > 0 ? beforePreposition : core.length) - 1];
  return head?.upos === 'PROPN';
}

function isPlural(core: readonly Word[]): boolean {
  const cut = core.findIndex((word) => word.upos === 'ADP');
  const head = core[(cut > 0 ? cut : core.length) - 1];
  if (head === undefined || head.upos === 'PROPN') return false;
  return head.lower !== singular(head.lower) || /^(?:police|people|media)$/.test(head.lower);
}

/** Leaves the words that name the voice. */
function trimmed(words: readonly Word[]): readonly Word[] {
  let core = firstPiece(words);
  const relative = core.findIndex((word, at) => at > 0 && /^(?:who|which|that|whose)$/.test(word.lower));
  if (relative > 0) core = core.slice(0, relative);
  const article = core.findIndex((word, at) => at > 0 && word.upos === 'DET' && core[at - 1]?.upos !== 'ADP');
  if (article > 0) core = beforeOrAfterArticle(core, article);
  while (
    core.length > 1 &&
    (core[0]?.upos === 'DET' || /^(?:some|other|one|another)$/.test(core[0]?.lower ?? ''))
  )
    core = core.slice(1);
  return properCore(core);
}

/** `the monitoring group the Barada Watch`: a name after a description wins; else the first phrase. */
function beforeOrAfterArticle(core: readonly Word[], article: number): readonly Word[] {
  const before = core.slice(0, article);
  const after = core.slice(article + 1);
  const head = before[before.length - 1];
  return head?.upos !== 'PROPN' && after[0]?.upos === 'PROPN' ? after : before;
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
  if (last.upos === 'PROPN') return longEnough(withoutTitles(afterOrganisation(tailRun(head), head)), core);
  const run = leadRun(head);
  const rest = head.slice(run.length);
  if (run.length >= 2 && rest.length === 1 && NAME_CLASSES.has(last.lower)) return run;
  if (run.length >= 2 && preposition > 0 && rest.length > 0 && rest.some((word) => isRole(word)))
    return withoutTitles(run);
  // `head of the Barada Watch Amal Haddad`: the name ends a phrase that began as a description.
  const person = personAfterRole(core, preposition);
  return person ?? core;
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
  if (run.length < 4 || !head.some((word) => TITLES.has(word.lower))) return run;
  const body = run.findLastIndex(
    (word) => word.upos === 'PROPN' && SPEAKER_NOUNS.has(singular(word.lower)) && !TITLES.has(word.lower),
  );
  const joint = run.findLastIndex((word) => /^(?:of|for)$/.test(word.lower));
  const from =
    joint >= 0 && joint > body ? joint + (/^human$/.test(run[joint + 1]?.lower ?? '') ? 3 : 2) : body + 1;
  const rest = run.slice(from);
  return body >= 0 && rest.length >= 2 && rest.length <= 4 ? rest : run;
}

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

const KIND_OF_ACTOR: Readonly<Record<ActorKind, VoiceKind>> = {
  state: 'official',
  government: 'official',
  military: 'official',
  'armed-group': 'armed-group',
  alliance: 'organisation',
  organisation: 'organisation',
  person: 'person',
  agency: 'agency',
  outlet: 'outlet',
  people: 'witness',
};

function kindOf(
  actor: ActorAnnotation | undefined,
  core: readonly Word[],
  whole: readonly Word[],
): VoiceKind {
  const titled = whole.some((word) => OFFICES.has(word.lower));
  if (actor !== undefined && actor.kind !== 'unknown') {
    return actor.kind === 'person' && titled ? 'official' : KIND_OF_ACTOR[actor.kind];
  }
  if (isOutletName(core)) return 'outlet';
  const cut = core.findIndex((word) => word.upos === 'ADP' && !/^(?:of|for)$/.test(word.lower));
  const head = core[(cut > 0 ? cut : core.length) - 1];
  const named = core.some((word) => word.upos === 'PROPN');
  const nouns = core
    .map((word) => SPEAKER_NOUNS.get(singular(word.lower)))
    .filter((kind) => kind !== undefined);
  if (!named || head?.upos !== 'PROPN') {
    const own = SPEAKER_NOUNS.get(singular(head?.lower ?? ''));
    return own ?? nouns[0] ?? 'anonymous';
  }
  if (nouns[0] !== undefined) return nouns[nouns.length - 1] ?? nouns[0];
  if (titled) return 'official';
  if (core.length === 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(head.text)) return 'organisation';
  return 'person';
}

const OFFICES: ReadonlySet<string> = new Set(
  (
    'minister president premier ambassador envoy spokesman spokeswoman spokesperson general colonel col ' +
    'gen lt maj secretary chancellor senator sen governor gov mayor commander admiral prosecutor'
  ).split(' '),
);

/** Tells whether a name is that of an outlet or agency, by list or by its last word. */
export function isOutletName(words: readonly Pick<Word, 'lower' | 'upos'>[]): boolean {
  const proper = words.filter((word) => word.upos === 'PROPN');
  if (proper.some((word) => OUTLET_NAMES.has(word.lower.replace(/\./g, '')))) return true;
  const last = proper[proper.length - 1];
  return proper.length >= 2 && last !== undefined && OUTLET_NAME_ENDS.has(last.lower);
}
