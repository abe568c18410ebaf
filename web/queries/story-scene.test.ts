import { describe, expect, it } from 'vitest';
import type { StoryOrigins } from '../../src/api/client.ts';
import { isDense, layStory, pathThrough } from './story-graph.ts';
import { linesOf, sceneOf } from './story-scene.ts';

/** A story in which every report has words of every one before it, and the first rests on a voice. */
function woven(reports: number): StoryOrigins {
  const ids = Array.from({ length: reports }, (_, place) => `r${place}`);
  const day = { earliest: '2016-05-09', latest: '2016-05-09', precision: 'day' as const };
  const links = ids.flatMap((id, place) =>
    ids.slice(0, place).map((other, at) => ({
      kind: 'rewrite' as const,
      from: { node: 'report' as const, id },
      to: { node: 'report' as const, id: other },
      nearest: at === place - 1,
      directed: true,
    })),
  );
  const voice = {
    kind: 'rests-on' as const,
    from: { node: 'report' as const, id: 'r0' },
    to: { node: 'root' as const, id: 'v' },
    nearest: true,
    directed: true,
  };
  return {
    event: 'e',
    title: 'A story',
    when: day,
    status: 'single',
    counts: { origins: 1, reports, outlets: reports, atMost: false },
    roots: [{ id: 'v', name: 'a miller', kind: 'person', stands: 'voice', reports: [], stances: [] }],
    carriers: [],
    reports: ids.map((document) => ({
      document,
      name: `${document}.txt`,
      title: null,
      publisher: document,
      date: { ...day, best: '2016-05-09' },
      rests: [{ root: document, through: [], claims: [] }],
      from: null,
      alsoFrom: [],
      unclear: [],
    })),
    links: [...links, voice],
    beside: [],
  } as unknown as StoryOrigins;
}

describe('the drawing of a story', () => {
  it('has every line of a story that has few', () => {
    const graph = layStory(woven(5));
    expect(isDense(graph)).toBe(false);
    expect(linesOf(sceneOf(graph), null, null)).toHaveLength(11);
  });

  it('has the nearest lines of a story that has many, and all of a box that is picked', () => {
    const graph = layStory(woven(20));
    expect(isDense(graph)).toBe(true);
    const scene = sceneOf(graph);
    expect(linesOf(scene, null, null)).toHaveLength(20);
    const lines = linesOf(scene, 'report-r10', pathThrough(graph, 'report-r10'));
    expect(lines.filter(({ isOn }) => isOn === true)).toHaveLength(19);
    expect(lines.filter(({ isOn }) => isOn === false)).toHaveLength(18);
  });

  it('is laid out quickly, however closely a story is woven', () => {
    const scene = sceneOf(layStory(woven(60)));
    expect(scene.laid.boxes.size).toBe(61);
  });
});
