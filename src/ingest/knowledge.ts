import { createHash } from 'node:crypto';
import { ACTORS } from '../lexicon/actors/index.ts';
import { withChronicle } from '../lexicon/chronicle/index.ts';
import type { ActorEntry, ChronicleEntry, Knowledge } from '../model/index.ts';
import { chronicleDigest, readChronicle, shippedChronicle } from './chronicle.ts';
import { gazetteerDigest, openGazetteer, openIndex, readGazetteer } from './gazetteer.ts';

/** What is known of actors and dates. */
export interface Lore {
  readonly actors: readonly ActorEntry[];
  readonly chronicle: readonly ChronicleEntry[];
}

/** What every process is told to know: what is read once, and the name of the whole. Each reads the index itself. */
export interface PackedKnowledge extends Lore {
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
  const chronicle = readChronicle(shippedChronicle());
  return { actors: withChronicle(ACTORS, chronicle), chronicle };
}

/** Gathers what the analysis is to know, without the index of the gazetteer. */
export function packKnowledge(): PackedKnowledge {
  const digest = gazetteerDigest();
  return { gazetteerDigest: digest, ...loadLore(), digest: knowledgeDigest(digest) };
}

/** Adds the index of the gazetteer to it; called in each process. */
export function openKnowledge({ gazetteerDigest: ofGazetteer, ...lore }: PackedKnowledge): Knowledge {
  return { gazetteer: openGazetteer(openIndex(readGazetteer()), ofGazetteer), ...lore };
}

/** Loads the data every analysis rests on: the bundled lexicon and the gazetteer package. */
export async function loadKnowledge(): Promise<Knowledge> {
  return openKnowledge(packKnowledge());
}
