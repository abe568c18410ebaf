import { useEffect, useRef } from 'react';
import { fetchDocument } from '../../queries/fetch.ts';
import { useResource } from '../../queries/use-resource.ts';
import { DateForm } from '../panel/date-form.tsx';
import { ResourceView } from '../resource-view.tsx';
import { Sign } from '../sign.tsx';

/** The date of a document is set in the form that the reader has for it, with what the machine read beside it. */
export function DocumentDate({
  document,
  onClose,
}: {
  readonly document: string;
  readonly onClose: () => void;
}) {
  const found = useResource(`document/${document}`, () => fetchDocument(document));
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input')?.focus();
  }, [found.state]);
  return (
    <div
      ref={frame}
      className="decide-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="decide-head">
        <h3>Re-date</h3>
        <button type="button" className="panel-close" aria-label="Close, deciding nothing" onClick={onClose}>
          <Sign name="close" />
        </button>
      </div>
      <ResourceView resource={found} loading="Reading the date…">
        {({ dating }) =>
          dating[0] === undefined ? <p>It has no date.</p> : <DateForm document={document} one={dating[0]} />
        }
      </ResourceView>
    </div>
  );
}
