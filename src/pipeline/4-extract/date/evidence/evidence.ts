import type {
  AnnotatedDocument,
  IsoDay,
  Knowledge,
  Sentence,
  TimeAnnotation,
} from '../../../../model/index.ts';

/**
 * One thing the words allow or forbid about the day of writing. `firm` evidence may contradict a
 * weakly stated date; `soft` evidence only narrows what is left open.
 */
export interface Evidence {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly strength: 'firm' | 'soft';
  readonly rule: string;
  readonly says: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of one author: the document's own, or those of one reprint. */
export interface Testimony {
  readonly annotated: AnnotatedDocument;
  readonly knowledge: Knowledge;
  readonly sentences: readonly Sentence[];
  /** Time annotations that stand in these sentences, in text order. */
  readonly times: readonly TimeAnnotation[];
}

/** Words that take what they stand with out of the world of facts, or put it ahead. */
const UNREAL =
  /\b(?:if|would|could|might|may|should|unless|whether|rumou?rs?|rumou?red|unconfirmed|threat(?:en\w*)?|plans?|planning|planned|will|calls? for|called for|calling for|demand\w*|urg(?:ed|es|ing)|want(?:s|ed)?|hop(?:es|ed|ing)|vow\w*|aim\w*|try(?:ing)?|tried|attempt\w*)\b/;

/**
 * Tells whether a sentence reports plain facts, so that what it tells of has happened.
 *
 * @example
 * isFactual('The town would fall if they attacked.'); // false
 */
export function isFactual(sentence: string): boolean {
  return !UNREAL.test(sentence);
}
