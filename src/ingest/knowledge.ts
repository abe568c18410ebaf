import { createHash } from 'node:crypto';
import { ACTORS } from '../lexicon/actors/index.ts';
import { CHRONICLE } from '../lexicon/chronicle/index.ts';
import type { Knowledge } from '../model/index.ts';
import { gazetteerDigest, openGazetteer, openIndex, readGazetteer } from './gazetteer.ts';

/** The data every analysis rests on in a form that threads share: one copy of the index for all of them. */
export interface PackedKnowledge {
  readonly gazetteer: SharedArrayBuffer;
  readonly gazetteerDigest: string;
}

/** Names the knowledge of this installation without loading it. */
export function knowledgeDigest(gazetteer: string = gazetteerDigest()): string {
  return createHash('sha256')
    .update(JSON.stringify([ACTORS, CHRONICLE, gazetteer]))
    .digest('hex');
}

/** Loads the gazetteer into memory that threads can share. */
export function packKnowledge(): PackedKnowledge {
  const bytes = readGazetteer();
  const gazetteer = new SharedArrayBuffer(bytes.length);
  Buffer.from(gazetteer).set(bytes);
  return { gazetteer, gazetteerDigest: gazetteerDigest() };
}

/** Gives shared knowledge its shape; called in each thread. */
export function openKnowledge({ gazetteer, gazetteerDigest: digest }: PackedKnowledge): Knowledge {
  return {
    gazetteer: openGazetteer(openIndex(Buffer.from(gazetteer)), digest),
    actors: ACTORS,
    chronicle: CHRONICLE,
    digest: knowledgeDigest(digest),
  };
}

/** Loads the data every analysis rests on: the bundled lexicon and the gazetteer package. */
export async function loadKnowledge(): Promise<Knowledge> {
  return openKnowledge(packKnowledge());
}
