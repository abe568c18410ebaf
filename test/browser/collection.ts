import { dossierEventId } from '../../src/identity/identity.ts';
import type {
  Claim,
  DocumentRecord,
  Dossier,
  DossierEvent,
  DossierEventId,
  EventStatus,
  EventType,
  Facet,
  FacetQuestion,
  Origin,
  OriginId,
  Relation,
  Verdict,
} from '../../src/model/index.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { REPORTS } from './reports.ts';
import { happened, originOf, type ReportDraft, town, writeReport } from './write-report.ts';

/** A store filled with the reports written for the test and the dossier that goes with them. */
export async function filledStore(extraEvents = 0): Promise<Store> {
  const store = new MemoryStore();
  const reports = REPORTS.map((draft) => ({ draft, ...writeReport(draft) }));
  for (const { bytes, record } of reports) await store.add({ bytes, record });
  const dossier = dossierOf(reports);
  const more = Array.from({ length: extraEvents }, (_, number) => invented(number, dossier));
  await store.saveDossier({ ...dossier, events: [...dossier.events, ...more] }, 'test');
  await store.refuse({
    name: 'scans/broken\u202egpj.pdf',
    document: null,
    code: 'read/empty',
    message: 'The file holds no text.',
    kept: false,
  });
  return store;
}

interface Written {
  readonly draft: ReportDraft;
  readonly record: DocumentRecord;
}

function dossierOf(reports: readonly Written[]): Dossier {
  return {
    engine: 'test-engine',
    origins: originsOf(reports),
    relations: relationsOf(reports),
    events: [
      siege(reports),
      aidConvoy(reports),
      simple(reports, 'siege', 'The road to Azaz cut', 'single'),
      simple(reports, 'other', '<b>Nothing</b> at <u>Nowhere</u>', 'single'),
      bare('Shelling of the Jamiliya quarter', 'shelling', ['2016-08-01', '2016-08-31'], 'corroborated'),
      bare('Talks in Lausanne break off', 'talks', ['2016-10-15', '2016-10-15'], 'denied'),
      bare('Aleppo without water', 'siege', ['2015-01-01', '2015-12-31'], 'single'),
      bare(
        'Advance of insurgents into the western quarters of Aleppo',
        'capture-of-territory',
        ['2024-11-27', '2024-12-01'],
        'corroborated',
      ),
      bare('A hospital moved to a cellar', 'other', [null, null], 'single'),
      bare(
        'First strikes from the air base at Hmeimim',
        'airstrike',
        ['2015-09-30', '2015-09-30'],
        'corroborated',
      ),
    ],
    dates: [],
    standings: [],
  };
}

function originsOf(reports: readonly Written[]): Origin[] {
  const origins = new Map<OriginId, Origin>();
  for (const { draft, record } of reports) {
    for (const claim of record.claims) {
      const voices = claim.voices.map(({ name, kind }) => ({ name, kind }));
      const { id, name } = originOf(draft, voices);
      const before = origins.get(id);
      const documents = new Set([...(before?.documents ?? []), record.document.id]);
      const kind = voices.at(-1)?.kind ?? 'outlet';
      const said = name === '' ? 'a source not stated' : name;
      origins.set(id, {
        id,
        name: said,
        kind,
        actor: null,
        documents: [...documents],
        claims: (before?.claims ?? 0) + 1,
      });
    }
  }
  return [...origins.values()];
}

function relationsOf(reports: readonly Written[]): Relation[] {
  const [wire, courier] = reports;
  if (wire === undefined || courier === undefined) return [];
  return [
    {
      a: wire.record.document.id,
      b: courier.record.document.id,
      relation: 'copy',
      root: 'Cobalt Wire',
      why: 'Three sentences stand word for word in both; both credit Cobalt Wire.',
      source: 'a',
      revision: false,
      spans: [],
      sentences: [],
      changes: [],
      adds: { a: [], b: [] },
    },
  ];
}

function siege(reports: readonly Written[]): DossierEvent {
  const told = reports.slice(0, 3);
  const claims = told.flatMap(({ record }) => record.claims);
  const broken = claims.filter(
    ({ factuality, figures }) => factuality === 'asserted' && figures.length === 0,
  );
  const denied = claims.filter(({ factuality }) => factuality === 'denied');
  const counted = claims.filter(({ figures }) => figures.length > 0);
  const [low, high] = [
    counted.filter(({ quote }) => quote.includes('40')),
    counted.filter(({ quote }) => quote.includes('120')),
  ];
  return {
    ...shell(
      'Siege of eastern Aleppo broken at Ramouseh',
      'siege-broken',
      ['2016-08-06', '2016-08-06'],
      'contested',
    ),
    where: town('Ramouseh', 36.16, 37.13),
    accounts: told.map(({ record }) => ({
      document: record.document.id,
      claims: record.claims.map(({ id }) => id),
      origin: record.claims[0]?.origin as OriginId,
      events: record.events.map(({ id }) => id),
    })),
    origins: [...new Set(claims.map(({ origin }) => origin))],
    facets: [
      facet('killed', 'wording', 'The counts name different people: dead on both sides, and attackers.', [
        ['at least 40', low],
        ['120', high],
      ]),
      facet(
        'occurred',
        'contradiction',
        'Fighters say that the siege was broken; a military source says that it was not.',
        [
          ['yes', broken],
          ['no', denied],
        ],
      ),
      facet('where', 'agree', 'All name Ramouseh or the road through it.', [['Ramouseh', broken]]),
    ],
  };
}

function aidConvoy(reports: readonly Written[]): DossierEvent {
  const found = reports.filter(({ draft }) => draft.language === 'ar');
  const claims = found.flatMap(({ record }) => record.claims);
  return {
    ...shell('Flour reaches the eastern quarter', 'aid-delivery', ['2016-08-07', '2016-08-07'], 'single'),
    accounts: found.map(({ record }) => ({
      document: record.document.id,
      claims: record.claims.map(({ id }) => id),
      origin: record.claims[0]?.origin as OriginId,
      events: record.events.map(({ id }) => id),
    })),
    origins: [...new Set(claims.map(({ origin }) => origin))],
    facets: [facet('occurred', 'single', 'Only a driver says so.', [['yes', claims]])],
  };
}

/** The event that reports tell of by this type, with one facet for all they say. */
function simple(
  reports: readonly Written[],
  type: EventType,
  title: string,
  status: EventStatus,
): DossierEvent {
  const found = reports.filter(({ record }) => record.events.some((event) => event.type === type));
  const events = found.flatMap(({ record }) => record.events.filter((event) => event.type === type));
  const claims = found
    .flatMap(({ record }) => record.claims)
    .filter(({ id }) => events.some(({ claim }) => claim === id));
  const first = events[0];
  return {
    ...shell(title, type, [null, null], status),
    ...(first === undefined ? {} : { when: first.when, where: first.where }),
    accounts: found.map(({ record }) => ({
      document: record.document.id,
      claims: claims.map(({ id }) => id),
      origin: claims[0]?.origin as OriginId,
      events: events.map(({ id }) => id),
    })),
    origins: [...new Set(claims.map(({ origin }) => origin))],
    facets: [facet('occurred', 'single', '', [['yes', claims]])],
  };
}

type Days = readonly [string | null, string | null];

function bare(title: string, type: EventType, days: Days, status: EventStatus): DossierEvent {
  return shell(title, type, days, status);
}

function shell(title: string, type: EventType, [earliest, latest]: Days, status: EventStatus): DossierEvent {
  return {
    id: dossierEventId([`${title} ${earliest}` as never]),
    title,
    type,
    when: happened(earliest, latest, earliest === null ? 'no report says when' : 'said in the reports'),
    where: null,
    accounts: [],
    origins: [],
    originsAtMost: false,
    facets: [],
    judged: [],
    status,
  };
}

function facet(
  question: FacetQuestion,
  verdict: Verdict,
  why: string,
  answers: readonly (readonly [value: string, claims: readonly Claim[]])[],
): Facet {
  return {
    question,
    who: question === 'killed' ? 'dead' : null,
    verdict,
    why,
    answers: answers.map(([value, claims]) => ({
      value,
      claims: claims.map(({ id }) => id),
      origins: [...new Set(claims.map(({ origin }) => origin))],
    })),
  };
}

const STATUSES: readonly EventStatus[] = ['corroborated', 'single', 'contested', 'denied'];
const TYPES: readonly EventType[] = ['airstrike', 'shelling', 'clash', 'evacuation', 'talks'];
const DAY_MS = 86_400_000;

/** A further event, to see how the page bears many: a day, a few days or a month somewhere in ten years. */
function invented(number: number, dossier: Dossier): DossierEvent {
  const first = Date.UTC(2013, 0, 1) + ((number * 37) % 3650) * DAY_MS;
  const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  const length = [0, 0, 0, 4, 29][number % 5] ?? 0;
  const type = TYPES[number % TYPES.length] ?? 'other';
  const status = STATUSES[number % STATUSES.length] ?? 'single';
  const days = [iso(first), iso(first + length * DAY_MS)] as const;
  const event = shell(`Report ${number} of ${type} in the Saif al-Dawla quarter`, type, days, status);
  return {
    ...event,
    id: `many-${number}` as DossierEventId,
    origins: dossier.origins.slice(0, 1 + (number % 4)).map(({ id }) => id),
  };
}
