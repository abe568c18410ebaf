import type { CueStance, Span } from '../../../model/index.ts';

/**
 * Stage one of the way to claims: words that attribute, as they stand in the text. This is the seam
 * at which a trained model can take over: whatever finds attributions, chains are built from these.
 */
export interface Attribution {
  /** The whole noun phrase that names who says it, or null when the words leave it open. */
  readonly source: Span | null;
  /** The attributing words with their auxiliaries ("has also said", "according to"). */
  readonly cue: Span;
  /** What is said, in text order; more than one stretch when the cue stands within it. */
  readonly content: readonly Span[];
  readonly stance: CueStance;
  readonly lemma: string;
  /** Outlets that carry the words, named in the same construction: "told Reuters", "quoted in Le Soir". */
  readonly through: readonly Span[];
  /** Those on whom the source itself rests, named in the same construction: "citing two officials". */
  readonly behind: readonly Span[];
  readonly rule: string;
}
