import { describe, expect, it } from 'vitest';
import type { StoryOrigins } from '../../src/api/client.ts';
import {
  layStory,
  openedFor,
  pathThrough,
  pickKey,
  pickOfKey,
  type StoryReport,
  type TreeItem,
} from './story-graph.ts';
import { countWhy, countWords, jointWords, nodeName, reportFacts } from './story-words.ts';

type Link = StoryOrigins['links'][number];

const DAY = { earliest: '2016-05-09', latest: '2016-05-09', precision: 'day' } as const;

function report(document: string, roots: readonly string[], rest: Partial<StoryReport> = {}): StoryReport {
  return {
    document,
    name: `${document}.txt`,
    title: null,
    publisher: `Outlet ${document}`,
    date: { ...DAY, best: '2016-05-09' },
    rests: roots.map((root) => ({ root, through: [], claims: [] })),
    from: null,
    alsoFrom: [],
    unclear: [],
    ...rest,
  };
}

const restsOn = (id: string, root: string, nearest = true): Link => ({
  kind: 'rests-on',
  from: { node: 'report', id },
  to: { node: 'root', id: root },
  nearest,
  directed: true,
});

const copyOf = (id: string, of: string): Link => ({
  kind: 'copy',
  from: { node: 'report', id },
  to: { node: 'report', id: of },
  nearest: true,
  directed: true,
});

function story(
  reports: readonly StoryReport[],
  links: readonly Link[],
  roots: readonly string[],
): StoryOrigins {
  return {
    event: 'e',
    title: 'A story',
    when: DAY,
    status: 'corroborated',
    counts: { origins: roots.length, reports: reports.length, outlets: reports.length, atMost: false },
    roots: roots.map((id) => ({
      id,
      name: `Voice ${id}`,
      kind: 'organisation',
      actor: null,
      stands: 'voice',
      stances: ['asserted'],
      reports: reports.map(({ document }) => document),
    })),
    carriers: [],
    reports,
    links,
    beside: [],
  };
}

const SMALL = story(
  [report('wire', ['m']), report('copy', ['m']), report('other', ['g'], { unclear: ['wire'] })],
  [restsOn('wire', 'm'), copyOf('copy', 'wire'), restsOn('copy', 'm', false), restsOn('other', 'g')],
  ['m', 'g'],
);

/** A wire, twelve copies of it, and one of them that rests on a voice of its own. */
const BIG = story(
  [
    report('wire', ['m']),
    ...Array.from({ length: 12 }, (_, place) => report(`c${place}`, place === 11 ? ['m', 'g'] : ['m'])),
  ],
  [
    restsOn('wire', 'm'),
    ...Array.from({ length: 12 }, (_, place) => copyOf(`c${place}`, place === 1 ? 'c0' : 'wire')),
    restsOn('c11', 'g', false),
  ],
  ['m', 'g'],
);

const shape = (items: readonly TreeItem[]): unknown[] =>
  items.map(({ node, children }) => (children.length === 0 ? node.key : [node.key, ...shape(children)]));

describe('the boxes of a story', () => {
  it('hang on what is nearest in the list, and on all in the drawing', () => {
    const { tree, joints } = layStory(SMALL);
    expect(shape(tree)).toEqual([
      ['root-m', ['report-wire', 'report-copy']],
      ['root-g', 'report-other'],
    ]);
    expect(joints.map(({ key, uppers }) => [key, ...uppers])).toEqual([
      ['rests-on-of-report-wire', 'root-m'],
      ['copy-of-report-copy', 'report-wire'],
      ['rests-on-of-report-copy', 'root-m'],
      ['rests-on-of-report-other', 'root-g'],
      ['unclear-of-report-other', 'report-wire'],
    ]);
  });

  it('of a big story fold away copies, but none that rests on something of its own', () => {
    const folded = layStory(BIG);
    expect(folded.nodes.map(({ key }) => key)).toEqual(['root-m', 'root-g', 'report-wire', 'report-c11']);
    expect(folded.tree[0]?.children[0]?.folded).toHaveLength(11);
    const opened = layStory(BIG, new Set(['report-wire']));
    expect(opened.nodes).toHaveLength(15);
    expect(opened.tree[0]?.children[0]).toMatchObject({ isOpen: true });
  });

  it('are open where what is picked would be folded away', () => {
    expect([...openedFor(BIG, { kind: 'report', id: 'c1' })]).toEqual(['report-wire']);
    expect([...openedFor(BIG, { kind: 'report', id: 'wire' })]).toEqual([]);
    expect([...openedFor(BIG, null)]).toEqual([]);
  });

  it('are named in the address and read back', () => {
    for (const key of ['root-m', 'report-copy', 'copy-of-report-copy', 'unclear-of-report-other']) {
      const pick = pickOfKey(SMALL, key);
      expect(pick === null ? null : pickKey(pick)).toBe(key);
    }
    expect(pickOfKey(SMALL, 'report-gone')).toBeNull();
    expect(pickOfKey(SMALL, 'copy-of-root-m')).toBeNull();
  });

  it('show the whole way up and down from one, and nothing beside it', () => {
    const path = pathThrough(layStory(SMALL), 'report-copy');
    expect([...path].filter((key) => !key.includes('-of-')).sort()).toEqual([
      'report-copy',
      'report-wire',
      'root-m',
    ]);
    expect(pathThrough(layStory(SMALL), 'unclear-of-report-other')).toContain('report-wire');
  });
});

describe('the words of a story', () => {
  it.each([
    [
      { reports: 6, outlets: 6, origins: 1, atMost: false },
      '6 reports by 6 outlets rest on 1 origin.',
      'one word',
    ],
    [
      { reports: 1, outlets: 0, origins: 1, atMost: false },
      '1 report of no named outlet rests on 1 origin.',
      null,
    ],
    [
      { reports: 3, outlets: 2, origins: 3, atMost: false },
      '3 reports by 2 outlets rest on 3 origins.',
      null,
    ],
    [
      { reports: 3, outlets: 3, origins: 2, atMost: true },
      '3 reports by 3 outlets rest on at most 2 origins.',
      'unclear',
    ],
    [
      { reports: 5, outlets: 5, origins: 2, atMost: false },
      '5 reports by 5 outlets rest on 2 origins.',
      'same word',
    ],
  ])('count %o', (counts, words, why) => {
    expect(countWords(counts)).toBe(words);
    if (why === null) expect(countWhy(counts)).toBeNull();
    else expect(countWhy(counts)).toContain(why);
  });

  it('say what a report did to its source', () => {
    const span = (words: string) => ({ start: 0, end: words.length, words });
    const change = (was: string, is: string, how: 'swapped' | 'lost') =>
      ({ kind: 'number', how, was: span(was), is: span(is), says: '', rule: 'test' }) as const;
    const from = {
      document: 'wire',
      relation: 'copy',
      revision: false,
      directed: true,
      shared: 1,
      why: '',
      adds: [],
      omits: [],
      changes: [],
    } as const;
    expect(reportFacts(report('a', ['m']))).toEqual([]);
    expect(reportFacts(report('a', ['m'], { from }))).toEqual(['word for word']);
    const adds = [span('One.'), span('Two.')];
    const changes = [change('at least\n23', '23', 'swapped'), change('a monitor said', '', 'lost')];
    expect(reportFacts(report('a', ['m'], { from: { ...from, adds, changes } }))).toEqual([
      'adds 2 sentences',
      '“at least 23” → “23” and 1 more',
    ]);
  });

  it('say what a box hangs on, many names in short', () => {
    const names = (key: string) => key.toUpperCase();
    const joint = (kind: 'copy' | 'rests-on' | 'unclear', uppers: readonly string[], directed = true) =>
      jointWords({ kind, uppers, directed }, names);
    expect(joint('rests-on', ['a', 'b'])).toBe('rests on A and B');
    expect(joint('copy', ['a'])).toBe('copy of A');
    expect(joint('copy', ['a'], false)).toBe('one text with A, the order not known');
    expect(joint('unclear', ['a', 'b', 'c', 'd', 'e', 'f'])).toBe(
      'unclear whether independent of A, B, C and 3 more',
    );
  });

  it('name a report by its outlet, else its title, else its file', () => {
    const graph = layStory(story([report('a', ['m'], { publisher: null })], [restsOn('a', 'm')], ['m']));
    expect(graph.nodes.map(nodeName)).toEqual(['Voice m', 'a.txt']);
  });
});
