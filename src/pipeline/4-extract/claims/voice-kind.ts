import { OUTLET_NAME_ENDS, OUTLET_NAMES, SPEAKER_NOUNS } from '../../../lexicon/speech/index.ts';
import type { ActorAnnotation, ActorKind, VoiceKind } from '../../../model/index.ts';
import { singular } from '../../../names/index.ts';
import type { Word } from './words.ts';

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

/**
 * Tells what kind of voice a name is: by the actor it resolves to, else by the nouns in it, else by the
 * titles around it. `whole` is the phrase with its appositions; `isPlace` when the name is one's.
 */
export function voiceKind(
  actor: ActorAnnotation | undefined,
  core: readonly Word[],
  whole: readonly Word[],
  isPlace: boolean,
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
  // A country or capital that speaks stands for its government.
  if (isPlace) return 'official';
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
