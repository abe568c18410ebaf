import type { CountedKind } from '../../../lexicon/numbers/index.ts';
import type { ActionAnnotation, Measure, Token } from '../../../model/index.ts';
import type { Count, Measured } from './count.ts';

const BY_KIND: Partial<Record<CountedKind, Measure>> = {
  strikes: 'strikes',
  dead: 'killed',
  wounded: 'wounded',
  casualties: 'casualties',
  missing: 'missing',
  detained: 'detained',
  displaced: 'displaced',
};
const BY_MODIFIER: Readonly<Record<string, Measure>> = {
  wounded: 'wounded',
  injured: 'wounded',
  trapped: 'besieged',
  besieged: 'besieged',
  displaced: 'displaced',
  missing: 'missing',
  detained: 'detained',
};
const FORCE_VERBS = new Set(
  (
    'join joined joining arrive arrived enter entered deploy deployed deploying send sent sending fight fighting ' +
    'amass amassed mass massed gather gathered muster mustered train trained include includes move moved cross ' +
    'crossed reach reached advance advanced withdraw withdrew return returned defect defected surrender ' +
    'surrendered strong remain remained operate operating stationed based flood flooded'
  ).split(' '),
);
const DWELLING = new Set(
  'live lives living lived reside resides residing remain remaining stranded'.split(' '),
);
const DESTROYING = /^(?:destroy|damag|demolish|hit|target|pound|wreck|burn|level|flatten)/;

/** A count whose own noun or modifier says what it measures: `900 strikes`, `40 wounded soldiers`. */
export function measureByNoun(tokens: readonly Token[], count: Count): Measured | null {
  for (let index = count.nounFirst; index < count.end - 1; index += 1) {
    const measure = BY_MODIFIER[tokens[index]?.lower ?? ''];
    if (measure !== undefined) return { measure, word: index, rule: 'state-in-phrase' };
  }
  const measure = count.kind === null ? undefined : BY_KIND[count.kind];
  return measure === undefined ? null : { measure, word: count.end - 1, rule: 'noun-is-measure' };
}

/**
 * What a count of people, fighters, places or things measures when nothing befell it: a force on
 * the move, a population living somewhere, ground taken, things destroyed.
 */
export function measureByUse(
  tokens: readonly Token[],
  count: Count,
  actions: readonly ActionAnnotation[],
  from: number,
  end: number,
): Measured | null {
  const { kind } = count;
  const near = tokens.slice(count.end, Math.min(end, count.end + 24));
  if (kind === 'fighters') {
    if (count.quantity.high === 1) return null;
    const index = indexIn(count.end, near, (word) => FORCE_VERBS.has(word));
    const before = tokens[count.first - 1]?.lower ?? '';
    if (index !== null) return { measure: 'fighters', word: count.end - 1, rule: 'force-on-the-move' };
    return FORCE_VERBS.has(before) ? { measure: 'fighters', word: count.end - 1, rule: 'force-sent' } : null;
  }
  if (kind === 'people') {
    const trapped = indexIn(from, tokens.slice(from, end), (word) => /^(?:besieg|trapp|siege)/.test(word));
    const home = tokens[count.first - 1]?.lower === 'to' && tokens[count.first - 2]?.lower === 'home';
    const dwells = indexIn(count.end, near.slice(0, 4), (word) => DWELLING.has(word)) !== null;
    if (!home && !dwells) return null;
    return {
      measure: trapped === null && !dwells ? 'other' : 'besieged',
      word: count.end - 1,
      rule: 'population',
    };
  }
  if (kind === 'territory') {
    const taken = actions.some(
      (action) => action.event === 'capture-of-territory' && isNear(tokens, action, count),
    );
    return taken ? { measure: 'captured', word: count.end - 1, rule: 'ground-taken' } : null;
  }
  if (kind !== 'things' || count.quantity.qualifier === 'vague') return null;
  const before = tokens
    .slice(Math.max(from, count.first - 2), count.first)
    .some((t) => DESTROYING.test(t.lower));
  const passive = near.slice(0, 4).some((t) => DESTROYING.test(t.lower) && /ed$|hit$/.test(t.lower));
  return before || passive ? { measure: 'other', word: count.end - 1, rule: 'things-destroyed' } : null;
}

function isNear(tokens: readonly Token[], action: ActionAnnotation, count: Count): boolean {
  const first = tokens[Math.max(0, count.first - 5)];
  const last = tokens[Math.min(tokens.length - 1, count.end + 4)];
  return first !== undefined && last !== undefined && action.start >= first.start && action.end <= last.end;
}

function indexIn(offset: number, list: readonly Token[], test: (word: string) => boolean): number | null {
  const found = list.findIndex((token) => test(token.lower));
  return found < 0 ? null : offset + found;
}
