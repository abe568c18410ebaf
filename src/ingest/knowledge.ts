import { createHash } from 'node:crypto';
import { ACTORS } from '../lexicon/actors/index.ts';
import { withChronicle } from '../lexicon/chronicle/index.ts';
import type { ActorEntry, ChronicleEntry, ChronicleFile, Knowledge } from '../model/index.ts';
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

/**
 * Names the knowledge of this installation without loading it. `own` are the chronicles a person added
 * to the collection; they are knowledge like any other.
 */
export function knowledgeDigest(own: readonly ChronicleFile[] = []): string {
  const chronicle = chronicleDigest([...shippedChronicle(), ...own]);
  return createHash('sha256')
    .update(JSON.stringify([ACTORS, chronicle, gazetteerDigest()]))
    .digest('hex');
}

/** Reads the actors and the chronicle of this installation, with a person's own rows. */
export function loadLore(own: readonly ChronicleFile[] = []): Lore {
  const chronicle = readChronicle([...shippedChronicle(), ...own]);
  return { actors: withChronicle(ACTORS, chronicle), chronicle };
}

/** Gathers what the analysis is to know, without the index of the gazetteer. */
export function packKnowledge(own: readonly ChronicleFile[] = []): PackedKnowledge {
  return { gazetteerDigest: gazetteerDigest(), ...loadLore(own), digest: knowledgeDigest(own) };
}

/** Adds the index of the gazetteer to it; called in each process. */
export function openKnowledge({ gazetteerDigest: ofGazetteer, ...lore }: PackedKnowledge): Knowledge {
  return { gazetteer: openGazetteer(openIndex(readGazetteer()), ofGazetteer), ...lore };
}

/** Loads the data every analysis rests on: the lexicon, the chronicle and the gazetteer package. */
export async function loadKnowledge(own: readonly ChronicleFile[] = []): Promise<Knowledge> {
  return openKnowledge(packKnowledge(own));
}
