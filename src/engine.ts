import type { Knowledge } from './model/index.ts';

/** Version of the program. */
export const ENGINE = '0.1.0';

/** Digest of the sources of the analysis, put in by the build; absent when run from source by tests. */
declare const CROSSCHECK_ANALYSIS: string | undefined;

/**
 * Names everything a record depends on besides its bytes: the program, the very sources of its rules
 * and word lists, and the knowledge. So `refresh` redoes what a change touches, and nobody has to
 * remember to raise a number.
 */
export function engineVersion(knowledge: Pick<Knowledge, 'digest'>): string {
  const analysis = typeof CROSSCHECK_ANALYSIS === 'string' ? CROSSCHECK_ANALYSIS : 'source';
  return `${ENGINE}+${analysis}.${knowledge.digest.slice(0, 12)}`;
}
