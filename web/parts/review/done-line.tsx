import { type LastDone, ownOf } from '../../queries/judging/use-undo.ts';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';

/** Says what was done, to screen readers too, with the way back. It keeps its place where nothing was. */
export function DoneLine(props: {
  readonly last: LastDone | null;
  /** Absent where what was done last is not taken back from here. */
  readonly onUndo?: (() => void) | null;
}) {
  const { last, onUndo = null } = props;
  return (
    <div className={last?.kind === 'failed' ? 'done-line is-failed' : 'done-line'}>
      <p role="status">
        {last?.kind === 'done' && (
          <>
            <strong>
              <Said>{last.who}</Said>
            </strong>{' '}
            <Said>{last.words}</Said>.{!last.built && ' The collection is being laid anew in the background.'}
          </>
        )}
      </p>
      {last?.kind === 'failed' && (
        <p role="alert">
          <Sign name="warning" /> <strong>Nothing was taken back.</strong> <Said>{last.words}</Said>
        </p>
      )}
      {onUndo !== null && ownOf(last) !== null && (
        <button type="button" className="button" onClick={onUndo}>
          Undo <kbd aria-hidden="true">u</kbd>
        </button>
      )}
    </div>
  );
}
