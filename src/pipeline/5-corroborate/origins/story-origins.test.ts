import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId, StoryOrigins } from '../../../model/index.ts';
import { reportsIn, storyTree } from '../../../cli/render/story-tree.ts';
import { storyOrigins } from './story-origins.ts';
import {
  draftStory,
  layStory,
  type ReportDraft,
  type StoryDraft,
  type TieDraft,
  voiceId,
} from './test-story.ts';

const SHELLS = 'Shells fell on the market of Narvel';
const SAID = `${SHELLS}, the harbour watch said.`;

/** One agency text in three outlets, of which one drops the voice and one is a newer version. */
const WIRE: StoryDraft = {
  reports: {
    a: {
      text: SAID,
      publisher: 'Lake Herald',
      day: '2016-03-08',
      credit: 'Cobalt Wire',
      tells: [{ words: SHELLS, voices: ['harbour watch'] }],
    },
    b: { text: SHELLS, publisher: 'Hill Lantern', day: '2016-03-09', tells: [{ words: SHELLS }] },
    c: {
      text: `${SAID} Nobody claimed it.`,
      publisher: 'Lake Herald',
      day: '2016-03-10',
      credit: 'Cobalt Wire',
      tells: [{ words: SHELLS, voices: ['harbour watch'] }],
    },
  },
  ties: [
    {
      a: 'a',
      b: 'b',
      relation: 'copy',
      source: 'a',
      shares: [SHELLS],
      changes: [['attribution', 'lost', 'the harbour watch said', '']],
    },
    {
      a: 'a',
      b: 'c',
      relation: 'copy',
      source: 'a',
      revision: true,
      shares: [SAID],
      adds: { b: ['Nobody claimed it.'] },
    },
    { a: 'b', b: 'c', relation: 'rewrite', source: 'a', shares: [SHELLS] },
  ],
};

describe('a story of one agency text', () => {
  const story = layStory(WIRE);
  const report = (id: string) => story.reports.find(({ document }) => document === id);

  it('has one origin, however many outlets carry it', () => {
    expect(story.counts).toEqual({ origins: 1, reports: 3, outlets: 2, atMost: false });
    expect(story.roots).toMatchObject([
      {
        id: voiceId('harbour watch'),
        name: 'harbour watch',
        stands: 'voice',
        stances: ['asserted'],
        reports: ['a', 'b', 'c'],
      },
    ]);
    expect(story.carriers).toMatchObject([{ name: 'Cobalt Wire', kind: 'agency', reports: ['a', 'c'] }]);
  });

  it('shows what a report changed against its source, in words', () => {
    expect(report('b')?.from).toMatchObject({
      document: 'a',
      relation: 'copy',
      directed: true,
      changes: [
        { kind: 'attribution', how: 'lost', was: { words: 'the harbour watch said' }, is: { words: '' } },
      ],
    });
    expect(report('b')?.rests[0]?.claims).toMatchObject([{ words: SHELLS, unattributed: true }]);
    expect(report('a')?.rests[0]?.claims).toMatchObject([{ unattributed: false }]);
  });

  it('shows what a newer version adds, under the one it was made from', () => {
    expect(report('c')?.from).toMatchObject({
      document: 'a',
      revision: true,
      adds: [{ words: 'Nobody claimed it.' }],
    });
    expect(report('c')?.alsoFrom).toMatchObject([{ document: 'b', relation: 'rewrite' }]);
  });

  it('ties copies to their source, and the source through the agency to the voice', () => {
    const lines = story.links.map(
      ({ kind, from, to, nearest }) => `${from.id.slice(0, 1)} ${kind} ${to.node}${nearest ? '' : ' too'}`,
    );
    expect(lines).toEqual([
      'a came-through carrier',
      `${voiceId('Cobalt Wire').slice(0, 1)} rests-on root`,
      'b copy report',
      'c revision report',
      'c rewrite report too',
    ]);
  });

  it('turns a change round where the source is the later id', () => {
    const { reports } = layStory({
      reports: { a: WIRE.reports['b'] as ReportDraft, b: WIRE.reports['a'] as ReportDraft },
      ties: [
        {
          a: 'a',
          b: 'b',
          relation: 'copy',
          source: 'b',
          shares: [SHELLS],
          changes: [['attribution', 'gained', '', 'the harbour watch said']],
        },
      ],
    });
    expect(reports.map(({ document }) => document)).toEqual(['b', 'a']);
    expect(reports[1]?.from?.changes).toMatchObject([
      { how: 'lost', was: { words: 'the harbour watch said' } },
    ]);
  });
});

describe('where a report stands', () => {
  const own = (publisher: string): ReportDraft => ({ text: SHELLS, publisher, tells: [{ words: SHELLS }] });

  it('is its own origin where nobody stands above it', () => {
    const { roots } = layStory({ reports: { a: own('Lake Herald') } });
    expect(roots).toMatchObject([{ name: 'Lake Herald', stands: 'text', reports: ['a'] }]);
  });

  it('rests on both where it names two voices', () => {
    const text = `${SAID} The port office denied that ${SHELLS}.`;
    const { reports, roots } = layStory({
      reports: {
        a: {
          text,
          tells: [
            { words: SHELLS, voices: ['harbour watch'] },
            { words: SHELLS, voices: ['port office'], factuality: 'denied' },
          ],
        },
      },
    });
    expect(reports[0]?.rests.map(({ root }) => root).sort()).toEqual(
      [voiceId('harbour watch'), voiceId('port office')].sort(),
    );
    expect(roots.flatMap(({ stances }) => stances).sort()).toEqual(['asserted', 'denied']);
  });

  it('names the outlets that its source was quoted by, from the source outwards', () => {
    const { reports, carriers } = layStory({
      reports: {
        a: {
          text: SAID,
          publisher: 'Hill Lantern',
          tells: [{ words: SHELLS, voices: ['Cobalt Wire', 'Al-Sahel', 'a captain'] }],
        },
      },
    });
    expect(reports[0]?.rests[0]?.through).toEqual([voiceId('Al-Sahel'), voiceId('Cobalt Wire')]);
    expect(carriers.map(({ name }) => name).sort()).toEqual(['Al-Sahel', 'Cobalt Wire']);
  });

  const LED = 'A report of the Lake Herald spoke of shells on Narvel.';

  it.each([
    ['the one voice behind it', [['harbour watch']], ['harbour watch']],
    ['a voice that an outlet behind it quotes', [['Cobalt Wire', 'harbour watch']], ['harbour watch']],
    ['itself where it names nobody', [[]], ['Lake Herald']],
    [
      'itself where it names two',
      [['harbour watch'], ['a captain']],
      ['Lake Herald', 'a captain', 'harbour watch'],
    ],
  ] as const)('on the word of an outlet rests on %s', (_, voices, expected) => {
    const { roots, reports, carriers } = layStory({
      reports: {
        a: {
          text: SAID,
          publisher: 'Lake Herald',
          tells: voices.map((by) => ({ words: SHELLS, voices: by })),
        },
        b: { text: LED, tells: [{ words: LED, voices: ['Lake Herald'], kind: 'outlet' }] },
      },
      ties: [{ a: 'a', b: 'b', relation: 'shared-root', source: 'a' }],
    });
    expect(roots.map(({ name }) => name).sort()).toEqual([...expected].sort());
    const [rest] = reports.find(({ document }) => document === 'b')?.rests ?? [];
    const isCarried = !expected.some((name) => name === 'Lake Herald');
    expect(rest?.through).toEqual(isCarried ? [voiceId('Lake Herald')] : []);
    expect(carriers.some(({ name }) => name === 'Lake Herald')).toBe(isCarried);
  });

  it('has nobody behind reports that give each other’s word in a circle', () => {
    const leaning = (on: string): ReportDraft['tells'] => [{ words: LED, voices: [on], kind: 'outlet' }];
    const { roots } = layStory({
      reports: {
        a: { text: LED, publisher: 'Lake Herald', tells: leaning('Hill Lantern') },
        b: { text: LED, publisher: 'Hill Lantern', tells: leaning('River Post') },
        c: { text: LED, publisher: 'River Post', tells: leaning('Lake Herald') },
      },
      ties: [
        { a: 'a', b: 'b', relation: 'shared-root', source: 'b' },
        { a: 'b', b: 'c', relation: 'shared-root', source: 'b' },
        { a: 'a', b: 'c', relation: 'shared-root', source: 'a' },
      ],
    });
    expect(roots.length).toBeGreaterThan(0);
  });

  it('is never through its own outlet', () => {
    const { carriers } = layStory({
      reports: {
        a: {
          text: SAID,
          publisher: 'Cobalt Wire',
          tells: [{ words: SHELLS, voices: ['Cobalt Wire', 'a captain'] }],
        },
      },
    });
    expect(carriers).toEqual([]);
  });

  it('is marked where its relation is unclear, but not beside a report on the same origin', () => {
    const unclear = (second: ReportDraft): unknown =>
      layStory({
        reports: { a: own('Lake Herald'), b: second },
        ties: [{ a: 'a', b: 'b', relation: 'unclear' }],
      }).reports.map((report) => report.unclear);
    expect(unclear(own('Hill Lantern'))).toEqual([['b'], ['a']]);
    expect(unclear(own('Lake Herald'))).toEqual([[], []]);
  });

  it('is beside the longer text where neither is known to come first', () => {
    const longer = { ...own('Hill Lantern'), text: `${SHELLS} at noon.` };
    const { reports, links } = layStory({
      reports: { a: own('Lake Herald'), b: longer },
      ties: [{ a: 'a', b: 'b', relation: 'copy', shares: [SHELLS] }],
    });
    expect(reports.map(({ document, from }) => [document, from?.document, from?.directed])).toEqual([
      ['b', undefined, undefined],
      ['a', 'b', false],
    ]);
    expect(links.find(({ kind }) => kind === 'copy')?.directed).toBe(false);
  });

  it('is nowhere for an origin whose words are not at hand: a root, and laid at no report', () => {
    const said = (voice: string): ReportDraft => ({
      text: SAID,
      tells: [{ words: SHELLS, voices: [voice] }],
    });
    const { event, dossier, records } = draftStory({
      reports: { a: said('harbour watch'), b: said('port office') },
    });
    const given = new Map([...records].filter(([id]) => id === 'a'));
    const { roots, reports, links } = storyOrigins(event, dossier, given);
    expect(roots.map(({ name, reports: resting, stances }) => [name, resting, stances])).toEqual([
      ['harbour watch', ['a'], ['asserted']],
      ['port office', [], []],
    ]);
    expect(reports.flatMap(({ rests }) => rests.map(({ root }) => root))).toEqual([voiceId('harbour watch')]);
    expect(links).toHaveLength(1);
  });

  it('is named beside the story where it shares the text and tells another event', () => {
    const story = { ...WIRE, outside: ['b'] };
    const { event, dossier, records } = draftStory(story);
    expect(storyOrigins(event, dossier, records).beside).toMatchObject([
      { document: 'b', of: 'a', relation: 'copy', tells: [] },
    ]);
  });
});

describe('whatever the relations say', () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as const;
  const draft = fc.record({
    publisher: fc.constantFrom('Lake Herald', 'Hill Lantern', undefined),
    day: fc.constantFrom('2016-03-08', '2016-03-09', undefined),
    credit: fc.constantFrom('Cobalt Wire', undefined),
    voices: fc.constantFrom([], ['harbour watch'], ['Cobalt Wire', 'harbour watch'], ['port office']),
  });
  const ties = fc.uniqueArray(
    fc.record({
      pair: fc.tuple(fc.nat(4), fc.nat(4)).filter(([x, y]) => x < y),
      relation: fc.constantFrom('copy', 'rewrite', 'shared-root', 'independent', 'unclear'),
      source: fc.constantFrom('a', 'b', null),
      revision: fc.boolean(),
      shares: fc.boolean(),
    }),
    { selector: ({ pair }) => pair.join(), maxLength: 10 },
  );

  const stories = fc
    .tuple(fc.array(draft, { minLength: 5, maxLength: 5 }), ties, fc.nat(3))
    .map(([drafts, tied, left]) => {
      const reports = Object.fromEntries(
        drafts.map(({ publisher, day, credit, voices }, index) => [
          names[index],
          {
            text: SAID,
            tells: [{ words: SHELLS, voices }],
            ...(publisher === undefined ? {} : { publisher }),
            ...(day === undefined ? {} : { day }),
            ...(credit === undefined ? {} : { credit }),
          },
        ]),
      );
      const drafted = tied.map(
        ({ pair: [x, y], relation, source, revision, shares }): TieDraft => ({
          a: names[x] as string,
          b: names[y] as string,
          relation,
          source,
          revision,
          shares: shares ? [SHELLS] : [],
        }),
      );
      return draftStory({ reports, ties: drafted, outside: names.slice(5 - left) });
    });

  const above = (story: StoryOrigins, id: DocumentId): DocumentId | undefined =>
    story.reports.find(({ document }) => document === id)?.from?.document;

  it('every account is one report and every origin one root, in the graph and in the tree', () => {
    fc.assert(
      fc.property(stories, ({ event, dossier, records }) => {
        const story = storyOrigins(event, dossier, records);
        const told = event.accounts.map(({ document }) => document).sort();
        expect(story.reports.map(({ document }) => document).sort()).toEqual(told);
        expect(story.roots.map(({ id }) => id).sort()).toEqual(event.origins);
        expect(story.counts.origins).toBe(event.origins.length);
        for (const { reports } of story.roots) expect(reports.length).toBeGreaterThan(0);
        const tree = storyTree(story);
        expect(tree.flatMap(({ below }) => reportsIn(below)).sort()).toEqual(told);
        for (const { root, below, elsewhere } of tree) {
          expect([...reportsIn(below), ...elsewhere].sort()).toEqual(
            expect.arrayContaining([...root.reports].sort()),
          );
        }
      }),
    );
  });

  it('an origin none of whose words are in a record given is a root without reports or stances', () => {
    fc.assert(
      fc.property(stories, fc.nat(4), ({ event, dossier, records }, gone) => {
        const left = new Map([...records].filter(([id]) => id !== names[gone]));
        const story = storyOrigins(event, dossier, left);
        expect(story.roots.map(({ id }) => id).sort()).toEqual(event.origins);
        for (const { id, reports, stances } of story.roots) {
          const resting = story.reports.filter(({ rests }) => rests.some(({ root }) => root === id));
          expect(reports).toEqual(resting.map(({ document }) => document));
          if (reports.length === 0) expect(stances).toEqual([]);
        }
      }),
    );
  });

  it('no report stands above itself, and each comes after its source', () => {
    fc.assert(
      fc.property(stories, ({ event, dossier, records }) => {
        const story = storyOrigins(event, dossier, records);
        const order = story.reports.map(({ document }) => document);
        for (const [place, id] of order.entries()) {
          const source = above(story, id);
          if (source !== undefined) expect(order.indexOf(source)).toBeLessThan(place);
        }
      }),
    );
  });

  it('every line joins two things of the story, and each report has one nearest', () => {
    fc.assert(
      fc.property(stories, ({ event, dossier, records }) => {
        const story = storyOrigins(event, dossier, records);
        const known = new Set<string>([...story.roots, ...story.carriers].map(({ id }) => id as string));
        for (const { document } of story.reports) known.add(document);
        for (const { from, to } of story.links) expect(known.has(from.id) && known.has(to.id)).toBe(true);
        for (const { document } of story.reports) {
          const up = story.links.filter(
            ({ from, nearest }) => nearest && from.node === 'report' && from.id === document,
          );
          expect(up).toHaveLength(1);
        }
      }),
    );
  });

  it('the order of records and relations changes nothing', () => {
    fc.assert(
      fc.property(stories, ({ event, dossier, records }) => {
        const turned = {
          ...dossier,
          relations: [...dossier.relations].reverse(),
          origins: [...dossier.origins].reverse(),
        };
        const story = storyOrigins(event, dossier, records);
        expect(storyOrigins(event, turned, new Map([...records].reverse()))).toEqual(story);
      }),
    );
  });
});
