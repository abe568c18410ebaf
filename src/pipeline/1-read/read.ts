import { documentId } from '../../identity/identity.ts';
import type { Document } from '../../model/index.ts';

/** What is known of a file besides its bytes. */
export interface ReadHints {
  readonly name: string;
}

/**
 * Phase 1. In: the bytes of one file. Out: a `Document` with canonical text and parts.
 */
export function readDocument(bytes: Uint8Array, hints: ReadHints): Document {
  const text = new TextDecoder().decode(bytes);
  return {
    id: documentId(bytes),
    name: hints.name,
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'whole-text' }],
    credits: [],
    stated: [],
    reprints: [],
    diagnostics: [],
  };
}
