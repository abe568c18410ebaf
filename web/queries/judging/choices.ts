import { EVENT_TYPES, FACTUALITIES, FIGURE_SCOPES, MEASURES } from '../../../src/api/client.ts';
import type { CorrectedField } from './decision.ts';

/** What may stand in a field that holds one word of a fixed list; others hold any words. */
export const CHOICES: Readonly<Partial<Record<CorrectedField, readonly string[]>>> = {
  type: EVENT_TYPES,
  factuality: FACTUALITIES,
  measure: MEASURES,
  scope: FIGURE_SCOPES,
};
