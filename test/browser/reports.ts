import { candidate, dated, happened, isoDay, type ReportDraft, town } from './write-report.ts';

/** The siege as the wire tells it; two outlets carry the same words. */
const RAMOUSEH = town('Ramouseh', 36.16, 37.13);
const BROKEN = { type: 'siege-broken', when: happened('2016-08-06'), where: RAMOUSEH } as const;
const WIRE_TEXT =
  'Rebel fighters said on Saturday that they had broken through army lines at Ramouseh and opened a road into the east of Aleppo. ' +
  'A commander reached by telephone told Cobalt Wire that “the siege is over and food will follow”. ' +
  'Rescue workers counted at least 40 dead on both sides.';
const COMMANDER = { name: 'A commander', kind: 'armed-group', actor: 'jaysh-al-fath' } as const;
const REBELS = { name: 'Rebel fighters', kind: 'armed-group' } as const;

function wireReport(name: string, publisher: string, title: string, lead: string): ReportDraft {
  return {
    name,
    title,
    publisher,
    parts: [
      ['headline', title],
      ['dateline', lead],
      ['body', WIRE_TEXT],
    ],
    date: dated(
      '2016-08-06',
      '2016-08-07',
      '“Saturday” and the road at Ramouseh fix the weekend of 6 August 2016.',
    ),
    claims: [
      {
        words: 'they had broken through army lines at Ramouseh and opened a road into the east of Aleppo',
        voices: [REBELS],
        cue: 'said',
        event: BROKEN,
      },
      {
        words: 'the siege is over and food will follow',
        voices: [{ name: 'Cobalt Wire', kind: 'agency', actor: 'cobalt-wire' }, COMMANDER],
        cue: 'told',
        quoted: true,
        event: BROKEN,
      },
      {
        words: 'at least 40 dead on both sides',
        voices: [{ name: 'Rescue workers', kind: 'witness' }],
        cue: 'counted',
        event: BROKEN,
        figure: { words: 'at least 40', measure: 'killed', low: 40, high: null, who: 'dead on both sides' },
      },
    ],
    times: [
      { words: 'Saturday', day: '2016-08-06', basis: 'The Saturday before the report of 7 August 2016.' },
    ],
    places: [
      { words: 'Ramouseh', candidates: [candidate('Ar Rāmūsah', 'SY', 0.92)] },
      { words: 'Aleppo', candidates: [candidate('Aleppo', 'SY', 0.97), candidate('Aleppo', 'US', 0.01)] },
    ],
    actors: [
      { words: 'Rebel fighters', loaded: false },
      { words: 'Cobalt Wire', actor: 'cobalt-wire' },
    ],
    credits: ['Cobalt Wire'],
  };
}

const DENIAL_TEXT =
  'A military source told the state agency Sunrise that “the road stays in the hands of the army and the siege was never broken”. ' +
  'The agency put the dead among the attackers at 120.';

const DENIAL: ReportDraft = {
  name: 'meridian/2016/siege-stands.html',
  title: 'Army denies that the ring around eastern Aleppo was broken',
  publisher: 'Meridian Post',
  parts: [
    ['boilerplate', '18 January 2021 · Print · Share'],
    ['headline', 'Army denies that the ring around eastern Aleppo was broken'],
    ['caption', 'A bus on the Castello road, in a picture of the Meridian Post.'],
    ['body', DENIAL_TEXT],
    ['related', 'Also today: Coalition planes fly 16 sorties'],
  ],
  date: {
    ...dated('2016-08-06', '2016-08-09', ''),
    stated: [{ value: '2021-01-18', basis: 'stamp', part: 'boilerplate', start: 0, end: 15 }],
    basis: [
      {
        earliest: isoDay('2021-01-18'),
        latest: isoDay('2021-01-18'),
        says: 'The page bears the stamp “18 January 2021”.',
        rule: 'stamp',
        start: 0,
        end: 15,
      },
      {
        earliest: isoDay('2016-08-06'),
        latest: isoDay('2016-08-09'),
        says: 'The report speaks of the road at Ramouseh as of this week, and names the group by a name that it bore from July 2016.',
        rule: 'chronicle',
        start: 120,
        end: 180,
      },
    ],
    conflict: 'The stamp says 2021, but the text was written within days of 6 August 2016.',
  },
  claims: [
    {
      words: 'the road stays in the hands of the army and the siege was never broken',
      voices: [
        { name: 'Sunrise', kind: 'agency', actor: 'sunrise-agency' },
        { name: 'A military source', kind: 'anonymous' },
      ],
      cue: 'told',
      factuality: 'denied',
      quoted: true,
      event: BROKEN,
    },
    {
      words: 'the dead among the attackers at 120',
      voices: [{ name: 'Sunrise', kind: 'agency', actor: 'sunrise-agency' }],
      cue: 'put',
      event: BROKEN,
      figure: { words: '120', measure: 'killed', low: 120, high: 120, who: 'attackers' },
    },
  ],
  places: [
    { words: 'Castello', candidates: [candidate('Castello', 'IT', 0.31), candidate('Castello', 'ES', 0.3)] },
  ],
  actors: [{ words: 'attackers', loaded: true }],
  diagnostics: [
    {
      code: 'date/conflict',
      severity: 'doubt',
      message: 'The stated date 2021-01-18 does not agree with the text.',
      start: 0,
      end: 15,
    },
    {
      code: 'extract/related-left-out',
      severity: 'note',
      message: 'One related headline was not read as part of the report.',
      start: null,
      end: null,
    },
  ],
};

const BLOG: ReportDraft = {
  name: 'notes-of-a-traveller.txt',
  title: 'What the winter took',
  publisher: 'Notes of a Traveller',
  parts: [
    ['headline', 'What the winter took'],
    [
      'body',
      'I come back to a piece I read in February. If the corridor at Azaz were ever closed for good, a relief worker wrote to me, the hospital at Tal Refaat would have to move again. ' +
        'Moscow has said it will go on flying until the last fighter leaves.',
    ],
    ['headline', 'The road to Azaz is shut'],
    [
      'reprint',
      'Government troops reportedly cut the last road to Azaz between Sunday and Friday. Some 35,000 people were on the move, the relief office said.',
    ],
    ['comment', 'Nobody ever writes about the bakers. — a reader from Kilis'],
    ['keywords', 'azaz, corridor, winter'],
  ],
  date: dated(
    '2016-02-15',
    '2016-03-15',
    '“In February” looks back, and the text carried inside is of 5 February 2016.',
  ),
  reprint: { from: 2, to: 3, title: 'The road to Azaz is shut', date: dated('2016-02-05', '2016-02-05', '') },
  claims: [
    {
      words: 'the hospital at Tal Refaat would have to move again',
      voices: [{ name: 'a relief worker', kind: 'person' }],
      cue: 'wrote',
      factuality: 'hypothetical',
    },
    {
      words: 'it will go on flying until the last fighter leaves',
      voices: [{ name: 'Moscow', kind: 'official', actor: 'russia' }],
      cue: 'said',
      factuality: 'planned',
    },
    {
      words: 'Government troops reportedly cut the last road to Azaz between Sunday and Friday',
      voices: [{ name: '', kind: 'unstated' }],
      cue: 'reportedly',
      factuality: 'possible',
      event: { type: 'siege', when: happened('2016-01-31', '2016-02-05'), where: town('Azaz', 36.59, 37.05) },
    },
    {
      words: 'Some 35,000 people were on the move',
      voices: [{ name: 'the relief office', kind: 'organisation' }],
      cue: 'said',
      figure: { words: 'Some 35,000', measure: 'displaced', low: 34000, high: 36000, who: 'people' },
    },
  ],
  actors: [{ words: 'Moscow', actor: 'russia' }],
};

/** Every way in which a text has been known to become a page, and none may work here. */
export const HOSTILE_TITLE = '<img src=x onerror="window.hurt=1"> “Siege” & <b>other</b> words';
const HOSTILE: ReportDraft = {
  name: '<script>window.hurt=1</script>.html',
  title: HOSTILE_TITLE,
  publisher: '"><svg onload=window.hurt=1>',
  parts: [
    ['headline', '<script>window.hurt=1</script>'],
    [
      'body',
      'He said <img src="http://outside.test/x.png" onerror="window.hurt=1"> and then javascript:alert(1) was over. ' +
        '</p></div><script src="http://outside.test/x.js"></script> &lt;b&gt; {{constructor}} ${window.hurt=1}',
    ],
    [
      'body',
      `The word ${'Donaudampfschifffahrt'.repeat(14)} has no place to break, and \u202ethis runs backwards\u202c in its line.`,
    ],
    ['comment', '<a href="javascript:window.hurt=1" style="position:fixed;inset:0">press me</a>'],
  ],
  date: dated(null, null, ''),
  claims: [
    {
      words: 'javascript:alert(1) was over',
      voices: [{ name: '<img src="http://outside.test/x.png" onerror="window.hurt=1">', kind: 'person' }],
      cue: 'said',
      event: { type: 'other', when: happened(null), where: town('<u>Nowhere</u>', null, null) },
    },
  ],
  diagnostics: [
    {
      code: 'read/markup',
      severity: 'note',
      message: 'Kept as text: <script>window.hurt=1</script>',
      start: null,
      end: null,
    },
  ],
};

const ARABIC: ReportDraft = {
  name: 'taqrir.txt',
  title: 'شاحنات الدقيق تصل إلى الحي',
  publisher: 'جريدة الميناء',
  language: 'ar',
  parts: [
    ['headline', 'شاحنات الدقيق تصل إلى الحي'],
    ['body', 'قال سائق إن ست شاحنات وصلت يوم الأحد إلى الحي الشرقي. ولم يؤكد المكتب ذلك.'],
  ],
  date: dated('2016-08-07', '2016-08-08', 'يوم الأحد'),
  claims: [
    {
      words: 'ست شاحنات وصلت يوم الأحد إلى الحي الشرقي',
      voices: [{ name: 'سائق', kind: 'witness' }],
      cue: 'قال',
      event: { type: 'aid-delivery', when: happened('2016-08-07'), where: null },
    },
  ],
  times: [{ words: 'يوم الأحد', day: '2016-08-07', basis: 'The Sunday before the report of 8 August 2016.' }],
};

const SILENT: ReportDraft = {
  name: 'scan-0007.txt',
  title: null,
  publisher: null,
  parts: [['body', 'Page 7 of 9.']],
  date: dated(null, null, ''),
};

export const WIRE = wireReport(
  'cobalt-wire/1042.txt',
  'Cobalt Wire',
  'Rebels say they have broken the ring around eastern Aleppo',
  'ALEPPO, Cobalt Wire —',
);

export const REPORTS: readonly ReportDraft[] = [
  WIRE,
  wireReport('eastgate/aug7.html', 'Eastgate Courier', 'Road into Aleppo open, rebels say', '(Cobalt Wire)'),
  DENIAL,
  BLOG,
  HOSTILE,
  ARABIC,
  SILENT,
];
