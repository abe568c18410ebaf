import type {
  ActorAnnotation,
  AnnotatedDocument,
  IsoDay,
  Knowledge,
  Sentence,
  Span,
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
  /**
   * Of a lower bound: within so many days after it most reports were written that tell of nothing
   * newer. Left out where such a report may be of any later year.
   */
  readonly recentWithin?: number;
  /** Soft evidence may leave so few days; thirty where nothing is said. */
  readonly leastDays?: number;
}

/** The sentences of one author: the document's own, or those of one reprint. */
export interface Testimony {
  readonly annotated: AnnotatedDocument;
  readonly knowledge: Knowledge;
  readonly sentences: readonly Sentence[];
  /** Time annotations that stand in these sentences, in text order. */
  readonly times: readonly TimeAnnotation[];
  /** Actors of the registry named in them. */
  readonly actors: readonly ActorAnnotation[];
}

/** Words that take what they stand with out of the world of facts, or put it ahead. */
const UNREAL =
  /\b(?:if|would|could|might|may|should|unless|whether|[Rr]umou?rs?|[Rr]umou?red|[Uu]nconfirmed|If|Unless|Whether|Should|Would|Could|threat(?:en\w*)?|plans?|planning|planned|will|calls? for|called for|calling for|demand\w*|urg(?:ed|es|ing)|want(?:s|ed)?|hop(?:es?|ed|ing)|seek\w*|prepar\w*|operation to|start of|vow\w*|fear(?:s|ing) (?:of|that|the)|perhaps|(?:a|the) possib(?:le|ility)|(?:expected|scheduled|(?:is|are|was|were) set) to|aim\w*|try(?:ing)?|tried|attempt\w*)\b/;

/**
 * Tells whether a sentence reports plain facts, so that what it tells of has happened.
 *
 * @example
 * isFactual('The town would fall if they attacked.'); // false
 */
export function isFactual(sentence: string): boolean {
  return !UNREAL.test(sentence);
}

/**
 * Keeps what stands within the sentences. Both lists are in text order, so one walk pairs them.
 */
export function within<T extends Span>(items: readonly T[], sentences: readonly Sentence[]): T[] {
  const kept: T[] = [];
  let at = 0;
  for (const item of items) {
    while (at < sentences.length && (sentences[at] as Sentence).end <= item.start) at += 1;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.start <= item.start && item.end <= sentence.end) kept.push(item);
  }
  return kept;
}
