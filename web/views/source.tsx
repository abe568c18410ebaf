import type { SaidClaim, SourceSheet } from '../../src/api/client.ts';
import { Link } from '../parts/link.tsx';
import { PagedFailure } from '../parts/paged-failure.tsx';
import { Said } from '../parts/said.tsx';
import { SaidClaimRow } from '../parts/said-claim.tsx';
import { StandingCells, StandingLegend } from '../parts/sources/standing-cells.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import type { Paged } from '../queries/use-paged.ts';
import { sortWord, sourceName } from '../queries/source-name.ts';
import { counted } from '../queries/words.ts';
import { SOURCES, type SourceAddress } from '../selection/views/sources.ts';

type Relied = SourceSheet['relies'];

/** One voice or outlet: how it stands, on whose word or through whom, and everything it says. */
export function SourceView(props: {
  readonly address: SourceAddress;
  readonly sheet: SourceSheet;
  readonly said: Paged<SaidClaim>;
}) {
  const { address, sheet, said } = props;
  const { source, relies, actor } = sheet;
  const of = (on: Relied[number]['on']): Relied => relies.filter((one) => one.on === on);
  return (
    <>
      <div className="page-head">
        <p className="kicker">
          <Link to={{ ...SOURCES, of: address.kind }}>{address.kind === 'voice' ? 'Voices' : 'Outlets'}</Link>
          <span>
            {address.kind === 'voice' ? `${sortWord(source)}, ` : ''}
            {counted(source.documents, 'document')}
          </span>
          {actor !== null && <Link to={{ view: 'actor', id: actor }}>as an actor</Link>}
        </p>
        <h1 tabIndex={-1}>
          <Said>{sourceName(source)}</Said>
        </h1>
      </div>
      <StandingCells source={source} />
      <StandingLegend />
      <div className="relies">
        <Reliances title="On whose word it writes" relies={of('voice')} kind="voice" />
        <Reliances title="Outlets that carry it" relies={of('outlet')} kind="outlet" />
        <Reliances title="Heard through" relies={of('link')} kind={null} />
      </div>
      <SaidList
        name={`said ${address.kind} ${address.key}`}
        title={address.kind === 'voice' ? 'What it says' : 'What it printed'}
        said={said}
        why={
          address.kind === 'voice' && source.claims > 0
            ? 'Claims that name it. Those of reports that copy them without a name rest on it too, and stand with those reports.'
            : ''
        }
      />
    </>
  );
}

/** So many are shown before the rest is folded. */
const SHOWN = 8;

function Reliances(props: {
  readonly title: string;
  readonly relies: Relied;
  readonly kind: 'voice' | 'outlet' | null;
}) {
  const { title, relies, kind } = props;
  if (relies.length === 0) return null;
  const rest = relies.slice(SHOWN);
  return (
    <section className="reliances">
      <h2>{title}</h2>
      <ul>
        {relies.slice(0, SHOWN).map((one) => (
          <RelianceRow key={one.key} one={one} kind={kind} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="more-words">
          <summary>and {counted(rest.length, 'other')}</summary>
          <ul>
            {rest.map((one) => (
              <RelianceRow key={one.key} one={one} kind={kind} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function RelianceRow(props: { readonly one: Relied[number]; readonly kind: 'voice' | 'outlet' | null }) {
  const { one, kind } = props;
  return (
    <li>
      {kind === null ? (
        <Said>{one.name}</Said>
      ) : (
        <Link to={{ view: 'source', kind, key: one.key }}>
          <Said>{one.name === '' ? 'a source not stated' : one.name}</Said>
        </Link>
      )}
      <span className="reliance-count">{counted(one.claims, 'claim')}</span>
    </li>
  );
}

/** Claims in a list that goes on as it is scrolled. */
export function SaidList(props: {
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly said: Paged<SaidClaim>;
}) {
  const { name, title, why, said } = props;
  return (
    <section className="said-list" aria-labelledby="said">
      <h2 id="said">{title}</h2>
      {why !== '' && <p className="result-count">{why}</p>}
      <PagedFailure paged={said} />
      {said.state === 'ready' && said.items.length === 0 && (
        <p className="result-count">No claim names it as its voice.</p>
      )}
      <VirtualList
        name={name}
        label={title}
        items={said.items}
        total={null}
        keyOf={({ claim }) => claim.id}
        row={(one) => <SaidClaimRow said={one} />}
        rowHeight={92}
        className="hit-rows"
        onNearEnd={said.hasMore ? said.more : undefined}
      />
    </section>
  );
}
