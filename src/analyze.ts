import { engineVersion } from './engine.ts';
import type { DocumentRecord, Knowledge } from './model/index.ts';
import type { ReadHints } from './pipeline/1-read/format.ts';
import { readDocument } from './pipeline/1-read/read.ts';
import { parseDocument } from './pipeline/2-parse/parse.ts';
import { annotateDocument } from './pipeline/3-annotate/annotate.ts';
import { extractRecord } from './pipeline/4-extract/extract.ts';

/**
 * The way of one report, from bytes to record: a pure function of the bytes and the knowledge.
 * The name is carried along for people and decides nothing.
 */
export async function analyze(
  bytes: Uint8Array,
  hints: ReadHints,
  knowledge: Knowledge,
): Promise<DocumentRecord> {
  const document = await readDocument(bytes, hints);
  const parsed = parseDocument(document);
  const annotated = annotateDocument(parsed, knowledge);
  return extractRecord(annotated, knowledge, engineVersion(knowledge));
}
