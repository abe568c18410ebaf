import type { analyze } from '../../src/analyze.ts';
import { engineVersion } from '../../src/engine.ts';
import type { Diagnostic, Knowledge } from '../../src/model/index.ts';
import { makeDocument } from './store-fixtures.ts';

/** Knowledge of nothing, for tests that are not about what is known. */
export function knowledgeOf(digest: string): Knowledge {
  const gazetteer = { digest: '', lookup: () => [], longestFrom: () => 0 };
  return { gazetteer, actors: [], chronicle: [], digest };
}

const diagnosticOf = (severity: Diagnostic['severity']): Diagnostic => ({
  code: `test/${severity}`,
  severity,
  message: `A ${severity}.`,
  start: null,
  end: null,
});

/**
 * Stands in for the pipeline, which has tests of its own. The words of a text say how it goes: BREAK is
 * a defect of a rule, FOREVER one that never ends, HOG one that takes all memory, piece by piece or at
 * once, EXIT one that ends the process, REFUSE a text that cannot be kept, SCAN one that is kept without
 * text, SLOW takes a moment.
 */
export const oddAnalysis: typeof analyze = async (bytes, { name, provenance }, knowledge) => {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('BREAK')) throw new RangeError('a rule ran away');
  if (text.includes('FOREVER')) for (;;);
  if (text.includes('HOG IN ONE PIECE')) return fillMemoryAtOnce();
  if (text.includes('HOG')) return fillMemory();
  if (text.includes('EXIT')) process.exit(7);
  if (text.includes('SLOW')) spin(text.length);
  const engine = engineVersion(knowledge);
  const { record } = makeDocument({ text, name, engine, ...(provenance ? { places: provenance } : {}) });
  if (text.includes('REFUSE')) return { ...record, diagnostics: [diagnosticOf('refused')] };
  if (!text.includes('SCAN')) return record;
  return {
    ...record,
    document: { ...record.document, text: '' },
    claims: [],
    events: [],
    figures: [],
    diagnostics: [diagnosticOf('loss')],
  };
};

function fillMemory(): never {
  const kept: object[] = [];
  for (;;) kept.push({ filler: Array.from({ length: 100 }, (_, number) => number + kept.length) });
}

function fillMemoryAtOnce(): never {
  let kept = [0];
  for (;;) kept = kept.concat(kept);
}

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
