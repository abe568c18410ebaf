/**
 * What the reader chose lives in the address, so that a view can be sent to somebody else and the
 * browser's own back button works. This file is the only one that knows how it is written.
 */

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

export type Address =
  | { readonly view: 'timeline'; readonly text: string; readonly type: string; readonly status: string }
  | { readonly view: 'event'; readonly id: string }
  | { readonly view: 'documents' }
  | {
      readonly view: 'document';
      readonly id: string;
      readonly pick: Pick | null;
      readonly shown: readonly MarkKind[];
    }
  | { readonly view: 'origins' }
  | { readonly view: 'unknown'; readonly path: string };

/** The whole timeline. */
export const TIMELINE: Address = { view: 'timeline', text: '', type: '', status: '' };

/** A document with nothing but its first marks shown. */
export function documentAddress(id: string, pick: Pick | null = null): Address {
  return { view: 'document', id, pick, shown: SHOWN_FIRST };
}

/**
 * Reads an address of the page: its path and the part after the question mark.
 *
 * @example
 * readAddress('/events/e1', ''); // { view: 'event', id: 'e1' }
 */
export function readAddress(path: string, search: string): Address {
  const [first = '', second = '', ...rest] = path.split('/').filter(Boolean).map(decode);
  const query = new URLSearchParams(search);
  if (rest.length > 0) return { view: 'unknown', path };
  if (first === '') {
    const [text, type, status] = ['text', 'type', 'status'].map((name) => query.get(name) ?? '');
    return { view: 'timeline', text: text ?? '', type: type ?? '', status: status ?? '' };
  }
  if (first === 'events' && second !== '') return { view: 'event', id: second };
  if (first === 'documents' && second === '') return { view: 'documents' };
  if (first === 'documents') {
    return {
      view: 'document',
      id: second,
      pick: readPick(query.get('pick')),
      shown: readShown(query.get('marks')),
    };
  }
  if (first === 'origins' && second === '') return { view: 'origins' };
  return { view: 'unknown', path };
}

/**
 * Writes an address so that `readAddress` reads the same back.
 *
 * @example
 * writeAddress({ view: 'event', id: 'e1' }); // '/events/e1'
 */
export function writeAddress(address: Address): string {
  switch (address.view) {
    case 'timeline':
      return `/${queryOf({ text: address.text, type: address.type, status: address.status })}`;
    case 'event':
      return `/events/${encodeURIComponent(address.id)}`;
    case 'documents':
      return '/documents';
    case 'document': {
      const marks = sameKinds(address.shown, SHOWN_FIRST) ? '' : address.shown.join(' ') || 'none';
      const pick = address.pick === null ? '' : writePick(address.pick);
      return `/documents/${encodeURIComponent(address.id)}${queryOf({ pick, marks })}`;
    }
    case 'origins':
      return '/origins';
    case 'unknown':
      return address.path;
  }
}

function queryOf(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

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

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function readShown(written: string | null): readonly MarkKind[] {
  if (written === null) return SHOWN_FIRST;
  const names = written.split(/[ +]/);
  return MARK_KINDS.filter((kind) => names.includes(kind));
}

function sameKinds(a: readonly MarkKind[], b: readonly MarkKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}

/** An address typed by hand may hold a broken escape: it is then taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
