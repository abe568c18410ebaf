import { judgementId } from '../identity/identity.ts';
import { type DateDecision, type IsoDay, type Judgement, MOST_WHO, MOST_WHY } from '../model/index.ts';
import { type DateJudgement, readSettled, type SettledRecord } from '../settled.ts';
import type { Store } from '../store/store.ts';
import { buildDossier } from './build-dossier.ts';
import { inTurn } from './judge.ts';
import { type Moved, whatMoved } from './what-moved.ts';

/** A date that a person gives a document; both ends null take the date given before back. */
export interface DateDraft extends Omit<DateDecision, 'kind'> {
  readonly who: string;
  readonly why: string;
  /** The moment by the clock of the person's client, in ISO 8601; only kept, never reckoned with. */
  readonly at: string;
}

/** A decision that was stored, with what came of it; or why it cannot be taken, in a sentence for people. */
export type JudgedDate =
  | {
      readonly kind: 'judged';
      readonly judgement: DateJudgement;
      readonly moved: Moved;
      /** The document as it counts now. */
      readonly settled: SettledRecord;
    }
  | {
      readonly kind: 'refused';
      /** `missing` names no document or reprint, `nothing-set` takes back what nobody set. */
      readonly code: 'missing' | 'nothing-set' | 'wrong';
      readonly message: string;
    };

/**
 * The years a person may give; chosen: wide of the wars this reads about, and narrow enough that a
 * slip of the hand (0216, 20166, 9999) is told instead of moving everything that hangs on the date.
 */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** With a zone, so that it is one moment wherever the program runs. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Stores a person's decision about a date and lays the collection side by side anew, so that all that
 * hangs on the date follows. It waits its turn among all decisions on the collection, of whatever kind; of
 * two processes that decide at once each one's decision is kept. Rejects with a `StoreError`.
 */
export function judgeDate(store: Store, draft: DateDraft): Promise<JudgedDate> {
  return inTurn(store, () => take(store, draft));
}

async function take(store: Store, draft: DateDraft): Promise<JudgedDate> {
  const known = await readSettled(store, draft.subject);
  if (known === null) return refuse('missing', 'There is no such document.');
  const one = known.dating.find(({ reprint }) => reprint === draft.reprint);
  if (one === undefined) return refuse('missing', 'The document holds no such reprint.');
  const refused = refusalOf(draft, one.judgements);
  if (refused !== null) return refused;
  // What was added and not yet laid side by side must not count as moved by this decision.
  await buildDossier(store);
  const before = await store.settledDates();
  const judgement = judgementOf(draft, one.judgements);
  await store.judge(judgement);
  await buildDossier(store);
  const after = await store.settledDates();
  const settled = (await readSettled(store, draft.subject)) ?? known;
  return { kind: 'judged', judgement, moved: await whatMoved(store, before, after), settled };
}

function refuse(code: 'missing' | 'nothing-set' | 'wrong', message: string): JudgedDate {
  return { kind: 'refused', code, message };
}

/** Why the decision cannot be taken; null where it can. */
function refusalOf(
  { who, why, at, earliest, latest }: DateDraft,
  before: readonly DateJudgement[],
): JudgedDate | null {
  if (who.trim() === '') return refuse('wrong', 'Say who decides.');
  if (who.length > MOST_WHO) return refuse('wrong', `A name may have ${MOST_WHO} characters.`);
  if (why.length > MOST_WHY) return refuse('wrong', `A reason may have ${MOST_WHY} characters.`);
  if (!MOMENT.test(at) || Number.isNaN(Date.parse(at))) {
    return refuse('wrong', 'The moment of the decision is none.');
  }
  if (earliest === null && latest === null) {
    const last = before.at(-1)?.decision;
    const isSet = last !== undefined && (last.earliest !== null || last.latest !== null);
    return isSet
      ? null
      : refuse('nothing-set', 'Nobody has set this date, so there is nothing to take back.');
  }
  if (why.trim() === '') {
    return refuse('wrong', 'Say why: a date without a reason cannot be checked by others.');
  }
  const strange = [earliest, latest].find((day) => day !== null && !isInYears(day));
  if (strange) {
    return refuse(
      'wrong',
      `Days from ${FIRST_YEAR} to ${LAST_YEAR} can be given; ${strange} lies outside. Check the year.`,
    );
  }
  const isTurned = earliest !== null && latest !== null && earliest > latest;
  return isTurned ? refuse('wrong', 'The interval ends before it begins.') : null;
}

function isInYears(day: IsoDay): boolean {
  return day >= `${FIRST_YEAR}-01-01` && day <= `${LAST_YEAR}-12-31`;
}

/**
 * The latest decision counts, and a clock may be wrong or turned back: a moment that does not lie
 * behind the decisions before it is put one millisecond behind the last of them.
 */
function judgementOf(draft: DateDraft, before: readonly Judgement[]): DateJudgement {
  const { subject, reprint, earliest, latest } = draft;
  const given = new Date(draft.at).toISOString();
  const last = before.at(-1)?.at ?? '';
  const isBehind = given > last || Number.isNaN(Date.parse(last));
  const at = isBehind ? given : new Date(Date.parse(last) + 1).toISOString();
  const decision: DateDecision = { kind: 'date', subject, reprint, earliest, latest };
  const judgement = {
    who: draft.who.trim(),
    at,
    decision,
    why: draft.why.trim(),
    words: [],
    after: before.at(-1)?.id ?? null,
  };
  return { id: judgementId(judgement), ...judgement };
}
