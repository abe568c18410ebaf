import { useRef, useState } from 'react';
import { FetchError } from '../fetch.ts';
import { type Outcome, sendDecision } from './send.ts';
import { decisionWords } from './words.ts';

/** What was done last on a page, or why it could not be taken back. */
export type LastDone =
  | {
      readonly kind: 'done';
      /** Id of the judgement, or null where there is nothing to take back. */
      readonly judgement: string | null;
      readonly who: string;
      /** What they did, after their name. */
      readonly words: string;
      /** Whether the collection follows it already. */
      readonly built: boolean;
    }
  | {
      readonly kind: 'failed';
      /** What it was about, to try once more; null where that cannot help. */
      readonly own: OwnDone | null;
      /** A sentence or two for people. */
      readonly words: string;
    };

/** A decision of this page that can be taken back. */
interface OwnDone {
  readonly judgement: string;
  readonly who: string;
}

/** What was done last, and the one way in which decisions are taken back. */
export interface Undo {
  readonly last: LastDone | null;
  /** Keeps what was decided, so that it can be taken back. */
  readonly took: (done: Extract<Outcome, { readonly kind: 'done' }>) => void;
  readonly tell: (last: LastDone) => void;
  /** Takes back what was decided last on this page; null where that is nothing. */
  readonly undoLast: (() => void) | null;
  /** Takes any decision back; `why` may be empty for one's own. */
  readonly undo: (judgement: string, who: string, why: string) => void;
}

export function useUndo(): Undo {
  const [last, tell] = useState<LastDone | null>(null);
  const isBusy = useRef(false);
  const take = async (judgement: string, who: string, why: string): Promise<void> => {
    try {
      const outcome = await sendDecision({ decision: { kind: 'undo', judgement }, who, why }, []);
      if (outcome.kind === 'conflict') {
        tell({ kind: 'failed', own: null, words: `${outcome.other.who} decided about it meanwhile.` });
        return;
      }
      tell({ kind: 'done', judgement: null, who, words: 'took it back', built: outcome.built });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const isLost = error instanceof FetchError && error.code === 'unreachable';
      tell({ kind: 'failed', own: isLost ? { judgement, who } : null, words });
    } finally {
      isBusy.current = false;
    }
  };
  const undo = (judgement: string, who: string, why: string): void => {
    // A second press of the key would be told that it is taken back already.
    if (isBusy.current) return;
    isBusy.current = true;
    void take(judgement, who, why);
  };
  const own = ownOf(last);
  return {
    last,
    took: ({ judgement: { id, who, decision }, built }) =>
      tell({ kind: 'done', judgement: id, who, words: decisionWords(decision), built }),
    tell,
    // Under the name it was decided under: another name would have to say why.
    undoLast: own === null ? null : () => undo(own.judgement, own.who, ''),
    undo,
  };
}

/**
 * What can be taken back without a word of why: what was decided last on this page.
 *
 * @example
 * ownOf({ kind: 'done', judgement: 'j1', who: 'Mira', words: 'hid it', built: true }); // { judgement: 'j1', who: 'Mira' }
 */
export function ownOf(last: LastDone | null): OwnDone | null {
  if (last === null) return null;
  if (last.kind === 'failed') return last.own;
  return last.judgement === null ? null : { judgement: last.judgement, who: last.who };
}
