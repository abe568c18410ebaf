import { useState } from 'react';
import type { DocumentRecord } from '../../../src/api/client.ts';
import { fetchOriginalPlace, originalAddress } from '../../queries/fetch-event.ts';
import { useResource } from '../../queries/use-resource.ts';
import {
  anchorsOf,
  innermost,
  pageOf,
  type Whereabouts,
  whereaboutsWords,
} from '../../queries/whereabouts.ts';
import { Said } from '../said.tsx';
import { OriginalPage } from './original-page.tsx';

/** The way back from words to the file they were read from. Nothing of the file is shown but as characters. */
export function OriginalCard(props: {
  readonly document: DocumentRecord['document'];
  readonly start: number;
  readonly end: number;
}) {
  const { document, start, end } = props;
  const [first, ...more] = anchorsOf(document.anchors, start, end);
  const page = pageOf(document, start, end);
  return (
    <section className="card original" aria-labelledby="original">
      <h3 id="original">In the original file</h3>
      {first === undefined ? (
        <p className="panel-why">Where these words stand in it was not kept.</p>
      ) : (
        <Place at={first.at} more={more.length} />
      )}
      {page !== null && (
        <OriginalPage
          document={document}
          page={page}
          start={start}
          end={end}
          key={`${document.id}-${start}`}
        />
      )}
      {first !== undefined && (first.at.kind === 'element' || first.at.kind === 'line') && (
        <Source document={document.id} start={first.start} key={`${document.id}-${first.start}`} />
      )}
      <p className="panel-line">
        <Download id={document.id} />
      </p>
    </section>
  );
}

/** Keeps the original as a file: a browser is never asked to show it. */
export function Download({ id }: { readonly id: string }) {
  return (
    <a href={originalAddress(id)} download>
      Save the original file
    </a>
  );
}

function Place({ at, more }: { readonly at: Whereabouts; readonly more: number }) {
  const inner = innermost(at);
  return (
    <>
      <p className="panel-line">
        <Said>{whereaboutsWords(at)}</Said>
        {more > 0 && ` and ${more} more`}
      </p>
      {inner.kind === 'element' && <code className="address original-path">{inner.path}</code>}
    </>
  );
}

/** The characters of the file around the place; asked for when they are to be seen. */
function Source({ document, start }: { readonly document: string; readonly start: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="original-source" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What stands there in the file</summary>
      {isOpen && <Excerpt document={document} start={start} />}
    </details>
  );
}

function Excerpt({ document, start }: { readonly document: string; readonly start: number }) {
  const place = useResource(`original/${document}/${start}`, () => fetchOriginalPlace(document, start));
  if (place.state === 'loading') return <p className="panel-why">Reading the file…</p>;
  if (place.state === 'failed') return <p className="panel-why">{place.error.message}</p>;
  const { excerpt } = place.value;
  if (excerpt === null) return <p className="panel-why">The place could not be found again in the file.</p>;
  const { before, words, after, line, cut } = excerpt;
  return (
    <>
      <p className="panel-why">From line {line}, as text:</p>
      {/* What scrolls must be reachable by keyboard and have a name. */}
      <pre dir="auto" tabIndex={0} role="region" aria-label="Source of the original">
        {before}
        <mark>{words}</mark>
        {cut ? '…' : after}
      </pre>
    </>
  );
}
