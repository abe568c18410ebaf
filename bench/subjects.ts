import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { corroborate } from '../src/corroborate.ts';
import { engineVersion } from '../src/engine.ts';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import type { Document, DocumentRecord, Knowledge } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/1-read/read.ts';
import { parseDocument } from '../src/pipeline/2-parse/parse.ts';
import { annotateDocument } from '../src/pipeline/3-annotate/annotate.ts';
import { dateDocument } from '../src/pipeline/4-extract/date/date-document.ts';
import { extractRecord } from '../src/pipeline/4-extract/extract.ts';
import { analyze } from '../src/analyze.ts';
import type { Pile } from './pile.ts';

/** Something to measure: prepares what comes before it, then gives the work alone. */
export interface Subject {
  readonly name: string;
  prepare(pile: Pile): Promise<() => unknown>;
}

/** One after the other, as one worker does it. */
async function readAll(documents: Pile['documents']): Promise<Document[]> {
  const read: Document[] = [];
  for (const { name, bytes } of documents) read.push(await readDocument(bytes, { name }));
  return read;
}

async function analyzeAll(documents: Pile['documents'], knowledge: Knowledge): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for (const { name, bytes } of documents) records.push(await analyze(bytes, { name }, knowledge));
  return records;
}

/** Names of two subjects whose times are compared. */
export const DATING = 'date (part of extract)';
export const ANALYSIS = 'analyze (read to extract)';

/** The five phases, the whole first way, and two libraries alone on the same texts. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'read',
    prepare:
      async ({ documents }) =>
      () =>
        readAll(documents),
  },
  {
    name: 'parse',
    prepare: async ({ documents }) => {
      const read = await readAll(documents);
      return () => read.map((document) => parseDocument(document).tokens.length);
    },
  },
  {
    name: 'annotate',
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      const parsed = (await readAll(documents)).map(parseDocument);
      return () => parsed.map((document) => annotateDocument(document, knowledge).annotations.length);
    },
  },
  {
    name: DATING,
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      const read = await readAll(documents);
      const annotated = read.map((document) => annotateDocument(parseDocument(document), knowledge));
      return () => annotated.map((document) => dateDocument(document, knowledge).date.basis.length);
    },
  },
  {
    name: 'extract',
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      const engine = engineVersion(knowledge);
      const read = await readAll(documents);
      const annotated = read.map((document) => annotateDocument(parseDocument(document), knowledge));
      return () => annotated.map((document) => extractRecord(document, knowledge, engine).claims.length);
    },
  },
  {
    name: 'corroborate',
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      const records = await analyzeAll(documents, knowledge);
      return () => corroborate(records).events.length;
    },
  },
  {
    name: ANALYSIS,
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      return () => analyzeAll(documents, knowledge);
    },
  },
  {
    name: 'wink-nlp alone (tags, lemmas)',
    prepare: async ({ texts }) => {
      const nlp = winkNLP(model, ['sbd', 'pos']);
      const { its } = nlp;
      return () =>
        texts.map((text) => {
          const tokens = nlp.readDoc(text).tokens();
          return tokens.out(its.pos).length + tokens.out(its.value).length;
        });
    },
  },
  {
    name: 'compromise alone (tags)',
    prepare:
      async ({ texts }) =>
      () =>
        texts.map((text) => compromise(text).json().length),
  },
];
