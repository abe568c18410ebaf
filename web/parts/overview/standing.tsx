import type { Overview } from '../../../src/api/client.ts';
import { countStatuses, STATUS_ORDER, sumOf } from '../../queries/overview/lay-overview.ts';
import { grouped, STATUS_WHY, STATUS_WORD } from '../../queries/words.ts';
import type { Address } from '../../selection/address.ts';
import { TIMELINE } from '../../selection/views/timeline.ts';
import { Link } from '../link.tsx';

/** On how much the events stand, and what could not be dated or read: each a way to just those. */
export function Standing({ overview }: { readonly overview: Overview }) {
  const statuses = countStatuses(overview.events);
  const undated = sumOf(overview.events.filter(({ when }) => when === null));
  const undatedDocuments = sumOf(overview.documents.filter(({ when }) => when === null));
  return (
    <section className="standing" aria-labelledby="standing">
      <h2 id="standing">What stands on what</h2>
      <ul className="standing-figures">
        {STATUS_ORDER.map((status) => (
          <Figure
            key={status}
            mark={status}
            count={statuses[status]}
            word={STATUS_WORD[status]}
            why={STATUS_WHY[status]}
            to={{ ...TIMELINE, status }}
          />
        ))}
      </ul>
      <ul className="standing-lacks">
        <Lack
          count={undated}
          one="event without a date"
          many="events without a date"
          to={{ ...TIMELINE, undated: 'yes' }}
        />
        <Lack
          count={undatedDocuments}
          one="document without a date"
          many="documents without a date"
          to={{ view: 'documents', undated: true }}
        />
        <Lack
          count={sumOf(overview.refusals)}
          one="file refused"
          many="files refused"
          to={{ view: 'documents', refused: true }}
        />
      </ul>
    </section>
  );
}

function Figure(props: {
  readonly mark: string;
  readonly count: number;
  readonly word: string;
  readonly why: string;
  readonly to: Address;
}) {
  const { mark, count, word, why, to } = props;
  return (
    <li className={`standing-${mark}`}>
      <Link to={to} title={why}>
        <span className="standing-count">{grouped(count)}</span>
        <span className="standing-word">{word}</span>
      </Link>
    </li>
  );
}

function Lack(props: {
  readonly count: number;
  readonly one: string;
  readonly many: string;
  readonly to: Address;
}) {
  const { count, one, many, to } = props;
  if (count === 0) return null;
  return (
    <li>
      <Link to={to}>
        {grouped(count)} {count === 1 ? one : many}
      </Link>
    </li>
  );
}
