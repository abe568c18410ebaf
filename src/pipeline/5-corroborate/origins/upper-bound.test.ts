import { describe, expect, it } from 'vitest';
import type { DocumentId, OriginId, RelationKind } from '../../../model/index.ts';
import { isUpperBound } from './upper-bound.ts';

const under = (document: string, ...roots: string[]) =>
  [document as DocumentId, new Set(roots as OriginId[])] as const;
const tie = (a: string, b: string, relation: RelationKind) => ({
  a: a as DocumentId,
  b: b as DocumentId,
  relation,
});
const reports = new Map([
  under('a', 'watch'),
  under('b', 'watch'),
  under('c', 'office'),
  under('d', 'watch', 'office'),
]);

describe('a count of origins is an upper bound', () => {
  it.each([
    ['where the only pair is unclear', true, [tie('a', 'c', 'unclear')]],
    ['where another pair says nothing of it', true, [tie('a', 'c', 'unclear'), tie('a', 'b', 'independent')]],
    ['not where another pair shows it', false, [tie('b', 'c', 'unclear'), tie('a', 'c', 'independent')]],
    ['not where all are independent', false, [tie('a', 'c', 'independent')]],
    ['not where nothing is known', false, []],
    ['not where the unclear pair rests on one origin', false, [tie('a', 'b', 'unclear')]],
    ['not by a report that rests on both', false, [tie('a', 'd', 'unclear')]],
  ])('%s', (_, isBound, relations) => {
    expect(isUpperBound(reports, relations)).toBe(isBound);
  });
});
