import { useEffect, useRef } from 'react';
import type { DateJudgement, SettledOne } from '../../../src/api/client.ts';
import { datingOf, momentWords } from '../../queries/dating.ts';
import { dayWords } from '../../queries/day-words.ts';
import type { Pick } from '../../selection/views/document.ts';
import { Said } from '../said.tsx';
import { DateForm } from './date-form.tsx';
import { DateReasons } from './date-reasons.tsx';
import { Panel, type PanelContext } from './panel.tsx';

type DatePick = Extract<Pick, { kind: 'date' }>;

/** The date of the document or of a reprint in it: why it is so, what people decided, and the form. */
export function DatePanel({ pick, context }: { readonly pick: DatePick; readonly context: PanelContext }) {
  const one = datingOf(context.read, pick.reprint);
  const frame = useFocusOnArrival();
  if (one === null) {
    return (
      <Panel kind="Not in this document" context={context}>
        <p>The address names a reprint that this reading of the document does not hold.</p>
      </Panel>
    );
  }
  const { document } = context.read.record;
  return (
    <div ref={frame} tabIndex={-1} className="date-panel" role="group" aria-label="The date and its reasons">
      <Panel
        kind={pick.reprint === null ? 'When it was written' : 'When the reprint was written'}
        context={context}
      >
        <DateReasons one={one} context={context} picked={pick.step} />
        <Decisions one={one} />
        <DateForm key={`${document.id}/${pick.reprint}`} document={document.id} one={one} />
      </Panel>
    </div>
  );
}

/**
 * Who opens the panel by a key or a click stands in it next; who came by the address is left alone at
 * the top of the page.
 */
function useFocusOnArrival() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) frame.current?.focus({ preventScroll: true });
  }, []);
  return frame;
}

/** Every decision about the date, the first one first; what was taken back stays in the list. */
function Decisions({ one }: { readonly one: SettledOne }) {
  if (one.judgements.length === 0) return null;
  return (
    <>
      <h3>What people decided</h3>
      <ol className="decisions">
        {one.judgements.map((judgement) => (
          <li key={judgement.id}>
            <Decision judgement={judgement} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Decision({ judgement }: { readonly judgement: DateJudgement }) {
  const { who, at, why, decision } = judgement;
  const isTakenBack = decision.earliest === null && decision.latest === null;
  return (
    <>
      <Said>{who}</Said>, {momentWords(at)}: {isTakenBack ? 'took the date back' : dayWords(decision)}
      {why !== '' && (
        <span className="fact-note">
          “<Said>{why}</Said>”
        </span>
      )}
    </>
  );
}
