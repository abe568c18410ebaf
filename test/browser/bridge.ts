import { dossierEventId } from '../../src/identity/identity.ts';
import type {
  Account,
  ChangeKind,
  DocumentRecord,
  Origin,
  OriginId,
  Relation,
  Side,
  TextChange,
} from '../../src/model/index.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { dated, happened, type ReportDraft, town, writeReport } from './write-report.ts';

/** One story by hand: a wire, an outlet that copies it, one that rewrites it, and one that stands apart. */

const EVENT = {
  type: 'bombing',
  when: happened('2016-05-09'),
  where: town('Tal Hamra', 36.1, 37.2),
} as const;
const MONITOR = { name: 'a monitor', kind: 'organisation' } as const;
const DEAD = 'people were killed when the bridge at Tal Hamra came down on Monday';
const BOATS = 'Rescue workers reached the site by boat and brought the wounded to the mill.';
const ROAD = 'The road to the mill has been shut since the morning.';
const LORRIES = 'Our correspondent saw two lorries in the river.';
const WIRE_TEXT = `At least 23 ${DEAD}, a monitor said. ${BOATS} ${ROAD} It may take a week to clear it.`;
const GAZETTE_TEXT = `${BOATS} 23 ${DEAD}. ${LORRIES} It will take a week to clear it.`;

function draft(
  publisher: string,
  title: string,
  text: string,
  day: string,
  rest: Partial<ReportDraft> = {},
): ReportDraft {
  return {
    name: `${publisher.toLowerCase().replaceAll(' ', '-')}.txt`,
    title,
    publisher,
    parts: [
      ['headline', title],
      ['body', text],
    ],
    date: dated(day, day, 'Stands above the text.'),
    ...rest,
  };
}

const DRAFTS: readonly ReportDraft[] = [
  draft('Cobalt Wire', 'Bridge falls at Tal Hamra', WIRE_TEXT, '2016-05-09', {
    claims: [{ words: `At least 23 ${DEAD}`, voices: [MONITOR], cue: 'said', event: EVENT }],
  }),
  draft('Eastgate Courier', 'Many dead as bridge falls', WIRE_TEXT, '2016-05-10', {
    claims: [{ words: `At least 23 ${DEAD}`, voices: [MONITOR], cue: 'said', event: EVENT }],
  }),
  draft(
    'The Gazette of the Harbour and the Outer Islands',
    'Boats at the bridge',
    GAZETTE_TEXT,
    '2016-05-11',
    {
      claims: [{ words: `23 ${DEAD}`, event: EVENT }],
    },
  ),
  draft('Sunrise', 'Ministry denies strike', 'The ministry denied that the bridge was hit.', '2016-05-12', {
    claims: [
      {
        words: 'the bridge was hit',
        voices: [{ name: 'The ministry', kind: 'official' }],
        cue: 'denied',
        factuality: 'denied',
        event: EVENT,
      },
    ],
  }),
];

/** A store with the story of the bridge; the path of it is at `/events/${id}/origins`. */
export async function bridgeStore(): Promise<{ store: Store; event: string; documents: readonly string[] }> {
  const store = new MemoryStore();
  const written = DRAFTS.map(writeReport);
  for (const { bytes, record } of written) await store.add({ bytes, record });
  const records = written.map(({ record }) => record);
  const [wire, courier, gazette, sunrise] = records as [
    DocumentRecord,
    DocumentRecord,
    DocumentRecord,
    DocumentRecord,
  ];
  const monitor = wire.claims[0]?.origin as OriginId;
  const ministry = sunrise.claims[0]?.origin as OriginId;
  const account = ({ document, claims, events }: DocumentRecord, origin: OriginId): Account => ({
    document: document.id,
    claims: claims.map(({ id }) => id),
    origin,
    events: events.map(({ id }) => id),
  });
  const origin = (
    id: OriginId,
    name: string,
    kind: Origin['kind'],
    told: readonly DocumentRecord[],
  ): Origin => ({
    id,
    name,
    kind,
    actor: null,
    documents: told.map(({ document }) => document.id),
    claims: told.length,
  });
  const id = dossierEventId(records.flatMap(({ events }) => events.map((event) => event.id)));
  await store.saveDossier(
    {
      engine: 'test-engine',
      origins: [
        origin(monitor, 'a monitor', 'organisation', [wire, courier, gazette]),
        origin(ministry, 'The ministry', 'official', [sunrise]),
      ],
      relations: [
        relate(
          wire,
          courier,
          'copy',
          [`${DEAD}, a monitor said. ${BOATS} ${ROAD} It may take a week`],
          [],
          [[], []],
        ),
        relate(
          wire,
          gazette,
          'rewrite',
          [DEAD, BOATS, ' take a week to clear it.'],
          [
            ['number', 'At least 23', '23'],
            ['attribution', ', a monitor said', ''],
            ['hedge', 'may', 'will'],
          ],
          [[ROAD], [LORRIES]],
        ),
      ],
      events: [
        {
          id,
          title: 'Bombing, Tal Hamra',
          ...EVENT,
          accounts: [
            account(wire, monitor),
            account(courier, monitor),
            account(gazette, monitor),
            account(sunrise, ministry),
          ],
          origins: [monitor, ministry],
          originsAtMost: false,
          facets: [],
          judged: [],
          status: 'contested',
        },
      ],
      dates: [],
      standings: [],
    },
    'test',
  );
  return { store, event: id, documents: records.map(({ document }) => document.id) };
}

type Written = readonly [kind: ChangeKind, was: string, is: string];

/** A relation of which `source` is the first document, with every span looked up in the texts. */
function relate(
  source: DocumentRecord,
  other: DocumentRecord,
  relation: 'copy' | 'rewrite',
  shared: readonly string[],
  changes: readonly Written[],
  [omits, adds]: readonly [readonly string[], readonly string[]],
): Relation {
  const isFirst = source.document.id < other.document.id;
  const [a, b] = isFirst ? [source, other] : [other, source];
  const sided = <T>(ofSource: T, ofOther: T) =>
    isFirst ? { a: ofSource, b: ofOther } : { a: ofOther, b: ofSource };
  const find = ({ document }: DocumentRecord, words: string) => {
    // The text is searched from its end: headlines stand first and may hold the same words.
    const start =
      words === ''
        ? document.text.indexOf('on Monday') + 'on Monday'.length
        : document.text.lastIndexOf(words);
    if (start === -1) throw new Error(`"${words}" does not stand in ${document.name}`);
    return { start, end: start + words.length };
  };
  const how = (was: string, is: string): TextChange['how'] => {
    if (was !== '' && is !== '') return 'swapped';
    return (is === '') === isFirst ? 'lost' : 'gained';
  };
  const spans = shared.map((words) => sided(find(source, words), find(other, words)));
  return {
    a: a.document.id,
    b: b.document.id,
    relation,
    root: 'Cobalt Wire',
    source: (isFirst ? 'a' : 'b') satisfies Side,
    revision: false,
    why: 'Most of its words stand in the wire, which is a day older.',
    spans: spans.toSorted((one, two) => one.a.start - two.a.start),
    sentences: [],
    changes: changes.map(([kind, was, is]) => ({
      kind,
      how: how(was, is),
      ...sided(find(source, was), find(other, is)),
      rule: 'test',
    })),
    adds: sided(
      omits.map((words) => find(source, words)),
      adds.map((words) => find(other, words)),
    ),
  };
}
