import type { QuantityAnnotation, Token } from '../../../model/index.ts';

const WOMEN = /^(?:woman|women)$/;
const CHILDREN = /^(?:child|children)$/;

/**
 * Joins "a woman and two children" to one count of three: the pair names one population, the
 * women and children among the victims. Other pairs stay apart ("two women and two soldiers").
 */
export function joinWomenAndChildren(
  tokens: readonly Token[],
  quantities: readonly QuantityAnnotation[],
): QuantityAnnotation[] {
  const joined: QuantityAnnotation[] = [];
  for (let place = 0; place < quantities.length; place += 1) {
    const [first, second, third] = quantities.slice(place, place + 3);
    if (first === undefined) break;
    const pair = second !== undefined && isPair(tokens, first, second);
    const listed = third !== undefined && second !== undefined && linkBetween(tokens, second, third) !== null;
    if (!pair || listed) joined.push(first);
    else {
      joined.push(sum(first, second));
      place += 1;
    }
  }
  return joined;
}

function isPair(tokens: readonly Token[], a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  const nouns = [a.noun ?? '', b.noun ?? ''];
  const both = nouns.some((noun) => WOMEN.test(noun)) && nouns.some((noun) => CHILDREN.test(noun));
  return both && a.low === a.high && b.low === b.high && linkBetween(tokens, a, b) === 'and';
}

/** The word between two counts that follow each other at once: "and", "" for none, null otherwise. */
function linkBetween(tokens: readonly Token[], a: QuantityAnnotation, b: QuantityAnnotation): string | null {
  const from = a.nounSpan?.end ?? a.end;
  const between = tokens.filter((token) => token.start >= from && token.end <= b.start);
  if (between.length === 0) return '';
  return between.length === 1 && /^(?:and|,)$/.test(between[0]?.lower ?? '')
    ? (between[0]?.lower ?? null)
    : null;
}

function sum(a: QuantityAnnotation, b: QuantityAnnotation): QuantityAnnotation {
  const start = a.nounSpan?.start ?? a.end;
  const total = (a.low ?? 0) + (b.low ?? 0);
  return {
    ...a,
    low: total,
    high: total,
    noun: 'children',
    nounSpan: { start, end: b.nounSpan?.end ?? b.end },
  };
}
