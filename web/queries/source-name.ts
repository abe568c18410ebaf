import type { Source } from '../../src/api/client.ts';
import { plainName } from './plain-name.ts';
import { VOICE_KIND_WORD } from './words.ts';

type Named = Pick<Source, 'name' | 'sort' | 'document'>;

/**
 * Name of a source for people. A document without a publisher bears the name of its file, in which every
 * mark that would not be seen is written out.
 *
 * @example
 * sourceName({ name: 'unstated', sort: 'unstated' }); // 'unstated voice'
 * sourceName({ name: 'Harbour Agency', sort: 'agency' }); // 'Harbour Agency'
 */
export function sourceName(source: Named): string {
  const { name, sort } = source;
  if (sort === 'unstated') return 'unstated voice';
  return isUnpublished(source) ? plainName(name) : name;
}

function isUnpublished({ sort, document }: Named): boolean {
  return sort === 'outlet' && document?.publisher === null;
}

/** The word for the kind of a voice; a document without a publisher is no outlet. */
export function sortWord(source: Named): string {
  const { sort } = source;
  if (isUnpublished(source)) return 'publisher not known';
  return (VOICE_KIND_WORD as Readonly<Record<string, string>>)[sort] ?? sort;
}
