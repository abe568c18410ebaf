import { Fragment, type ReactNode } from 'react';
import type { Shared, SharedName } from '../../../src/api/client.ts';
import { dayWords } from '../../queries/day-words.ts';
import { commonOf, sharedWords, standsIn } from '../../queries/overview/shared-words.ts';
import { grouped } from '../../queries/words.ts';
import type { Address } from '../../selection/address.ts';
import { ACTORS } from '../../selection/views/actors.ts';
import { compareAddress } from '../../selection/views/compare.ts';
import { eventAddress } from '../../selection/views/event.ts';
import { SEARCH } from '../../selection/views/search.ts';
import { SOURCES } from '../../selection/views/sources.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

/** What links the documents: the names, events and texts that stand in several, each a way to where. */
export function SharedThings({ shared }: { readonly shared: Shared }) {
  const { documents, places, actors, voices, events, texts, eventsInAll, textsInAll } = shared;
  if (documents < 2) return null;
  return (
    <section className="shared" aria-labelledby="shared">
      <h2 id="shared">What several reports share</h2>
      <p className="shared-lead">
        <Common shared={shared} /> {sharedWords(shared)}
      </p>
      <div className="shared-lists">
        <List
          title="Places"
          all={documents}
          rows={places.map((one) => rowOf(one, placeAddress(one)))}
          more={null}
        />
        <List
          title="Who is named"
          all={documents}
          rows={actors.map((one) => rowOf(one, { view: 'actor', id: one.key }))}
          more={<Link to={{ ...ACTORS, order: 'documents' }}>All who are named</Link>}
        />
        <List
          title="On whose word"
          all={documents}
          rows={voices.map((one) => rowOf(one, { view: 'source', kind: 'voice', key: one.key }))}
          more={<Link to={{ ...SOURCES, order: 'documents' }}>All voices</Link>}
        />
        <List
          title="Events told more than once"
          all={documents}
          rows={events.map((one) => ({
            ...one,
            key: one.id,
            name: one.title,
            to: eventAddress(one.id),
            note: dayWords(one),
          }))}
          more={moreWords(eventsInAll - events.length)}
        />
        <List
          title="Texts carried by several"
          all={documents}
          rows={texts.map((one) => ({
            ...one,
            key: one.pair.join('-'),
            name: one.title ?? 'A text without a title',
            to: compareAddress(...one.pair),
            note: one.root === null ? 'where it comes from is not told' : `goes back to ${one.root}`,
          }))}
          more={moreWords(textsInAll - texts.length)}
        />
      </div>
    </section>
  );
}

function Common({ shared }: { readonly shared: Shared }) {
  const common = commonOf(shared);
  if (common === null) return 'No two documents name the same place or actor.';
  const { words, names } = common;
  return (
    <>
      {words}{' '}
      {names.map((one, place) => (
        <Fragment key={`${one.kind} ${one.key}`}>
          {place > 0 && (place === names.length - 1 ? ' and ' : ', ')}
          <strong>
            <Said>{one.name}</Said>
          </strong>
        </Fragment>
      ))}
      .
    </>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly to: Address;
  readonly documents: number;
  readonly outlets: number;
  readonly note: string | null;
}

function rowOf(one: SharedName, to: Address): Row {
  return { ...one, to, note: null };
}

/** What is counted of a place under its name, whichever way reports write it; it has no page of its own. */
function placeAddress({ name }: SharedName): Address {
  return { ...SEARCH, kind: 'place', words: `"${name.replaceAll('"', ' ')}"` };
}

function moreWords(count: number): ReactNode {
  return count > 0 ? `and ${grouped(count)} more` : null;
}

function List(props: {
  readonly title: string;
  readonly all: number;
  readonly rows: readonly Row[];
  readonly more: ReactNode;
}) {
  const { title, all, rows, more } = props;
  if (rows.length === 0) return null;
  const id = `shared-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <div className="shared-list">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {rows.map(({ key, name, to, note, ...stands }) => (
          <li key={key}>
            <Link to={to}>
              <Said>{name}</Said>
            </Link>
            {note !== null && (
              <span className="shared-note">
                <Said>{note}</Said>
              </span>
            )}
            <span className="shared-bar" aria-hidden="true">
              <span style={{ width: `${(100 * stands.documents) / Math.max(1, all)}%` }} />
            </span>
            <span className="shared-count">{standsIn(stands, all)}</span>
          </li>
        ))}
      </ul>
      {more !== null && <p className="shared-more">{more}</p>}
    </div>
  );
}
