import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { corroborate } from '../src/corroborate.ts';
import { engineVersion } from '../src/engine.ts';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import { readDocument } from '../src/pipeline/1-read/read.ts';
import { parseDocument } from '../src/pipeline/2-parse/parse.ts';
import { annotateDocument } from '../src/pipeline/3-annotate/annotate.ts';
import { extractRecord } from '../src/pipeline/4-extract/extract.ts';
import { analyze } from '../src/analyze.ts';
import type { Pile } from './pile.ts';

/** Something to measure: prepares what comes before it, then gives the work alone. */
export interface Subject {
  readonly name: string;
  prepare(pile: Pile): Promise<() => unknown>;
}

/** The five phases, the whole first way, and two libraries alone on the same texts. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'read',
    prepare:
      async ({ documents }) =>
      () =>
        documents.map(({ name, bytes }) => readDocument(bytes, { name }).parts.length),
  },
  {
    name: 'parse',
    prepare: async ({ documents }) => {
      const read = documents.map(({ name, bytes }) => readDocument(bytes, { name }));
      return () => read.map((document) => parseDocument(document).tokens.length);
    },
  },
  {
    name: 'annotate',
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      const parsed = documents.map(({ name, bytes }) => parseDocument(readDocument(bytes, { name })));
      return () => parsed.map((document) => annotateDocument(document, knowledge).annotations.length);
    },
  },
  {
    name: 'extract',
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      const engine = engineVersion(knowledge);
      const annotated = documents.map(({ name, bytes }) =>
        annotateDocument(parseDocument(readDocument(bytes, { name })), knowledge),
      );
      return () => annotated.map((document) => extractRecord(document, knowledge, engine).claims.length);
    },
  },
  {
    name: 'corroborate',
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      const records = documents.map(({ name, bytes }) => analyze(bytes, { name }, knowledge));
      return () => corroborate(records).events.length;
    },
  },
  {
    name: 'analyze (read to extract)',
    prepare: async ({ documents }) => {
      const knowledge = await loadKnowledge();
      return () => documents.map(({ name, bytes }) => analyze(bytes, { name }, knowledge).claims.length);
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
