import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from './marks.ts';
import { madeMarks } from './marks-fixture.ts';
import { DOT, layScene, markAt } from './scene.ts';
import type { Span } from './time-axis.ts';

/** Days spread without a pattern and yet the same every time; some stretches, some open ends. */
const marks = madeMarks(
  Array.from({ length: 600 }, (_, index) => {
    const from = (index * 7919) % 1000;
    if (index % 50 === 0) return {};
    if (index % 31 === 0) return { from: null, to: from };
    if (index % 29 === 0) return { from, to: null };
    return { from, to: from + (index % 7 === 0 ? (index % 11) * 9 : 0) };
  }),
);
const all = marks.ids.map((_, index) => index);
const lanes = [{ key: 'all', title: 'all', value: null, events: inOrderOfTime(marks, all) }];
const lay = (span: Span, width = 800) => layScene(marks, lanes, span, { width });

describe('a scene of the timeline', () => {
  it('counts every event once: drawn, told as a number, or without a date', () => {
    const scene = lay({ from: -100, to: 1200 });
    const counted = scene.counts.reduce((sum, { count }) => sum + count, 0);
    expect(scene.marks.length + counted + (scene.lanes[0]?.undated.length ?? 0)).toBe(all.length);
    expect(scene.lanes[0]?.undated).toHaveLength(12);
  });

  it('keeps every mark in its row while the reader moves along', () => {
    const rows = new Map<number, number>();
    for (let from = -100; from < 1000; from += 37.3) {
      for (const { event, y } of lay({ from, to: from + 90 }).marks) {
        expect(rows.get(event) ?? y).toBe(y);
        rows.set(event, y);
      }
    }
    expect(rows.size).toBeGreaterThan(400);
  });

  it('draws in a window what a wide one of the same scale draws there', () => {
    const wide = lay({ from: -1000, to: 2000 }, 30_106);
    const perDay = wide.plot / 3000;
    for (const from of [0, 133.25, 500, 910]) {
      const length = 694 / perDay;
      const seen = lay({ from, to: from + length });
      expect(seen.plot).toBe(694);
      const left = (from + 1000) * perDay;
      const expected = wide.marks.filter((mark) =>
        mark.kind === 'dot'
          ? mark.x >= left - 9 && mark.x <= left + 694
          : mark.to >= left && mark.from <= left + 694,
      );
      expect(seen.marks.map(({ event }) => event)).toEqual(expected.map(({ event }) => event));
    }
  });

  it('lays no mark of a row over another by more than half a dot', () => {
    const scene = lay({ from: 100, to: 400 });
    const ends = new Map<number, number>();
    for (const mark of scene.marks) {
      const [from, to] = mark.kind === 'dot' ? [mark.x - 4, mark.x + 4] : [mark.from, mark.to];
      expect(from).toBeGreaterThanOrEqual((ends.get(mark.y) ?? -Infinity) - DOT / 2);
      ends.set(mark.y, to);
    }
  });

  it('finds the mark at its own place and none in the axis', () => {
    const scene = lay({ from: 100, to: 140 });
    const dot = scene.marks.find(({ kind }) => kind === 'dot');
    if (dot?.kind !== 'dot') throw new Error('A day is drawn as a dot.');
    expect(markAt(scene, dot.x, dot.y)?.event).toBe(dot.event);
    expect(markAt(scene, dot.x, 2)).toBeNull();
  });
});
