import type { Annotator } from '../annotator.ts';

export const actors: Annotator = { gives: 'actor', needs: [], annotate: () => [] };
