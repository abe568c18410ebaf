import { useMemo } from 'react';
import type { EventSheet } from '../../src/api/client.ts';
import { AccountName, Cell, OriginName, Question } from '../parts/account.tsx';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { useMedia } from '../parts/use-media.ts';
import { StatusMark } from '../parts/verdict.tsx';
import { dayWords } from '../queries/day-words.ts';
import { type EventMatrix, type FacetRow, layEvent, outletName } from '../queries/event-matrix.ts';
import { counted, plainWords, STATUS_WHY } from '../queries/words.ts';
import { storyAddress } from '../selection/views/story.ts';
import { TIMELINE } from '../selection/views/timeline.ts';

/** Below this the table gives way to one question after the other. */
const WIDE_ENOUGH_FOR_TABLE = '(min-width: 46rem)';

/** One event: who tells it, on whose word, and how their answers stand to each other. */
export function EventView({ sheet }: { readonly sheet: EventSheet }) {
  const matrix = useMemo(() => layEvent(sheet), [sheet]);
  const isWide = useMedia(WIDE_ENOUGH_FOR_TABLE);
  return (
    <>
      <EventHead sheet={sheet} matrix={matrix} />
      {matrix.rows.length === 0 || matrix.columns.length === 0 ? (
        <Nothing title="Nothing to set side by side">
          <p>No account of this event answers any question about it.</p>
        </Nothing>
      ) : isWide ? (
        <AccountTable matrix={matrix} />
      ) : (
        <AccountList matrix={matrix} />
      )}
    </>
  );
}

function EventHead({ sheet, matrix }: { readonly sheet: EventSheet; readonly matrix: EventMatrix }) {
  const { event } = sheet;
  const outlets = new Set(matrix.columns.map(({ document }) => document)).size;
  return (
    <div className="page-head event-head">
      <p className="kicker">
        <Link to={TIMELINE}>Timeline</Link>
        <span>{plainWords(event.type)}</span>
      </p>
      <h1 tabIndex={-1}>
        <Said>{event.title}</Said>
      </h1>
      <p className="event-verdict">
        <StatusMark status={event.status} />
        <span>
          {STATUS_WHY[event.status]} {counted(outlets, 'document')} {outlets === 1 ? 'tells' : 'tell'} of it,
          on the word of {counted(event.origins.length, 'origin')}.{' '}
          <Link to={storyAddress(event.id)}>How the word travelled</Link>
        </span>
      </p>
      <dl className="facts">
        <div>
          <dt>When</dt>
          <dd>
            {dayWords(event.when)}
            <span className="fact-note">
              <Said>{event.when.basis}</Said>
            </span>
          </dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>
            {event.where === null ? 'not known' : <Said>{event.where.name}</Said>}
            {event.where !== null && <span className="fact-note">{placeNote(event.where)}</span>}
          </dd>
        </div>
      </dl>
    </div>
  );
}

function placeNote(where: NonNullable<EventSheet['event']['where']>): string {
  const { lat, lon, precision, country } = where;
  if (lat === null || lon === null) return 'The name could not be tied to one place.';
  return [precision === 'unknown' ? '' : precision, country ?? '', `${lat.toFixed(2)}, ${lon.toFixed(2)}`]
    .filter(Boolean)
    .join(' · ');
}

function AccountTable({ matrix }: { readonly matrix: EventMatrix }) {
  return (
    // The frame scrolls sideways, so that it must be reachable by keyboard and have a name.
    <div className="matrix-frame" role="region" aria-label="Accounts side by side" tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <td className="matrix-corner" rowSpan={2}>
              <span className="label">
                {counted(matrix.columns.length, 'account')}, side by side by origin; a row for each question
              </span>
            </td>
            {matrix.groups.map((group) => (
              <th key={group.key} scope="colgroup" colSpan={group.columns.length} className="matrix-origin">
                <OriginName group={group} />
              </th>
            ))}
          </tr>
          <tr>
            {matrix.groups.flatMap((group) =>
              group.columns.map((column, place) => (
                <th
                  key={column.key}
                  scope="col"
                  className={place === 0 ? 'matrix-account first' : 'matrix-account'}
                >
                  <AccountName column={column} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.key} className={`matrix-row-${row.facet.verdict}`}>
              <th scope="row">
                <Question facet={row.facet} />
              </th>
              {row.cells.map((answers, place) => (
                <td
                  key={matrix.columns[place]?.key}
                  className={startsGroup(matrix, place) ? 'first' : undefined}
                >
                  <Cell answers={answers} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function startsGroup(matrix: EventMatrix, place: number): boolean {
  return matrix.groups.some((group) => group.columns[0] === matrix.columns[place]);
}

/** The same on a narrow screen: question after question, and under each who answers what. */
function AccountList({ matrix }: { readonly matrix: EventMatrix }) {
  return (
    <div className="account-list">
      {matrix.rows.map((row) => (
        <section key={row.key} className={`matrix-row-${row.facet.verdict}`}>
          <Question facet={row.facet} heading />
          <Answered matrix={matrix} row={row} />
        </section>
      ))}
    </div>
  );
}

function Answered({ matrix, row }: { readonly matrix: EventMatrix; readonly row: FacetRow }) {
  const silent = matrix.columns.filter((_, place) => row.cells[place]?.length === 0);
  return (
    <>
      {matrix.columns.map((column, place) => {
        const answers = row.cells[place] ?? [];
        if (answers.length === 0) return null;
        const group = matrix.groups.find(({ columns }) => columns.includes(column));
        return (
          <div className="account" key={column.key}>
            <p className="account-head">
              <AccountName column={column} />
              {group !== undefined && <OriginName group={group} />}
            </p>
            <Cell answers={answers} />
          </div>
        );
      })}
      {silent.length > 0 && (
        <p className="silent">
          Does not say: <Said>{silent.map(({ summary }) => outletName(summary)).join(', ')}</Said>
        </p>
      )}
    </>
  );
}
