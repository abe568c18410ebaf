import type { CueStance } from '../../model/index.ts';

/** Adverbs and adjectives by which a report leaves open who says so. */
export const SPEECH_ADVERBS: ReadonlyMap<string, CueStance> = new Map([
  ['reportedly', 'reportedly'],
  ['allegedly', 'reportedly'],
  ['purportedly', 'reportedly'],
  ['supposedly', 'reportedly'],
]);
