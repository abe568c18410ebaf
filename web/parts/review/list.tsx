import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../../../src/api/client.ts';
import { dayWords } from '../../queries/day-words.ts';
import { withDays } from '../../queries/judging/review-list.ts';
import { plainName } from '../../queries/plain-name.ts';
import { DOUBT_WORD } from '../../queries/judging/words.ts';
import type { ReviewAddress } from '../../selection/views/review.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

/** The questions, what is most worth a minute first. */
export function ReviewList(props: {
  readonly address: ReviewAddress;
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly hasMore: boolean;
  readonly more: () => void;
}) {
  const { address, items, current, hasMore, more } = props;
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = end.current;
    if (button === null) return;
    // Who scrolls to the end reads on; the button stays for who comes to it by key.
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) more();
    });
    watch.observe(button);
    return () => watch.disconnect();
  }, [hasMore, items.length, more]);
  return (
    <div className="review-side">
      <ol className="review-list" aria-label="Questions">
        {items.map((item) => (
          <li key={item.id}>
            <Link
              to={{ ...address, at: item.id }}
              inPlace
              className={`review-row doubt-${item.kind}`}
              {...(item.id === current ? { current: 'true' as const } : {})}
            >
              <span className="label">{DOUBT_WORD[item.kind]}</span>
              <span className="review-question">
                <Said>{sayQuestion(item.question)}</Said>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {hasMore && (
        <button ref={end} type="button" className="button review-more" onClick={more}>
          Show more
        </button>
      )}
    </div>
  );
}

/** A question with its days in words. */
export function sayQuestion(question: string): string {
  // A title that turns letters round would turn the rest of the question with it.
  return withDays(plainName(question), (iso) => dayWords({ earliest: iso, latest: iso }));
}
