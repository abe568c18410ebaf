import { useDeferredValue, useMemo, useRef } from 'react';
import type { CollectionStatus, EventMarks } from '../../src/api/client.ts';
import { EventFilterBar } from '../parts/event-filter/event-filter.tsx';
import { EventList } from '../parts/event-list/event-list.tsx';
import { NoEvents } from '../parts/event-list/no-events.tsx';
import { Link } from '../parts/link.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { PictureExport } from '../parts/picture-export.tsx';
import { useTheme } from '../parts/picture/use-theme.ts';
import { Nothing } from '../parts/resource-view.tsx';
import { DensityStrip, spanWords } from '../parts/timeline/density-strip.tsx';
import { StatusLegend } from '../parts/timeline/status-legend.tsx';
import { TimelineDrawing } from '../parts/timeline/timeline-drawing.tsx';
import { timelinePicture } from '../parts/timeline/timeline-picture.ts';
import { useSpan } from '../parts/use-span.ts';
import { filterOf, foundWords, narrowedWords } from '../queries/narrowed.ts';
import type { FilterChoices } from '../queries/filter-choices.ts';
import { LANE_KINDS, layLanes } from '../queries/timeline/lanes.ts';
import { eventsWithin, inOrderOfTime, isUndated, wholeSpan, wholeWith } from '../queries/timeline/marks.ts';
import { layScene } from '../queries/timeline/scene.ts';
import { dayOfIso, type Span } from '../queries/timeline/time-axis.ts';
import { counted, grouped } from '../queries/words.ts';
import type { EventFilter } from '../selection/event-filter.ts';
import { chosenOf, isNarrowed } from '../selection/event-filter.ts';
import { choose } from '../selection/use-address.ts';
import { MAP } from '../selection/views/map.ts';
import { TIMELINE, type TimelineAddress } from '../selection/views/timeline.ts';

/** Where a collection without any date is drawn: nothing lies on it. */
const NO_DAYS: Span = { from: 0, to: 1 };

/** Width of a saved picture, whatever the screen. */
const PICTURE_WIDTH = 1100;

/** Events over time, drawn as precisely as they are known, and the same events as a list. */
export function TimelineView(props: {
  readonly marks: EventMarks;
  readonly choices: FilterChoices;
  readonly status: CollectionStatus | null;
  readonly address: TimelineAddress;
}) {
  const { marks, choices, status, address } = props;
  const filter = filterOf(address);
  const set = (next: EventFilter) => choose({ ...address, ...next });
  const drawn = useMemo(() => wholeSpan(marks), [marks]);
  const { from, to } = address;
  const whole = useMemo(() => wholeWith(drawn, { from, to }), [drawn, from, to]);
  const [span, setSpan] = useSpan(address, whole ?? NO_DAYS, (days) => choose({ ...address, ...days }));
  const all = useMemo(() => marks.ids.map((_, index) => index), [marks]);
  const lanes = useMemo(
    () => layLanes(marks, all, address.by, address.lanes === 'all'),
    [marks, all, address.by, address.lanes],
  );
  // The drawing follows every movement at once, the list when there is time.
  const rested = useDeferredValue(span);
  const within = useMemo(() => eventsWithin(marks, rested), [marks, rested]);
  const isEmpty = marks.ids.length === 0;
  if (isEmpty && !isNarrowed(filter)) return <Frame head={null} body={<NoEvents status={status} />} />;
  return (
    <Frame
      head={<Tools address={address} marks={marks} span={span ?? whole} events={within} />}
      body={
        <>
          <EventFilterBar filter={filter} choices={choices} onChange={set} without={['from', 'to']} />
          <NoDays address={address} />
          {isEmpty && <NothingFits />}
          {!isEmpty && whole !== null && (
            <>
              <DensityStrip marks={marks} whole={whole} span={span} onSpan={setSpan} />
              <TimelineDrawing
                marks={marks}
                lanes={lanes}
                kind={address.by}
                filter={filter}
                whole={whole}
                span={span ?? whole}
                onSpan={setSpan}
              />
              <div className="drawing-foot">
                <StatusLegend marks={marks} events={within} />
                <p className="drawing-hint">
                  Wheel or <kbd>+</kbd> <kbd>−</kbd> zoom once the drawing is clicked, a drag or <kbd>←</kbd>{' '}
                  <kbd>→</kbd> move. A wide, faint bar is a doubtful date.
                </p>
              </div>
            </>
          )}
          {!isEmpty && (
            <Listed
              marks={marks}
              events={within}
              span={rested}
              all={status?.counts.dossierEvents ?? marks.ids.length}
              name={JSON.stringify(address)}
            />
          )}
        </>
      }
    />
  );
}

/** What the address gives as days and is none: nothing is narrowed by it. */
function NoDays({ address }: { readonly address: TimelineAddress }) {
  const { from, to } = address;
  const wrong = [from, to].filter((day) => day !== '' && dayOfIso(day) === null);
  if (wrong.length === 0) return null;
  const kept = (day: string): string => (dayOfIso(day) === null ? '' : day);
  return (
    <p className="field-problem" role="status">
      {wrong.map((day) => `“${day}”`).join(' and ')} in the address is no day such as 2016-08-06, so that
      nothing is narrowed by it.{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => choose({ ...address, from: kept(from), to: kept(to) })}
      >
        Leave it out
      </button>
    </p>
  );
}

function Frame({ head, body }: { readonly head: React.ReactNode; readonly body: React.ReactNode }) {
  return (
    <>
      <div className="view-head">
        <h1 tabIndex={-1}>Timeline</h1>
        {head}
      </div>
      {body}
    </>
  );
}

const LANE_WORDS = { type: 'type', place: 'place', actor: 'actor' } as const;

function Tools(props: {
  readonly address: TimelineAddress;
  readonly marks: EventMarks;
  readonly span: Span | null;
  readonly events: readonly number[];
}) {
  const { address, marks, span } = props;
  const theme = useTheme();
  const latest = useRef(props);
  latest.current = props;
  const make = () => {
    const shown = latest.current;
    if (shown.span === null) return null;
    const { lanes } = layLanes(marks, shown.events, address.by, address.lanes === 'all');
    const scene = layScene(marks, lanes, shown.span, { width: PICTURE_WIDTH });
    const title = `Timeline by ${LANE_WORDS[address.by]}`;
    const subtitle = `${counted(shown.events.length, 'event')}, ${spanWords(shown.span)}${narrowedWords(address)}`;
    return timelinePicture(scene, marks, theme, { title, subtitle });
  };
  return (
    <div className="view-tools">
      <div className="segments" role="group" aria-label="Lanes by">
        <span aria-hidden="true">Lanes by</span>
        {LANE_KINDS.map((kind) => (
          <button
            type="button"
            key={kind}
            className="chip"
            aria-pressed={address.by === kind}
            onClick={() => choose({ ...address, by: kind, lanes: 'first' })}
          >
            {LANE_WORDS[kind]}
          </button>
        ))}
      </div>
      <Link to={{ ...MAP, ...filterOf(address) }} className="button">
        Same on the map
      </Link>
      {span !== null && <PictureExport make={make} />}
      <ExportMenu list="events" query={chosenOf(filterOf(address))} places />
    </div>
  );
}

function Listed(props: {
  readonly marks: EventMarks;
  readonly events: readonly number[];
  readonly span: Span | null;
  /** How many events the collection holds. */
  readonly all: number;
  readonly name: string;
}) {
  const { marks, events, span, all, name } = props;
  const ordered = useMemo(() => inOrderOfTime(marks, events), [marks, events]);
  const undated = useMemo(() => events.filter((event) => isUndated(marks, event)).length, [marks, events]);
  return (
    <section className="listed" aria-labelledby="listed">
      <h2 id="listed">{span === null ? 'Events' : `In view: ${spanWords(span)}`}</h2>
      <p className="result-count" role="status">
        {foundWords(events.length, all)}
        {undated > 0 &&
          (undated === events.length
            ? ', without a date'
            : `, ${grouped(undated)} without a date at the end`)}
      </p>
      <EventList name={`timeline ${name}`} label="Events in view" marks={marks} events={ordered} />
    </section>
  );
}

function NothingFits() {
  return (
    <Nothing title="No event fits">
      <p>Nothing holds all of what is asked for. Shorten the words, or show all types and statuses.</p>
      <button type="button" className="button" onClick={() => choose(TIMELINE)}>
        Show all events
      </button>
    </Nothing>
  );
}
