import type { ConfirmedField, ReviewItem, Subject } from '../model/index.ts';
import type { Pile } from './pile.ts';

/** A doubt as its rule finds it; id, weight and who settled it are worked out for all alike. */
export interface DoubtDraft
  extends Pick<
    ReviewItem,
    'kind' | 'subject' | 'question' | 'why' | 'words' | 'event' | 'document' | 'answers'
  > {
  readonly other?: Subject;
  readonly candidates?: ReviewItem['candidates'];
  readonly judgements?: ReviewItem['judgements'];
  /** What tells this doubt from others of its kind about the same subject. */
  readonly key?: string;
  /** How many reports, events or claims follow from the answer. */
  readonly reach: number;
  /** From 0 to 1: how doubtful it is among its kind; 1 where the rule cannot tell. */
  readonly doubt?: number;
  /** The one field that is doubtful; a confirmation of it settles the doubt as one of the whole does. */
  readonly asks?: ConfirmedField;
  /** Decisions about these settle it as well: the figures that differ, the mentions of a place. */
  readonly also?: readonly Subject[];
}

/** One kind of doubt: everything in the pile that is doubtful in its way, in any order. */
export type Doubt = (pile: Pile) => readonly DoubtDraft[];
