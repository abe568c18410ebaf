/** What a person decided; stored beside the machine's work, never over it. */
export type Decision =
  | { readonly kind: 'confirm'; readonly subject: string }
  | { readonly kind: 'correct'; readonly subject: string; readonly field: string; readonly value: string }
  | { readonly kind: 'merge'; readonly subject: string; readonly with: string }
  | { readonly kind: 'split'; readonly subject: string; readonly from: string }
  | { readonly kind: 'hide'; readonly subject: string };

/** One entry of the append-only log of judgements. `at` is given by the person's client. */
export interface Judgement {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  readonly decision: Decision;
  readonly why: string;
}
