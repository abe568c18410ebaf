import { diagnose } from '../../../messages/diagnostics.ts';
import type { Held } from '../container.ts';

/** More broken rows than this are told of together: nobody reads a thousand messages. */
const TOLD_SINGLY = 20;
/** Rows that a note names before it only counts. */
const NAMED = 5;

/** Keeps account of the rows of a dataset that come to no document. */
export interface UnreadRows {
  broken(place: string, reason: string): Generator<Held>;
  withoutText(place: string): void;
  /** What is left to be told once all rows were seen. */
  rest(): Generator<Held>;
}

/** Begins an account. */
export function countUnread(): UnreadRows {
  let broken = 0;
  let late: { readonly place: string; readonly reason: string } | null = null;
  let empty = 0;
  const named: string[] = [];
  return {
    *broken(place, reason) {
      broken += 1;
      if (broken <= TOLD_SINGLY)
        yield { kind: 'unread', name: place, diagnostic: diagnose('unpack/row-broken', { reason }) };
      else late ??= { place, reason };
    },
    withoutText(place) {
      empty += 1;
      if (named.length < NAMED) named.push(place);
    },
    *rest() {
      if (late !== null) {
        const count = broken - TOLD_SINGLY;
        const diagnostic = diagnose('unpack/rows-broken', { count, first: late.place, reason: late.reason });
        yield { kind: 'unread', name: '', diagnostic };
      }
      if (empty > 0) {
        const first = empty > named.length ? `${named.join(', ')} and more` : named.join(', ');
        const diagnostic = diagnose('unpack/rows-without-text', { count: empty, first });
        yield { kind: 'unread', name: '', diagnostic };
      }
    },
  };
}
