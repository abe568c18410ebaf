import { createHash } from 'node:crypto';
import { ACTORS } from '../lexicon/actors/index.ts';
import { CHRONICLE } from '../lexicon/chronicle/index.ts';
import type { Knowledge } from '../model/index.ts';
import { loadGazetteer } from './gazetteer.ts';

/** Loads the data every analysis rests on: the bundled lexicon and the gazetteer package. */
export async function loadKnowledge(): Promise<Knowledge> {
  const gazetteer = loadGazetteer();
  const digest = createHash('sha256')
    .update(JSON.stringify([ACTORS, CHRONICLE, gazetteer.digest]))
    .digest('hex');
  return { gazetteer, actors: ACTORS, chronicle: CHRONICLE, digest };
}
