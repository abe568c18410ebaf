import type { Annotator } from '../annotator.ts';

export const cues: Annotator = { gives: 'cue', needs: [], annotate: () => [] };
