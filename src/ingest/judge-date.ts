import { wrongDays, wrongWords } from '../corroborate.ts';
import { judgementId } from '../identity/identity.ts';
import { type DateDecision, isSameAuthor, type Judgement, nameBeside } from '../model/index.ts';
import { type DateJudgement, readSettled, type SettledRecord } from '../settled.ts';
import type { Store } from '../store/store.ts';
import { buildDossier, isDossierCurrent } from './build-dossier.ts';
import { inTurn } from './judge.ts';
import { isAhead, LAST_FOLLOWED, MOMENT_AHEAD } from './judge/moment-ahead.ts';
import { type Moved, whatMoved } from './what-moved.ts';

/** A date that a person gives a document; both ends null take the date given before back. */
export interface DateDraft extends Omit<DateDecision, 'kind'> {
  readonly who: string;
  readonly why: string;
  /** The moment by the clock of the person's client, in ISO 8601; only kept, never reckoned with. */
  readonly at: string;
  /** Id of the browser or of the user of the command line, where it has one. */
  readonly author?: string;
  /** Id of the latest decision on this date that the person had seen, null where none; absent where all are seen. */
  readonly after?: string | null;
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
      /**
       * `missing` names no document or reprint, `nothing-set` takes back what nobody set, `conflict` is of a
       * date that somebody else has decided meanwhile.
       */
      readonly code: 'missing' | 'nothing-set' | 'wrong' | 'conflict';
      readonly message: string;
    };

/**
 * Stores a person's decision about a date and lays the collection side by side anew, so that all that
 * hangs on the date follows. It waits its turn among all decisions on the collection, of whatever kind; of
 * two processes that decide at once each one's decision is kept. `build` lays the collection out, by default
 * in this process. Rejects with a `StoreError`, or with what `build` rejects with.
 */
export function judgeDate(
  store: Store,
  draft: DateDraft,
  now: string | null = null,
  build: () => Promise<unknown> = () => buildDossier(store),
): Promise<JudgedDate> {
  // By the clock where the decision comes in; null where there is none.
  if (isAhead(draft.at, now)) return Promise.resolve(refuse('wrong', MOMENT_AHEAD));
  return inTurn(store, () => take(store, draft, build));
}

async function take(store: Store, draft: DateDraft, build: () => Promise<unknown>): Promise<JudgedDate> {
  const known = await readSettled(store, draft.subject);
  if (known === null) return refuse('missing', 'There is no such document.');
  const one = known.dating.find(({ reprint }) => reprint === draft.reprint);
  if (one === undefined) return refuse('missing', 'The document holds no such reprint.');
  const refused = refusalOf(draft, one.judgements);
  if (refused !== null) return refused;
  const unseen = unseenBy(draft, one.judgements);
  if (unseen !== null) {
    const name = nameBeside(unseen, { who: draft.who.trim() });
    return refuse('conflict', `${name} has decided this date meanwhile. Look at it, then decide again.`);
  }
  // What was added and not yet laid side by side must not count as moved by this decision.
  if (!(await isDossierCurrent(store))) await build();
  const before = await store.settledDates();
  const judgement = judgementOf(draft, one.judgements);
  await store.judge(judgement);
  await build();
  const after = await store.settledDates();
  const settled = (await readSettled(store, draft.subject)) ?? known;
  return { kind: 'judged', judgement, moved: await whatMoved(store, before, after), settled };
}

function refuse(code: Extract<JudgedDate, { kind: 'refused' }>['code'], message: string): JudgedDate {
  return { kind: 'refused', code, message };
}

/** What somebody else decided last, where the person had not seen it; null where there is nothing of the kind. */
function unseenBy(draft: DateDraft, before: readonly DateJudgement[]): DateJudgement | null {
  const last = before.at(-1);
  if (draft.after === undefined || last === undefined || last.id === draft.after) return null;
  if (isSameAuthor(last, { ...draft, who: draft.who.trim() })) return null;
  const isAlike = last.decision.earliest === draft.earliest && last.decision.latest === draft.latest;
  return isAlike ? null : last;
}

/** Why the decision cannot be taken; null where it can. */
function refusalOf(
  { earliest, latest, ...draft }: DateDraft,
  before: readonly DateJudgement[],
): JudgedDate | null {
  const wrong = wrongWords(draft);
  if (wrong !== null) return refuse('wrong', wrong);
  if (earliest === null && latest === null) {
    const last = before.at(-1)?.decision;
    const isSet = last !== undefined && (last.earliest !== null || last.latest !== null);
    return isSet
      ? null
      : refuse('nothing-set', 'Nobody has set this date, so there is nothing to take back.');
  }
  if (draft.why.trim() === '') {
    return refuse('wrong', 'Say why: a date without a reason cannot be checked by others.');
  }
  const wrongInterval = wrongDays(earliest, latest);
  return wrongInterval === null ? null : refuse('wrong', wrongInterval);
}

/**
 * The latest decision counts, and a clock may be wrong or turned back: a moment that does not lie
 * behind the decisions before it is put one millisecond behind the last of them.
 */
function judgementOf(draft: DateDraft, before: readonly Judgement[]): DateJudgement {
  const { subject, reprint, earliest, latest } = draft;
  const given = new Date(draft.at).toISOString();
  const last = before.at(-1)?.at ?? '';
  const isBehind = given > last || Number.isNaN(Date.parse(last)) || isAhead(last, LAST_FOLLOWED);
  const at = isBehind ? given : new Date(Date.parse(last) + 1).toISOString();
  const decision: DateDecision = { kind: 'date', subject, reprint, earliest, latest };
  const judgement = {
    who: draft.who.trim(),
    at,
    decision,
    why: draft.why.trim(),
    words: [],
    after: before.at(-1)?.id ?? null,
    ...(draft.author === undefined ? {} : { author: draft.author }),
  };
  return { id: judgementId(judgement), ...judgement };
}
