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
  under('e', 'own word'),
]);
const ownWords = new Set(['own word' as OriginId]);

describe('a count of origins is an upper bound', () => {
  it.each([
    ['where the only pair is unclear', true, [tie('a', 'c', 'unclear')]],
    ['where another pair says nothing of it', true, [tie('a', 'c', 'unclear'), tie('a', 'b', 'independent')]],
    ['not where another pair shows it', false, [tie('b', 'c', 'unclear'), tie('a', 'c', 'independent')]],
    ['not where all are independent', false, [tie('a', 'c', 'independent')]],
    ['not where nothing is known', false, []],
    ['not where the unclear pair rests on one origin', false, [tie('a', 'b', 'unclear')]],
    ['not by a report that rests on both', false, [tie('a', 'd', 'unclear')]],
    ['where two lean on one source and one speaks in its own voice', true, [tie('a', 'e', 'shared-root')]],
    ['where a copy adds words of its own', true, [tie('a', 'e', 'copy')]],
    ['where a rewrite adds words of its own', true, [tie('c', 'e', 'rewrite')]],
    ['not where two lean on one source and each names a voice', false, [tie('a', 'c', 'shared-root')]],
    ['not where a copy names another voice', false, [tie('a', 'c', 'copy')]],
    [
      'not where another pair shows an own word to be apart',
      false,
      [tie('a', 'e', 'rewrite'), tie('b', 'e', 'independent')],
    ],
  ])('%s', (_, isBound, relations) => {
    expect(isUpperBound(reports, ownWords, relations)).toBe(isBound);
  });
});
