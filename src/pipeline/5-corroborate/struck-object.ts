import type { Event, Span } from '../../model/index.ts';

/**
 * What is struck in one place of a town, by its kind. Words of one line are one kind. A raid on the convoy and
 * one on the clinic are two, even on one day in one city.
 */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['convoy', /\b(?:convoys?|(?:aid |relief )?(?:trucks?|lorr(?:y|ies)))\b/i],
  ['hospital', /\b(?:hospitals?|clinics?|medical (?:cent(?:re|er)s?|facilit(?:y|ies)|points?))\b/i],
  ['school', /\b(?:schools?|universit(?:y|ies)|nurser(?:y|ies)|kindergartens?)\b/i],
  ['market', /\b(?:market ?places?|markets?|souks?|bazaars?)\b/i],
  ['worship', /\b(?:mosques?|church(?:es)?|shrines?|cathedrals?)\b/i],
  ['bakery', /\bbaker(?:y|ies)\b/i],
  ['wedding', /\bweddings?\b/i],
  ['funeral', /\b(?:funerals?|mourners?)\b/i],
  ['prison', /\b(?:prisons?|jails?)\b/i],
  ['airport', /\b(?:air ?ports?|air ?bases?|airfields?)\b/i],
  ['checkpoint', /\bcheck ?points?\b/i],
  ['police', /\b(?:police (?:stations?|headquarters)|court ?houses?)\b/i],
  ['bus', /\b(?:bus(?:es)?|minibus(?:es)?)\b/i],
  ['bridge', /\bbridges?\b/i],
  ['power', /\b(?:power (?:plants?|stations?)|water (?:plants?|stations?)|dams?)\b/i],
  ['camp', /\b(?:refugee|displacement) camps?\b/i],
  ['hotel', /\bhotels?\b/i],
  ['embassy', /\bembass(?:y|ies)\b/i],
];

/**
 * The kinds of things that a deed is told to have struck: in its own words and in those that name its target.
 *
 * Finds: `the raid hit a clinic`. Must not find: `shells fell on the district`, what stands elsewhere in the sentence.
 */
export function struckKinds({ start, end, target }: Event, text: string): ReadonlySet<string> {
  const spans: Span[] = [{ start, end }];
  if (target?.start != null && target.end != null) spans.push({ start: target.start, end: target.end });
  const words = spans.map((span) => text.slice(span.start, span.end)).join(' ');
  return new Set(KINDS.flatMap(([kind, said]) => (said.test(words) ? [kind] : [])));
}
