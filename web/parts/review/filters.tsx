import { DOUBT_KINDS, type ReviewCount } from '../../../src/api/client.ts';
import { DOUBT_WORD } from '../../queries/judging/words.ts';
import type { Resource } from '../../queries/use-resource.ts';
import { grouped } from '../../queries/words.ts';
import { REVIEW, type ReviewAddress } from '../../selection/views/review.ts';
import { Link } from '../link.tsx';

/** Kinds of doubt with how many of each are open, and the two other lists: put aside, and settled. */
export function ReviewFilters(props: {
  readonly address: ReviewAddress;
  readonly counts: Resource<readonly ReviewCount[]>;
  readonly aside: number;
  readonly onHelp: () => void;
}) {
  const { address, counts, aside, onHelp } = props;
  const { kind, shown } = address;
  const list = counts.state === 'ready' ? counts.value : [];
  const isSettled = shown === 'settled';
  const countOf = (one: ReviewCount): number => (isSettled ? one.settled : one.open);
  const total = list.reduce((sum, one) => sum + countOf(one), 0);
  const settled = list.reduce((sum, one) => sum + one.settled, 0);
  return (
    <nav className="review-filters" aria-label="Which questions">
      <ul className="review-kinds">
        <Kind to={{ ...REVIEW, shown }} isChosen={kind === null} name="All" count={total} />
        {DOUBT_KINDS.flatMap((doubt) => {
          const found = list.find((one) => one.kind === doubt);
          const count = found === undefined ? 0 : countOf(found);
          if (count === 0 && kind !== doubt) return [];
          const name = DOUBT_WORD[doubt] ?? doubt;
          return [
            <Kind
              key={doubt}
              to={{ ...REVIEW, shown, kind: doubt }}
              isChosen={kind === doubt}
              name={name}
              count={count}
            />,
          ];
        })}
      </ul>
      <ul className="review-states">
        <State to={{ ...address, shown: 'open', at: null }} isChosen={shown === 'open'} name="Open" />
        <State
          to={{ ...address, shown: 'aside', at: null }}
          isChosen={shown === 'aside'}
          name={`Put aside${aside === 0 ? '' : ` ${grouped(aside)}`}`}
        />
        <State
          to={{ ...address, shown: 'settled', at: null }}
          isChosen={isSettled}
          name={`Settled${settled === 0 ? '' : ` ${grouped(settled)}`}`}
        />
        <li>
          <button type="button" className="link-button" onClick={onHelp} aria-keyshortcuts="?">
            Keys <kbd aria-hidden="true">?</kbd>
          </button>
        </li>
      </ul>
    </nav>
  );
}

function Kind(props: {
  readonly to: ReviewAddress;
  readonly isChosen: boolean;
  readonly name: string;
  readonly count: number;
}) {
  const { to, isChosen, name, count } = props;
  return (
    <li>
      <Link to={to} inPlace className="review-kind" {...(isChosen ? { current: 'true' as const } : {})}>
        {name} <span className="review-count">{grouped(count)}</span>
      </Link>
    </li>
  );
}

function State(props: { readonly to: ReviewAddress; readonly isChosen: boolean; readonly name: string }) {
  const { to, isChosen, name } = props;
  return (
    <li>
      <Link to={to} inPlace className="review-state" {...(isChosen ? { current: 'true' as const } : {})}>
        {name}
      </Link>
    </li>
  );
}
