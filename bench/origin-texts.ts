import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cutSentences } from '../eval/generate/made/cut-sentences.ts';
import { plainDocument } from '../eval/measure/plain-document.ts';
import { documentId } from '../src/identity/identity.ts';
import type { DocumentRecord } from '../src/model/index.ts';

/** Longer texts are features and speeches; what is measured is news reports. */
const LONGEST = 3000;
const SHORTEST = 300;

/** Reports to vary: the news beside the checkout, or the demo where there is none. */
export function loadOriginTexts(root: string): { readonly from: string; readonly texts: readonly string[] } {
  const shared = ['fa_kes', 't17_articles']
    .map((name) => join(root, '..', 'shared', 'bench', `${name}.jsonl.gz`))
    .filter((path) => existsSync(path));
  const texts = shared.flatMap((path) =>
    gunzipSync(readFileSync(path))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text),
  );
  const reports = texts.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
  if (reports.length > 0) return { from: shared.join(', '), texts: reports };
  const demo = join(root, 'demo');
  const names = readdirSync(demo).filter((name) => name.endsWith('.txt'));
  return { from: demo, texts: names.sort().map((name) => readFileSync(join(demo, name), 'utf8')) };
}

/**
 * The record of a text of which only words and sentences are known: to analyse 100,000 reports would
 * take hours and has no part in how they are compared.
 */
export function lightRecord(id: string, text: string): DocumentRecord {
  return {
    engine: 'bench',
    document: {
      ...plainDocument(text),
      id: documentId(new TextEncoder().encode(`${id}\n${text}`)),
      name: id,
      provenance: [{ name: id, captured: null, address: null, charset: null }],
    },
    date: {
      stated: [],
      earliest: null,
      latest: null,
      best: null,
      precision: 'unknown',
      basis: [],
      conflict: null,
    },
    reprints: [],
    sentences: cutSentences(text).map((span) => ({ ...span, role: 'body', reprint: null })),
    annotations: [],
    times: [],
    claims: [],
    events: [],
    figures: [],
    diagnostics: [],
  };
}
