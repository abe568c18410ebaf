import type { DocumentId, OriginId, Relation } from '../../../model/index.ts';

/** The relations of some documents to each other, in the order of the list. */
export type RelationsAmong = (documents: ReadonlySet<DocumentId>) => readonly Relation[];

/**
 * Tells whether a count of origins is an upper bound: of two of them some reports are unclear to each
 * other and none are independent, so that one may rest on the other.
 *
 * @param under the origins on which each report's telling rests
 * @param relations those between the reports
 */
export function isUpperBound(
  under: ReadonlyMap<DocumentId, ReadonlySet<OriginId>>,
  relations: readonly Pick<Relation, 'a' | 'b' | 'relation'>[],
): boolean {
  const unclear = new Set<string>();
  const told = new Set<string>();
  for (const { a, b, relation } of relations) {
    if (relation !== 'unclear' && relation !== 'independent') continue;
    const [here, there] = [under.get(a), under.get(b)];
    if (here === undefined || there === undefined) continue;
    for (const pair of pairsApart(here, there)) (relation === 'unclear' ? unclear : told).add(pair);
  }
  return [...unclear].some((pair) => !told.has(pair));
}

/** The pairs of origins of which one stands under the one report alone and the other under the other. */
function pairsApart(here: ReadonlySet<OriginId>, there: ReadonlySet<OriginId>): string[] {
  const own = [...here].filter((origin) => !there.has(origin));
  const other = [...there].filter((origin) => !here.has(origin));
  return own.flatMap((one) => other.map((two) => (one < two ? `${one} ${two}` : `${two} ${one}`)));
}

/** Looks relations up by their documents, so that each event reads its own and no others. */
export function relationsAmong(relations: readonly Relation[]): RelationsAmong {
  const byFirst = new Map<DocumentId, Relation[]>();
  for (const relation of relations) {
    const list = byFirst.get(relation.a);
    if (list === undefined) byFirst.set(relation.a, [relation]);
    else list.push(relation);
  }
  return (documents) =>
    [...documents].flatMap((document) => (byFirst.get(document) ?? []).filter(({ b }) => documents.has(b)));
}
