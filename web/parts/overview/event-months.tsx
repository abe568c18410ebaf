import { useMemo } from 'react';
import type { Overview } from '../../../src/api/client.ts';
import { type EventBin, layEvents, STATUS_ORDER } from '../../queries/overview/lay-overview.ts';
import { counted, grouped, STATUS_WORD } from '../../queries/words.ts';
import { TIMELINE } from '../../selection/views/timeline.ts';
import { Link } from '../link.tsx';

/** Events by month (or year), stacked by status; each bar leads to the events of its days. */
export function EventMonths({ events }: Pick<Overview, 'events'>) {
  const { bins, most, undated, loose, earlier, later, scale } = useMemo(() => layEvents(events), [events]);
  const [first, last] = [bins[0], bins.at(-1)];
  return (
    <section className="event-months" aria-labelledby="event-months">
      <h2 id="event-months">When it happened</h2>
      {first === undefined || last === undefined ? (
        <p className="label">No event has a date.</p>
      ) : (
        <>
          <ul className="month-bars">
            {bins.map((bin) => (
              <Bar bin={bin} most={most} key={bin.bin.key} />
            ))}
          </ul>
          <p className="scale-ends">
            <span>{first.bin.words}</span>
            {first !== last && <span>{last.bin.words}</span>}
          </p>
        </>
      )}
      <ul className="legend">
        {STATUS_ORDER.map((status) => (
          <li key={status}>
            <span className={`swatch fill-${status}`} /> {STATUS_WORD[status]}
          </li>
        ))}
        {loose > 0 && (
          <li>
            {grouped(loose)} not within one {scale.unit}
          </li>
        )}
        {earlier !== null && (
          <li>
            {grouped(earlier.count)} earlier ({earlier.words})
          </li>
        )}
        {later !== null && (
          <li>
            {grouped(later.count)} later ({later.words})
          </li>
        )}
        {undated > 0 && <li>{grouped(undated)} undated</li>}
      </ul>
    </section>
  );
}

function Bar({ bin: { bin, counts, total }, most }: { readonly bin: EventBin; readonly most: number }) {
  if (total === 0) return <li aria-hidden="true" />;
  const said = STATUS_ORDER.filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${STATUS_WORD[status]}`)
    .join(', ');
  return (
    <li>
      <Link
        to={{ ...TIMELINE, from: bin.from, to: bin.to }}
        title={`${bin.words}: ${said}`}
        className="month-bar"
      >
        <span className="visually-hidden">
          {bin.words}: {counted(total, 'event')}, {said}
        </span>
        {STATUS_ORDER.map((status) => (
          <span
            key={status}
            className={`fill-${status}`}
            style={{ height: `${(100 * counts[status]) / most}%` }}
          />
        ))}
      </Link>
    </li>
  );
}
