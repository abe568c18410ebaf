/** The fields of one row, named by their columns; of nested JSON by dotted paths. They may be blank. */
export type Fields = ReadonlyMap<string, string>;

/** Deeper or further fields are no columns that anyone names. */
const DEEPEST = 6;
const MOST_FIELDS = 1_000;

/**
 * The fields of an object of JSON. Lists of words become lines; of a list of objects their names, or
 * what each holds under its number.
 *
 * @example
 * fieldsOf({ meta: { source: { name: 'Kesra Post' } } }).get('meta.source.name'); // 'Kesra Post'
 */
export function fieldsOf(object: object): Fields {
  const fields = new Map<string, string>();
  collect(object, '', 0, fields);
  return fields;
}

function collect(value: unknown, path: string, depth: number, into: Map<string, string>): void {
  if (into.size >= MOST_FIELDS) return;
  if (Array.isArray(value)) return collectList(value, path, depth, into);
  if (typeof value === 'object' && value !== null) {
    if (depth >= DEEPEST) return;
    for (const [key, inner] of Object.entries(value)) {
      collect(inner, path === '' ? key : `${path}.${key}`, depth + 1, into);
    }
    return;
  }
  const words = wordsOf(value);
  if (words !== null) into.set(path, words);
}

function collectList(list: readonly unknown[], path: string, depth: number, into: Map<string, string>): void {
  const lines = list.map((item) => wordsOf(item) ?? nameOf(item));
  if (lines.every((line) => line === null)) {
    list.slice(0, 20).forEach((item, at) => collect(item, `${path}.${at}`, depth + 1, into));
    return;
  }
  into.set(path, lines.filter((line) => line !== null).join('\n'));
}

function wordsOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The name of a person or outlet that is told of in several fields. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'name')) return null;
  return wordsOf((value as { readonly name: unknown }).name);
}
