import { DOUBT_KINDS, type ReviewCount } from '../../../src/api/client.ts';
import { DOUBT_WORD } from '../../queries/judging/words.ts';
import { counted, grouped } from '../../queries/words.ts';
import { REVIEW } from '../../selection/views/review.ts';
import { Link } from '../link.tsx';

/** What a person should look at, by kind, as a way into the review. */
export function Doubts({ doubts }: { readonly doubts: readonly ReviewCount[] | null }) {
  const open = DOUBT_KINDS.flatMap((kind) => {
    const count = doubts?.find((one) => one.kind === kind)?.open ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
  const total = open.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="needs-look" aria-labelledby="needs-look">
      <h2 id="needs-look">Needs a look</h2>
      {total === 0 ? (
        <p className="label">{nothingWords(doubts)}</p>
      ) : (
        <>
          <ul className="doubt-counts">
            {open.map(({ kind, count }) => (
              <li key={kind}>
                <Link to={{ ...REVIEW, kind }}>
                  <span className="doubt-count">{grouped(count)}</span> {DOUBT_WORD[kind] ?? kind}
                </Link>
              </li>
            ))}
          </ul>
          <p>
            <Link to={REVIEW}>Review {counted(total, 'doubt')}, the weightiest first</Link>
          </p>
        </>
      )}
    </section>
  );
}

/** Nothing to decide is not the same as nothing looked for, as in what an older version laid out. */
function nothingWords(doubts: readonly ReviewCount[] | null): string {
  if (doubts === null) return 'Counting…';
  if (doubts.length > 0) return 'Nothing waits for a decision.';
  return 'No doubt is listed. Where an older version made this collection, crosscheck refresh lists what is doubtful.';
}
