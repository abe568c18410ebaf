import { ACTORS } from '../../../lexicon/actors/index.ts';
import { SPEAKER_NOUNS } from '../../../lexicon/speech/index.ts';
import type { ActorEntry, ActorId, ActorKind, Voice } from '../../../model/index.ts';
import { foldName, normaliseVoice, singular } from '../../../names/index.ts';

/** Who a voice is, as far as it can be told from others. */
export interface Somebody {
  /** True where it is known by a name, false where it is only described ("Kurdish police", "officials"). */
  readonly isNamed: boolean;
  /** True for what can be told from other voices; "officials" and "a rights group" may be anybody. */
  readonly isDistinct: boolean;
  /** True where it speaks for a state: its bodies, its officials and the media that it runs. */
  readonly isState: boolean;
  /** Which body of a state it is, where its name says no more than that: "interior ministry". */
  readonly office: string | null;
  /** Whose it is: country codes (ISO 3166 alpha-2), and words for what is no state's ("kurdish"). */
  readonly owners: ReadonlySet<string>;
}

/** Words that qualify a voice and name nobody, though they have a capital at the head of a sentence. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'local state security human rights foreign interior defence defense civil medical rescue aid health ' +
    'senior other several many some most both all two three armed pro anti western national regional ' +
    'international independent unconfirmed initial early monitoring news press social military former ' +
    'humanitarian religious tribal political opposition government judicial diplomatic field'
  ).split(' '),
);
const OF_A_STATE: ReadonlySet<ActorKind> = new Set(['state', 'government', 'military']);
/** "Syrian state news agency" in the registry, "state television" in a report. */
const STATE_MEDIA = /\bstate\b/i;
/** "source at Aleppo Police Command", "spokesman for the Harbour Guard": somebody's, by a name. */
const BODY_AFTER = /\s(?:at|with|of|for)\s+(?:the\s+)?\p{Lu}/u;

const BY_ID: ReadonlyMap<ActorId, ActorEntry> = new Map(ACTORS.map((entry) => [entry.id, entry]));
/** States and their bodies by each adjective and name ("Syrian", "Pentagon"); none that others go by too. */
const STATES: ReadonlyMap<string, string> = new Map(
  ACTORS.filter(({ kind }) => OF_A_STATE.has(kind)).flatMap(({ names, adjectives = [], countries }) =>
    [...adjectives, ...names.flatMap(({ name, ambiguous }) => (ambiguous === true ? [] : [name]))].map(
      (name) => [foldName(name), countries[0] ?? ''] as const,
    ),
  ),
);
/** Peoples by their adjectives: known words, though no state's. */
const PEOPLES: ReadonlySet<string> = new Set(
  ACTORS.flatMap(({ kind, adjectives = [] }) => (kind === 'people' ? adjectives : [])).map(foldName),
);

/**
 * Tells who a voice is. Known actors, proper names and descriptions that belong to somebody named can be
 * told from others; a capital alone names nobody, since it may stand at the head of a sentence.
 *
 * @example
 * identify({ name: 'Officials', kind: 'official', actor: null, start: null, end: null }).isDistinct; // false
 */
export function identify({ name, actor, kind }: Voice): Somebody {
  const entry = actor === null ? undefined : BY_ID.get(actor);
  if (entry !== undefined) return { ...known(entry), office: officeIn(name) };
  const whose = whoseOf(name);
  const state = stateOf(whose);
  const isSomebody = kind !== 'anonymous' && kind !== 'witness';
  return {
    isNamed: isSomebody && (isShortForm(name) || (whose.length > 0 && normaliseVoice(name).named)),
    isDistinct: isSomebody && (whose.length > 0 || BODY_AFTER.test(name)),
    isState: STATE_MEDIA.test(name) || (kind === 'official' && state !== undefined),
    office: officeIn(name),
    owners: new Set(state === undefined ? whose : [state]),
  };
}

/**
 * True when two voices may be one mouth: both of one state, or one only described and both of one
 * country or people. "State media" without a country may be any state's.
 */
export function mayBeSame(a: Somebody, b: Somebody): boolean {
  if (a.isState !== b.isState || (a.isNamed && b.isNamed && !a.isState)) return false;
  if (a.isState && (a.owners.size === 0 || b.owners.size === 0)) return true;
  return [...a.owners].some((owner) => b.owners.has(owner));
}

/** "The monitor", "state television": written small, and yet short for one name. */
function isShortForm(name: string): boolean {
  return normaliseVoice(name.toLowerCase()).named;
}

function known(entry: ActorEntry): Omit<Somebody, 'office'> {
  const { kind, names, roles = [] } = entry;
  const isBody = OF_A_STATE.has(kind);
  const isMedia =
    (kind === 'agency' || kind === 'outlet') && names.some(({ name }) => STATE_MEDIA.test(name));
  const served = roles.flatMap(({ of }) => {
    const body = BY_ID.get(of);
    return body !== undefined && OF_A_STATE.has(body.kind) ? body.countries.slice(0, 1) : [];
  });
  const isState = isBody || isMedia || served.length > 0;
  const words = names.flatMap(({ name }) => foldName(name).split(' '));
  const others = [...entry.countries, ...words.filter((word) => PEOPLES.has(word))];
  const owners = served.length > 0 ? served : isState ? entry.countries.slice(0, 1) : others;
  return { isNamed: true, isDistinct: true, isState, owners: new Set(owners) };
}

/** One of each stands in a state; "ministry" alone may be any. */
const OFFICE =
  /\b(interior|foreign|health|information|justice|education|transport)(?: affairs)? (?:ministry|minister)\b/i;

function officeIn(name: string): string | null {
  return OFFICE.exec(name)?.[1]?.toLowerCase() ?? null;
}

/**
 * True for one body of a state that two reports of one happening name, of which one leaves out whose it is: "the
 * interior ministry" and "the Coastal Interior Ministry".
 */
export function isOneOffice(a: Somebody, b: Somebody): boolean {
  if (a.office === null || a.office !== b.office) return false;
  return a.owners.size === 0 || b.owners.size === 0;
}

/** The words of a voice that name somebody or something, folded; common nouns with a capital do not. */
function whoseOf(name: string): string[] {
  const words = name.replace(/^(?:the|a|an|one|some)\s+/i, '').split(/\s+/);
  const after = words.findIndex((word, index) => index > 0 && /^(?:at|in|with|from|near|inside)$/.test(word));
  const own = after < 0 ? words : words.slice(0, after);
  const capitals = own.filter((word) => /^(?:al-)?\p{Lu}/u.test(word));
  const whole = foldName(capitals.join(' '));
  // "White House officials" holds common words only, and yet it names the house.
  if (STATES.has(whole)) return [whole];
  const telling = capitals.filter((word) => !isCommon(foldName(word)));
  // "Anti-government activists": a capital that opens a phrase of small words may open the sentence.
  const opensOnly = own.length > 1 && capitals.length === 1 && capitals[0] === own[0];
  return telling.filter((word) => !opensOnly || isKnownWord(word)).map(foldName);
}

function isCommon(word: string): boolean {
  return SPEAKER_NOUNS.has(singular(word)) || QUALIFIERS.has(word);
}

function isKnownWord(word: string): boolean {
  const folded = foldName(word);
  return STATES.has(folded) || PEOPLES.has(folded) || /^\p{Lu}{2}/u.test(word);
}

function stateOf(whose: readonly string[]): string | undefined {
  return whose.map((word) => STATES.get(word)).find((country) => country !== undefined && country !== '');
}
