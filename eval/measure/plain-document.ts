import type { Document } from '../../src/model/index.ts';

/**
 * Plain text as one body without reading it, for what is about its words alone.
 *
 * @example
 * plainDocument('Shells fell.').parts[0]?.role; // 'body'
 */
export function plainDocument(
  text: string,
  more: Partial<Pick<Document, 'stated' | 'reprints'>> = {},
): Document {
  return {
    id: '' as Document['id'],
    name: '',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'whole-text' }],
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
    ...more,
  };
}
