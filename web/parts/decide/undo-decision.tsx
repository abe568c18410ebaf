import { type SubmitEvent, useState } from 'react';
import { isSameAuthor } from '../../../src/api/client.ts';
import { ownAuthor } from '../../queries/author.ts';
import type { Entry } from '../../queries/judging/send.ts';
import { rememberWho, useWho } from '../../queries/who.ts';
import { Said } from '../said.tsx';

/**
 * A button that takes a decision back. One's own goes at once; that of somebody else, also of the same name
 * in another browser, asks for a reason, which the server wants as well, and for a name where this browser
 * keeps none.
 */
export function UndoDecision(props: {
  /** What is taken back. */
  readonly entry: Entry;
  /** What was decided, for the name of the button. */
  readonly what: string;
  readonly onUndo: (who: string, why: string) => void;
}) {
  const { entry, what, onUndo } = props;
  const who = useWho();
  const [isAsking, setAsking] = useState(false);
  const [name, setName] = useState('');
  const [why, setWhy] = useState('');
  if (!isAsking) {
    const start = (): void => {
      const isOwn = isSameAuthor(entry, { who, author: ownAuthor() });
      if (isOwn) onUndo(who, '');
      else setAsking(true);
    };
    return (
      <button type="button" className="button" aria-label={`Undo: ${what}`} onClick={start}>
        Undo
      </button>
    );
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const given = who === '' ? name.trim() : who;
    rememberWho(given);
    setAsking(false);
    onUndo(given, why.trim());
  };
  return (
    <form className="undo-form" onSubmit={submit} aria-label={`Undo: ${what}`}>
      {who === '' && (
        <label className="field">
          <span>Your name</span>
          <input required value={name} onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      <label className="field">
        <span>
          Why take back what {entry.who === who && 'another '}
          <Said>{entry.who}</Said> decided?
        </span>
        <input required autoFocus value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <button type="submit" className="button">
        Undo
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        Leave it
      </button>
    </form>
  );
}
