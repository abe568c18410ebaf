import { useMemo } from 'react';
import type { DocumentSummary, RefusalPage } from '../../src/api/client.ts';
import { FileName } from '../parts/file-name.tsx';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { Sign } from '../parts/sign.tsx';
import { writtenWords } from '../queries/day-words.ts';
import { documentTitle } from '../queries/event-matrix.ts';
import { counted } from '../queries/words.ts';
import { documentAddress } from '../selection/views/document.ts';

type Refusal = RefusalPage['items'][number];

/** Everything the collection holds, by date, and everything it refused. */
export function DocumentsView(props: {
  readonly documents: readonly DocumentSummary[];
  readonly refusals: readonly Refusal[];
}) {
  const { documents, refusals } = props;
  const byDate = useMemo(() => [...documents].sort(datedFirst), [documents]);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Documents</h1>
        <p className="lead">
          {counted(documents.length, 'document')} held
          {refusals.length > 0 && `, ${counted(refusals.length, 'file')} refused`}.
        </p>
      </div>
      {documents.length === 0 && (
        <Nothing title="This collection is empty">
          <p>
            Add reports on the command line, then load this page again:
            <code className="command">crosscheck add PATH…</code>
          </p>
        </Nothing>
      )}
      <ul className="document-rows">
        {byDate.map((document) => (
          <DocumentRow document={document} key={document.id} />
        ))}
      </ul>
      {refusals.length > 0 && <Refusals refusals={refusals} />}
    </>
  );
}

function DocumentRow({ document }: { readonly document: DocumentSummary }) {
  const { publisher, date, claims, events, figures, diagnostics, names } = document;
  return (
    <li className="document-row">
      <span className="event-date">{writtenWords(date)}</span>
      <div>
        <Link to={documentAddress(document.id)} className="event-title">
          <Said>{documentTitle(document)}</Said>
        </Link>
        <p className="event-facts">
          <span>{publisher === null ? 'publisher not known' : <Said>{publisher}</Said>}</span>
          {names[0] !== undefined && document.title !== null && <FileName name={names[0]} />}
        </p>
      </div>
      <p className="document-counts">
        <span>{diagnostics > 0 && counted(diagnostics, 'note')}</span>
        <span>{counted(claims, 'claim')}</span>
        <span>{counted(events, 'event')}</span>
        <span>{counted(figures, 'figure')}</span>
      </p>
    </li>
  );
}

function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  return (
    <section className="refusals" aria-labelledby="refused">
      <h2 id="refused">Refused</h2>
      <p className="lead">These files are not part of anything shown here.</p>
      <ul>
        {refusals.map(({ name, code, message }) => (
          <li key={name}>
            <Sign name="warning" />
            <FileName name={name} />
            <span>{message}</span>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Undated documents come last. */
function datedFirst(a: DocumentSummary, b: DocumentSummary): number {
  const key = ({ date, id }: DocumentSummary) =>
    `${date.earliest ?? date.latest ?? '9999'} ${date.latest} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
