import type { Subject } from './decision.ts';
import type { Standing } from './send.ts';

/** A word that somebody left for others. */
export interface Note {
  readonly id: string;
  readonly who: string;
  /** The moment it was written, as ISO 8601. */
  readonly at: string;
  readonly text: string;
}

/**
 * The notes on the very thing that is looked at, the latest first: not those on something within it, which
 * stand there.
 *
 * @param standings decisions that touch it, the latest first
 */
export function notesOn(subject: Subject, standings: readonly Standing[]): readonly Note[] {
  return standings.flatMap(({ judgement, state }) => {
    const { id, who, at, decision } = judgement;
    const isOn = decision.kind === 'note' && isSame(decision.subject, subject);
    return isOn && state !== 'undone' ? [{ id, who, at, text: decision.text }] : [];
  });
}

function isSame(a: Subject, b: Subject): boolean {
  switch (a.kind) {
    case 'document':
      return b.kind === 'document' && a.document === b.document;
    case 'event':
      // What touches an event has been found by its mentions, which change as reports come in.
      return b.kind === 'event';
    case 'mention':
      return b.kind === 'mention' && a.mention === b.mention;
    case 'claim':
      return b.kind === 'claim' && a.claim === b.claim;
    case 'figure':
      return b.kind === 'figure' && a.figure === b.figure;
    case 'name':
      return b.kind === 'name' && a.name === b.name;
    default:
      return a satisfies never;
  }
}
