import { useEffect, useRef, useState } from 'react';
import type { ReviewItem } from '../../src/api/client.ts';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { DoneLine, type LastDone } from '../parts/review/done-line.tsx';
import { KeysHelp } from '../parts/review/keys-help.tsx';
import { ReviewFilters } from '../parts/review/filters.tsx';
import { ReviewList } from '../parts/review/list.tsx';
import { ReviewSheetPane } from '../parts/review/sheet.tsx';
import type { Done } from '../parts/decide/form.tsx';
import { fetchReview, fetchReviewCounts, fetchReviewItem } from '../queries/judging/fetch-review.ts';
import { shortcutOf } from '../queries/judging/keys.ts';
import { afterSettling, isNearEnd, neighbourOf, shownOf } from '../queries/judging/review-list.ts';
import { type Entry, sendDecision } from '../queries/judging/send.ts';
import { decisionWords } from '../queries/judging/words.ts';
import { putAside, useAside } from '../queries/put-aside.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
import { rememberedWho } from '../queries/who.ts';
import { choose } from '../selection/use-address.ts';
import { HISTORY } from '../selection/views/history.ts';
import { REVIEW, type ReviewAddress } from '../selection/views/review.ts';

/** What is doubtful, one question after the other: the list on the left, the one that is open beside it. */
export function ReviewView({ address }: { readonly address: ReviewAddress }) {
  const review = useReview(address);
  const { items, current, last, isHelp } = review;
  const { state, error, more, hasMore } = review.paged;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Review</h1>
        <p className="lead">
          What is doubtful, what is most worth a minute first. Read the words, then say what holds: every
          decision stands beside the machine’s reading and can be taken back.{' '}
          <Link to={HISTORY}>All decisions</Link>
        </p>
      </div>
      <ReviewFilters
        address={address}
        counts={review.counts}
        aside={review.aside.size}
        onHelp={review.help}
      />
      <DoneLine last={last} onUndo={review.undo} />
      {isHelp && <KeysHelp onClose={review.help} />}
      {state === 'failed' && <p className="field-problem">{error?.message}</p>}
      {state === 'ready' && items.length === 0 ? (
        <NothingLeft address={address} hasMore={hasMore} more={more} />
      ) : (
        <div className="review">
          <ReviewList address={address} items={items} current={current} hasMore={hasMore} more={more} />
          {current !== null && (
            <ReviewSheetPane
              key={current}
              id={current}
              isAside={review.aside.has(current)}
              onAside={review.leave}
              onDone={review.done}
              onNext={() => review.step(1)}
            />
          )}
        </div>
      )}
    </>
  );
}

function NothingLeft(props: {
  readonly address: ReviewAddress;
  readonly hasMore: boolean;
  readonly more: () => void;
}) {
  const { address, hasMore, more } = props;
  if (hasMore) {
    return (
      <Nothing title="None among those read so far">
        <button type="button" className="button" onClick={more}>
          Look further
        </button>
      </Nothing>
    );
  }
  return (
    <Nothing title={address.shown === 'open' ? 'Nothing is left to ask' : 'None'}>
      <p>
        {address.shown === 'open'
          ? 'Every question of this kind has been settled or put aside.'
          : 'No question stands here.'}{' '}
        <Link to={REVIEW}>All open questions</Link>
      </p>
    </Nothing>
  );
}

/** Which question is open, what was decided last, and what the keys do. */
function useReview(address: ReviewAddress) {
  const { kind, shown } = address;
  const state = shown === 'settled' ? 'settled' : 'open';
  const paged = usePaged<ReviewItem>(`review/${state}/${kind}`, (after) => fetchReview(kind, state, after));
  const counts = useResource('review/counts', fetchReviewCounts);
  const aside = useAside();
  const [last, setLast] = useState<LastDone | null>(null);
  const [isHelp, setIsHelp] = useState(false);
  const items = shownOf(paged.items, aside, shown);
  const current = address.at ?? items[0]?.id ?? null;

  const open = (item: ReviewItem | null): void => choose({ ...address, at: item?.id ?? null });
  const step = (way: 1 | -1): void => {
    const next = neighbourOf(items, current, way);
    if (next !== null) open(next);
    if (next !== null && isNearEnd(items, next.id)) paged.more();
    focusRow();
  };
  const done = ({ judgement, built }: Done): void => {
    setLast({ judgement: judgement.id, who: judgement.who, words: decisionWords(judgement.decision), built });
    focusRow();
    const item = items.find(({ id }) => id === current);
    if (item === undefined) return;
    const goOn = async (): Promise<void> => {
      if (!(await isSettled(item, judgement.decision, built))) return;
      open(afterSettling(items, item.id));
      focusRow();
    };
    void goOn();
  };
  const undo = (): void => {
    if (last === null || last.judgement === null) return;
    const who = rememberedWho() || last.who;
    const sent = { decision: { kind: 'undo' as const, judgement: last.judgement }, who, why: '' };
    const take = async (): Promise<void> => {
      try {
        const outcome = await sendDecision(sent, []);
        const isDone = outcome.kind === 'done';
        setLast({
          judgement: null,
          who,
          words: isDone ? 'took it back' : 'could not take it back',
          built: true,
        });
      } catch (error) {
        setLast({ ...last, words: error instanceof Error ? error.message : String(error) });
      }
    };
    void take();
  };
  const leave = (): void => {
    if (current === null) return;
    const next = afterSettling(items, current);
    const isAside = aside.has(current);
    putAside(current, !isAside);
    const words = isAside ? 'took the question up again' : 'put the question aside';
    setLast({ judgement: null, who: 'You', words, built: true });
    open(next);
    focusRow();
  };
  const help = (): void => setIsHelp((before) => !before);
  useKeys({ j: () => step(1), k: () => step(-1), u: undo, x: leave, '?': help });
  return { paged, counts, aside, last, isHelp, items, current, step, done, undo, leave, help };
}

/** Whether a decision settled the question: the store says so, or its kind where that is not laid anew yet. */
async function isSettled(item: ReviewItem, decision: Entry['decision'], built: boolean): Promise<boolean> {
  if (!built) return item.answers.some((answer) => answer === decision.kind);
  try {
    return (await fetchReviewItem(item.id)).sheet.item.settledBy !== null;
  } catch {
    return true;
  }
}

/** After a step the focus is on the row of the question that is open, so that it is read out. */
function focusRow(): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>('.review-list [aria-current]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
}

function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      const work = latest.current[shortcutOf(event) ?? ''];
      if (work === undefined) return;
      event.preventDefault();
      work();
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
