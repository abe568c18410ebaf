import {
  type DocumentId,
  type DocumentRecord,
  inLogOrder,
  type Judgement,
  questionOf,
  takenBack,
} from '../../../model/index.ts';
import { wrongIn } from './check-decision.ts';
import { locate, type Located, type Places, placesIn } from './locate.ts';
import type { Counting } from './overlay.ts';
import { type IsAfter, settleQuestion, type Settled } from './settle-question.ts';

/** The log as it bears on these records. */
export interface Taken {
  /** Every judgement, in the order of the log. */
  readonly log: readonly Judgement[];
  /** In the order of the log. */
  readonly byId: ReadonlyMap<string, Judgement>;
  readonly undone: ReadonlyMap<string, Judgement>;
  /** Where each judgement that is not taken back finds what it is about. */
  readonly located: ReadonlyMap<string, Located>;
  readonly places: Places;
  /** What has become of those that are settled by the log and the records alone: all but events. */
  readonly settled: ReadonlyMap<string, Settled>;
}

/** Reads the log against the records, in whatever order it comes, each judgement once. */
export function takeLog(records: readonly DocumentRecord[], judgements: readonly Judgement[]): Taken {
  const log = inLogOrder([...new Map(judgements.map((judgement) => [judgement.id, judgement])).values()]);
  const byId = new Map(log.map((judgement) => [judgement.id, judgement]));
  const undone = takenBack(log);
  const places = placesIn(log.length === 0 ? [] : records);
  const live = log.filter(({ id }) => !undone.has(id));
  const located = new Map(
    live.map((judgement) => [judgement.id, { ...locate(readable(judgement), places), judgement }]),
  );
  const settled = settleAll(
    [...located.values()].filter((one) => !isAboutEvent(one)),
    ({ decision }) => questionOf(decision),
    byId,
  );
  return { log, byId, undone, located, places, settled };
}

/** What says something that cannot be meant, written by another program, counts as little as what cannot be read. */
function readable(judgement: Judgement): Judgement {
  if (wrongIn(judgement.decision) === null) return judgement;
  return { ...judgement, decision: { kind: 'unread', stored: JSON.stringify(judgement) } };
}

/** Whether it is about an event across documents, which is known only once mentions are grouped. */
export function isAboutEvent({ decision }: Located): boolean {
  return 'subject' in decision && typeof decision.subject !== 'string' && decision.subject.kind === 'event';
}

/** Settles each question for itself; `byId` is in the order of the log. */
export function settleAll(
  answers: readonly Located[],
  questionFor: (answer: Located) => string,
  byId: ReadonlyMap<string, Judgement>,
): ReadonlyMap<string, Settled> {
  const questions = new Map<string, Located[]>();
  for (const answer of answers) {
    const question = questionFor(answer);
    const list = questions.get(question);
    if (list === undefined) questions.set(question, [answer]);
    else list.push(answer);
  }
  const order = new Map([...byId.keys()].map((id, at) => [id, at]));
  const isAfter: IsAfter = (a, b) => (order.get(a.id) ?? -1) > (order.get(b.id) ?? -1);
  return new Map([...questions.values()].flatMap((list) => [...settleQuestion(list, byId, isAfter)]));
}

/** Decisions that count and bear on records, by document; those about a name in all documents on each. */
export function countingByDocument({ located, settled }: Taken): {
  readonly everywhere: readonly Counting[];
  readonly of: ReadonlyMap<DocumentId, readonly Counting[]>;
} {
  const everywhere: Counting[] = [];
  const of = new Map<DocumentId, Counting[]>();
  for (const [id, { judgement, decision, documents, found }] of located) {
    if (settled.get(id)?.counts !== true) continue;
    const counting = { judgement: judgement.id, decision, who: judgement.who };
    if (isOfAll(decision)) everywhere.push(counting);
    else if (found > 0) {
      for (const document of documents) of.set(document, [...(of.get(document) ?? []), counting]);
    }
  }
  return { everywhere, of };
}

/** Whether it says what a name means in all documents. */
function isOfAll(decision: Located['decision']): boolean {
  if (decision.kind !== 'link' && decision.kind !== 'place') return false;
  return decision.subject.kind === 'name' && decision.subject.document === null;
}

/** The judgements about dates that count. */
export function countingDates({ located, settled }: Taken): readonly Judgement[] {
  return [...located.values()].flatMap(({ judgement, decision }) =>
    decision.kind === 'date' && settled.get(judgement.id)?.counts === true ? [judgement] : [],
  );
}
