import { counts } from './counts.ts';
import type { FacetRule } from './facet-rule.ts';
import { occurred } from './occurred.ts';
import { participants } from './participants.ts';
import { when } from './when.ts';
import { where } from './where.ts';

/** The one ordered list of questions put to an event. */
export const FACETS: readonly FacetRule[] = [occurred, when, where, participants, counts];
