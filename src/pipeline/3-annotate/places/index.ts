import type { Annotator } from '../annotator.ts';

export const places: Annotator = { gives: 'place', needs: [], annotate: () => [] };
