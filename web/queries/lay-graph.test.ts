import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoxToLay, layGraph, lineKey, linePath, nextBox } from './lay-graph.ts';

const WIDTH = 13;
const GAP = 6.5;

function box(key: string, uppers: readonly string[] = [], height = 3): BoxToLay {
  return { key, height, uppers, isFirst: uppers.length === 0 };
}

/** A voice, a wire that rests on it, and two that have it from the wire. */
const STORY = [
  box('voice'),
  box('wire', ['voice']),
  box('copy', ['wire']),
  box('rewrite', ['wire', 'voice'], 5),
];

const someBoxes = fc
  .array(fc.tuple(fc.nat({ max: 6 }), fc.array(fc.nat({ max: 30 }), { maxLength: 3 })), { maxLength: 24 })
  .map((drafts) =>
    drafts.map(([tall, uppers], index) => ({
      key: `b${index}`,
      height: 3 + tall,
      uppers: uppers.map((upper) => `b${upper}`),
      isFirst: uppers.length === 0,
    })),
  );

describe('a layered graph', () => {
  it('stands every box right of those above it, the voices first', () => {
    const { boxes } = layGraph(STORY, WIDTH, GAP);
    const left = (key: string) => boxes.get(key)?.left ?? Number.NaN;
    expect([left('voice'), left('wire'), left('copy')]).toEqual([0, WIDTH + GAP, 2 * (WIDTH + GAP)]);
    expect(left('rewrite')).toBe(left('copy'));
  });

  it('leads a long line level through the column it passes', () => {
    const { lanes } = layGraph(STORY, WIDTH, GAP);
    expect(lanes.get(lineKey('wire', 'voice'))).toEqual([]);
    const lane = lanes.get(lineKey('rewrite', 'voice')) ?? [];
    expect(lane.map(({ left }) => left)).toEqual([WIDTH + GAP]);
    const path = linePath({ x: WIDTH, y: 1 }, { x: 40, y: 9 }, lane, WIDTH);
    expect(path).toMatch(/^M13 1C[\d. ]+ 19\.5 [\d.]+H32\.5C[\d. ]+ 40 9$/);
  });

  it('lays what goes round in a circle, and nothing at all', () => {
    expect(layGraph([box('a', ['b']), box('b', ['a', 'gone'])], WIDTH, GAP).boxes.size).toBe(2);
    expect(layGraph([], WIDTH, GAP).boxes.size).toBe(0);
  });

  it('never lays two boxes over each other, and the same boxes the same way', () => {
    fc.assert(
      fc.property(someBoxes, (drafts) => {
        const laid = layGraph(drafts, WIDTH, GAP);
        expect(laid).toEqual(layGraph(drafts, WIDTH, GAP));
        const placed = [...laid.boxes.values()];
        expect(placed).toHaveLength(drafts.length);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            const isBeside = Math.abs(one.left - other.left) >= WIDTH;
            const [upper, lower] = one.top < other.top ? [one, other] : [other, one];
            expect(isBeside || upper.top + upper.height <= lower.top + 1e-6).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leads the arrow keys along lines first, then to what is near', () => {
    const { boxes } = layGraph(STORY, WIDTH, GAP);
    const next = (key: string, way: 'up' | 'down' | 'left' | 'right', linked: readonly string[] = []) =>
      nextBox(boxes, key, way, new Set(linked));
    expect(next('voice', 'right', ['wire', 'rewrite'])).toBe('wire');
    expect(next('wire', 'left')).toBe('voice');
    expect(['copy', 'rewrite']).toContain(next('wire', 'right', ['copy', 'rewrite']));
    const [top, bottom] =
      (boxes.get('copy')?.top ?? 0) < (boxes.get('rewrite')?.top ?? 0)
        ? ['copy', 'rewrite']
        : ['rewrite', 'copy'];
    expect(next(top as string, 'down')).toBe(bottom);
    expect(next(top as string, 'up')).toBeNull();
    expect(next('voice', 'left')).toBeNull();
  });
});
