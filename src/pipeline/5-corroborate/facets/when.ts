import type { DayInterval } from '../../../model/index.ts';
import { daysApart, daysWide } from '../compare/time.ts';
import { documentsIn, gatherAnswers, type Said } from './answers.ts';
import type { FacetRule } from './facet-rule.ts';

/** When? Days that exclude each other contradict; a coarser time that holds the finer is wording. */
export const when: FacetRule = (group, originOf) => {
  // Only times with words of their own are an answer; an inherited interval is our inference.
  // Nor is the day of a denial the day of what it denies.
  const timed = group.filter(
    ({ event }) =>
      event.factuality !== 'denied' &&
      event.when.earliest !== null &&
      event.when.latest !== null &&
      event.when.start !== null,
  );
  const said: Said[] = timed.map((mention) => ({ value: inWords(mention.event.when), mention }));
  if (said.length === 0) return [];
  const base = { question: 'when' as const, who: null, answers: gatherAnswers(said, originOf) };
  if (documentsIn(said) < 2) return [{ ...base, verdict: 'single', why: 'Only one report gives a time.' }];
  // Many tellings give few times; each is compared once.
  const times = [
    ...new Map(
      timed.map(({ event }) => [`${event.when.earliest} ${event.when.latest}`, event.when]),
    ).values(),
  ];
  const apart = times.some((a) => times.some((b) => (daysApart(a, b) ?? 0) > 0));
  if (apart) return [{ ...base, verdict: 'contradiction', why: 'The days given exclude each other.' }];
  if (base.answers.length > 1)
    return [{ ...base, verdict: 'wording', why: 'One time is told more exactly than the other.' }];
  return [{ ...base, verdict: 'agree', why: 'All give the same time.' }];
};

function inWords(interval: DayInterval): string {
  return daysWide(interval) === 1 ? String(interval.earliest) : `${interval.earliest} to ${interval.latest}`;
}
