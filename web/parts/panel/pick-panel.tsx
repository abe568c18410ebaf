import { useMemo } from 'react';
import { partStretches } from '../../queries/part-stretches.ts';
import { spanOf } from '../../queries/reading.ts';
import type { Pick } from '../../selection/views/document.ts';
import { DecideDocument } from '../decide/decide-here.tsx';
import { JudgedList } from '../judged-parts.tsx';
import { AnnotationPanel } from './annotation-panel.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { DatePanel } from './date-panel.tsx';
import { OriginalCard } from './original-card.tsx';
import { Panel, type PanelContext } from './panel.tsx';

/** What is picked in a document, told in full; says so where the document holds no such thing. */
export function PickPanel({ pick, context }: { readonly pick: Pick; readonly context: PanelContext }) {
  const { record } = context.read;
  if (pick.kind === 'annotation' && record.annotations[pick.index] !== undefined) {
    return <AnnotationPanel index={pick.index} context={context} />;
  }
  if (pick.kind === 'date') return <DatePanel pick={pick} context={context} />;
  const claim = pick.kind === 'claim' ? record.claims.find(({ id }) => id === pick.id) : undefined;
  if (claim !== undefined) return <ClaimPanel claim={claim} context={context} />;
  const span = spanOf(record, pick);
  const out =
    pick.kind === 'claim' ? context.read.judged.filter(({ claims }) => claims.includes(pick.id)) : [];
  if (out.length > 0) {
    return (
      <Panel kind="Claim left out" context={context}>
        <JudgedList judged={out} />
      </Panel>
    );
  }
  return (
    <Panel kind={span === null ? 'Not in this document' : 'Words'} context={context}>
      {span === null ? (
        <p>
          The address names something that this reading of the document does not hold. It may have been read
          anew.
        </p>
      ) : (
        <blockquote className="panel-quote" dir="auto">
          {record.document.text.slice(span.start, span.end)}
        </blockquote>
      )}
      {span !== null && (
        <>
          <OriginalCard document={record.document} start={span.start} end={span.end} />
          <DecideWords context={context} start={span.start} end={span.end} />
        </>
      )}
    </Panel>
  );
}

/** Words that an address names can be said to be another part, or noted on. */
function DecideWords(props: {
  readonly context: PanelContext;
  readonly start: number;
  readonly end: number;
}) {
  const { context, start, end } = props;
  const { document } = context.read.record;
  const stretches = useMemo(() => {
    const [words] = partStretches(document, { start, end });
    return words === undefined ? [] : [words];
  }, [document, start, end]);
  return (
    <section className="card" aria-labelledby="decide-words">
      <h3 id="decide-words">Decide about this document</h3>
      <DecideDocument document={document.id} stretches={stretches} />
    </section>
  );
}
