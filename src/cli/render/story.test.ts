import { describe, expect, it } from 'vitest';
import type { StoryOrigins } from '../../model/index.ts';
import { layStory, type StoryDraft } from '../../pipeline/5-corroborate/origins/test-story.ts';
import { columnsOf } from './layout.ts';
import { renderStory } from './story.ts';

const SHELLS = 'Six people died when shells fell on the market of Narvel';
const SAID = `${SHELLS}, the harbour watch said.`;

const STORY: StoryDraft = {
  reports: {
    'a-herald.txt': {
      text: `${SAID} The quay was closed.`,
      publisher: 'Lake Herald',
      day: '2016-03-08',
      credit: 'Cobalt Wire',
      tells: [{ words: SHELLS, voices: ['harbour watch'] }],
    },
    'b-lantern.txt': {
      text: `${SHELLS.replace('Six', 'Eight')}. Nobody claimed it.`,
      publisher: 'Hill Lantern',
      day: '2016-03-09',
      tells: [{ words: 'people died when shells fell on the market of Narvel' }],
    },
    'c-post.txt': {
      text: 'The port office denied that shells fell.',
      day: '2016-03-09',
      tells: [{ words: 'shells fell', voices: ['port office'], factuality: 'denied', kind: 'official' }],
    },
  },
  ties: [
    {
      a: 'a-herald.txt',
      b: 'b-lantern.txt',
      relation: 'copy',
      source: 'a',
      shares: ['people died when shells fell on the market of Narvel'],
      changes: [
        ['number', 'swapped', 'Six', 'Eight'],
        ['attribution', 'lost', ', the harbour watch said', ''],
      ],
      adds: { a: ['The quay was closed.'], b: ['Nobody claimed it.'] },
    },
    { a: 'b-lantern.txt', b: 'c-post.txt', relation: 'unclear' },
  ],
};

const plain = (story: StoryOrigins, width = 76, full = false): string =>
  renderStory(story, { width, colour: false }, { full });

describe('the origins of a story in the terminal', () => {
  it('stand as a tree: origin, agency, reports, what each added and changed', () => {
    const story = layStory(STORY);
    expect(plain(story, 100).split('\n')).toEqual([
      '2016-03-08 · Shelling, Narvel',
      `at most 2 origins behind 3 reports by 2 outlets that are named · corroborated · ${story.event.slice(0, 8)}`,
      '',
      'harbour watch · organisation · says · 2 reports',
      '└─ Cobalt Wire · agency',
      '   └─ Lake Herald · 2016-03-08 · a-herald.txt',
      '      └─ Hill Lantern · 2016-03-09 · b-lantern.txt',
      '           copy        of Lake Herald: drafted',
      '           silent on   harbour watch, and tells their word as its own',
      `           changed     ${story.reports[1]?.from?.changes[1]?.says}`,
      `                       ${story.reports[1]?.from?.changes[0]?.says}`,
      '           adds        “Nobody claimed it.”',
      '           leaves out  “The quay was closed.”',
      '           unclear     nothing shows that it is independent of c-post.txt',
      '',
      'port office · official · denies · 1 report',
      '└─ 2016-03-09 · c-post.txt',
      '     unclear     nothing shows that it is independent of Hill Lantern',
      '',
    ]);
  });
});

describe('silence on a voice', () => {
  const root = 'Blast in Narvel. Five people died, the harbour watch said.';
  const voices = ['harbour watch'];
  const named = [{ words: 'Five people died', voices }];
  const report = (text: string, tells: StoryDraft['reports'][string]['tells']) => ({ text, tells });
  const silent = [{ words: 'Five people died' }];
  const tie = {
    a: 'a',
    b: 'b',
    relation: 'rewrite' as const,
    source: 'a' as const,
    shares: ['Five people died'],
  };
  const outside = ['a'];

  it.each<[string, boolean, StoryDraft]>([
    [
      'is said where the source names it and the report nowhere',
      true,
      { reports: { a: report(root, named), b: report('Five people died.', silent) }, ties: [tie] },
    ],
    [
      'not under the report that names it, whatever its headline leaves out',
      false,
      { reports: { a: report(root, [{ words: 'Blast in Narvel', part: 'headline' }, ...named]) } },
    ],
    [
      'not for a headline alone',
      false,
      {
        reports: {
          a: report(root, named),
          b: report('Five people died.', [{ words: 'Five people died', part: 'headline' }]),
        },
        ties: [tie],
      },
    ],
    [
      'not where the source that names it is no account of the event',
      false,
      { reports: { a: report(root, named), b: report('Five people died.', silent) }, ties: [tie], outside },
    ],
    [
      'not where the report names it for another part of the event',
      false,
      {
        reports: {
          a: report(root, named),
          b: report('Five people died. No shells fell, the harbour watch said.', [
            ...silent,
            { words: 'No shells fell', voices, factuality: 'denied' },
          ]),
        },
        ties: [tie],
      },
    ],
  ])('%s', (_, isSaid, draft) => {
    expect(plain(layStory(draft)).includes('silent on')).toBe(isSaid);
  });
});

describe('a report of the same text that does not tell the event', () => {
  const text = `${SAID} The quay was closed.`;
  const report = (publisher: string) => ({ text, publisher, tells: [{ words: SHELLS, voices: ['watch'] }] });

  it.each([
    ['a', 'b', 'Lake', 'Hill', 'rewrite', 'a', false, 'Lake (a): rewritten by Hill;'],
    ['a', 'b', 'Lake', 'Hill', 'copy', 'a', false, 'Lake (a): copied by Hill;'],
    ['a', 'b', 'Lake', 'Hill', 'copy', 'b', false, 'Lake (a): copy of Hill;'],
    ['b', 'a', 'Lake', 'Hill', 'rewrite', 'a', false, 'Hill (b): rewrite of Lake;'],
    ['a', 'b', 'Lake', 'Hill', 'copy', null, false, 'Lake (a): one text with Hill, and which came'],
    ['b', 'a', 'Lake', 'Lake', 'rewrite', 'a', true, 'Lake (b): update of Lake (a);'],
    ['a', 'b', 'Lake', 'Lake', 'rewrite', 'a', true, 'Lake (a): the version before Lake (b);'],
  ] as const)(
    '%s beside %s, by %s and %s: %s from %s',
    (beside, of, p, q, relation, source, revision, words) => {
      const story = layStory({
        reports: { a: report(p), b: report(q) },
        ties: [{ a: 'a', b: 'b', relation, source, revision, shares: [SHELLS] }],
        outside: [beside],
      });
      expect(story.beside).toMatchObject([{ document: beside, of }]);
      expect(plain(story)).toContain(words);
    },
  );
});

describe('however long and odd the names', () => {
  const chain = (length: number): StoryDraft => {
    const ids = Array.from(
      { length },
      (_, index) => `copy-${String(index).padStart(2, '0')}-تقرير-${'x'.repeat(index * 7)}.txt`,
    );
    return {
      reports: Object.fromEntries(
        ids.map((id, index) => [
          id,
          {
            text: SAID,
            publisher: index % 2 === 0 ? 'صحيفة الميناء المسائية' : 'ニュース\u001b[31m紅海通信社',
            tells: [{ words: SHELLS }],
          },
        ]),
      ),
      ties: ids.slice(1).map((b, index) => ({
        a: ids[index] as string,
        b,
        relation: 'copy' as const,
        source: 'a' as const,
        shares: [SHELLS],
      })),
    };
  };

  it.each([40, 60, 110])('every line stays within %i columns and holds nothing a terminal obeys', (width) => {
    for (const story of [layStory(STORY), layStory(chain(14))]) {
      const lines = plain(story, width, true).split('\n');
      for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
      expect(lines.join('')).not.toContain('\u001b');
      for (const { name } of story.reports)
        expect(lines.join('').replace(/[│├└─\s]/g, '')).toContain(name.slice(0, 12));
    }
  });
});

describe('a sentence shown by its first words', () => {
  const THAI = 'กระสุนปืนใหญ่ตกใส่ตลาดในเมืองและมีผู้เสียชีวิตหกคน';
  const shownOf = (added: string): string => {
    const report = (text: string): StoryDraft['reports'][string] => ({ text, tells: [{ words: SHELLS }] });
    const story = layStory({
      reports: { a: report(SAID), b: report(`${SAID} ${added}`) },
      ties: [{ a: 'a', b: 'b', relation: 'copy', source: 'a', shares: [SHELLS], adds: { b: [added] } }],
    });
    return /“(.*)”/.exec(plain(story, 400))?.[1] ?? '';
  };

  it.each([
    ['between words', 'The quay was closed. '.repeat(9).trim(), /^(?:The quay was closed\. ){5}The … ?$/],
    ['whole where it is short', 'The quay was closed.', /^The quay was closed\.$/],
    ['between characters in Chinese', '炮弹落在市场上造成六人死亡'.repeat(12), /^\S{110} …$/u],
    [
      'also after one early blank',
      `路透社 ${'炮弹落在市场上造成六人死亡'.repeat(12)}`,
      /^路透社 \S{106} …$/u,
    ],
    ['never within a letter and its signs', THAI.repeat(4), /^\S{90,110} …$/u],
    ['never within one character of two code units', `a${'𠮷'.repeat(90)}`, /^a(?:𠮷){54} …$/u],
  ])('is cut %s', (_, added, shown) => {
    expect(shownOf(added)).toMatch(shown);
    const cut = shownOf(added).replace(/ …$/, '');
    expect(added.slice(cut.length)).not.toMatch(/^\p{Mark}/u);
    expect(added.startsWith(cut)).toBe(true);
  });
});
