import { useEffect, useRef } from 'react';
import { ACTION, ACTIONS } from '../../queries/judging/actions.ts';
import { Sign } from '../sign.tsx';

const MOVES = [
  ['j', 'Next question'],
  ['k', 'Previous question'],
  ['x', 'Put aside, or take up again'],
  ['u', 'Undo what was decided last on this page'],
  ['?', 'Show or hide this'],
] as const;

/** All letters with what they do; they never fire while somebody writes. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    frame.current?.focus();
    return () => {
      // Who was in here goes on where they were; who has gone elsewhere is left there.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section
      ref={frame}
      className="keys-help"
      aria-label="Keys"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="decide-head">
        <h2>Keys</h2>
        <button type="button" className="panel-close" aria-label="Close" onClick={onClose}>
          <Sign name="close" />
        </button>
      </div>
      <dl>
        {MOVES.map(([key, says]) => (
          <Key key={key} letter={key} says={says} />
        ))}
        {ACTIONS.map((action) => (
          <Key key={action} letter={ACTION[action].key} says={ACTION[action].label} />
        ))}
        <Key letter="Esc" says="Leave a form, deciding nothing" />
      </dl>
    </section>
  );
}

function Key({ letter, says }: { readonly letter: string; readonly says: string }) {
  return (
    <div>
      <dt>
        <kbd>{letter}</kbd>
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
