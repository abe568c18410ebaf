import { daysAt, type EventMarks, statusAt } from '../../queries/timeline/marks.ts';
import { useEventRows } from '../../queries/use-event-rows.ts';
import { VirtualList } from '../virtual-list.tsx';
import { EventRow } from './event-row.tsx';

/** About what a row with two lines of words takes, in CSS pixels. */
const ROW_HEIGHT = 112;

/**
 * Events as rows with their words, the equal of a drawing for those who do not see it. `events` are
 * indexes into the marks; rows come from the store as they are scrolled to.
 */
export function EventList(props: {
  readonly name: string;
  readonly label: string;
  readonly marks: EventMarks;
  readonly events: readonly number[];
  readonly className?: string;
}) {
  const { name, label, marks, events, className = '' } = props;
  const rows = useEventRows(marks);
  return (
    <VirtualList
      name={name}
      label={label}
      items={events}
      total={events.length}
      keyOf={(event) => marks.ids[event] ?? ''}
      rowHeight={ROW_HEIGHT}
      className={`event-rows ${className}`}
      row={(event) => {
        const id = marks.ids[event] ?? '';
        const short = {
          id,
          title: marks.titles[event] ?? '',
          status: statusAt(marks, event),
          when: daysAt(marks, event),
        };
        return <EventRow short={short} event={rows.row(id)} />;
      }}
    />
  );
}
