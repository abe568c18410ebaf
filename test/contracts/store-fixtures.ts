import {
  claimId,
  documentId,
  dossierEventId,
  eventId,
  figureId,
  originId,
} from '../../src/identity/identity.ts';
import { placeNamed } from '../../src/identity/provenance.ts';
import type {
  Claim,
  DocumentDate,
  DocumentRecord,
  Dossier,
  Event,
  Factuality,
  Figure,
  IsoDay,
  Provenance,
} from '../../src/model/index.ts';
import type { NewDocument } from '../../src/store/store.ts';

export const day = (text: string): IsoDay => text as IsoDay;

const UNDATED: DocumentDate = {
  stated: [],
  earliest: null,
  latest: null,
  best: null,
  precision: 'unknown',
  basis: [],
  conflict: null,
};

export interface Shape {
  readonly text: string;
  readonly name?: string;
  readonly engine?: string;
  readonly claims?: number;
  readonly factuality?: Factuality;
  readonly when?: readonly [string | null, string | null];
  /** The first names the document; under `name` alone when absent. */
  readonly places?: readonly Provenance[];
}

/** A document with as many claims as asked for, each with one event and one figure. */
export function makeDocument(shape: Shape): NewDocument {
  const { text, name = 'report.txt', engine = 'one', claims: count = 2, factuality = 'asserted' } = shape;
  const [earliest, latest] = shape.when ?? ['2016-02-01', '2016-02-03'];
  const places = shape.places ?? [placeNamed(name)];
  const bytes = new TextEncoder().encode(text);
  const document = documentId(bytes);
  const span = { start: 0, end: text.length };
  const claims: Claim[] = [];
  const events: Event[] = [];
  const figures: Figure[] = [];
  for (let number = 0; number < count; number += 1) {
    const claim = claimId(document, number);
    const event = eventId(document, number);
    const figure = figureId(document, number);
    claims.push({
      ...span,
      id: claim,
      document,
      quote: text,
      quoted: number % 2 === 1,
      voices: [{ name: 'a resident', kind: 'witness', actor: null, start: 0, end: 1 }],
      cue: null,
      factuality,
      origin: originId(null, 'a resident'),
      events: [event],
      figures: [figure],
      part: 'body',
      reprint: null,
      rule: 'test',
    });
    events.push({
      ...span,
      id: event,
      document,
      claim,
      type: number % 2 === 0 ? 'airstrike' : 'talks',
      when: {
        earliest: earliest === null ? null : day(earliest),
        latest: latest === null ? null : day(latest),
        precision: 'day',
        basis: 'stated',
        restsOn: { kind: 'document' as const },
        start: null,
        end: null,
      },
      where: null,
      agent: { ...span, name: 'jets', actor: null },
      target: null,
      factuality,
      background: false,
      rule: 'test',
    });
    figures.push({
      ...span,
      id: figure,
      document,
      claim,
      event,
      measure: number % 2 === 0 ? 'killed' : 'wounded',
      low: 3,
      high: null,
      who: 'people',
      scope: 'event',
      quote: text,
      rule: 'test',
    });
  }
  const record: DocumentRecord = {
    engine,
    document: {
      id: document,
      name: places[0]?.name ?? name,
      title: `Title of ${text.slice(0, 20)}`,
      byline: null,
      publisher: { name: 'Valley Courier', basis: 'metadata', start: null, end: null },
      address: null,
      language: 'en',
      text,
      parts: [{ ...span, role: 'body', rule: 'test' }],
      credits: [],
      stated: [],
      provenance: places,
      anchors: [],
      reprints: [],
      diagnostics: [],
    },
    date: { ...UNDATED, earliest: day('2016-02-04'), latest: day('2016-02-05') },
    reprints: [],
    sentences: [{ ...span, role: 'body', reprint: null }],
    annotations: [],
    times: [],
    claims,
    events,
    figures,
    diagnostics: [],
  };
  return { bytes, record };
}

/** A dossier of one event for each document, in the order given. */
export function makeDossier(documents: readonly NewDocument[], engine = 'one'): Dossier {
  const origin = originId(null, 'a resident');
  return {
    engine,
    origins: [
      {
        id: origin,
        name: 'a resident',
        kind: 'witness',
        actor: null,
        documents: documents.map(({ record }) => record.document.id),
        claims: documents.length,
      },
    ],
    relations: documents.slice(1).map(({ record }) => ({
      a: documents[0]?.record.document.id ?? record.document.id,
      b: record.document.id,
      relation: 'independent' as const,
      root: null,
      why: 'They share no words.',
      source: null,
      revision: false,
      spans: [],
      sentences: [],
      changes: [],
      adds: { a: [], b: [] },
    })),
    events: documents.map(({ record }, place) => ({
      id: dossierEventId(record.events.map((event) => event.id)),
      title: `Airstrike told by ${record.document.name}`,
      type: 'airstrike' as const,
      when: {
        earliest: day(`2016-02-0${(place % 9) + 1}`),
        latest: day(`2016-02-0${(place % 9) + 1}`),
        precision: 'day' as const,
        basis: 'stated',
        restsOn: { kind: 'document' as const },
        start: null,
        end: null,
      },
      where: null,
      accounts: [
        {
          document: record.document.id,
          claims: record.claims.map((claim) => claim.id),
          origin,
          events: record.events.map((event) => event.id),
        },
      ],
      origins: [origin],
      originsAtMost: place % 2 === 0,
      facets: [],
      judged: [],
      status: place % 2 === 0 ? ('single' as const) : ('contested' as const),
    })),
    standings: [],
    dates: documents.map(({ record }, place) => ({
      document: record.document.id,
      reprint: place % 2 === 0 ? null : 0,
      by: place % 2 === 0 ? ('person' as const) : ('collection' as const),
      date: { ...record.date, conflict: 'Another \u0000 day stands on the page.' },
    })),
  };
}
