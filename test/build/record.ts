import { claimId, documentId, eventId, figureId, originId } from '../../src/identity/identity.ts';
import type {
  Claim,
  DocumentRecord,
  Event,
  EventType,
  Factuality,
  Figure,
  IsoDay,
  Measure,
  PlaceId,
} from '../../src/model/index.ts';
import { foldName } from '../../src/names/index.ts';

/** One telling, as a test describes it. */
export interface Telling {
  /** The sentence; it becomes claim and event at once. */
  readonly says: string;
  readonly type: EventType;
  readonly day?: string;
  readonly until?: string;
  readonly place?: readonly [name: string, lat: number, lon: number];
  readonly voice?: string;
  readonly factuality?: Factuality;
  readonly count?: readonly [measure: Measure, low: number | null, high: number | null, who: string];
}

/** A report, as a test describes it. */
export interface Report {
  readonly name: string;
  readonly date?: string;
  readonly credit?: string;
  readonly tellings: readonly Telling[];
}

/** Builds the record of a report by hand, so that corroboration is tested without the earlier phases. */
export function buildRecord(report: Report): DocumentRecord {
  const text = report.tellings.map(({ says }) => says).join('\n');
  const id = documentId(new TextEncoder().encode(`${report.name}\n${text}`));
  const date = (report.date ?? null) as IsoDay | null;
  const built = report.tellings.map((telling) => buildTelling(id, text, telling, report));
  const parts = built.map(({ claim }) => ({
    role: 'body' as const,
    start: claim.start,
    end: claim.end,
    rule: 'test',
  }));
  return {
    engine: 'test',
    document: {
      id,
      name: report.name,
      title: null,
      byline: null,
      publisher: { name: report.name, basis: 'given', start: null, end: null },
      address: null,
      language: 'en',
      text,
      parts,
      credits:
        report.credit === undefined ? [] : [{ agency: report.credit, covers: 'text', start: 0, end: 1 }],
      stated: [],
      provenance: [],
      anchors: [],
      reprints: [],
      diagnostics: [],
    },
    date: {
      stated: [],
      earliest: date,
      latest: date,
      best: date,
      precision: 'day',
      basis: [],
      conflict: null,
    },
    reprints: [],
    sentences: parts.map(({ start, end, role }) => ({ start, end, role, reprint: null })),
    annotations: [],
    times: [],
    claims: built.map(({ claim }) => claim),
    events: built.map(({ event }) => event),
    figures: built.flatMap(({ figure }) => (figure === null ? [] : [figure])),
    diagnostics: [],
  };
}

function buildTelling(
  document: Claim['document'],
  text: string,
  telling: Telling,
  report: Report,
): { claim: Claim; event: Event; figure: Figure | null } {
  const start = text.indexOf(telling.says);
  const span = { start, end: start + telling.says.length };
  const factuality = telling.factuality ?? 'asserted';
  const innermost = telling.voice ?? report.credit ?? report.name;
  const claim: Claim = {
    ...span,
    id: claimId(document, span.start, span.end),
    document,
    quote: telling.says,
    quoted: false,
    voices:
      telling.voice === undefined
        ? []
        : [{ name: telling.voice, kind: 'organisation', actor: null, start: null, end: null }],
    cue: null,
    factuality,
    origin: originId(null, foldName(innermost)),
    events: [],
    figures: [],
    part: 'body',
    reprint: null,
    rule: 'test',
  };
  const day = (telling.day ?? null) as IsoDay | null;
  const place = telling.place;
  const event: Event = {
    ...span,
    id: eventId(document, span.start, telling.type),
    document,
    claim: claim.id,
    type: telling.type,
    when: {
      earliest: day,
      latest: (telling.until ?? day) as IsoDay | null,
      precision: 'day',
      basis: 'test',
      restsOn: { kind: 'document' },
      ...span,
    },
    where:
      place === undefined
        ? null
        : {
            name: place[0],
            lat: place[1],
            lon: place[2],
            precision: 'settlement',
            gazetteer: `test:${place[0]}` as PlaceId,
            country: 'SY',
            start: null,
            end: null,
          },
    agent: null,
    target: null,
    factuality,
    background: false,
    rule: 'test',
  };
  if (telling.count === undefined) return { claim, event, figure: null };
  const [measure, low, high, who] = telling.count;
  const figure: Figure = {
    ...span,
    id: figureId(document, span.start, measure),
    document,
    claim: claim.id,
    event: event.id,
    measure,
    low,
    high,
    who,
    scope: 'event',
    quote: telling.says,
    rule: 'test',
  };
  return { claim: { ...claim, events: [event.id], figures: [figure.id] }, event, figure };
}
