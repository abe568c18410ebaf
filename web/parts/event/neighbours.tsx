import type { EventSheet } from '../../../src/api/client.ts';
import { dayWords } from '../../queries/day-words.ts';
import { fetchMarksAround } from '../../queries/fetch-event.ts';
import {
  type NearEvent,
  neighbourDays,
  type Neighbours as Found,
  neighboursOf,
} from '../../queries/neighbours.ts';
import { useResource } from '../../queries/use-resource.ts';
import { eventAddress } from '../../selection/views/event.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { StatusMark } from '../verdict.tsx';

/** The events next in time, and others of the same place and week. They come when they come. */
export function Neighbours({ event }: { readonly event: EventSheet['event'] }) {
  const around = neighbourDays(event.when);
  const marks = useResource(`marks-around/${event.id}`, () => fetchMarksAround(around));
  const found =
    marks.state === 'ready' && marks.value !== null
      ? neighboursOf({ ...event.when, id: event.id }, marks.value)
      : null;
  if (found === null || (found.previous === null && found.next === null)) return null;
  return <NeighbourNav found={found} />;
}

function NeighbourNav({ found }: { readonly found: Found }) {
  const { previous, next, near } = found;
  return (
    <nav className="neighbours" aria-label="Neighbouring events">
      {near.length > 0 && (
        <section>
          <h2>Same place, same week</h2>
          <ul>
            {near.map((one) => (
              <li key={one.id}>
                <Near event={one} />
                <StatusMark status={one.status} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="neighbours-ends">
        {previous !== null && (
          <p>
            <span className="label">Before it</span>
            <Near event={previous} />
          </p>
        )}
        {next !== null && (
          <p>
            <span className="label">After it</span>
            <Near event={next} />
          </p>
        )}
      </div>
    </nav>
  );
}

function Near({ event }: { readonly event: NearEvent }) {
  return (
    <span className="near-event">
      <Link to={eventAddress(event.id)}>
        <Said>{event.title}</Said>
      </Link>
      <span className="account-date">{dayWords(event)}</span>
    </span>
  );
}
