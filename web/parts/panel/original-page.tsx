import { useRef, useState } from 'react';
import type { DocumentRecord } from '../../../src/api/client.ts';
import { type DrawnPage, drawPage, pagesOf } from '../../queries/whereabouts.ts';
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
    setShown(page);
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

/** Share of a line's height that its letters take above the line they stand on. */
const ABOVE = 0.8;

/** Large: the words themselves, each line as long as it is in the file. What scrolls is reached by keyboard. */
function PageText({ drawn }: { readonly drawn: DrawnPage }) {
  const { width, height, boxes } = drawn;
  return (
    <div className="page-scroll" tabIndex={0} role="region" aria-label="Words of the page">
      <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} className="page-text">
        <rect className="original-sheet" width={width} height={height} />
        {boxes.map(({ box, words, isPicked }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may stand at one place, and none moves.
          <g key={place} className={isPicked ? 'page-line is-picked' : 'page-line'}>
            {isPicked && <rect x={box.x - 2} y={box.y} width={box.width + 4} height={box.height} />}
            <text
              x={box.x}
              y={box.y + box.height * ABOVE}
              fontSize={box.height * ABOVE}
              textLength={box.width}
              lengthAdjust="spacingAndGlyphs"
            >
              {words}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
