import type { Knowledge } from './model/index.ts';

/** Raised by hand whenever a rule, a model or the shape of a record changes what a record says. */
export const ENGINE = '0.1.0';

/**
 * Names everything a record depends on besides its bytes, so that `refresh` redoes only what a new
 * version or new knowledge changes.
 */
export function engineVersion(knowledge: Knowledge): string {
  return `${ENGINE}+${knowledge.digest.slice(0, 12)}`;
}
