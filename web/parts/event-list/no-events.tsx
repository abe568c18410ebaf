import type { CollectionStatus } from '../../../src/api/client.ts';
import { ADD } from '../../selection/views/add.ts';
import { Link } from '../link.tsx';
import { Nothing } from '../resource-view.tsx';

/** What stands where a collection has no event at all, and why. */
export function NoEvents({ status }: { readonly status: CollectionStatus | null }) {
  if (status !== null && status.counts.documents === 0) {
    return (
      <Nothing title="This collection is empty">
        <p>
          Drop reports on this page, <Link to={ADD}>choose files to add</Link>, or add them on the command
          line:
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
