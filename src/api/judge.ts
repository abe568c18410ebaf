import type {
  DateDecision,
  Decision,
  DocumentId,
  DossierEventId,
  IsoDay,
  Judgement,
} from '../model/index.ts';

/** A date that a person gives a document; both ends null take the date given before back. */
export interface DateDraft {
  readonly subject: DocumentId;
  readonly reprint: number | null;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly who: string;
  readonly why: string;
  readonly at: string;
  readonly author?: string;
  /** Id of the latest decision on this date that the person had seen, null where none; absent where all are. */
  readonly after?: string | null;
}

/** What came of it: a judgement with what moved, or a reason why it was not stored. */
export type Judged =
  | {
      readonly kind: 'judged';
      readonly judgement: Judgement & { readonly decision: DateDecision };
      readonly moved: { readonly documents: number; readonly times: number; readonly events: number };
    }
  | {
      readonly kind: 'refused';
      readonly code: 'missing' | 'nothing-set' | 'wrong' | 'conflict';
      readonly message: string;
    };

/** Stores a person's decision about a date, so that everything that hangs on it follows. */
export type JudgeDate = (draft: DateDraft) => Promise<Judged>;

/** A decision of any kind as a person's client sends it. */
export interface DecisionDraft {
  readonly decision: Decision;
  readonly who: string;
  readonly why: string;
  readonly at: string;
  /** Id of the latest judgement on the same question that the person had seen; null where none. */
  readonly after: string | null;
  readonly author?: string;
}

/** What came of it: stored, in conflict with what somebody else decided meanwhile, or refused. */
export type DecisionOutcome =
  | {
      readonly kind: 'judged';
      readonly judgement: Judgement;
      readonly built: boolean;
      readonly event: DossierEventId | null;
    }
  | { readonly kind: 'conflict'; readonly with: Judgement }
  | {
      readonly kind: 'refused';
      readonly code: 'missing' | 'nothing-set' | 'hidden' | 'wrong';
      readonly message: string;
    };

/** Takes people's decisions of every kind. */
export interface Deciding {
  decide(draft: DecisionDraft): Promise<DecisionOutcome>;
  /** Whether the collection is being laid out anew, so that what is read may be about to change. */
  readonly building: boolean;
  /** Why it could not be laid out when that was last tried; null or absent where it could. */
  readonly problem?: { readonly code: string; readonly message: string } | null;
}
