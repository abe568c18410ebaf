import { actions } from './actions/index.ts';
import { actors } from './actors/index.ts';
import type { Annotator } from './annotator.ts';
import { cues } from './cues/index.ts';
import { places } from './places/index.ts';
import { quantities } from './quantities/index.ts';
import { times } from './times/index.ts';

/** The one ordered list of annotators: each sees what stands before it. */
export const ANNOTATORS: readonly Annotator[] = [times, quantities, places, actors, cues, actions];
