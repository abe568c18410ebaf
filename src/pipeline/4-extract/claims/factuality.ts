import {
  DEMAND_WORDS,
  NEGATIONS,
  PLANNED_WORDS,
  POSSIBLE_WORDS,
  UNCERTAIN_BELIEFS,
} from '../../../lexicon/speech/index.ts';
import type { Factuality } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Word } from './words.ts';

/** What decides how a voice gives a content. */
export interface FactualityInput {
  /** Words of the content. */
  readonly words: readonly Word[];
  /** Words of the whole sentence, for a condition that stands outside the content. */
  readonly sentence: readonly Word[];
  /** The innermost attribution, or null for the publisher's own words. */
  readonly attribution: Attribution | null;
}

/**
 * Tells how the innermost voice gives a content. Order decides: a denial before a condition, a
 * condition before a demand, a demand before a plan, a plan before a doubt.
 */
export function factualityOf(input: FactualityInput): Factuality {
  const { words, attribution } = input;
  const clause = mainClause(words);
  const stance = attribution?.stance ?? null;
  if (stance === 'deny') return 'denied';
  if (attribution !== null && isNegated(clause)) return 'denied';
  if (isConditional(input)) return 'hypothetical';
  if (stance === 'demand' || has(clause, DEMAND_WORDS)) return 'demanded';
  if (has(clause, POSSIBLE_WORDS) || isUnsettled(clause)) return 'possible';
  if (stance === 'plan' || attribution?.lemma === 'threaten' || has(clause, PLANNED_WORDS)) return 'planned';
  if (clause.some((word) => word.lower === 'would')) return attribution === null ? 'hypothetical' : 'planned';
  if (attribution !== null && UNCERTAIN_BELIEFS.has(attribution.lemma)) return 'possible';
  if (attribution?.lemma === 'allegedly' || attribution?.lemma === 'allege') {
    return attribution.source === null ? 'possible' : 'asserted';
  }
  return 'asserted';
}

function has(words: readonly Word[], set: ReadonlySet<string>): boolean {
  return words.some((word) => set.has(word.lower));
}

/** Words up to where a relative or adverbial clause takes over, once a verb has been seen. */
function mainClause(words: readonly Word[]): readonly Word[] {
  let verb = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (verb && /^(?:which|who|where|after|because|while|although|since|when|as)$/.test(word.lower))
      return words.slice(0, at);
    if (word.upos === 'VERB' || word.upos === 'AUX') verb = true;
  }
  return words;
}

/** `is not bombing`, `never entered`; "not clear" and "not only" deny nothing. */
function isNegated(clause: readonly Word[]): boolean {
  const at = clause.findIndex((word) => NEGATIONS.has(word.lower) || /n['’]t$/.test(word.lower));
  if (at < 0) return false;
  const verbBefore = clause
    .slice(Math.max(0, at - 2), at + 1)
    .some((word) => word.upos === 'AUX' || word.upos === 'VERB' || /n['’]?t$|^cannot$/.test(word.lower));
  const next = clause.slice(at + 1, at + 3).map((word) => word.lower);
  return (
    verbBefore &&
    !next.some((word) =>
      /^(?:only|just|immediately|clear|enough|know|yet|independently|necessarily)$/.test(word),
    )
  );
}

/** `it is not clear whether`: the voice leaves open what it speaks of. */
function isUnsettled(clause: readonly Word[]): boolean {
  return (
    clause.some((word, at) => word.lower === 'whether' && at > 0) &&
    clause.some((word) => /^(?:not|unclear|unknown)$/.test(word.lower))
  );
}

/** `if the road is cut`, `should the city fall`, `were it to fall`. */
function isConditional({ words, sentence }: FactualityInput): boolean {
  if (
    words.some(
      (word, at) => word.lower === 'if' && words[at - 1]?.lower !== 'as' && words[at - 1]?.lower !== 'even',
    )
  )
    return true;
  if (
    words.some(
      (word, at) => word.lower === 'were' && words.slice(at, at + 3).some((next) => next.lower === 'to'),
    )
  )
    return true;
  if (/^(?:should|were|had)$/.test(words[0]?.lower ?? '') && words[1]?.upos !== 'VERB') return true;
  const would = words.some((word) => /^(?:would|could)$/.test(word.lower));
  return would && sentence.some((word) => word.lower === 'if' || word.lower === 'unless');
}
