import type { OutletName } from '../../../src/api/client.ts';
import { counted } from '../../queries/words.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

/** A name as an outlet writes it, leading to the first words where it does. */
export function NameWords({ name }: { readonly name: OutletName }) {
  const { written, count, document, start, end } = name;
  return (
    <span className="name-words">
      <Link to={documentAddress(document, { kind: 'words', start, end })}>
        <Said>{written}</Said>
      </Link>{' '}
      <span className="name-count" title={counted(count, 'time')}>
        {count}
      </span>
    </span>
  );
}
