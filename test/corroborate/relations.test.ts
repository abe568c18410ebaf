import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corroborate } from '../../src/corroborate.ts';
import { originId } from '../../src/identity/identity.ts';
import type { ActorId, DocumentRecord, Relation, Voice } from '../../src/model/index.ts';
import { sameStories } from '../../src/pipeline/5-corroborate/relate/same-story.ts';
import { spokenFor } from '../../src/pipeline/5-corroborate/relate/spoken-for.ts';
import { buildRecord, type Report, type Telling } from '../build/record.ts';

const KESRA = ['Kesra', 36.2, 37.1] as const;

/** A sentence about the raid on Kesra market; others of a report are its background. */
const raid = (says: string, more: Partial<Telling> = {}): Telling => ({
  says,
  type: 'airstrike',
  day: '2016-09-24',
  place: KESRA,
  ...more,
});
const past = (says: string, more: Partial<Telling> = {}): Telling => ({ says, type: 'other', ...more });

const NEWS = [
  'Warplanes struck the covered market of Kesra on Saturday and killed at least nineteen shoppers.',
  'Two of the stalls burned until the evening while rescuers dug with their hands through the rubble.',
  'A school beside the market had been emptied an hour earlier because of the noise of engines.',
];
const BACKGROUND = [
  'The town has changed hands four times since the rising began in the hills to the north of the river.',
  'Talks in the lake resort broke up last month without a date for another round between the two sides.',
  'Aid workers say that sixty thousand people live under siege in the valley without bread or medicine.',
];
const OTHER_WORDS = [
  'Bombs fell on Kesra market on Saturday; a rescue crew counted thirty bodies in the mosque.',
  'Families fled on tractors toward the olive groves before night came down over the plain.',
];

const tell = (sentences: readonly string[], more: Partial<Telling> = {}): Telling[] =>
  sentences.map((says, index) => (index === 0 ? raid(says, more) : past(says, more)));

function report(name: string, tellings: readonly Telling[], more: Partial<Report> = {}): DocumentRecord {
  return buildRecord({ name, date: '2016-09-24', tellings, ...more });
}

/** Puts every claim of a record in quotation marks, or gives its voices, as extraction would. */
function withClaims(
  record: DocumentRecord,
  change: (quote: string) => {
    quoted?: boolean;
    voices?: readonly Voice[];
    origin?: DocumentRecord['claims'][number]['origin'];
  },
): DocumentRecord {
  return { ...record, claims: record.claims.map((claim) => ({ ...claim, ...change(claim.quote) })) };
}

function voice(name: string, kind: Voice['kind'], actor: string | null = null): Voice {
  return { name, kind, actor: actor as ActorId | null, start: null, end: null };
}

function relate(...records: DocumentRecord[]): readonly Relation[] {
  return corroborate(records).relations;
}

function only(...records: DocumentRecord[]): Relation | undefined {
  const relations = relate(...records);
  expect(relations.length).toBeLessThan(2);
  return relations[0];
}

describe('one text or two', () => {
  it('calls a cut text a rewrite that came from the longer one', () => {
    const long = report('Herald', tell([...NEWS, ...BACKGROUND]));
    const cut = report('Lantern', tell(NEWS.slice(0, 2)));
    const relation = only(long, cut);
    expect(relation).toMatchObject({ relation: 'rewrite', root: 'Herald', revision: false });
    expect(relation?.source).toBe(long.document.id < cut.document.id ? 'a' : 'b');
    expect(relation?.why).toContain('cut from it');
  });

  it('knows a brief of twenty words again', () => {
    const brief = [NEWS[0] as string];
    expect(only(report('Herald', tell(brief)), report('Lantern', tell(brief)))?.relation).toBe('copy');
  });

  it.each([
    [
      'other news',
      'Gunmen burned the ferry at Tarsa on Saturday and two boatmen drowned in the river.',
      'unclear',
    ],
    [
      'its own words',
      'By noon mortar fire had wrecked the offices of Kesra council and left two dead.',
      'unclear',
    ],
    ['one opening', 'Shells hit the town hall of Kesra on Saturday, killing two clerks at once.', 'copy'],
  ])('holds no background for the text of a short report: %s', (_, says, expected) => {
    const first = 'Shells hit the town hall of Kesra on Saturday and killed two clerks at their desks.';
    const here = report('Herald', tell([first, ...BACKGROUND]));
    const relation = only(here, report('Lantern', tell([says, ...BACKGROUND])));
    expect(relation?.relation).toBe(expected);
    expect(relation?.why).not.toContain('different things');
  });

  it('takes one sentence of who, where and when for no text of another', () => {
    const one = 'A mine killed six guards at a gate near Kesra on Saturday, elders said.';
    const other = 'Local radio said a mine killed six guards near Kesra on Saturday.';
    expect(only(report('Herald', tell([one])), report('Lantern', tell([other])))?.relation).toBe('unclear');
  });

  it('relates nothing to itself, and nothing to an empty body', () => {
    const whole = report('Herald', tell(NEWS));
    expect(relate(whole, whole)).toEqual([]);
    const empty = report('Blank', []);
    expect(relate(whole, empty, report('Void', []))).toEqual([]);
  });

  it.each([
    ['Herald', 'Lantern', { relation: 'copy', revision: false }],
    ['Herald', 'Herald', { relation: 'copy', revision: true }],
  ])('tells a copy from a version: %s and %s', (first, second, expected) => {
    const updated = tell([...NEWS, 'Nobody has claimed it.']);
    const a = report(first, tell(NEWS));
    const b = report(second, updated, { date: '2016-09-25' });
    const relation = only(a, b);
    expect(relation).toMatchObject(expected);
    expect(relation?.source).toBe(a.document.id < b.document.id ? 'a' : 'b');
    expect(relation?.why).toContain('written first');
  });

  it.each([
    ['one text', null, [...NEWS], true],
    ['one text and a line', '2016-09-25', [...NEWS, 'Nobody has claimed it.'], true],
    ['half of it, undated', null, [...NEWS, ...BACKGROUND], false],
    ['the lead of one below another article', '2016-09-25', [...BACKGROUND, ...NEWS], false],
  ] as const)('tells a version from another article of the outlet: %s', (_, date, sentences, revision) => {
    const undated = (record: DocumentRecord): DocumentRecord =>
      date === null
        ? { ...record, date: { ...record.date, earliest: null, latest: null, best: null } }
        : record;
    const other = report('Herald', tell(sentences), { date: date ?? '2016-09-24' });
    const [relation] = relate(undated(report('Herald', tell([...NEWS, 'Rain fell.']))), undated(other));
    expect(['copy', 'rewrite']).toContain(relation?.relation);
    expect(relation?.revision).toBe(revision);
  });

  it('takes the outlet that the other refers to for the source, whatever its date', () => {
    const source = report('Herald', tell(NEWS), { date: '2016-09-25' });
    const leaning = report('Lantern', tell([...NEWS, 'More was awaited.'], { voice: 'Herald' }));
    const relation = only(source, leaning);
    expect(relation?.source).toBe(source.document.id < leaning.document.id ? 'a' : 'b');
    expect(relation?.why).toContain('refers to Herald');
  });

  it('says that it cannot tell which came first', () => {
    const relation = only(report('Herald', tell(NEWS)), report('Lantern', tell([...NEWS, 'Rain fell.'])));
    expect(relation).toMatchObject({ source: null });
    expect(relation?.why).toContain('cannot be told');
  });
});

describe('background', () => {
  const beside = (name: string, news: string, date: string): DocumentRecord =>
    report(name, [past(news), ...BACKGROUND.map((says) => past(says))], { date });

  it('is no rewrite where it stands far from the lead in both', () => {
    const a = report('Herald', [...tell(NEWS), ...BACKGROUND.map((says) => past(says))]);
    const b = report('Lantern', [
      past('Miners in the eastern province laid down their tools over wages that were owed since spring.'),
      past('Their union asked the governor to come to the shaft and speak with the widows in person.'),
      past('The company answered with a notice on the gate that named forty men as no longer employed.'),
      past('Shops near the mine closed in sympathy, and the bakery handed out loaves for nothing all day.'),
      past(
        'Police stood on the road and let no lorry through until the judge had heard both of the parties.',
      ),
      ...BACKGROUND.map((says) => past(says)),
    ]);
    expect(relate(a, b)).toEqual([]);
  });

  it('is no rewrite where reports of other days print it again', () => {
    const relations = relate(
      beside(
        'Herald',
        'Fire broke out in the mills of Orlan and spread to the harbour by noon.',
        '2016-09-24',
      ),
      beside('Lantern', 'Miners in Bresk laid down their tools over wages owed since spring.', '2016-09-25'),
      beside('Coast', 'The bishop of Tamir opened a school for the children of fishermen.', '2016-06-01'),
    );
    expect(relations.filter(({ relation }) => relation === 'copy' || relation === 'rewrite')).toEqual([]);
  });

  it('still lets a text be a copy that is printed again months later', () => {
    const again = report('Lantern', tell(NEWS), { date: '2017-02-01' });
    expect(only(report('Herald', tell(NEWS)), again)?.relation).toBe('copy');
  });
});

describe('voices', () => {
  const director = voice('Rami Abdel Rahman', 'person', 'rami-abdulrahman');
  const monitor = voice('Syrian Observatory for Human Rights', 'organisation', 'syrian-observatory');

  it('hears the body in its director, and its own word in a president', () => {
    expect(spokenFor('rami-abdulrahman' as ActorId)?.id).toBe('syrian-observatory');
    expect(spokenFor('bashar-al-assad' as ActorId)).toBeNull();
    expect(spokenFor('syrian-observatory' as ActorId)).toBeNull();
    expect(spokenFor(null)).toBeNull();
  });

  it('counts two agencies with one spokesman as one origin', () => {
    const a = withClaims(report('Herald', tell([NEWS[0] as string]), { credit: 'Meridian' }), () => ({
      voices: [director],
      origin: originId('rami-abdulrahman' as ActorId, ''),
    }));
    const b = withClaims(report('Lantern', tell([OTHER_WORDS[0] as string]), { credit: 'Zenith' }), () => ({
      voices: [monitor],
      origin: originId('syrian-observatory' as ActorId, ''),
    }));
    const dossier = corroborate([a, b]);
    expect(dossier.relations).toMatchObject([
      { relation: 'shared-root', root: 'Syrian Observatory for Human Rights', source: null },
    ]);
    const [event] = dossier.events.filter(({ accounts }) => accounts.length === 2);
    expect(event?.origins).toHaveLength(1);
    expect(event?.status).toBe('single');
    const [origin] = dossier.origins.filter(({ id }) => id === event?.origins[0]);
    expect(origin).toMatchObject({ name: 'Syrian Observatory for Human Rights', kind: 'organisation' });
  });

  it.each([
    ['another agency', 'Lantern', 'Zenith', [], 'independent'],
    ['its own name', 'CTV', 'CTVWorld', [], 'unclear'],
    ['and agencies', 'Lantern', 'Zenith', ['agencies'], 'unclear'],
    ['and another', 'Lantern', 'Zenith', ['Meridian Wire'], 'unclear'],
  ])(
    'takes a credit for a voice only where it is another outlet alone: %s',
    (_, name, agency, more, expected) => {
      const a = withClaims(report('Herald', tell([NEWS[0] as string])), () => ({
        voices: [voice('Ann Lee', 'person')],
        origin: originId(null, 'ann lee'),
      }));
      const own = report(name, tell([OTHER_WORDS[0] as string]), { credit: agency });
      const credits = [agency, ...more].map((one) => ({
        agency: one,
        covers: 'text' as const,
        start: 0,
        end: 1,
      }));
      const b = { ...own, document: { ...own.document, credits } };
      expect(only(a, b)?.relation).toBe(expected);
    },
  );

  it.each([
    ['Two lay dead. Zenith', ' contributed to this report.', 'unclear'],
    ['Two lay dead, with additional reporting by Zenith', '.', 'unclear'],
    ['Two lay dead.-- Zenith', '', 'independent'],
    ['Two lay dead. Source: Zenith', '', 'independent'],
  ])('takes an agency that helped for no voice of its own: %s%s', (before, after, expected) => {
    const a = withClaims(report('Herald', tell([NEWS[0] as string])), () => ({
      voices: [voice('Ann Lee', 'person')],
      origin: originId(null, 'ann lee'),
    }));
    const foot = before + after;
    const own = report('Lantern', tell([OTHER_WORDS[0] as string, foot]), { credit: 'Zenith' });
    const end = own.document.text.indexOf(foot) + before.length;
    const credits = [{ agency: 'Zenith', covers: 'text' as const, start: end - 'Zenith'.length, end }];
    expect(only(a, { ...own, document: { ...own.document, credits } })?.relation).toBe(expected);
  });

  it('shares the root of two reports credited to one agency, and of none for a photo', () => {
    const credited = (covers: 'text' | 'photo') => {
      const [a, b] = [
        report('Herald', tell([NEWS[0] as string])),
        report('Lantern', tell([OTHER_WORDS[0] as string])),
      ];
      const credit = [{ agency: 'Meridian', covers, start: 0, end: 1 }];
      return [a, b].map((record) => ({ ...record, document: { ...record.document, credits: credit } }));
    };
    expect(relate(...credited('text'))).toMatchObject([{ relation: 'shared-root', root: 'Meridian' }]);
    expect(relate(...credited('photo'))).toMatchObject([{ relation: 'unclear', root: null }]);
  });

  it.each([
    ['named on both sides', 'Kesra Police', 'Lake Doctors', 'independent'],
    ['one a part of a name', 'Ilan Torek', 'Torek', 'shared-root'],
    ['nameless and alike', 'opposition', 'Syrian opposition', 'unclear'],
  ] as const)('%s: %s and %s', (_, here, there, relation) => {
    const a = withClaims(report('Herald', tell([NEWS[0] as string], { voice: here })), () => ({
      voices: [voice(here, 'official')],
    }));
    const b = withClaims(report('Lantern', tell([OTHER_WORDS[0] as string], { voice: there })), () => ({
      voices: [voice(there, 'official')],
    }));
    expect(only(a, b)?.relation).toBe(relation);
  });

  /** Two reports of one raid in different words, each on its own voice. */
  const onVoices = (here: Voice, there: Voice): DocumentRecord[] =>
    [['Herald', NEWS[0] as string, here] as const, ['Lantern', OTHER_WORDS[0] as string, there] as const].map(
      ([name, says, by]) =>
        withClaims(report(name, tell([says])), () => ({
          voices: [by],
          origin: originId(by.actor, by.name),
        })),
    );
  const helmets = voice('White Helmets', 'organisation', 'white-helmets');
  const army = voice('Syrian army', 'official', 'syrian-army');
  const sana = voice('SANA', 'agency', 'sana');

  it.each([
    ['a human rights group', 'organisation', monitor, 'unclear'],
    ['a rescue group', 'organisation', helmets, 'unclear'],
    [
      'an opposition group',
      'organisation',
      voice('Syrian National Coalition', 'organisation', 'syrian-national-coalition'),
      'unclear',
    ],
    ['Rebels', 'armed-group', voice('Free Syrian Army', 'armed-group', 'free-syrian-army'), 'unclear'],
    ['Officials', 'official', monitor, 'unclear'],
    ['Anti-government activists', 'person', monitor, 'unclear'],
    ['Syrian activists', 'person', monitor, 'unclear'],
    ['state television', 'outlet', sana, 'unclear'],
    ['State television', 'outlet', sana, 'unclear'],
    ['Syrian state media', 'outlet', sana, 'unclear'],
    ['Syrian officials', 'official', sana, 'unclear'],
    ['Local media', 'outlet', voice('Al Jazeera', 'outlet', 'al-jazeera'), 'unclear'],
    ['U.S. officials', 'official', voice('Pentagon', 'official', 'pentagon'), 'unclear'],
    ['White House officials', 'official', voice('Pentagon', 'official', 'pentagon'), 'unclear'],
    ['Syrian state media', 'outlet', army, 'unclear'],
    ['Syrian officials', 'official', monitor, 'independent'],
    ['Syrian army', 'official', monitor, 'independent'],
    ['Kurdish police', 'official', voice('Turkish army', 'official', 'turkish-armed-forces'), 'independent'],
    ['Kurdish police', 'official', monitor, 'independent'],
    ['a source at Kesra Police Command', 'official', monitor, 'independent'],
    ['Iraqi officials', 'official', sana, 'independent'],
    ['Ilan Torek', 'person', monitor, 'independent'],
  ] as const)('holds %s (%s) against a known voice: %#', (name, kind, other, relation) => {
    expect(only(...onVoices(voice(name, kind), other))?.relation).toBe(relation);
    expect(only(...onVoices(other, voice(name, kind)))?.relation).toBe(relation);
  });

  it.each([
    ['its own word', [sana], 'shared-root', 'SANA'],
    ['another source of it', [sana, voice('a military source', 'witness')], 'shared-root', 'SANA'],
    ['a doctor who spoke to it', [sana, voice('Ilan Torek', 'person')], 'shared-root', null],
    [
      'a doctor who spoke to another',
      [voice('Meridian', 'agency'), voice('Ilan Torek', 'person')],
      'unclear',
      null,
    ],
    [
      'a source of another',
      [voice('Meridian', 'agency'), voice('a military source', 'witness')],
      'unclear',
      null,
    ],
    ['its word of what a minister said', [sana, voice('Odile Marsh', 'official')], 'shared-root', null],
  ] as const)('a source told an agency, and %s', (_, voices, relation, root) => {
    const [a, b] = [
      [NEWS[0] as string, [sana, voice('a source in the town', 'witness')]] as const,
      [OTHER_WORDS[0] as string, voices] as const,
    ].map(([says, by], index) =>
      withClaims(report(index === 0 ? 'Herald' : 'Lantern', tell([says])), () => ({
        voices: by,
        origin: originId(null, `${by.at(-1)?.name} ${index}`),
      })),
    ) as [DocumentRecord, DocumentRecord];
    expect(only(a, b)).toMatchObject({ relation, ...(root === null ? {} : { root }) });
  });

  it('keeps two who can be told apart and spoke to one agency apart', () => {
    const told = (name: string, says: string, by: string) =>
      withClaims(report(name, tell([says])), () => ({
        voices: [voice('Meridian', 'agency'), voice(by, 'person')],
        origin: originId(null, by),
      }));
    const a = told('Herald', NEWS[0] as string, 'Ilan Torek');
    const b = told('Lantern', OTHER_WORDS[0] as string, 'Odile Marsh');
    expect(only(a, b)?.relation).toBe('independent');
  });

  it.each([
    ['interior ministry', 'Syrian interior ministry', 'shared-root'],
    ['interior ministry', 'interior ministry', 'shared-root'],
    ['interior ministry', 'Syrian health ministry', 'unclear'],
    ['Turkish interior ministry', 'Syrian interior ministry', 'independent'],
    ['ministry', 'Syrian interior ministry', 'unclear'],
  ] as const)('an office whose state one leaves out: %s and %s', (here, there, relation) => {
    expect(only(...onVoices(voice(here, 'official'), voice(there, 'official')))?.relation).toBe(relation);
  });

  it('asks who counts the dead of the event that both tell, not those of other news', () => {
    const a = report('Herald', [
      {
        says: 'A ferry sank off Narvel and nine people drowned.',
        type: 'other',
        voice: 'Ilan Torek',
        count: ['killed', 9, 9, 'people'],
      },
      ...BACKGROUND.map((says) => past(says)),
      raid('Elsewhere the covered market of Kesra was struck.', { voice: 'Lake Doctors' }),
    ]);
    const b = report(
      'Lantern',
      tell([OTHER_WORDS[0] as string], { voice: 'Lake Doctors', count: ['killed', 30, 30, 'people'] }),
    );
    expect(only(a, b)).toMatchObject({ relation: 'shared-root', root: 'Lake Doctors' });
  });

  it('knows two bodies of one state for one mouth, and a bare noun for no name', () => {
    expect(only(...onVoices(army, sana))?.relation).toBe('unclear');
    expect(only(...onVoices(army, monitor))?.relation).toBe('independent');
    const officials = voice('Officials', 'official');
    expect(only(...onVoices(officials, officials))?.relation).toBe('unclear');
  });

  it.each([
    ['no voice, another number', null, [30, 30], '2016-09-24', 'unclear'],
    ['no voice, above an open end', null, [25, 25], '2016-09-24', 'unclear'],
    ['a bare noun, another number', 'officials', [10, 10], '2016-09-24', 'independent'],
    ['a bare noun, above an open end', 'officials', [25, 25], '2016-09-24', 'unclear'],
    ['a bare noun, up to so many', 'officials', [null, 20], '2016-09-24', 'unclear'],
    ['a bare noun, the next day', 'officials', [10, 10], '2016-09-25', 'unclear'],
  ] as const)('at least nineteen by a monitor, and %s', (_, name, [low, high], date, relation) => {
    const told = (by: string, says: string, count: Telling['count'], on: string, of: Voice | null) =>
      withClaims(report(by, tell([says], count === undefined ? {} : { count }), { date: on }), () => ({
        voices: of === null ? [] : [of],
        origin: originId(of?.actor ?? null, of?.name ?? by),
      }));
    const a = told('Herald', NEWS[0] as string, ['killed', 19, null, 'people'], '2016-09-24', monitor);
    const of = name === null ? null : voice(name, 'official');
    const b = told('Lantern', OTHER_WORDS[0] as string, ['killed', low, high, 'people'], date, of);
    expect(only(a, b)?.relation).toBe(relation);
  });

  it('rests a report on the outlet whose word it gives', () => {
    const own = report('Herald', tell([NEWS[0] as string]));
    const leaning = report('Lantern', tell([OTHER_WORDS[0] as string], { voice: 'Herald' }));
    const relation = only(own, leaning);
    expect(relation).toMatchObject({ relation: 'shared-root', root: 'Herald' });
    expect(relation?.source).toBe(own.document.id < leaning.document.id ? 'a' : 'b');
  });

  it('rests a report on the voice behind the outlet whose word it gives', () => {
    const named = withClaims(report('Herald', tell([NEWS[0] as string])), () => ({
      voices: [monitor],
      origin: originId(monitor.actor, monitor.name),
    }));
    const leaning = report('Lantern', tell([OTHER_WORDS[0] as string], { voice: 'Herald' }));
    const { relations, events } = corroborate([named, leaning]);
    expect(relations).toMatchObject([{ relation: 'shared-root', root: monitor.name }]);
    expect(relations[0]?.why).toContain('on the word of Herald, which has it from');
    const [event] = events.filter(({ accounts }) => accounts.length === 2);
    expect(event?.origins).toEqual([originId(monitor.actor, monitor.name)]);
  });

  it('makes no copy of a report that quotes another at length to rebut it', () => {
    const quoted = report('Herald', tell(NEWS));
    const rebuttal = withClaims(
      report('Lantern', [
        raid(
          'No plane flew over Kesra on Saturday, the ministry said, and called the account of the Herald an invention.',
          { factuality: 'denied' },
        ),
        ...NEWS.map((says) => past(says)),
        past(
          'The radar of the coast shows an empty sky from dawn to dusk, its spokesman told reporters in the capital.',
        ),
      ]),
      (quote) =>
        NEWS.includes(quote)
          ? { quoted: true, voices: [voice('Herald', 'outlet')] }
          : { voices: [voice('Ministry of Defence', 'official')] },
    );
    const relation = only(quoted, rebuttal);
    expect(['copy', 'rewrite', 'shared-root']).not.toContain(relation?.relation);
  });
});

describe('origins through copies', () => {
  const dropped = NEWS.map((says) => past(says));

  it('follows a chain of copies to the voice that only the first names', () => {
    const first = report('Herald', tell(NEWS, { voice: 'the monitor' }), { date: '2016-09-24' });
    const second = report('Lantern', tell([...NEWS, 'Rain fell on the coast road.']), { date: '2016-09-25' });
    const third = report('Coast', tell([...NEWS, 'Rain fell on the coast road.', 'Shops closed.']), {
      date: '2016-09-26',
    });
    const { events } = corroborate([first, second, third]);
    const event = events.find(({ accounts }) => accounts.length === 3);
    expect(event?.origins).toHaveLength(1);
    expect(event?.status).toBe('single');
  });

  it('rests copies that name nobody on the one nearest the root, in any order', () => {
    const copies = ['2016-09-26', '2016-09-24', '2016-09-25'].map((date, index) =>
      report(`Paper ${index}`, [...tell(NEWS.slice(0, 1)), ...dropped.slice(1)], { date }),
    );
    const expected = JSON.stringify(corroborate(copies));
    const { events, origins } = JSON.parse(expected) as ReturnType<typeof corroborate>;
    const event = events.find(({ accounts }) => accounts.length === 3);
    expect(event?.origins).toHaveLength(1);
    expect(origins.find(({ id }) => id === event?.origins[0])?.name).toBe('Paper 1');
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), (shuffled) => {
        expect(JSON.stringify(corroborate(shuffled))).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('relates the two groups of a story with two events once', () => {
    const two = (name: string, words: readonly string[], by: string): DocumentRecord =>
      report(name, [
        raid(words[0] as string, { voice: by }),
        { says: `${words[1]}`, type: 'shelling', day: '2016-09-24', place: KESRA, voice: by },
      ]);
    const relations = relate(two('Herald', NEWS, 'the monitor'), two('Lantern', OTHER_WORDS, 'the monitor'));
    expect(relations).toMatchObject([{ relation: 'shared-root', root: 'the monitor' }]);
  });
});

describe('one story by its news', () => {
  const dead = (number: number) => ['killed', number, number, 'people'] as const;
  const news = (name: string, date: string, count: number, says = NEWS[0] as string): DocumentRecord =>
    report(name, [raid(says, { count: dead(count) })], { date });
  const undated = (record: DocumentRecord): DocumentRecord => ({
    ...record,
    date: { ...record.date, earliest: null, latest: null },
  });
  /** "05-02-2015" at the head of a report: the fifth of February or the second of May. */
  const withHead = (record: DocumentRecord, days: readonly [string, string]): DocumentRecord => {
    const [from, to] = days.map((day) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      return { form: 'calendar', year, month, day: date } as const;
    });
    const annotation = { type: 'time', rule: 'slashed-date', start: 0, end: 10, timex: 'date', clock: null };
    const value = { earliest: days[0], latest: days[1], precision: 'day' };
    return {
      ...undated(record),
      annotations: [{ ...annotation, expression: { form: 'interval', from, to } }],
      times: [{ annotation: 0, value, timex3: '', basis: '' }],
    } as unknown as DocumentRecord;
  };
  const told = 'Jets hit the covered market of Kesra early on Saturday and killed shoppers at its stalls.';

  it.each([
    ['on one day with one count', news('Lantern', '2016-09-24', 19, told), true],
    ['a day later with one count', news('Lantern', '2016-09-25', 19, told), true],
    ['a day later with another count', news('Lantern', '2016-09-25', 31, told), false],
    ['a week later', news('Lantern', '2016-10-01', 19, told), false],
    ['in other words', news('Lantern', '2016-09-24', 19, OTHER_WORDS[1]), false],
    ['on a day left open', undated(news('Lantern', '2016-09-24', 19, told)), false],
    [
      'under either reading of its head',
      withHead(news('Lantern', '2016-09-24', 19, told), ['2016-04-09', '2016-09-24']),
      true,
    ],
    [
      'under neither reading of its head',
      withHead(news('Lantern', '2016-09-24', 19, told), ['2016-02-05', '2016-05-02']),
      false,
    ],
  ])('%s: %#', (_, other, expected) => {
    const pair = [news('Herald', '2016-09-24', 19), other];
    expect(sameStories(pair)).toEqual(expected ? [[0, 1]] : []);
    expect(sameStories([...pair].reverse())).toEqual(expected ? [[0, 1]] : []);
  });
});
