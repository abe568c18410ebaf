import { useMemo } from 'react';
import type { NamedActor, SaidClaim, Source, SourceSheet } from '../../src/api/client.ts';
import { Link } from '../parts/link.tsx';
import { PagedFailure } from '../parts/paged-failure.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { NameWords } from '../parts/sources/name-words.tsx';
import { SourceTools } from '../parts/sources/source-tools.tsx';
import { StandingCells, StandingLegend } from '../parts/sources/standing-cells.tsx';
import { type NameCell, nameRows, type NameRow, NO_OUTLET, outletsOf } from '../queries/name-matrix.ts';
import type { Paged } from '../queries/use-paged.ts';
import { counted, plainWords } from '../queries/words.ts';
import { choose } from '../selection/use-address.ts';
import { ACTOR_ORDERS, ACTORS, type ActorsAddress } from '../selection/views/actors.ts';
import { TIMELINE } from '../selection/views/timeline.ts';
import { SaidList } from './source.tsx';

/** Who is named, and what each outlet calls them, side by side. */
export function ActorsView(props: { readonly address: ActorsAddress; readonly actors: Paged<NamedActor> }) {
  const { address, actors } = props;
  const outlets = useMemo(() => outletsOf(actors.items), [actors.items]);
  const rows = useMemo(() => nameRows(actors.items, outlets), [actors.items, outlets]);
  const isEmpty = actors.state === 'ready' && rows.length === 0;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Actors</h1>
        <p className="lead">
          Who is named, and what each outlet calls them. A name leads to the first words where it stands; the
          number says how often.
        </p>
      </div>
      <SourceTools
        name={address.name}
        order={address.order}
        orders={ACTOR_ORDERS}
        onName={(name) => choose({ ...address, name })}
        onOrder={(order) => choose({ ...address, order })}
      />
      <PagedFailure paged={actors} />
      {isEmpty ? (
        <Nothing title="No actor here">
          <p>
            {address.name === ''
              ? 'Actors are counted when reports are compared.'
              : 'No actor has such a name.'}
          </p>
        </Nothing>
      ) : (
        <Matrix rows={rows} outlets={outlets} />
      )}
      {actors.hasMore && (
        <button type="button" className="button" onClick={actors.more}>
          More actors
        </button>
      )}
    </>
  );
}

function Matrix({
  rows,
  outlets,
}: {
  readonly rows: readonly NameRow[];
  readonly outlets: readonly string[];
}) {
  return (
    <section className="names-frame" aria-label="Names by outlet" tabIndex={0}>
      <table className="name-matrix">
        <thead>
          <tr>
            <th scope="col">Actor</th>
            {outlets.map((outlet) => (
              <th scope="col" key={outlet}>
                {outlet === NO_OUTLET ? (
                  'no outlet'
                ) : (
                  <Link to={{ view: 'source', kind: 'outlet', key: outlet }}>
                    <Said>{outlet}</Said>
                  </Link>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ actor: { source }, cells }) => (
            <tr key={source.key}>
              <th scope="row">
                <Link to={{ view: 'actor', id: source.key }} className="event-title">
                  <Said>{source.name}</Said>
                </Link>
                <span className="said-facts">
                  <span>{sortOf(source)}</span>
                  <span>named {counted(source.mentions, 'time')}</span>
                </span>
              </th>
              {cells.map((cell, index) => (
                <td key={outlets[index]}>
                  {cell === null ? <span className="no-name">–</span> : <Cell cell={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Names shown in a cell beside the usual one. */
const MORE_NAMES = 2;

function Cell({ cell }: { readonly cell: NameCell }) {
  const { usual, others } = cell;
  const rest = others.slice(MORE_NAMES);
  return (
    <>
      <span className="name-usual">
        <NameWords name={usual} />
      </span>
      {others.slice(0, MORE_NAMES).map((name) => (
        <NameWords key={name.written} name={name} />
      ))}
      {rest.length > 0 && (
        <details className="more-words">
          <summary>{counted(rest.length, 'more name')}</summary>
          {rest.map((name) => (
            <NameWords key={name.written} name={name} />
          ))}
        </details>
      )}
    </>
  );
}

function sortOf({ sort }: Source): string {
  return sort === 'unknown' ? 'not in the registry' : plainWords(sort);
}

/** One actor: what it says under which voices, what it is called by whom, and where it is told of. */
export function ActorView(props: {
  readonly id: string;
  readonly sheet: SourceSheet;
  readonly said: Paged<SaidClaim>;
}) {
  const { id, sheet, said } = props;
  const { source, voices, names } = sheet;
  const outlets = useMemo(() => outletsOf([{ source, names }], names.length), [source, names]);
  const [row] = nameRows([{ source, names }], outlets);
  return (
    <>
      <div className="page-head">
        <p className="kicker">
          <Link to={ACTORS}>Actors</Link>
          <span>
            {sortOf(source)}, named {counted(source.mentions, 'time')} in{' '}
            {counted(source.documents, 'document')}
          </span>
          <Link to={{ ...TIMELINE, actor: id.replace(/^name:/, '') }}>its events</Link>
        </p>
        <h1 tabIndex={-1}>
          <Said>{source.name}</Said>
        </h1>
      </div>
      {source.claims > 0 && (
        <>
          <StandingCells source={source} />
          <StandingLegend />
        </>
      )}
      <section className="called" aria-labelledby="called">
        <h2 id="called">What each outlet calls it</h2>
        <ul>
          {outlets.map((outlet, index) => (
            <li key={outlet}>
              <span className="called-by">
                {outlet === NO_OUTLET ? 'reports without an outlet' : <Said>{outlet}</Said>}
              </span>
              <span className="called-names">
                {[row?.cells[index]?.usual, ...(row?.cells[index]?.others ?? [])].map((name) =>
                  name === undefined ? null : <NameWords key={name.written} name={name} />,
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {voices.length > 0 && (
        <section className="reliances">
          <h2>Voices that speak as it</h2>
          <ul>
            {voices.map((voice) => (
              <li key={voice.key}>
                <Link to={{ view: 'source', kind: 'voice', key: voice.key }}>
                  <Said>{voice.name}</Said>
                </Link>
                <span className="reliance-count">{counted(voice.claims, 'claim')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SaidList name={`said actor ${id}`} title="What it says" said={said} why="" />
    </>
  );
}
