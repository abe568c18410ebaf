import type { Event, Figure, FigureScope, Token } from '../../../model/index.ts';
import { tellsOfWar } from '../events/war-total.ts';
import type { Count, Measured } from './count.ts';

/** No single happening reported has this many dead or displaced; larger counts are totals. */
const LEAST_TOTAL = 100_000;

/**
 * Tells whether a count belongs to the event told, to a running total, or to the background.
 *
 * Total: `the war has killed 280,000`, `since 2011`, `since the conflict began`.
 * Must not be a total: `has not stopped since early Saturday`.
 */
export function scopeOf(
  within: readonly Token[],
  count: Count,
  measured: Measured,
  event: Event | null,
): FigureScope {
  const least = count.quantity.low ?? count.quantity.high ?? 0;
  const befell = ['killed', 'wounded', 'casualties', 'displaced', 'missing', 'detained'].includes(
    measured.measure,
  );
  if (befell && (least >= LEAST_TOTAL || tellsOfWar(within, count.first - (within[0]?.index ?? 0)))) {
    return 'cumulative';
  }
  return scopeBeside(measured, event);
}

/** The scope of a count that is no running total, by what it measures and the event it belongs to. */
export function scopeBeside(
  { rule, measure }: Pick<Figure, 'rule' | 'measure'>,
  event: Event | null,
): FigureScope {
  if (rule === 'population' || measure === 'besieged') return 'background';
  return event?.background === true ? 'background' : 'event';
}
