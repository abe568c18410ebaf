import type { Annotator } from '../annotator.ts';

export const times: Annotator = { gives: 'time', needs: [], annotate: () => [] };
