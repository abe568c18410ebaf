import type { DateStep, DocumentDate } from '../../model/index.ts';

/** From this rank on a step draws no border and states nothing: a narrower one says the same and more. */
const ADDS_NOTHING = 3;

/**
 * Chooses the steps worth reading first: what a person said, what draws either border of the
 * interval and what is stated, in the order of the reasoning; then as many of the others as there is
 * room for. A text may name fifty things that had happened; only the latest of them bound its date.
 */
export function borderSteps(date: DocumentDate, most: number): readonly DateStep[] {
  const ranked = date.basis
    .map((step, place) => ({ step, place, rank: rankOf(step, date) }))
    .sort((a, b) => a.rank - b.rank || byNearness(a.step, b.step) || a.place - b.place);
  const kept = ranked.slice(0, most).sort((a, b) => a.place - b.place);
  const parts = [
    kept.filter(({ rank }) => rank < ADDS_NOTHING),
    kept.filter(({ rank }) => rank >= ADDS_NOTHING),
  ];
  return parts.flat().map(({ step }) => step);
}

/**
 * Tells whether a step says nothing about the date in the end: all days it allows are left out.
 *
 * @example
 * isLeftOut({ earliest: '2021-01-18', latest: '2021-01-18' }, { earliest: '2016-08-06', latest: '2016-08-12' }); // true
 */
export function isLeftOut(
  step: Pick<DateStep, 'earliest' | 'latest'>,
  date: Pick<DocumentDate, 'earliest' | 'latest'>,
): boolean {
  const isBefore = step.latest !== null && date.earliest !== null && step.latest < date.earliest;
  const isBehind = step.earliest !== null && date.latest !== null && step.earliest > date.latest;
  return isBefore || isBehind;
}

/** Of steps that draw no border those that come nearest: with two ends first, then the latest. */
function byNearness(a: DateStep, b: DateStep): number {
  const ends = (step: DateStep): number => (step.latest === null ? 1 : 0) + (step.earliest === null ? 1 : 0);
  const [first, second] = [a.earliest ?? '', b.earliest ?? ''];
  return ends(a) - ends(b) || (first === second ? 0 : first > second ? -1 : 1);
}

function rankOf(step: DateStep, date: DocumentDate): number {
  if (step.rule.startsWith('judgement/')) return 0;
  if (isLeftOut(step, date)) return step.rule.startsWith('stated') ? 2 : 4;
  const draws =
    (step.earliest !== null && step.earliest === date.earliest) ||
    (step.latest !== null && step.latest === date.latest);
  if (draws) return 1;
  return step.rule.startsWith('stated') ? 2 : 3;
}
