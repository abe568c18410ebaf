import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DocumentRecord } from '../../../src/api/client.ts';
import { type DrawnPage, drawPage, letterSize, pagesOf } from '../../queries/whereabouts.ts';
import { Sign } from '../sign.tsx';

/**
 * The page of a PDF on which words stand, small, and opened large: drawn from the words and their places
 * as they were read, so that nothing of the file itself is ever run or shown.
 */
export function OriginalPage(props: {
  readonly document: DocumentRecord['document'];
  readonly page: number;
  readonly start: number;
  readonly end: number;
}) {
  const { document, page, start, end } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  const open = (): void => {
    // What is in it has to be there when it opens, for the focus to go to.
    flushSync(() => setShown(page));
    dialog.current?.showModal();
  };
  return (
    <figure className="original-page">
      <button type="button" className="original-open" onClick={open}>
        <PageDrawing drawn={drawPage(document, page, start, end)} />
        <span>Read page {page}</span>
      </button>
      <figcaption>
        Drawn from its words and where they stand; pictures and lines are not. The saved file shows it whole.
      </figcaption>
      {/* The browser keeps the focus inside, closes it on Escape, and gives the focus back. */}
      <dialog
        ref={dialog}
        className="page-dialog"
        aria-label={`Page ${shown ?? page} of the original`}
        onClose={() => setShown(null)}
        onKeyDown={(event) => event.stopPropagation()}
      >
        {shown !== null && (
          <>
            <PageBar
              pages={pagesOf(document)}
              page={shown}
              onPage={setShown}
              onClose={() => dialog.current?.close()}
            />
            <PageText drawn={drawPage(document, shown, start, end)} />
          </>
        )}
      </dialog>
    </figure>
  );
}

function PageBar(props: {
  readonly pages: readonly number[];
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly onClose: () => void;
}) {
  const { pages, page, onPage, onClose } = props;
  const at = pages.indexOf(page);
  const step = (to: number | undefined, word: string) => (
    <button
      type="button"
      className="button"
      disabled={to === undefined}
      onClick={() => (to === undefined ? undefined : onPage(to))}
    >
      {word}
    </button>
  );
  return (
    <div className="page-bar">
      <p role="status">
        Page {page} <span className="label">of {pages.at(-1)}</span>
      </p>
      {step(pages[at - 1], 'Previous page')}
      {step(pages[at + 1], 'Next page')}
      <button type="button" className="panel-close" onClick={onClose} title="Close (Escape)">
        <Sign name="close" />
        <span className="visually-hidden">Close the page</span>
      </button>
    </div>
  );
}

/** Small: where on the sheet words stand. */
function PageDrawing({ drawn }: { readonly drawn: DrawnPage }) {
  const { width, height, boxes } = drawn;
  return (
    <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} aria-hidden="true" focusable="false">
      <rect className="original-sheet" width={width} height={height} />
      {boxes.map(({ box, isPicked }, place) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may stand at one place, and none moves.
          key={place}
          className={isPicked ? 'original-box is-picked' : 'original-box'}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
        />
      ))}
    </svg>
  );
}

/** Large: the words themselves, each stretch where it stands in the file. What scrolls is reached by keyboard. */
function PageText({ drawn }: { readonly drawn: DrawnPage }) {
  const { width, height, boxes } = drawn;
  const share = (length: number, of: number): string => `${(100 * length) / of}%`;
  return (
    <div className="page-scroll" tabIndex={0} role="region" aria-label="Words of the page">
      <div className="page-text" style={{ aspectRatio: `${width} / ${height}` }}>
        {boxes.map(({ box, words, isPicked }, place) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may stand at one place, and none moves.
            key={place}
            dir="auto"
            className={isPicked ? 'page-words is-picked' : 'page-words'}
            style={{
              left: share(box.x, width),
              top: share(box.y, height),
              width: share(box.width, width),
              minHeight: share(box.height, height),
              fontSize: `${(100 * letterSize(box, words)) / width}cqw`,
            }}
          >
            {words}
          </p>
        ))}
      </div>
    </div>
  );
}
