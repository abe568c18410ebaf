import { Said } from '../said.tsx';

/** What was done last: by whom, what, and whether it can be taken back. */
export interface LastDone {
  /** Id of the judgement, or null where there is nothing to take back. */
  readonly judgement: string | null;
  readonly who: string;
  readonly words: string;
  /** Whether the collection follows it already. */
  readonly built: boolean;
}

/** Says what was done, to screen readers too, with the way back. It keeps its place where nothing was. */
export function DoneLine({ last, onUndo }: { readonly last: LastDone | null; readonly onUndo: () => void }) {
  return (
    <div className="done-line">
      <p role="status">
        {last !== null && (
          <>
            <strong>
              <Said>{last.who}</Said>
            </strong>{' '}
            <Said>{last.words}</Said>.{!last.built && ' The collection is being laid anew in the background.'}
          </>
        )}
      </p>
      {last !== null && last.judgement !== null && (
        <button type="button" className="button" onClick={onUndo}>
          Undo <kbd aria-hidden="true">u</kbd>
        </button>
      )}
    </div>
  );
}
