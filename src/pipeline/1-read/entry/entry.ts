/**
 * One item of a feed or row of a dataset, with its columns named. It is what such a document is made
 * of: the same item met twice is one document, and it can be read again without the file around it.
 */
export interface Entry {
  readonly title: string | null;
  /** Plain text; null where `html` holds the words. */
  readonly text: string | null;
  readonly html: string | null;
  /** Whether the words are the whole report; a feed often carries only how it begins. */
  readonly extent: 'whole' | 'summary';
  /** Date as written there. */
  readonly date: string | null;
  /** What stated the date. */
  readonly basis: 'feed' | 'given';
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
  readonly language: string | null;
}

/** Opens every stored entry, so that it is told from JSON of another kind. */
export const ENTRY_MARK = '{"crosscheck":"entry",';

const FIELDS = [
  'title',
  'text',
  'html',
  'extent',
  'date',
  'basis',
  'byline',
  'publisher',
  'address',
  'language',
] as const;

/**
 * The bytes an entry is stored as and named by: UTF-8 JSON with the fields in one order.
 *
 * @example
 * readEntry(entryBytes({ ...readEntry(new TextEncoder().encode('{}')), title: 'Bridge hit' })).title; // 'Bridge hit'
 */
export function entryBytes(entry: Entry): Uint8Array {
  const fields = FIELDS.map((field) => [field, entry[field] ?? null]);
  return new TextEncoder().encode(JSON.stringify({ crosscheck: 'entry', ...Object.fromEntries(fields) }));
}

/** Reads what `entryBytes` wrote; what is no text there is taken as absent. */
export function readEntry(bytes: Uint8Array): Entry {
  const raw = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
  const text = (field: string): string | null => {
    const value = raw[field];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  return {
    title: text('title'),
    text: text('text'),
    html: text('html'),
    extent: raw['extent'] === 'summary' ? 'summary' : 'whole',
    date: text('date'),
    basis: raw['basis'] === 'feed' ? 'feed' : 'given',
    byline: text('byline'),
    publisher: text('publisher'),
    address: text('address'),
    language: text('language'),
  };
}
