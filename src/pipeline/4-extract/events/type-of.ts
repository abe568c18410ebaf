import type { EventType, Sentence, Token } from '../../../model/index.ts';
import { BLASTS, type Happening } from './happening.ts';
import type { Trigger } from './trigger.ts';
import { tellsHowWarBegan, tellsOfWar } from './war-total.ts';

/** Types of the deeds told before: the last near by, and the last blast, however long ago. */
export interface TypesTold {
  readonly last: EventType | null;
  readonly blast: EventType | null;
}

/**
 * The type of a happening. A general word with nothing beside it ("The attack", "was hit") goes on
 * with the deed told just before; without one, a bare "hit" tells nothing and is left out.
 */
export function typeOf(
  tokens: readonly Token[],
  sentence: Sentence,
  happening: Happening,
  told: TypesTold,
): EventType | null {
  return isWarTotal(tokens, sentence, happening) ? null : typeTold(tokens, sentence, happening, told);
}

function typeTold(
  tokens: readonly Token[],
  sentence: Sentence,
  { main, type }: Happening,
  { last, blast }: TypesTold,
): EventType | null {
  if (main.action.strength === 'result') return /^(?:wound|injure)/.test(main.action.lemma) ? null : type;
  if (main.action.strength === 'specific') return type;
  if (type === 'bombing') {
    if (last !== null && BLASTS.has(last)) return last;
    return isDefinite(tokens, sentence, main) ? (blast ?? type) : type;
  }
  if (type !== 'other') return type;
  const isNoun = main.action.form === 'noun';
  const goesOnWith = !isNoun || isPlural(tokens, main) || isDefinite(tokens, sentence, main);
  return goesOnWith ? (last ?? (isNoun ? type : null)) : type;
}

/** "The attack", "Tuesday's deadly attack": told before, unlike "an attack". */
export function isDefinite(tokens: readonly Token[], sentence: Sentence, main: Trigger): boolean {
  if (main.action.form !== 'noun') return false;
  let before = main.first - 1;
  const least = Math.max(sentence.firstToken, main.first - 3);
  while (before > least && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[before]?.upos ?? '')) before -= 1;
  return (
    before >= sentence.firstToken && /^(?:the|this|that|these|those|['’]s)$/.test(tokens[before]?.lower ?? '')
  );
}

/**
 * Whether a verb tells of what is done again and again: `everyone they bomb`. Must not be: `Jets bomb the
 * port` as a headline, `will bomb`, `did not bomb`.
 */
export function isHabit(tokens: readonly Token[], sentence: Sentence, { action, first }: Trigger): boolean {
  if (action.form !== 'verb' || sentence.role === 'headline') return false;
  const verb = tokens[first]?.lower ?? '';
  const base = action.lemma.split(' ')[0] ?? '';
  if (PAST_TOO.has(base) || (verb !== base && verb !== `${base}s` && verb !== `${base}es`)) return false;
  return !/^(?:PART|AUX)$/.test(tokens[first - 1]?.upos ?? '') && tokens[first - 1]?.lower !== 'not';
}

/** Verbs whose past is their base. */
const PAST_TOO = new Set('hit cut set overrun'.split(' '));

/** "The war has killed thousands and displaced millions": a sum of everything, no happening. */
function isWarTotal(tokens: readonly Token[], sentence: Sentence, { type, main }: Happening): boolean {
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  if (type === 'protest') return tellsHowWarBegan(words);
  if (type !== 'killing' && type !== 'displacement') return false;
  return tellsOfWar(words, main.first - sentence.firstToken);
}

function isPlural(tokens: readonly Token[], main: Trigger): boolean {
  return /s$/.test(tokens[main.end - 1]?.lower ?? '');
}
