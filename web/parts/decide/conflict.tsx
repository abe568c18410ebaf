import { decisionWords } from '../../queries/judging/words.ts';
import type { Entry, Sent } from '../../queries/judging/send.ts';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';

/** Somebody decided the same question meanwhile: both decisions, and what can be done. */
export function Conflict(props: {
  readonly mine: Sent;
  readonly theirs: Entry;
  readonly onOver: () => void;
  readonly onGiveWay: () => void;
}) {
  const { mine, theirs, onOver, onGiveWay } = props;
  return (
    <div className="decide-conflict" role="alert">
      <p>
        <Sign name="warning" />
        <strong>
          <Said>{theirs.who}</Said> decided this while you were at it. Yours is not stored yet.
        </strong>
      </p>
      <div className="decide-both">
        <Side label="Stored" who={theirs.who} words={decisionWords(theirs.decision)} why={theirs.why} />
        <Side label="Yours" who={mine.who} words={decisionWords(mine.decision)} why={mine.why} />
      </div>
      <p className="date-buttons">
        <button type="button" className="button button-main" onClick={onGiveWay}>
          Leave theirs
        </button>
        <button type="button" className="button" onClick={onOver}>
          Decide as I said
        </button>
      </p>
      <p className="fact-note">
        Where you decide, both stand in the history; where you leave theirs, yours is not stored.
      </p>
    </div>
  );
}

function Side(props: {
  readonly label: string;
  readonly who: string;
  readonly words: string;
  readonly why: string;
}) {
  const { label, who, words, why } = props;
  return (
    <div>
      <span className="label">{label}</span>
      <p>
        <strong>
          <Said>{who}</Said>
        </strong>{' '}
        <Said>{words}</Said>
      </p>
      {why !== '' && (
        <p className="fact-note">
          <Said>{why}</Said>
        </p>
      )}
    </div>
  );
}
