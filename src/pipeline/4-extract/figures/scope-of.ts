import type { Event, FigureScope, Token } from '../../../model/index.ts';
import type { Count, Measured } from './count.ts';

/** No single happening reported has this many dead or displaced; larger counts are totals. */
const LEAST_TOTAL = 100_000;
const WARS =
  /^(?:war|wars|conflict|conflicts|uprising|revolution|insurgency|crisis|violence|rebellion|unrest)$/;

/**
 * Tells whether a count belongs to the event told, to a running total, or to the background.
 *
 * Total: `the war has killed 280,000`, `since 2011`, `since the conflict began`.
 * Must not be a total: `has not stopped since early Saturday`.
 */
export function scopeOf(
  tokens: readonly Token[],
  within: readonly Token[],
  count: Count,
  measured: Measured,
  event: Event | null,
): FigureScope {
  const least = count.quantity.low ?? count.quantity.high ?? 0;
  const befell = ['killed', 'wounded', 'casualties', 'displaced', 'missing', 'detained'].includes(
    measured.measure,
  );
  if (befell && (least >= LEAST_TOTAL || sinceLongAgo(within) || warIsSubject(tokens, within, count))) {
    return 'cumulative';
  }
  if (measured.rule === 'population' || measured.measure === 'besieged') return 'background';
  return event?.background === true ? 'background' : 'event';
}

/** "since" before a year, a war, its beginning, or "then". */
function sinceLongAgo(within: readonly Token[]): boolean {
  return within.some((token, index) => {
    if (token.lower !== 'since') return false;
    return within
      .slice(index + 1, index + 6)
      .some(
        (next) =>
          /^(?:19|20)\d\d$/.test(next.text) ||
          WARS.test(next.lower) ||
          /^(?:then|start|beginning|outbreak|began|broke|erupted|started)$/.test(next.lower),
      );
  });
}

/** A war, not an attack, is what did it: the subject right before "has killed" or "left". */
function warIsSubject(tokens: readonly Token[], within: readonly Token[], count: Count): boolean {
  const from = within[0]?.index ?? count.first;
  const verb = tokens
    .slice(from, count.first)
    .findLast((token) => /^(?:kill|claim|left|leav|displac|driv|cost|forc|wound)/.test(token.lower));
  if (verb === undefined || verb.index - from > 14) return false;
  const subject = tokens.slice(from, verb.index);
  const has = subject.some((token) => /^(?:has|have)$/.test(token.lower));
  return has && subject.some((token) => WARS.test(token.lower));
}
