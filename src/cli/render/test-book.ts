import type {
  Claim,
  ClaimId,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  Dossier,
  DossierEvent,
  DossierEventId,
  EventId,
  IsoDay,
  Origin,
  OriginId,
  Voice,
} from '../../model/index.ts';
import { type Book, openBook } from './book.ts';

/** Made-up documents, claims and events for tests of the output; each part can be overridden. */

export const NO_DATE: DocumentDate = {
  stated: [],
  earliest: null,
  latest: null,
  best: null,
  precision: 'unknown',
  basis: [],
  conflict: null,
};

export function makeClaim(id: string, document: string, quote: string, parts: Partial<Claim> = {}): Claim {
  return {
    id: id as ClaimId,
    document: document as DocumentId,
    start: 0,
    end: quote.length,
    quote,
    quoted: false,
    voices: [],
    cue: null,
    factuality: 'asserted',
    origin: 'origin-1' as OriginId,
    events: [],
    figures: [],
    part: 'body',
    reprint: null,
    rule: 'test',
    ...parts,
  };
}

export function makeVoice(name: string, kind: Voice['kind']): Voice {
  return { name, kind, actor: null, start: 0, end: name.length };
}

export function makeRecord(
  id: string,
  name: string,
  publisher: string | null,
  claims: readonly Claim[],
): DocumentRecord {
  return {
    engine: 'test',
    document: {
      id: id as DocumentId,
      name,
      title: null,
      byline: null,
      publisher: publisher === null ? null : { name: publisher, basis: 'metadata', start: null, end: null },
      address: null,
      language: 'en',
      text: claims.map((claim) => claim.quote).join('\n'),
      parts: [],
      credits: [],
      stated: [],
      provenance: [],
      anchors: [],
      reprints: [],
      diagnostics: [],
    },
    date: NO_DATE,
    reprints: [],
    sentences: [],
    annotations: [],
    times: [],
    claims,
    events: [],
    figures: [],
    diagnostics: [],
  };
}

export function makeOrigin(id: string, name: string): Origin {
  return { id: id as OriginId, name, kind: 'organisation', actor: null, documents: [], claims: 1 };
}

export function makeEvent(id: string, title: string, parts: Partial<DossierEvent> = {}): DossierEvent {
  return {
    id: id as DossierEventId,
    title,
    type: 'airstrike',
    when: {
      earliest: null,
      latest: null,
      precision: 'unknown',
      basis: '',
      restsOn: { kind: 'document' },
      start: null,
      end: null,
    },
    where: null,
    accounts: [],
    origins: [],
    originsAtMost: false,
    facets: [],
    judged: [],
    status: 'single',
    ...parts,
  };
}

export function onDays(earliest: string | null, latest: string | null): DossierEvent['when'] {
  const precision = earliest !== null && earliest === latest ? 'day' : 'month';
  return {
    earliest: earliest as IsoDay | null,
    latest: latest as IsoDay | null,
    precision,
    basis: '',
    restsOn: { kind: 'document' },
    start: null,
    end: null,
  };
}

export function account(
  document: string,
  claims: readonly string[],
  origin: string,
): DossierEvent['accounts'][number] {
  return {
    document: document as DocumentId,
    claims: claims as readonly ClaimId[],
    origin: origin as OriginId,
    events: [] as readonly EventId[],
  };
}

export function makeBook(
  records: readonly DocumentRecord[],
  events: readonly DossierEvent[],
  origins: readonly Origin[] = [],
): Book {
  const dossier: Dossier = { engine: 'test', origins, relations: [], events, dates: [], standings: [] };
  return openBook(records, dossier);
}
