import {
  DEMAND_WORDS,
  DENIABLE_STATES,
  NEGATIONS,
  PLANNED_WORDS,
  POSSIBLE_WORDS,
  UNCERTAIN_BELIEFS,
} from '../../../lexicon/speech/index.ts';
import type { Factuality, VoiceKind } from '../../../model/index.ts';
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
  /** Kind of the innermost voice, or null for the publisher. */
  readonly voice: VoiceKind | null;
}

/**
 * Tells how the innermost voice gives a content. Order decides: a denial before a condition, a
 * condition before a demand, a demand before a doubt, a doubt before a plan.
 */
export function factualityOf(input: FactualityInput): Factuality {
  const { words, attribution } = input;
  const clause = mainClause(words);
  const stance = attribution?.stance ?? null;
  if (stance === 'deny' || deniesOwnDeed(input, clause)) return 'denied';
  if (isConditional(input)) return 'hypothetical';
  if (stance === 'demand' || has(clause, DEMAND_WORDS)) return 'demanded';
  if (isDoubtful(clause)) return 'possible';
  if (stance === 'plan' || attribution?.lemma === 'threaten' || isPlanned(clause)) return 'planned';
  if (clause.some((word) => word.lower === 'would')) return attribution === null ? 'hypothetical' : 'planned';
  if (attribution !== null && UNCERTAIN_BELIEFS.has(attribution.lemma)) return 'possible';
  if (
    attribution?.lemma === 'allegedly' ||
    (attribution?.lemma === 'allege' && attribution.source === null)
  ) {
    return 'possible';
  }
  return 'asserted';
}

function has(words: readonly Word[], set: ReadonlySet<string>): boolean {
  return words.some((word) => set.has(word.lower) && isPlainWord(word));
}

/** The month of May is no doubt. */
function isPlainWord(word: Word): boolean {
  return word.upos !== 'PROPN' && (word.text === word.lower || word.upos === 'AUX');
}

/** Words up to where a relative or adverbial clause takes over, once a verb has been seen. */
function mainClause(words: readonly Word[]): readonly Word[] {
  let verb = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (verb && /^(?:which|who|where|after|because|while|although|since|when|as|but)$/.test(word.lower)) {
      return words.slice(0, at);
    }
    if (word.upos === 'VERB' || word.upos === 'AUX') verb = true;
  }
  return words;
}

/** Voices whose "we did not" is a denial; a witness who saw nothing denies nothing. */
const PARTIES: ReadonlySet<VoiceKind> = new Set<VoiceKind>([
  'official',
  'armed-group',
  'agency',
  'outlet',
  'organisation',
]);

/**
 * `the army is not shelling the town`, `we are not responsible`. Must not match `is not honest`, `it is
 * not clear`, `it is not known`, `did not deny`, `would not accept` (a plan), `is not a war, it is a massacre` (a correction).
 */
function deniesOwnDeed({ attribution, voice }: FactualityInput, clause: readonly Word[]): boolean {
  if (attribution === null || voice === null || !PARTIES.has(voice)) return false;
  const at = clause.findIndex((word) => NEGATIONS.has(word.lower) || /n['’]t$/.test(word.lower));
  if (at < 0) return false;
  const before = clause.slice(Math.max(0, at - 2), at + 1);
  if (before.some((word) => /^(?:will|would|wo|ll|wont|ca|can|could|should|must|cannot)$/.test(word.lower)))
    return false;
  if (!before.some((word) => word.upos === 'AUX' || /n['’]?t$/.test(word.lower))) return false;
  if (
    clause
      .slice(at)
      .some(
        (word, after) => word.text === ',' && /^(?:it|they|but)$/.test(clause[at + after + 1]?.lower ?? ''),
      )
  ) {
    return false;
  }
  const next = clause.slice(at + 1, at + 4).find((word) => word.upos !== 'ADV' && word.upos !== 'AUX');
  if (
    next === undefined ||
    /^(?:only|just|knows?|known|taken|clear|confirmed|verified|certain|sure|say|said|specify|elaborate|give|given|deny|denied|rule|ruled)$/.test(
      next.lower,
    )
  )
    return false;
  return next.upos === 'VERB' || DENIABLE_STATES.has(next.lower);
}

/** `may have fled`, `suspected jets`; a thing that "could not be verified" is a fact about knowing. */
function isDoubtful(clause: readonly Word[]): boolean {
  const unsettled = clause.some(
    (word, at) =>
      /^(?:whether|if)$/.test(word.lower) &&
      at > 0 &&
      clause.slice(0, at).some((w) => /^(?:not|unclear|unknown)$/.test(w.lower)),
  );
  if (unsettled) return true;
  return clause.some((word, at) => {
    if (!POSSIBLE_WORDS.has(word.lower) || !isPlainWord(word)) return false;
    return !(word.lower === 'could' && /^(?:not|n't)$/.test(clause[at + 1]?.lower ?? ''));
  });
}

/** `will leave`, `plans to leave`; "a plan" and "planned" before a noun are things. */
function isPlanned(clause: readonly Word[]): boolean {
  return clause.some((word, at) => {
    if (!PLANNED_WORDS.has(word.lower)) return false;
    if (word.upos === 'AUX') return true;
    return word.upos === 'VERB' && /^(?:to|for)$/.test(clause[at + 1]?.lower ?? '');
  });
}

/** `if the road is cut`, `should the city fall`, `were it to fall`; "not clear if" asks, and sets no condition. */
function isConditional({ words, sentence }: FactualityInput): boolean {
  const sets = (list: readonly Word[]): boolean =>
    list.some(
      (word, at) =>
        /^(?:if|unless)$/.test(word.lower) &&
        !/^(?:as|even|clear|unclear|know|see|ask|asked|unknown|say|certain|sure)$/.test(
          list[at - 1]?.lower ?? '',
        ),
    );
  if (sets(words)) return true;
  if (words.some((word, at) => word.lower === 'were' && words[at + 1]?.lower === 'to')) return true;
  if (
    /^(?:should|were)$/.test(words[0]?.lower ?? '') &&
    /^(?:DET|PRON|PROPN|NOUN)$/.test(words[1]?.upos ?? '')
  )
    return true;
  return words.some((word) => /^(?:would|could)$/.test(word.lower)) && sets(sentence);
}
