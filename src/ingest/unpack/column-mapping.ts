import type { ColumnMapping } from './container.ts';

/** What columns of a dataset can be named for, each with what it holds. */
export const MAPPED: Readonly<Record<keyof ColumnMapping, string>> = {
  text: 'the words of the report, as plain text',
  html: 'the words of the report, as HTML',
  title: 'its headline',
  date: 'when it was published',
  source: 'who published it',
  url: 'its address',
  byline: 'who wrote it',
  language: 'the code of its language',
};

const KEYS = Object.keys(MAPPED) as readonly (keyof ColumnMapping)[];

/**
 * Reads which columns of a dataset hold what, as the user writes it. Whatever is wrong with it comes
 * back as a sentence.
 *
 * @example
 * parseMapping('text=body,date=meta.pubDate'); // { text: 'body', date: 'meta.pubDate' }
 */
export function parseMapping(text: string): ColumnMapping | { readonly problem: string } {
  const mapping: { -readonly [Key in keyof ColumnMapping]: string } = {};
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  if (pairs.length === 0) return problem('No columns are named. Write them as text=body,title=headline.');
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 0)
      return problem(
        `“${pair.trim()}” has no “=”. Write what a column holds, “=” and its name, as in text=body.`,
      );
    const key = pair.slice(0, at).trim();
    const column = pair.slice(at + 1).trim();
    if (!isKey(key))
      return problem(`“${key}” is nothing a column can hold. It is one of ${KEYS.join(', ')}.`);
    if (column === '') return problem(`After “${key}=” the name of a column is missing.`);
    if (mapping[key] !== undefined)
      return problem(`“${key}” is named twice, as ${mapping[key]} and as ${column}.`);
    mapping[key] = column;
  }
  return mapping;
}

function isKey(key: string): key is keyof ColumnMapping {
  return Object.hasOwn(MAPPED, key);
}

function problem(words: string): { readonly problem: string } {
  return { problem: words };
}
