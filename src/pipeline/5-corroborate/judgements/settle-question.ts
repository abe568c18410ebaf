import {
  answerOf,
  isSameAuthor,
  type Judgement,
  nameBeside,
  seenBy,
  type StandingState,
} from '../../../model/index.ts';
import type { Located } from './locate.ts';

/** What has become of an answer to a question. */
export interface Settled {
  readonly state: StandingState;
  /** Whether the dossier follows it. */
  readonly counts: boolean;
  readonly why: string;
  readonly by: readonly string[];
}

/**
 * Settles one question: `answers` are all that were given and not taken back, in the order of the log. The
 * latest that decides counts; a confirmation lets stand what stood. Who decided otherwise without having
 * seen another is in conflict with them, until somebody decides again.
 */
export function settleQuestion(
  answers: readonly Located[],
  byId: ReadonlyMap<string, Judgement>,
  isAfter: IsAfter,
): ReadonlyMap<string, Settled> {
  const latest = answers.filter(({ decision }) => decision.kind !== 'confirm').at(-1);
  const settled = new Map<string, Settled>();
  if (latest === undefined) {
    for (const { judgement } of answers) settled.set(judgement.id, HOLDS);
    return settled;
  }
  const against: Judgement[] = [];
  for (const answer of answers) {
    if (answer === latest) continue;
    const one = besides(answer, latest, byId, isAfter);
    if (one.state === 'conflict') against.push(answer.judgement);
    settled.set(answer.judgement.id, one);
  }
  const names = [...new Set(against.map((one) => nameBeside(one, latest.judgement)))].join(', ');
  settled.set(
    latest.judgement.id,
    against.length === 0
      ? HOLDS
      : {
          state: 'conflict',
          counts: true,
          why: `${names} decided otherwise, and neither had seen the other; this one, the later, counts until somebody decides.`,
          by: against.map(({ id }) => id),
        },
  );
  return settled;
}

const HOLDS: Settled = { state: 'holds', counts: true, why: 'It counts.', by: [] };

/** What becomes of an answer beside the latest that decides. */
function besides(
  answer: Located,
  latest: Located,
  byId: ReadonlyMap<string, Judgement>,
  isAfter: IsAfter,
): Settled {
  const [own, last] = [answer.judgement, latest.judgement];
  if (answerOf(answer.decision) === answerOf(latest.decision)) {
    return { ...HOLDS, why: `It counts; ${last.who} says the same.` };
  }
  const isLater = isAfter(own, last);
  if (isUnseen(own, last, byId, isAfter)) {
    return {
      state: 'conflict',
      counts: false,
      why: `${nameBeside(last, own)} decided otherwise, and neither had seen the other; the later counts until somebody decides.`,
      by: [last.id],
    };
  }
  // A confirmation of what stood there, by whoever had seen it decided.
  if (isLater) return HOLDS;
  const why = isSameAuthor(own, last)
    ? `${last.who} decided again on ${last.at.slice(0, 10)}.`
    : `${nameBeside(last, own)} decided otherwise on ${last.at.slice(0, 10)}.`;
  return { state: 'overruled', counts: false, why, by: [last.id] };
}

/** Whether the one comes after the other in the log. */
export type IsAfter = (a: Judgement, b: Judgement) => boolean;

/**
 * Whether two people decided without having seen each other, and nobody has decided since. Entries of
 * early versions do not tell what was seen, and nothing is held against anybody.
 */
function isUnseen(
  a: Judgement,
  b: Judgement,
  byId: ReadonlyMap<string, Judgement>,
  isAfter: IsAfter,
): boolean {
  if (isSameAuthor(a, b) || a.after === undefined || b.after === undefined) return false;
  const [before, later] = isAfter(a, b) ? [b, a] : [a, b];
  const seen = seenBy(later, byId);
  if (seen.includes(before) || seenBy(before, byId).includes(later)) return false;
  // Whoever decided after the parting, and after the other had decided, has settled it.
  const shared = new Set(seenBy(before, byId));
  const sinceParting = seen.filter((one) => !shared.has(one));
  return (
    sinceParting.length === 0 || !isAfter(later, before) || sinceParting.every((one) => isAfter(before, one))
  );
}
