import type { Annotator } from '../annotator.ts';

export const actions: Annotator = { gives: 'action', needs: [], annotate: () => [] };
