import type { ClaimId, DocumentRecord, Figure, Relation } from '../../../model/index.ts';

/**
 * Finds the claims in which a copy or rewrite gives a count that the text it was made from does not. What
 * they tell rests on that text, but the number is the copy's own: the voice behind it never gave it.
 */
export function changedNumbers(
  records: readonly DocumentRecord[],
  relations: readonly Relation[],
): ReadonlySet<ClaimId> {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  return new Set(
    relations.flatMap(({ a, b, relation, source }): ClaimId[] => {
      if (source === null || (relation !== 'copy' && relation !== 'rewrite')) return [];
      const [made, from] = [byId.get(source === 'a' ? b : a), byId.get(source === 'a' ? a : b)];
      if (made === undefined || from === undefined) return [];
      const given = new Set(from.figures.map(keyOf));
      return made.figures.filter((figure) => !given.has(keyOf(figure))).map(({ claim }) => claim);
    }),
  );
}

function keyOf({ measure, low, high }: Figure): string {
  return `${measure} ${low}..${high}`;
}
