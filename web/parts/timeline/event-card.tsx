import { countOrigins } from '../../queries/count-origins.ts';
import { dayWords } from '../../queries/day-words.ts';
import { daysAt, type EventMarks } from '../../queries/timeline/marks.ts';
import { middleOf, type SceneMark, type TimelineScene } from '../../queries/timeline/scene.ts';
import { useEventRows } from '../../queries/use-event-rows.ts';
import { eventAddress } from '../../selection/views/event.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { StatusMark } from '../verdict.tsx';

/** Width of the card in CSS pixels; the style holds it to that. */
const WIDE = 300;

/** What a mark stands for, shown beside it and told to screen readers. */
export function EventCard(props: {
  readonly marks: EventMarks;
  readonly mark: SceneMark;
  readonly scene: TimelineScene;
}) {
  const { marks, mark, scene } = props;
  const { event } = mark;
  const place = marks.places[marks.place[event] ?? -1];
  // How many origins, and whether that is a bound, is said by the row alone: never the one without the other.
  const row = useEventRows(marks).row(marks.ids[event] ?? '');
  const left = Math.max(0, Math.min(scene.width - WIDE, middleOf(mark, scene.plot) - WIDE / 2));
  return (
    <div className="event-card" role="status" style={{ left, top: mark.y + 9, maxWidth: WIDE }}>
      <Link to={eventAddress(marks.ids[event] ?? '')}>
        <Said>{marks.titles[event] ?? ''}</Said>
      </Link>
      <p>
        {dayWords(daysAt(marks, event))}
        {place !== undefined && (
          <>
            {' · '}
            <Said>{place.name}</Said>
          </>
        )}
        {row !== null && ` · ${countOrigins(row)}`}
      </p>
      <StatusMark status={mark.status} />
    </div>
  );
}
