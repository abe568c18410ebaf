import { engineVersion } from './engine.ts';
import type { DocumentRecord, Knowledge } from './model/index.ts';
import { type ReadHints, readDocument } from './pipeline/1-read/read.ts';
import { parseDocument } from './pipeline/2-parse/parse.ts';
import { annotateDocument } from './pipeline/3-annotate/annotate.ts';
import { extractRecord } from './pipeline/4-extract/extract.ts';

/**
 * The way of one report, from bytes to record: a pure function of the bytes and the knowledge.
 * The name is carried along for people and decides nothing.
 */
export function analyze(bytes: Uint8Array, hints: ReadHints, knowledge: Knowledge): DocumentRecord {
  const document = readDocument(bytes, hints);
  const parsed = parseDocument(document);
  const annotated = annotateDocument(parsed, knowledge);
  return extractRecord(annotated, knowledge, engineVersion(knowledge));
}
