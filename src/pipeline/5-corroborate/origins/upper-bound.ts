import type { DocumentId, OriginId, Relation, StoryReport } from '../../../model/index.ts';

/**
 * Tells whether a count of origins is an upper bound: of two of them some reports are unclear to each
 * other and none are independent, so that one may rest on the other.
 *
 * @param relations those between the reports
 */
export function isUpperBound(
  origins: readonly OriginId[],
  reports: readonly Pick<StoryReport, 'document' | 'rests'>[],
  relations: readonly Pick<Relation, 'a' | 'b' | 'relation'>[],
): boolean {
  const under = new Map(
    reports.map(({ document, rests }) => [document, new Set(rests.map(({ root }) => root))]),
  );
  const kinds = (one: OriginId, other: OriginId): ReadonlySet<string> => {
    const isOnly = (document: DocumentId, root: OriginId, not: OriginId): boolean =>
      under.get(document)?.has(root) === true && !under.get(document)?.has(not);
    const across = relations.filter(
      ({ a, b }) =>
        (isOnly(a, one, other) && isOnly(b, other, one)) || (isOnly(a, other, one) && isOnly(b, one, other)),
    );
    return new Set(across.map(({ relation }) => relation));
  };
  return origins.some((one, index) =>
    origins.slice(index + 1).some((other) => {
      const found = kinds(one, other);
      return found.has('unclear') && !found.has('independent');
    }),
  );
}
