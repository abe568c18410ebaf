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

/** Ways in which a report hangs on what stands above it in the path of a story. */
export const LINK_KINDS = ['rests-on', 'came-through', 'copy', 'rewrite', 'revision', 'unclear'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What is picked in the path of a story: a voice, agency or report, or what one of them hangs on. */
export type StoryPick =
  | { readonly kind: 'root' | 'carrier' | 'report'; readonly id: string }
  | {
      readonly kind: 'link';
      readonly link: LinkKind;
      readonly node: 'carrier' | 'report';
      readonly id: string;
    };

export type Address =
  | { readonly view: 'timeline'; readonly text: string; readonly type: string; readonly status: string }
  | { readonly view: 'event'; readonly id: string }
  | {
      readonly view: 'story';
      readonly id: string;
      readonly pick: StoryPick | null;
      /** Shown as a nested list where it could be drawn. */
      readonly asList: boolean;
    }
  | {
      readonly view: 'compare';
      readonly a: string;
      readonly b: string;
      /** Index of the change that is picked, or null. */
      readonly change: number | null;
    }
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

/** The path of a story with nothing picked. */
export function storyAddress(id: string, pick: StoryPick | null = null): Address {
  return { view: 'story', id, pick, asList: false };
}

/** Two documents side by side. */
export function compareAddress(a: string, b: string, change: number | null = null): Address {
  return { view: 'compare', a, b, change };
}

/**
 * Reads an address of the page: its path and the part after the question mark.
 *
 * @example
 * readAddress('/events/e1', ''); // { view: 'event', id: 'e1' }
 */
export function readAddress(path: string, search: string): Address {
  const [first = '', second = '', third = '', ...rest] = path.split('/').filter(Boolean).map(decode);
  const query = new URLSearchParams(search);
  if (rest.length > 0) return { view: 'unknown', path };
  if (first === 'events' && third === 'origins') {
    const pick = readStoryPick(query.get('pick'));
    return { view: 'story', id: second, pick, asList: query.get('as') === 'list' };
  }
  if (first === 'compare' && third !== '') {
    return { view: 'compare', a: second, b: third, change: numberOf(query.get('change')) };
  }
  if (third !== '') return { view: 'unknown', path };
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
    case 'story': {
      const pick = address.pick === null ? '' : writeStoryPick(address.pick);
      const query = queryOf({ pick, as: address.asList ? 'list' : '' });
      return `/events/${encodeURIComponent(address.id)}/origins${query}`;
    }
    case 'compare': {
      const change = address.change === null ? '' : `${address.change}`;
      return `/compare/${[address.a, address.b].map(encodeURIComponent).join('/')}${queryOf({ change })}`;
    }
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

function writeStoryPick(pick: StoryPick): string {
  return pick.kind === 'link' ? `${pick.link}-of-${pick.node}-${pick.id}` : `${pick.kind}-${pick.id}`;
}

function readStoryPick(written: string | null): StoryPick | null {
  const node = /^(root|carrier|report)-(.+)$/.exec(written ?? '');
  if (node?.[2] !== undefined) return { kind: node[1] as 'root' | 'carrier' | 'report', id: node[2] };
  const link = /^([a-z-]+)-of-(carrier|report)-(.+)$/.exec(written ?? '');
  const kind = LINK_KINDS.find((known) => known === link?.[1]);
  if (kind === undefined || link?.[3] === undefined) return null;
  return { kind: 'link', link: kind, node: link[2] as 'carrier' | 'report', id: link[3] };
}

function numberOf(digits: string | null | undefined): number | null {
  return digits === undefined || digits === null || !/^\d+$/.test(digits) ? null : Number(digits);
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
