import { useMemo } from 'react';
import type { Overview } from '../../../src/api/client.ts';
import { layOutlets, type OutletRow, type Scale } from '../../queries/overview/lay-overview.ts';
import { counted, grouped } from '../../queries/words.ts';
import { DOCUMENTS } from '../../selection/views/documents.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

/** Who wrote when: one strip of bars for each outlet, all on one scale; each leads to its documents. */
export function OutletMonths({ documents }: Pick<Overview, 'documents'>) {
  const { scale, rows, others, most, earlier, later } = useMemo(() => layOutlets(documents), [documents]);
  const [first, last] = [scale.bins[0], scale.bins.at(-1)];
  return (
    <section className="outlet-months" aria-labelledby="outlet-months">
      <h2 id="outlet-months">Who wrote when</h2>
      <ul>
        {rows.map((row) => (
          <Row row={row} scale={scale} most={most} key={row.outlet ?? ''} />
        ))}
      </ul>
      {first !== undefined && last !== undefined && (
        <div className="outlet-row outlet-scale">
          <p className="scale-ends">
            <span>{first.words}</span>
            {first !== last && <span>{last.words}</span>}
          </p>
        </div>
      )}
      {earlier !== null && (
        <p className="label">
          {counted(earlier.count, 'document')} earlier ({earlier.words})
        </p>
      )}
      {later !== null && (
        <p className="label">
          {counted(later.count, 'document')} later ({later.words})
        </p>
      )}
      {others.outlets > 0 && (
        <p className="label">
          <Link to={DOCUMENTS}>
            {counted(others.documents, 'document')} of {counted(others.outlets, 'more outlet')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Row(props: { readonly row: OutletRow; readonly scale: Scale; readonly most: number }) {
  const { outlet, counts, loose, total } = props.row;
  const { scale, most } = props;
  const said = scale.bins
    .flatMap(({ words }, place) => (counts[place] ? [`${words}: ${counts[place]}`] : []))
    .join(', ');
  const apart = loose === 0 ? '' : `${said === '' ? '' : ', '}${loose} not within one ${scale.unit} of these`;
  return (
    <li>
      <Link to={{ view: 'documents', outlet: outlet ?? '' }} title={`${said}${apart}`} className="outlet-row">
        <span className="outlet-name">{outlet === null ? 'publisher not known' : <Said>{outlet}</Said>}</span>
        <svg
          className="outlet-bars"
          viewBox={`0 0 ${Math.max(1, scale.bins.length)} 10`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {counts.map((count, place) =>
            count === 0 ? null : (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: the place on the scale is what it is.
                key={place}
                x={place + 0.1}
                width={0.8}
                y={10 - (10 * count) / most}
                height={(10 * count) / most}
              />
            ),
          )}
        </svg>
        <span className="outlet-total">{grouped(total)}</span>
        <span className="visually-hidden">
          {said}
          {apart}
        </span>
      </Link>
    </li>
  );
}
