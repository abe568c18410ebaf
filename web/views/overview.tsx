import type { CollectionStatus, Overview, ReviewCount, Shared } from '../../src/api/client.ts';
import { AddButtons } from '../parts/adding/add-buttons.tsx';
import { Changes } from '../parts/overview/changes.tsx';
import { NoEvents } from '../parts/event-list/no-events.tsx';
import { EventMonths } from '../parts/overview/event-months.tsx';
import { OutletMonths } from '../parts/overview/outlet-months.tsx';
import { SharedThings } from '../parts/overview/shared.tsx';
import { Standing } from '../parts/overview/standing.tsx';
import { TallyBars } from '../parts/overview/tally-bars.tsx';
import { Doubts } from '../parts/overview/doubts.tsx';
import { spanOf, sumOf } from '../queries/overview/lay-overview.ts';
import { counted, grouped, plainWords } from '../queries/words.ts';
import { TIMELINE } from '../selection/views/timeline.ts';

/** What is in the collection, what stands on how much, what needs a look, and what changed. */
export function OverviewView(props: {
  readonly overview: Overview;
  readonly status: CollectionStatus | null;
  /** Null until they have come. */
  readonly doubts: readonly ReviewCount[] | null;
  readonly shared: Shared | null;
}) {
  const { overview, status, doubts, shared } = props;
  const documents = sumOf(overview.documents);
  if (documents === 0 && sumOf(overview.refusals) === 0) return <EmptyCollection />;
  const hasEvents = sumOf(overview.events) > 0;
  const outlets = new Set(overview.documents.map(({ outlet }) => outlet).filter((outlet) => outlet !== null));
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Overview</h1>
        <p className="lead">
          {counted(documents, 'document')}
          {outlets.size === 0 ? ', publisher not known' : ` from ${counted(outlets.size, 'outlet')}`}
          {status !== null && `, ${counted(status.counts.claims, 'claim')}`} on{' '}
          {counted(sumOf(overview.events), 'event')}
          {timeSpan(overview)}.
        </p>
      </div>
      <Changes changed={overview.changed} now={overview.now} />
      <div className="overview-grid">
        {hasEvents ? <Standing overview={overview} /> : <NoEvents status={null} />}
        <Doubts doubts={doubts} />
        {shared !== null && <SharedThings shared={shared} />}
        {hasEvents && <EventMonths events={overview.events} />}
        <OutletMonths documents={overview.documents} />
        <TallyBars
          title="What happened"
          tallies={[...overview.types].sort((a, b) => b.count - a.count)}
          wordOf={plainWords}
          addressOf={(type) => ({ ...TIMELINE, type: type as typeof TIMELINE.type })}
        />
        <TallyBars
          title="Where"
          tallies={overview.places}
          isSaid
          wordOf={(place) => place}
          addressOf={(place) => ({ ...TIMELINE, place })}
          note={
            overview.placesInAll > overview.places.length
              ? `${grouped(overview.placesInAll)} places in all`
              : null
          }
        />
      </div>
    </>
  );
}

/** From when to when the documents were written, where that can be told. */
function timeSpan({ documents }: Overview): string {
  const span = spanOf(documents);
  if (span === null) return '';
  const { first, last } = span;
  return first === last ? `, written in ${first}` : `, written from ${first} to ${last}`;
}

function EmptyCollection() {
  return (
    <div className="empty-collection">
      <h1 tabIndex={-1}>This collection is empty</h1>
      <p className="lead">
        Drop reports anywhere on this page: web pages, PDF, Word, mail, feeds, datasets, web archives, or a
        ZIP of all these. Crosscheck lays out what happened, when and where, according to whom, and who says
        otherwise.
      </p>
      <div className="drop-here">
        <AddButtons />
        <p className="label">Nothing leaves this machine.</p>
      </div>
    </div>
  );
}
