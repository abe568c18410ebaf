import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../calendar/index.ts';
import type { DayInterval, IsoDay } from '../../../model/index.ts';
import type { Evidence } from './evidence/evidence.ts';
import { weighEvidence } from './weigh-evidence.ts';

const ANY_DAY: DayInterval = { earliest: null, latest: null };
const day = (count: number): IsoDay => addDays('2010-01-01' as IsoDay, count);

/** Evidence of every form, each with words of its own. */
const EVIDENCE: fc.Arbitrary<Evidence> = fc
  .record({
    from: fc.integer({ min: 0, max: 3000 }),
    length: fc.integer({ min: 0, max: 800 }),
    form: fc.constantFrom('lower', 'news', 'counted', 'window', 'upper'),
    start: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ from, length, form, start }) => {
    const says = `${form} ${from} ${length} ${start}`;
    const at = { start, end: start + 5, rule: form, says };
    const closed = { earliest: day(from), latest: day(from + length) };
    if (form === 'lower') return { ...at, earliest: day(from), latest: null, strength: 'firm' };
    if (form === 'news')
      return { ...at, earliest: day(from), latest: null, strength: 'firm', recentWithin: 31 };
    if (form === 'upper') return { ...at, earliest: null, latest: day(from), strength: 'soft' };
    return { ...at, ...closed, strength: form === 'counted' ? 'firm' : 'soft' };
  });
const MANY = fc.uniqueArray(EVIDENCE, { maxLength: 8, selector: ({ says }) => says });

const isSetAside = (steps: readonly { readonly says: string }[]): boolean =>
  steps.some(({ says }) => says.includes('Set aside'));

describe('weighEvidence', () => {
  it('leaves the interval open without evidence', () => {
    expect(weighEvidence([], ANY_DAY)).toEqual({ interval: ANY_DAY, steps: [] });
  });

  it('does not depend on the order in which the evidence is given', () => {
    fc.assert(
      fc.property(MANY, fc.infiniteStream(fc.nat()), (evidence, chance) => {
        const other = evidence
          .map((one) => ({ one, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(weighEvidence(other, ANY_DAY).interval).toEqual(weighEvidence(evidence, ANY_DAY).interval);
      }),
    );
  });

  it('never widens by more evidence of its firm kinds, unless some is set aside', () => {
    fc.assert(
      fc.property(MANY, EVIDENCE, (evidence, more) => {
        const lower = evidence.filter((one) => one.strength === 'firm' && one.recentWithin === undefined);
        const before = weighEvidence(lower, ANY_DAY);
        const after = weighEvidence([...lower, more], ANY_DAY);
        if (isSetAside(before.steps) || isSetAside(after.steps)) return;
        const [b, a] = [before.interval, after.interval];
        expect(b.earliest === null || (a.earliest !== null && a.earliest >= b.earliest)).toBe(true);
        expect(b.latest === null || (a.latest !== null && a.latest <= b.latest)).toBe(true);
      }),
    );
  });

  it('lies within each piece of firm evidence that is not set aside', () => {
    fc.assert(
      fc.property(MANY, (evidence) => {
        const { interval, steps } = weighEvidence(evidence, ANY_DAY);
        for (const one of evidence.filter(({ strength }) => strength === 'firm')) {
          if (steps.some(({ says }) => says.startsWith(`${one.says} Set aside`))) continue;
          if (one.earliest !== null && one.latest === null)
            expect(interval.earliest !== null && interval.earliest >= one.earliest).toBe(true);
        }
      }),
    );
  });
});
