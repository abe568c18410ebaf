import type { Span } from '../../../model/index.ts';
import type { RecordLayers } from './change-words.ts';

/** An amount in brackets: "(460 square miles)", "(about 10 miles)", "($2.1 billion)". */
const AMOUNT = /\((?:(?:about|around|some|nearly|over|roughly)\s)?[$€£#]?\s?\p{Nd}[^()]{0,40}\)/gu;
/** What an amount in brackets tells again: a number and a few words of unit right before it. */
const TOLD = /\p{Nd}[^.;:()]{0,30}$/u;
/** Or a unit in the brackets tells that it is one: "the mile (1.6 km)". */
const UNIT =
  /\b(?:km|kms|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|lit(?:er|re)s|gallons|barrels|acres|hectares|tonnes|pounds|euros|dollars)\)$/u;
/** How markets name a paper or a price: "gold XAU=", "futures CLc1", "(O/R)", "(VAL.N)". */
const CODE =
  /\b\p{Lu}{2,}[\p{L}\d]{0,6}\s?=(?:\s?\p{Lu}{2,5})?(?![\p{L}\p{N}])|(?<=\s)\p{Lu}{2,3}\p{Ll}\d(?![\p{L}\p{N}])|\(\p{Lu}\/\p{Lu}\)|\(\p{Lu}{1,5}\.\s*\p{Lu}{1,2}\)/gu;

/**
 * What a desk adds for its readers within a sentence and changes nothing: an amount told again in another
 * unit, the code of a paper.
 *
 * Finds: `1,200 kilometres[ (750 miles)]`, `gold [XAU=] rose`. Must not find: `the mill (20 were hurt)` with
 * no number before it, `the Valley Group (VG)`.
 */
export function asidesIn({ record }: RecordLayers, { start, end }: Span): Span[] {
  const words = record.document.text.slice(start, end);
  const amounts = [...words.matchAll(AMOUNT)].filter(
    (found) => UNIT.test(found[0]) || TOLD.test(words.slice(0, found.index)),
  );
  return [...amounts, ...words.matchAll(CODE)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}
