import type { CollectionStatus } from '../../src/api/client.ts';
import type { Resource } from '../queries/use-resource.ts';
import { counted } from '../queries/words.ts';
import type { Address } from '../selection/address.ts';
import { OVERVIEW } from '../selection/views/overview.ts';
import { TIMELINE } from '../selection/views/timeline.ts';
import { Link } from './link.tsx';

export function Header(props: {
  readonly view: Address['view'];
  readonly status: Resource<CollectionStatus>;
}) {
  const { view, status } = props;
  return (
    <header className="site-header">
      <Link to={OVERVIEW} className="wordmark">
        <Emblem />
        Crosscheck
      </Link>
      <nav aria-label="Views">
        <ul>
          <li>
            <Link to={TIMELINE} current={view === 'timeline'}>
              Timeline
            </Link>
          </li>
          <li>
            <Link to={{ view: 'documents' }} current={view === 'documents'}>
              Documents
            </Link>
          </li>
          <li>
            <Link to={{ view: 'origins' }} current={view === 'origins'}>
              Origins
            </Link>
          </li>
        </ul>
      </nav>
      {status.state === 'ready' && <Counts counts={status.value.counts} />}
    </header>
  );
}

function Counts({ counts }: { readonly counts: CollectionStatus['counts'] }) {
  return (
    <p className="counts">
      <span className="visually-hidden">This collection: </span>
      <span>{counted(counts.documents, 'document')}</span>
      <span>{counted(counts.claims, 'claim')}</span>
      <span>{counted(counts.dossierEvents, 'event')}</span>
      {counts.refusals > 0 && (
        <Link to={{ view: 'documents' }} className="counts-refused">
          {counted(counts.refusals, 'file')} refused
        </Link>
      )}
    </p>
  );
}

/** Two accounts laid over each other: where they meet, they agree or do not. */
function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle cx="9" cy="12" r="6.5" />
      <circle cx="15" cy="12" r="6.5" />
      <path d="M12 6.6v10.8" />
    </svg>
  );
}
