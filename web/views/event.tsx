import { useMemo } from 'react';
import type { EventSheet, StoryOrigins } from '../../src/api/client.ts';
import { DecideEvent } from '../parts/decide/decide-here.tsx';
import { AccountList, AccountTable } from '../parts/event/account-matrix.tsx';
import { FigureStrip } from '../parts/event/figure-strip.tsx';
import { Glance } from '../parts/event/glance.tsx';
import { Judged } from '../parts/event/judged.tsx';
import { Neighbours } from '../parts/event/neighbours.tsx';
import { JudgedHere } from '../parts/judged-parts.tsx';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { useMedia } from '../parts/use-media.ts';
import { StatusMark } from '../parts/verdict.tsx';
import { layEvent } from '../queries/event-matrix.ts';
import { plainWords, STATUS_WHY } from '../queries/words.ts';
import { type EventAddress, toggleOpen } from '../selection/views/event.ts';
import { TIMELINE } from '../selection/views/timeline.ts';

/** Below this the table gives way to one question after the other. */
const WIDE_ENOUGH_FOR_TABLE = '(min-width: 46rem)';

/** One event: who tells it, on whose word, and how their answers stand to each other. */
export function EventView(props: {
  readonly sheet: EventSheet;
  /** How the word travelled; null where that could not be read: then no copy is folded. */
  readonly story: StoryOrigins | null;
  readonly address: EventAddress;
}) {
  const { sheet, story, address } = props;
  const opened = address.open ?? NONE;
  const matrix = useMemo(() => layEvent(sheet, story, opened), [sheet, story, opened]);
  const isWide = useMedia(WIDE_ENOUGH_FOR_TABLE);
  const sources = matrix.columns.flatMap(({ document, copies }) => (copies.length > 0 ? [document] : []));
  const toggled = (document: string) => toggleOpen(address, document, sources);
  return (
    <>
      <EventHead event={sheet.event} />
      <Glance sheet={sheet} story={story} />
      <section className="event-decide" aria-label="Decide about this event">
        <DecideEvent event={sheet.event} documents={sheet.documents} />
      </section>
      <FigureStrip sheet={sheet} story={story} />
      <JudgedHere value={sheet.judged}>
        {matrix.rows.length === 0 || matrix.columns.length === 0 ? (
          <Nothing title="Nothing to set side by side">
            <p>No account of this event answers any question about it.</p>
          </Nothing>
        ) : isWide ? (
          <AccountTable matrix={matrix} toggled={toggled} />
        ) : (
          <AccountList matrix={matrix} toggled={toggled} />
        )}
      </JudgedHere>
      <Neighbours event={sheet.event} />
    </>
  );
}

const NONE: readonly string[] = [];

function EventHead({ event }: { readonly event: EventSheet['event'] }) {
  return (
    <div className="page-head event-head">
      <p className="kicker">
        <Link to={TIMELINE}>Timeline</Link>
        <span>{plainWords(event.type)}</span>
        <Link to={{ view: 'event-sheet', id: event.id }}>Event sheet to print</Link>
      </p>
      <h1 tabIndex={-1}>
        <Said>{event.title}</Said>
      </h1>
      <p className="event-verdict">
        <StatusMark status={event.status} />
        <span>{STATUS_WHY[event.status]}</span>
      </p>
      <Judged event={event} fields={['event', 'grouping', 'type', 'title', 'agent', 'target']} />
    </div>
  );
}
