import { useMemo } from 'react';
import { type EventMarks, mixOf, STATUS_ORDER } from '../../queries/timeline/marks.ts';
import { grouped, STATUS_WHY, STATUS_WORD } from '../../queries/words.ts';

/** The four marks of the drawings with their words, and how many of each are in view. */
export function StatusLegend(props: { readonly marks: EventMarks; readonly events: readonly number[] }) {
  const { marks, events } = props;
  const mix = useMemo(() => mixOf(marks, events), [marks, events]);
  return (
    <ul className="status-legend" aria-label="What the marks mean">
      {STATUS_ORDER.map((status) => (
        <li key={status} title={STATUS_WHY[status]}>
          <StatusShape status={status} />
          {STATUS_WORD[status]} <span className="legend-count">{grouped(mix[status])}</span>
        </li>
      ))}
    </ul>
  );
}

/** One of the marks, as it stands in the drawings. */
export function StatusShape({ status }: { readonly status: (typeof STATUS_ORDER)[number] }) {
  return (
    <svg className={`shape shape-${status}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {status === 'corroborated' && <circle cx="6" cy="6" r="4.5" className="shape-full" />}
      {status === 'single' && <circle cx="6" cy="6" r="3.7" />}
      {status === 'contested' && (
        <>
          <path d="M6 .8L11.200 6 6 11.200.8 6z" />
          <path d="M6 .8L.8 6 6 11.200z" className="shape-full" />
        </>
      )}
      {status === 'denied' && (
        <>
          <circle cx="6" cy="6" r="3.7" />
          <path d="M2.200 9.800L9.800 2.200" />
        </>
      )}
    </svg>
  );
}
