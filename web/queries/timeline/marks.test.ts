import { describe, expect, it } from 'vitest';
import { layLanes } from './lanes.ts';
import { chosenSpan, densityOf, eventsWithin, inOrderOfTime, spanOf, wholeSpan } from './marks.ts';
import { type MadeMark, madeMarks } from './marks-fixture.ts';
import { dayOfIso, isoOf, keepWithin, panSpan, ticksOf, zoomSpan } from './time-axis.ts';

const whole = { from: 0, to: 100 };

describe('events in the order of time', () => {
  const made: readonly MadeMark[] = [
    { from: 5 },
    {},
    { from: 2, to: 9 },
    { from: 2 },
    { to: 3 },
    { from: 5 },
  ];
  const marks = madeMarks(made);
  const cases = [
    { of: [0, 1, 2, 3, 4, 5], are: [3, 2, 4, 0, 5, 1] },
    { of: [5, 0], are: [0, 5] },
    { of: [1], are: [1] },
    { of: [], are: [] },
  ];
  it.each(cases)('of $of are $are', ({ of, are }) => expect(inOrderOfTime(marks, of)).toEqual(are));

  it.each([
    { span: null, are: [0, 1, 2, 3, 4, 5] },
    { span: { from: 4, to: 6 }, are: [0, 1, 2, 5] },
    { span: { from: 0, to: 2 }, are: [1, 4] },
  ])('may touch $span: $are', ({ span, are }) => expect(eventsWithin(marks, span)).toEqual(are));

  it('fill the strip by the share of their days', () => {
    const { bins, before, after, undated } = densityOf(
      madeMarks([{ from: 0 }, { from: 0, to: 9 }, { from: -4 }, { from: 10 }, {}]),
      { from: 0, to: 10 },
      2,
    );
    expect(bins.map((count) => Number(count.toFixed(6)))).toEqual([1.5, 0.5]);
    expect([before, after, undated]).toEqual([1, 1, 1]);
  });

  it('span nothing where none is dated', () => expect(wholeSpan(madeMarks([{}, {}]))).toBeNull());
});

describe('lanes', () => {
  it('hold an event of two actors in both, and what names nobody at the end', () => {
    const marks = madeMarks([{ from: 3, agents: [0, 2] }, { from: 1, agents: [1] }, { from: 2 }]);
    const { lanes, folded } = layLanes(marks, [0, 1, 2], 'actor', false);
    expect(folded).toBe(0);
    expect(lanes.map(({ title, events }) => [title, events])).toEqual([
      ['The Valley Guard', [1, 0]],
      ['River Brigade', [0]],
      ['nobody named', [2]],
    ]);
  });
});

describe('the axis of time', () => {
  it.each([
    ['2016-02-29', 16_860],
    ['1970-01-01', 0],
    ['1969-12-31', -1],
  ] as const)('writes and reads %s as day %i', (iso, day) => {
    expect(dayOfIso(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso);
  });

  it.each(['2015-02-29', '2016-2-1', '', 'yesterday'])('reads no day in "%s"', (iso) =>
    expect(dayOfIso(iso)).toBeNull(),
  );

  it('keeps the day under the pointer where it is', () => {
    const zoomed = zoomSpan({ from: 20, to: 60 }, 2, 30, whole);
    expect(zoomed).toEqual({ from: 25, to: 45 });
  });

  it.each([
    { moved: panSpan({ from: 80, to: 95 }, 50, whole), is: { from: 85, to: 100 } },
    { moved: panSpan({ from: 5, to: 15 }, -50, whole), is: { from: 0, to: 10 } },
    { moved: keepWithin({ from: -50, to: 500 }, whole), is: whole },
    { moved: zoomSpan({ from: 0, to: 10 }, 100, 5, whole), is: { from: 1.5, to: 8.5 } },
  ])('goes no farther than the whole and no nearer than a week: $is', ({ moved, is }) =>
    expect(moved).toEqual(is),
  );

  it('sets no two words nearer than they are wide', () => {
    for (const days of [7, 40, 200, 900, 5_000, 40_000]) {
      const ticks = ticksOf({ from: 16_000.5, to: 16_000.5 + days }, 900);
      const gaps = ticks.slice(1).map(({ day }, index) => (day - (ticks[index]?.day ?? 0)) * (900 / days));
      expect(ticks.length).toBeGreaterThan(0);
      for (const gap of gaps) expect(gap).toBeGreaterThan(66);
    }
  });

  it('writes a span as it reads it', () => {
    const chosen = { from: '2016-02-01', to: '2016-02-29' };
    expect(chosenSpan(spanOf(chosen, whole))).toEqual(chosen);
    expect(spanOf({ from: '', to: '' }, whole)).toBeNull();
  });
});
