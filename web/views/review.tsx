import { useEffect, useRef, useState } from 'react';
import type { ReviewItem } from '../../src/api/client.ts';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { DoneLine } from '../parts/review/done-line.tsx';
import { KeysHelp } from '../parts/review/keys-help.tsx';
import { ReviewFilters } from '../parts/review/filters.tsx';
import { ReviewList } from '../parts/review/list.tsx';
import { ReviewSheetPane } from '../parts/review/sheet.tsx';
import type { Done } from '../parts/decide/form.tsx';
import { fetchReview, fetchReviewCounts } from '../queries/judging/fetch-review.ts';
import { shortcutOf } from '../queries/judging/keys.ts';
import { afterSettling, isNearEnd, neighbourOf, shownOf, stillOpen } from '../queries/judging/review-list.ts';
import { useUndo } from '../queries/judging/use-undo.ts';
import { putAside, useAside } from '../queries/put-aside.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
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
  const key = `review/${state}/${kind}`;
  const paged = usePaged<ReviewItem>(key, (after) => fetchReview(kind, state, after));
  const counts = useResource('review/counts', fetchReviewCounts);
  const aside = useAside();
  const { last, took, tell, undoLast } = useUndo();
  const [isHelp, setIsHelp] = useState(false);
  const items = shownOf(paged.items, aside, shown);
  const current = address.at ?? items[0]?.id ?? null;

  const open = (item: ReviewItem | null): void => choose({ ...address, at: item?.id ?? null });
  const wish = useFollowing({ key, listed: paged.items, items, current, open });
  const step = (way: 1 | -1): void => {
    const next = neighbourOf(items, current, way);
    if (next !== null) open(next);
    if (next !== null && isNearEnd(items, next.id)) paged.more();
    focusRow();
  };
  const done = (outcome: Done): void => {
    took(outcome);
    const item = items.find(({ id }) => id === current);
    // The list comes anew only later: who has answered goes on meanwhile.
    const isAnswered = item?.answers.some((answer) => answer === outcome.judgement.decision.kind);
    if (item !== undefined && isAnswered && !outcome.built) open(afterSettling(items, item.id));
    focusRow();
    wish();
  };
  const undo = (): void => {
    if (undoLast === null) {
      tell({ kind: 'failed', own: null, words: NOTHING_DECIDED });
      return;
    }
    undoLast();
    wish();
  };
  const leave = (): void => {
    if (current === null) return;
    const next = afterSettling(items, current);
    const isAside = aside.has(current);
    putAside(current, !isAside);
    const words = isAside ? 'took the question up again' : 'put the question aside';
    tell({ kind: 'done', judgement: null, who: 'You', words, built: true });
    open(next);
    focusRow();
  };
  const help = (): void => setIsHelp((before) => !before);
  useKeys({ j: () => step(1), k: () => step(-1), u: undo, x: leave, '?': help });
  return { paged, counts, aside, last, isHelp, items, current, step, done, undo, leave, help };
}

const NOTHING_DECIDED =
  'Of what was decided since this page was opened, nothing is left. What was decided before is under “All decisions”.';

/**
 * Follows the list as it comes anew: where the open question is no longer in it, the next that is there is
 * opened. What it gives back is called after a decision, so that the focus, which would fall away with the
 * form or the row it stood on, is on the row of the open question then.
 */
function useFollowing(now: {
  readonly key: string;
  /** All that has come of the list, those left out here too. */
  readonly listed: readonly ReviewItem[];
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly open: (item: ReviewItem | null) => void;
}): () => void {
  const { key, listed, items, current, open } = now;
  const before = useRef({ key, listed, items, current });
  const isWished = useRef(false);
  useEffect(() => {
    const old = before.current;
    before.current = { key, listed, items, current };
    const isAnew = old.key === key && old.listed !== listed;
    if (
      isAnew &&
      old.current !== null &&
      current === old.current &&
      isGone(old.current, old.listed, listed)
    ) {
      isWished.current = true;
      open(stillOpen(old.items, items, old.current));
      return;
    }
    if (!isWished.current) return;
    focusRow(true);
    if (isAnew || current !== old.current) isWished.current = false;
  }, [key, listed, current]);
  return () => {
    isWished.current = true;
  };
}

function isGone(id: string, before: readonly ReviewItem[], now: readonly ReviewItem[]): boolean {
  return before.some((item) => item.id === id) && !now.some((item) => item.id === id);
}

/**
 * The focus is put on the row of the question that is open, so that it is read out; where none is left, on
 * the heading. What comes by itself leaves it with somebody who went on to the answers meanwhile.
 */
function focusRow(isByItself = false): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>('.review-list [aria-current]');
    row?.scrollIntoView({ block: 'nearest' });
    if (isByItself && document.activeElement?.closest('form, .review-sheet :is(a, button)')) return;
    (row ?? document.querySelector<HTMLElement>('.page-head h1'))?.focus({ preventScroll: true });
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
