import { numberOf, queryOf, type ViewAddress } from './view-address.ts';

/** Kinds of marks the reader can show and hide. */
export const MARK_KINDS = ['claim', 'time', 'place', 'actor', 'quantity', 'cue', 'action'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Shown unless the reader chose otherwise: what carries who, when, where and how many. */
export const SHOWN_FIRST: readonly MarkKind[] = ['claim', 'time', 'place', 'actor', 'quantity'];

/**
 * What is picked in a document: a claim by its id, an annotation by its index, bare words, or the date
 * of it (of a reprint in it), with the step of the reasoning whose words are shown.
 */
export type Pick =
  | { readonly kind: 'date'; readonly reprint: number | null; readonly step: number | null }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'annotation'; readonly index: number }
  | { readonly kind: 'words'; readonly start: number; readonly end: number };

/** One document with what was found in it. */
export interface DocumentAddress {
  readonly view: 'document';
  readonly id: string;
  readonly pick: Pick | null;
  readonly shown: readonly MarkKind[];
}

/** A document with nothing but its first marks shown. */
export function documentAddress(id: string, pick: Pick | null = null): DocumentAddress {
  return { view: 'document', id, pick, shown: SHOWN_FIRST };
}

export const documentView: ViewAddress<DocumentAddress> = {
  view: 'document',
  read: ([first, id, ...rest], query) =>
    first === 'documents' && id !== undefined && rest.length === 0
      ? { view: 'document', id, pick: readPick(query.get('pick')), shown: readShown(query.get('marks')) }
      : null,
  write: ({ id, pick, shown }) => {
    const marks = sameKinds(shown, SHOWN_FIRST) ? '' : shown.join(' ') || 'none';
    return `/documents/${encodeURIComponent(id)}${queryOf({ pick: pick === null ? '' : writePick(pick), marks })}`;
  },
};

function writePick(pick: Pick): string {
  switch (pick.kind) {
    case 'claim':
      return `claim-${pick.id}`;
    case 'annotation':
      return `mark-${pick.index}`;
    case 'words':
      return `words-${pick.start}-${pick.end}`;
    case 'date':
      return `date${pick.reprint === null ? '' : `-r${pick.reprint}`}${pick.step === null ? '' : `-${pick.step}`}`;
  }
}

function readPick(written: string | null): Pick | null {
  const claim = /^claim-(.+)$/.exec(written ?? '');
  if (claim?.[1] !== undefined) return { kind: 'claim', id: claim[1] };
  const mark = /^mark-(\d+)$/.exec(written ?? '');
  if (mark !== null) return { kind: 'annotation', index: Number(mark[1]) };
  const words = /^words-(\d+)-(\d+)$/.exec(written ?? '');
  if (words !== null) return { kind: 'words', start: Number(words[1]), end: Number(words[2]) };
  const date = /^date(?:-r(\d+))?(?:-(\d+))?$/.exec(written ?? '');
  if (date !== null) return { kind: 'date', reprint: numberOf(date[1]), step: numberOf(date[2]) };
  return null;
}

function readShown(written: string | null): readonly MarkKind[] {
  if (written === null) return SHOWN_FIRST;
  const names = written.split(/[ +]/);
  return MARK_KINDS.filter((kind) => names.includes(kind));
}

function sameKinds(a: readonly MarkKind[], b: readonly MarkKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}
