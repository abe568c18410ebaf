import { useMemo } from 'react';
import type { Origin } from '../../src/api/client.ts';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { counted, VOICE_KIND_WORD } from '../queries/words.ts';

const PERCENT = 100;

/** The voices on which everything rests, the one with most claims first. */
export function OriginsView({ origins }: { readonly origins: readonly Origin[] }) {
  const byWeight = useMemo(
    () => [...origins].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)),
    [origins],
  );
  const most = byWeight[0]?.claims ?? 1;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Origins</h1>
        <p className="lead">
          The innermost voices that vouch for claims. Reports that copy one text count as one origin, however
          many outlets carry it.
        </p>
      </div>
      {origins.length === 0 && (
        <Nothing title="No origin yet">
          <p>Origins are worked out when reports are added.</p>
        </Nothing>
      )}
      <ul className="origin-rows">
        {byWeight.map(({ id, name, kind, documents, claims }) => (
          <li key={id}>
            <span className="origin-who">
              <Said>{name}</Said>
              <span className="origin-kind">{VOICE_KIND_WORD[kind]}</span>
            </span>
            <span className="origin-weight" aria-hidden="true">
              <span style={{ width: `${(claims / most) * PERCENT}%` }} />
            </span>
            <span className="origin-counts">
              {counted(claims, 'claim')} in {counted(documents.length, 'document')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
