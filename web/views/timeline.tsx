import { type ReactNode, useMemo } from 'react';
import type { CollectionStatus, TimelineEvent } from '../../src/api/client.ts';
import { IntervalStrip } from '../parts/interval-strip.tsx';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { FactualityMark, StatusMark } from '../parts/verdict.tsx';
import { VoiceChain } from '../parts/voice-chain.tsx';
import { dayWords, shortDayWords } from '../queries/day-words.ts';
import {
  countBy,
  filterEvents,
  layTimeline,
  type Timeline,
  type TimelineFilter,
  type TimelineGroup,
} from '../queries/timeline.ts';
import { counted, plainWords, questionWords, STATUS_WORD } from '../queries/words.ts';
import { TIMELINE } from '../selection/views/timeline.ts';
import { choose } from '../selection/use-address.ts';

/** Events of the whole collection in the order of time, drawn as precisely as they are known. */
export function TimelineView(props: {
  readonly events: readonly TimelineEvent[];
  readonly status: CollectionStatus | null;
  readonly filter: TimelineFilter;
}) {
  const { events, status, filter } = props;
  const { text, type, status: wanted } = filter;
  const shown = useMemo(
    () => filterEvents(events, { text, type, status: wanted }),
    [events, text, type, wanted],
  );
  const timeline = useMemo(() => layTimeline(shown), [shown]);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Timeline</h1>
        <Summary events={events} documents={status?.counts.documents ?? null} />
      </div>
      {events.length === 0 ? <NoEvents status={status} /> : <Filters events={events} filter={filter} />}
      {events.length > 0 && (
        <p className="result-count" role="status">
          {foundWords(timeline, events.length)}
        </p>
      )}
      {events.length > 0 && shown.length === 0 && (
        <Nothing title="No event fits">
          <p>Nothing holds all of what is asked for. Shorten the words, or show all types and statuses.</p>
          <button type="button" className="button" onClick={() => choose(TIMELINE)}>
            Show all events
          </button>
        </Nothing>
      )}
      {shown.length > 0 && <YearRail timeline={timeline} />}
      {timeline.years.map(({ year, groups }) => (
        <section className="year" key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          {groups.map((group) => (
            <Group group={group} key={group.key} />
          ))}
        </section>
      ))}
      {timeline.undated.length > 0 && <Undated events={timeline.undated} />}
    </>
  );
}

function narrowed({ text, type, status }: TimelineFilter) {
  return { ...TIMELINE, words: text, type, status };
}

function foundWords(timeline: Timeline, all: number): string {
  return timeline.count === all
    ? `All ${counted(all, 'event')}`
    : `${timeline.count} of ${counted(all, 'event')}`;
}

function Summary(props: { readonly events: readonly TimelineEvent[]; readonly documents: number | null }) {
  const { events, documents } = props;
  if (events.length === 0) return null;
  const alone = events.filter(({ status }) => status === 'single').length;
  const disputed = events.filter(({ status }) => status === 'contested' || status === 'denied').length;
  return (
    <p className="lead">
      {counted(events.length, 'event')} as {documents === null ? 'the reports' : counted(documents, 'report')}{' '}
      tell them. {alone === 0 ? 'None rests' : alone === 1 ? 'One rests' : `${alone} rest`} on a single
      origin; {disputed === 0 ? 'none is' : disputed === 1 ? 'one is' : `${disputed} are`} contested or
      denied.
    </p>
  );
}

function Filters(props: { readonly events: readonly TimelineEvent[]; readonly filter: TimelineFilter }) {
  const { events, filter } = props;
  const set = (change: Partial<TimelineFilter>) => choose(narrowed({ ...filter, ...change }));
  const statuses = countBy(events, 'status');
  return (
    <search className="filters">
      <label className="field field-wide">
        <span>Words</span>
        <input
          type="search"
          value={filter.text}
          placeholder="a place, a deed, a name"
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <label className="field">
        <span>Type</span>
        <select value={filter.type} onChange={(event) => set({ type: event.target.value })}>
          <option value="">all types</option>
          {countBy(events, 'type').map(([type, count]) => (
            <option value={type} key={type}>
              {plainWords(type)} ({count})
            </option>
          ))}
        </select>
      </label>
      <fieldset className="field chips">
        <legend>Status</legend>
        <Chip isOn={filter.status === ''} onClick={() => set({ status: '' })}>
          all
        </Chip>
        {statuses.map(([status, count]) => (
          <Chip key={status} isOn={filter.status === status} onClick={() => set({ status })}>
            {STATUS_WORD[status as TimelineEvent['status']]} <span className="chip-count">{count}</span>
          </Chip>
        ))}
      </fieldset>
    </search>
  );
}

function Chip(props: { readonly isOn: boolean; readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="chip" aria-pressed={props.isOn} onClick={props.onClick}>
      {props.children}
    </button>
  );
}

const PERCENT = 100;

/** The years with how much they hold, each a way to jump there. */
function YearRail({ timeline }: { readonly timeline: Timeline }) {
  const { years, undated } = timeline;
  const entries = [
    ...years.map(({ year, count }) => ({ id: `year-${year}`, name: `${year}`, count })),
    ...(undated.length === 0 ? [] : [{ id: 'undated', name: 'undated', count: undated.length }]),
  ];
  if (entries.length < 2) return null;
  const most = Math.max(...entries.map(({ count }) => count));
  return (
    <nav className="year-rail" aria-label="Years">
      {entries.map(({ id, name, count }) => (
        <a href={`#${id}`} key={id}>
          <span className="year-bar" aria-hidden="true">
            <span style={{ height: `${(count / most) * PERCENT}%` }} />
          </span>
          {name}
          <span className="year-count">{counted(count, 'event')}</span>
        </a>
      ))}
    </nav>
  );
}

function Group({ group }: { readonly group: TimelineGroup }) {
  return (
    <section className="month" aria-labelledby={`group-${group.key}`}>
      <div className="month-head">
        <h3 id={`group-${group.key}`}>{group.title}</h3>
        <Scale group={group} />
      </div>
      <ul className="event-rows">
        {group.rows.map(({ event, mark }) => (
          <EventRow
            event={event}
            key={event.id}
            strip={<IntervalStrip mark={mark} status={event.status} />}
          />
        ))}
      </ul>
    </section>
  );
}

function Scale({ group }: { readonly group: TimelineGroup }) {
  const ticks = group.scale === 'days' ? [1, 10, 20, group.length] : ['Jan', 'Apr', 'Jul', 'Oct'];
  const placeOf = (tick: number | string, place: number) =>
    typeof tick === 'number' ? (tick - 0.5) / group.length : place / ticks.length;
  return (
    <span className={`scale scale-${group.scale}`} aria-hidden="true">
      {ticks.map((tick, place) => (
        <span key={tick} style={{ left: `${placeOf(tick, place) * PERCENT}%` }}>
          {tick}
        </span>
      ))}
    </span>
  );
}

/** One event; without a strip it is undated and shows no date either. */
function EventRow({ event, strip }: { readonly event: TimelineEvent; readonly strip?: ReactNode }) {
  const { when, where, type, title, status, accounts, origins, contested, words } = event;
  return (
    <li className="event-row">
      {strip}
      {strip !== undefined && (
        <span className="event-date" title={dayWords(when)}>
          {shortDayWords(when)}
        </span>
      )}
      <div className="event-main">
        <Link to={{ view: 'event', id: event.id }} className="event-title">
          <Said>{title}</Said>
        </Link>
        {words !== null && (
          <p className="event-words">
            <q>
              <Said>{words.quote}</Said>
            </q>{' '}
            <VoiceChain voices={words.voices} />
            <FactualityMark factuality={words.factuality} />
          </p>
        )}
        <p className="event-facts">
          <span className="event-type">{plainWords(type)}</span>
          {where !== null && (
            <span>
              <Said>{where.name}</Said>
              {where.lat === null && <span className="unplaced"> (not on the map)</span>}
            </span>
          )}
          <span>
            {counted(accounts, 'account')}, {counted(origins.length, 'origin')}
          </span>
          {contested.length > 0 && (
            <span className="event-disputed">
              in dispute:{' '}
              {contested
                .map((question) => questionWords(question as Parameters<typeof questionWords>[0]))
                .join(' ')}
            </span>
          )}
        </p>
      </div>
      <StatusMark status={status} />
    </li>
  );
}

function Undated({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <section className="year year-undated" aria-labelledby="undated">
      <h2 id="undated">Undated</h2>
      <p className="lead">The reports do not say when, and nothing in them fixes it.</p>
      <ul className="event-rows">
        {events.map((event) => (
          <EventRow event={event} key={event.id} />
        ))}
      </ul>
    </section>
  );
}

function NoEvents({ status }: { readonly status: CollectionStatus | null }) {
  if (status !== null && status.counts.documents === 0) {
    return (
      <Nothing title="This collection is empty">
        <p>
          Add reports on the command line, then load this page again:
          <code className="command">crosscheck add PATH…</code>
        </p>
      </Nothing>
    );
  }
  return (
    <Nothing title="No event was found">
      <p>
        The reports are held, but nothing in them was read as something that happened. The{' '}
        <Link to={{ view: 'documents' }}>documents</Link> show what was found in each.
      </p>
    </Nothing>
  );
}
