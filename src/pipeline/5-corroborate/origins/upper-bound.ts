import type { Claim, DocumentId, OriginId, Relation, RelationKind } from '../../../model/index.ts';

/** The relations of some documents to each other, in the order of the list. */
export type RelationsAmong = (documents: ReadonlySet<DocumentId>) => readonly Relation[];

/** Tells whether a claim is the report's own word: nobody is named for it, here or in a text it copies. */
export function isOwnWord({ voices, reprint, origin }: Claim, settled: OriginId): boolean {
  return voices.length === 0 && reprint === null && origin === settled;
}

/**
 * Tells whether a count of origins is an upper bound: of two of them it is unclear whether one rests on the
 * other, and no pair of their reports is independent.
 *
 * @param under the origins on which each report's telling rests
 * @param ownWords those of them that are reports' own words
 * @param relations those between the reports
 */
export function isUpperBound(
  under: ReadonlyMap<DocumentId, ReadonlySet<OriginId>>,
  ownWords: ReadonlySet<OriginId>,
  relations: readonly Pick<Relation, 'a' | 'b' | 'relation'>[],
): boolean {
  const unclear = new Set<string>();
  const told = new Set<string>();
  for (const { a, b, relation } of relations) {
    const [here, there] = [under.get(a), under.get(b)];
    if (here === undefined || there === undefined) continue;
    for (const [one, two] of pairsApart(here, there)) {
      const pair = one < two ? `${one} ${two}` : `${two} ${one}`;
      if (relation === 'independent') told.add(pair);
      else if (mayBeOne([one, two], ownWords, relation)) unclear.add(pair);
    }
  }
  return [...unclear].some((pair) => !told.has(pair));
}

/**
 * Tells whether one of two origins, each under one report of a pair, may rest on the other: where the pair is
 * unclear, and where the two lean on one source in what they lead with and one of these origins is a report's
 * own word, which may be that source's too. Two whom reports name are two, whoever carried them.
 */
export function mayBeOne(
  origins: readonly [OriginId, OriginId],
  ownWords: ReadonlySet<OriginId>,
  relation: RelationKind,
): boolean {
  if (relation === 'independent') return false;
  return relation === 'unclear' || origins.some((origin) => ownWords.has(origin));
}

/** The pairs of origins of which one stands under the one report alone and the other under the other. */
export function pairsApart(
  here: ReadonlySet<OriginId>,
  there: ReadonlySet<OriginId>,
): (readonly [OriginId, OriginId])[] {
  const own = [...here].filter((origin) => !there.has(origin));
  const other = [...there].filter((origin) => !here.has(origin));
  return own.flatMap((one) => other.map((two) => [one, two] as const));
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
