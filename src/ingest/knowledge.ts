import { createHash } from 'node:crypto';
import { ACTORS } from '../lexicon/actors/index.ts';
import type { ActorEntry, ChronicleEntry, Knowledge } from '../model/index.ts';
import { chronicleDigest, readChronicle, shippedChronicle } from './chronicle.ts';
import { gazetteerDigest, openGazetteer, openIndex, readGazetteer } from './gazetteer.ts';

/** What is known of actors and dates. */
export interface Lore {
  readonly actors: readonly ActorEntry[];
  readonly chronicle: readonly ChronicleEntry[];
}

/**
 * The data every analysis rests on in a form that threads share: one copy of the index for all of them,
 * and the chronicle read once.
 */
export interface PackedKnowledge extends Lore {
  readonly gazetteer: SharedArrayBuffer;
  readonly gazetteerDigest: string;
  readonly digest: string;
}

/** Names the knowledge of this installation without loading it. */
export function knowledgeDigest(gazetteer: string = gazetteerDigest()): string {
  return createHash('sha256')
    .update(JSON.stringify([ACTORS, chronicleDigest(shippedChronicle()), gazetteer]))
    .digest('hex');
}

/** Reads the actors and the chronicle of this installation. */
export function loadLore(): Lore {
  return { actors: ACTORS, chronicle: readChronicle(shippedChronicle()) };
}

/** Loads the gazetteer into memory that threads can share. */
export function packKnowledge(): PackedKnowledge {
  const bytes = readGazetteer();
  const gazetteer = new SharedArrayBuffer(bytes.length);
  Buffer.from(gazetteer).set(bytes);
  const digest = gazetteerDigest();
  return { gazetteer, gazetteerDigest: digest, ...loadLore(), digest: knowledgeDigest(digest) };
}

/** Gives shared knowledge its shape; called in each thread. */
export function openKnowledge(packed: PackedKnowledge): Knowledge {
  const { gazetteer, gazetteerDigest: ofGazetteer, actors, chronicle, digest } = packed;
  return {
    gazetteer: openGazetteer(openIndex(Buffer.from(gazetteer)), ofGazetteer),
    actors,
    chronicle,
    digest,
  };
}

/** Loads the data every analysis rests on: the bundled lexicon and the gazetteer package. */
export async function loadKnowledge(): Promise<Knowledge> {
  return openKnowledge(packKnowledge());
}
