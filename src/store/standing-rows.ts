import { documentsOf, touchedBy, type Judgement, type Standing } from '../model/index.ts';
import { StoreError } from './store-error.ts';

/** The standing of a judgement that no dossier has taken up yet. */
export function newStanding(judgement: Judgement): Standing {
  return {
    judgement,
    state: 'holds',
    why: 'It is stored; the collection follows it as soon as it is laid out anew.',
    counts: false,
    by: [],
    event: null,
    documents: documentsOf(judgement),
  };
}

/** Everything a standing is looked up by, each once. */
export function touchesOf({ judgement, event, documents, by }: Standing): readonly string[] {
  const found = [...touchedBy(judgement), ...documents, ...by];
  return [...new Set(event === null ? found : [...found, event])];
}

/** A place in the history, the latest first. */
export interface MomentCursor {
  readonly at: string;
  readonly id: string;
}

export function writeMomentCursor({ at, id }: MomentCursor): string {
  return `${at} ${id}`;
}

/** Reads what `writeMomentCursor` wrote; null for the beginning. */
export function readMomentCursor(after: string | undefined): MomentCursor | null {
  if (after === undefined) return null;
  const cut = after.lastIndexOf(' ');
  if (cut < 0) throw new StoreError('store/cursor', { after });
  return { at: after.slice(0, cut), id: after.slice(cut + 1) };
}
