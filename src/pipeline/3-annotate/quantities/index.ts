import type { Annotator } from '../annotator.ts';

export const quantities: Annotator = { gives: 'quantity', needs: [], annotate: () => [] };
