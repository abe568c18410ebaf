import type { Source } from '../../src/api/client.ts';
import { VOICE_KIND_WORD } from './words.ts';

type Named = Pick<Source, 'name' | 'sort' | 'document'>;

/**
 * Name of a source for people.
 *
 * @example
 * sourceName({ name: 'unstated', sort: 'unstated' }); // 'unstated voice'
 * sourceName({ name: 'Harbour Agency', sort: 'agency' }); // 'Harbour Agency'
 */
export function sourceName({ name, sort }: Named): string {
  return sort === 'unstated' ? 'unstated voice' : name;
}

/** The word for the kind of a voice; a document without a publisher is no outlet. */
export function sortWord({ sort, document }: Named): string {
  if (sort === 'outlet' && document?.publisher === null) return 'publisher not known';
  return (VOICE_KIND_WORD as Readonly<Record<string, string>>)[sort] ?? sort;
}
