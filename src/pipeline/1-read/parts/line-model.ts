import { lineFacts } from './line-facts.ts';
import { lineFeatures, secondFeatures } from './line-features.ts';
import { likelihood, type LineModel, oddsOf } from './line-odds.ts';

/**
 * Cost of changing between body and not body, and what is added to the odds of body, in log-odds.
 * Both were chosen by cross-validation among 0, 1, 1.5 and 0, 0.4, 0.7.
 */
const CHANGE = 1;
const LEAN = 0.4;

/** Log-odds that each line is body, after the second look. */
export function lineOdds(lines: readonly string[], model: LineModel): number[] {
  const facts = lines.map(lineFacts);
  const first = lineFeatures(facts);
  const likely = first.map((features) => likelihood(oddsOf(features, model.first)));
  const second = secondFeatures(facts, likely);
  return second.map((features, at) => oddsOf([...(first[at] as string[]), ...features], model.second));
}

/**
 * The likeliest sequence of body and not body for lines of the odds given, where every change between
 * the two has its cost: a lone line of furniture words amid body stays body, and the reverse.
 *
 * @example
 * bodyLines([4, -1, 4]); // [true, true, true]
 */
export function bodyLines(odds: readonly number[]): boolean[] {
  let [body, other] = [0, 0];
  const fromBody: (readonly [boolean, boolean])[] = [];
  for (const odd of odds) {
    const stays = body >= other - CHANGE;
    const leaves = body - CHANGE > other;
    fromBody.push([stays, leaves]);
    const half = (odd + LEAN) / 2;
    [body, other] = [(stays ? body : other - CHANGE) + half, (leaves ? body - CHANGE : other) - half];
  }
  const found: boolean[] = [];
  let isBody = body > other;
  for (let at = odds.length - 1; at >= 0; at -= 1) {
    found.push(isBody);
    const [stays, leaves] = fromBody[at] as readonly [boolean, boolean];
    isBody = isBody ? stays : leaves;
  }
  return found.reverse();
}
