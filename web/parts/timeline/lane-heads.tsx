import { FIRST_LANES, type Lane, type LaneKind, type Lanes } from '../../queries/timeline/lanes.ts';
import { AXIS, type TimelineScene } from '../../queries/timeline/scene.ts';
import { grouped } from '../../queries/words.ts';
import type { EventFilter } from '../../selection/event-filter.ts';
import { TIMELINE } from '../../selection/views/timeline.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

/** The names of the lanes; each narrows the view to it, and the last opens those that are folded. */
export function LaneHeads(props: {
  readonly scene: TimelineScene | null;
  readonly lanes: Lanes;
  readonly kind: LaneKind;
  readonly filter: EventFilter;
}) {
  const { scene, lanes, kind, filter } = props;
  const isOpen = lanes.lanes.length > FIRST_LANES + 3;
  return (
    <ul className="lane-heads" aria-label="Lanes">
      <li className="lane-axis" style={{ height: AXIS }}>
        {isOpen && (
          <Link to={{ ...TIMELINE, ...filter, by: kind }} inPlace>
            Fold the small ones
          </Link>
        )}
      </li>
      {lanes.lanes.map((lane, index) => (
        <li key={lane.key} style={{ height: scene?.lanes[index]?.height ?? 40 }}>
          <Head lane={lane} kind={kind} filter={filter} />
          <span className="lane-count">{grouped(lane.events.length)}</span>
        </li>
      ))}
    </ul>
  );
}

function Head(props: { readonly lane: Lane; readonly kind: LaneKind; readonly filter: EventFilter }) {
  const { lane, kind, filter } = props;
  if (lane.key === '~others') {
    return (
      <Link to={{ ...TIMELINE, ...filter, by: kind, lanes: 'all' }} inPlace title="Open them">
        {lane.title}…
      </Link>
    );
  }
  if (lane.value === null || filter[kind] === lane.value) {
    return (
      <span>
        <Said>{lane.title}</Said>
      </span>
    );
  }
  return (
    <Link to={{ ...TIMELINE, ...filter, by: kind, [kind]: lane.value }} title={`Only ${lane.title}`}>
      <Said>{lane.title}</Said>
    </Link>
  );
}
