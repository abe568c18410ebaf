import type { Facet } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import type { OriginOf } from '../origins/settle-origins.ts';

/** The one contract of facets: the questions a group of mentions answers, with verdicts. */
export type FacetRule = (group: Group, originOf: OriginOf) => readonly Facet[];
