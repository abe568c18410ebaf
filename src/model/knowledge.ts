import type { ActorEntry } from './actor.ts';
import type { ChronicleEntry } from './chronicle.ts';
import type { Gazetteer } from './place.ts';

/** The data an analysis rests on; with the document it decides every byte of the record. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly actors: readonly ActorEntry[];
  readonly chronicle: readonly ChronicleEntry[];
  /** Digest over all of it, part of the engine version. */
  readonly digest: string;
}
