import type { Source } from '../../src/api/client.ts';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Link } from '../parts/link.tsx';
import { PagedFailure } from '../parts/paged-failure.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { SourceKinds } from '../parts/sources/source-kinds.tsx';
import { SourceTools } from '../parts/sources/source-tools.tsx';
import { StandingCells, StandingLegend } from '../parts/sources/standing-cells.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import type { Paged } from '../queries/use-paged.ts';
import { documentTitle } from '../queries/event-matrix.ts';
import { sortWord, sourceName } from '../queries/source-name.ts';
import { counted } from '../queries/words.ts';
import { writeAddress } from '../selection/address.ts';
import { choose } from '../selection/use-address.ts';
import { documentAddress } from '../selection/views/document.ts';
import { SOURCE_ORDERS, type SourcesAddress } from '../selection/views/sources.ts';

const LEAD = {
  voice:
    'The innermost voices on which claims rest. Reports that copy one text count as one voice, however many ' +
    'outlets carry it.',
  outlet: 'Those who printed the reports. What they say on somebody else’s word is that voice’s, not theirs.',
} as const;

/** Every voice or outlet with what it says and how it stands beside the others. */
export function SourcesView(props: {
  readonly address: SourcesAddress & { readonly of: 'voice' | 'outlet' };
  readonly sources: Paged<Source>;
}) {
  const { address, sources } = props;
  const isEmpty = sources.state === 'ready' && sources.items.length === 0;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Sources</h1>
        <p className="lead">{LEAD[address.of]}</p>
        <ExportMenu list="sources" query={{ source: address.of, order: address.order, name: address.name }} />
      </div>
      <SourceKinds address={address} />
      <SourceTools
        name={address.name}
        order={address.order}
        orders={SOURCE_ORDERS}
        onName={(name) => choose({ ...address, name })}
        onOrder={(order) => choose({ ...address, order })}
      />
      <StandingLegend />
      <PagedFailure paged={sources} />
      {isEmpty ? (
        <Nothing title="No source here">
          <p>
            {address.name === ''
              ? 'Sources are counted when reports are compared.'
              : 'No source has these words in its name.'}
          </p>
        </Nothing>
      ) : (
        <VirtualList
          name={writeAddress(address)}
          label={address.of === 'voice' ? 'Voices' : 'Outlets'}
          items={sources.items}
          total={null}
          keyOf={({ key }) => key}
          row={(source) => <SourceRow source={source} />}
          rowHeight={68}
          className="source-rows"
          onNearEnd={sources.hasMore ? sources.more : undefined}
        />
      )}
    </>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const { kind, key, documents, document } = source;
  if (kind !== 'voice' && kind !== 'outlet') return null;
  return (
    <div className="source-row">
      <div>
        <Link to={{ view: 'source', kind, key }} className="event-title">
          <Said>{sourceName(source)}</Said>
        </Link>
        <p className="said-facts">
          {kind === 'voice' && <span>{sortWord(source)}</span>}
          <span>
            {kind === 'voice' ? 'in ' : ''}
            {document === null || document === undefined ? (
              counted(documents, 'document')
            ) : (
              <Link to={documentAddress(document.id)}>
                <Said>{documentTitle(document)}</Said>
              </Link>
            )}
          </span>
        </p>
      </div>
      <StandingCells source={source} />
    </div>
  );
}
