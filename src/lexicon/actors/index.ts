import type { ActorEntry } from '../../model/index.ts';

/** The actor registry shipped with the product, one file a kind. */
export const ACTORS: readonly ActorEntry[] = [];
