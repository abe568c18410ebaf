import { createHash } from 'node:crypto';
import { carriesFacts, provenanceKey } from '../identity/provenance.ts';
import { writeJudgement } from '../model/index.ts';
import type {
  Claim,
  Decision,
  DocumentRecord,
  Dossier,
  Event,
  Figure,
  Judgement,
  Provenance,
} from '../model/index.ts';
import type {
  ClaimTable,
  DocumentTable,
  DossierAccountTable,
  DossierDateTable,
  DossierEventTable,
  EventTable,
  FigureTable,
  JudgementTable,
  OriginTable,
  RefusalTable,
  RelationTable,
  SourceNameTable,
} from './schema.ts';
import type { Refusal } from './store.ts';

/** Half of a surrogate pair without the other half, which UTF-8 cannot carry. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Makes text fit for a column of either engine: NUL and lone surrogates become U+FFFD.
 *
 * @example
 * columnText('a\u0000b'); // 'a\ufffdb'
 */
export function columnText(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').replace(LONE_SURROGATE, '\ufffd');
}

function optionalText(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : columnText(text);
}

/** Key of a name: a digest, because an index entry of PostgreSQL holds less than a path may have. */
export function nameKey(name: string): string {
  return createHash('sha256').update(columnText(name)).digest('hex');
}

/** Makes a place fit for the columns of either engine. */
export function columnPlace({ name, captured, address, charset }: Provenance): Provenance {
  return {
    name: columnText(name),
    captured: optionalText(captured),
    address: optionalText(address),
    charset: optionalText(charset),
  };
}

/** Makes the row of a place; one that says nothing but its name has the digest of the name for its key. */
export function sourceNameRow(document: string, place: Provenance): SourceNameTable {
  const key = nameKey(carriesFacts(place) ? provenanceKey(place) : place.name);
  return { document, key, ...columnPlace(place) };
}

export function documentRow(record: DocumentRecord): DocumentTable {
  const { document, date } = record;
  return {
    id: document.id,
    engine: record.engine,
    title: optionalText(document.title),
    publisher: optionalText(document.publisher?.name),
    language: document.language,
    earliest: date.earliest,
    latest: date.latest,
    best: date.best,
    precision: date.precision,
    claims: record.claims.length,
    events: record.events.length,
    figures: record.figures.length,
    diagnostics: record.diagnostics.length,
    record: JSON.stringify(record),
  };
}

export function claimRow(claim: Claim, position: number, engine: string): ClaimTable {
  const innermost = claim.voices.at(-1);
  return {
    document: claim.document,
    position,
    id: claim.id,
    engine,
    start: claim.start,
    end: claim.end,
    quote: columnText(claim.quote),
    quoted: claim.quoted ? 1 : 0,
    voice: optionalText(innermost?.name),
    factuality: claim.factuality,
    origin: claim.origin,
    part: claim.part,
    body: JSON.stringify(claim),
  };
}

export function eventRow(event: Event, position: number, engine: string): EventTable {
  return {
    document: event.document,
    position,
    id: event.id,
    engine,
    start: event.start,
    end: event.end,
    claim: event.claim,
    type: event.type,
    earliest: event.when.earliest,
    latest: event.when.latest,
    precision: event.when.precision,
    place: optionalText(event.where?.name),
    lat: event.where?.lat ?? null,
    lon: event.where?.lon ?? null,
    agent: optionalText(event.agent?.name),
    target: optionalText(event.target?.name),
    factuality: event.factuality,
    background: event.background ? 1 : 0,
    body: JSON.stringify(event),
  };
}

export function figureRow(figure: Figure, position: number, engine: string): FigureTable {
  return {
    document: figure.document,
    position,
    id: figure.id,
    engine,
    start: figure.start,
    end: figure.end,
    claim: figure.claim,
    event: figure.event,
    measure: figure.measure,
    low: figure.low,
    high: figure.high,
    who: columnText(figure.who),
    scope: figure.scope,
    quote: columnText(figure.quote),
    body: JSON.stringify(figure),
  };
}

/** Rows of a whole dossier. */
export interface DossierRows {
  readonly origins: readonly OriginTable[];
  readonly relations: readonly RelationTable[];
  readonly events: readonly DossierEventTable[];
  readonly accounts: readonly DossierAccountTable[];
  readonly dates: readonly DossierDateTable[];
}

export function dossierRows({ engine, origins, relations, events, dates }: Dossier): DossierRows {
  return {
    origins: origins.map((origin, position) => ({
      position,
      id: origin.id,
      engine,
      name: columnText(origin.name),
      kind: origin.kind,
      actor: origin.actor,
      claims: origin.claims,
      body: JSON.stringify(origin),
    })),
    relations: relations.map((relation, position) => ({
      position,
      engine,
      a: relation.a,
      b: relation.b,
      relation: relation.relation,
      root: optionalText(relation.root),
      body: JSON.stringify(relation),
    })),
    events: events.map((event, position) => ({
      position,
      id: event.id,
      engine,
      title: columnText(event.title),
      type: event.type,
      status: event.status,
      earliest: event.when.earliest,
      latest: event.when.latest,
      precision: event.when.precision,
      place: optionalText(event.where?.name),
      lat: event.where?.lat ?? null,
      lon: event.where?.lon ?? null,
      origins: event.origins.length,
      body: JSON.stringify(event),
    })),
    accounts: events.flatMap((event, position) =>
      [...new Set(event.accounts.map((account) => account.document))].map((document) => ({
        event: position,
        document,
      })),
    ),
    dates: dates.map((settled, position) => ({
      position,
      engine,
      document: settled.document,
      reprint: settled.reprint,
      settled_by: settled.by,
      earliest: settled.date.earliest,
      latest: settled.date.latest,
      best: settled.date.best,
      precision: settled.date.precision,
      body: JSON.stringify(settled),
    })),
  };
}

export function judgementRow(judgement: Judgement): JudgementTable {
  return {
    id: columnText(judgement.id),
    who: columnText(judgement.who),
    at: columnText(judgement.at),
    kind: judgement.decision.kind,
    subject: columnText(subjectText(judgement.decision)),
    body: JSON.stringify(writeJudgement(judgement)),
  };
}

/** What a decision is about as one text, for people who open the file with another program. */
function subjectText(decision: Decision): string {
  if (decision.kind === 'unread') return '';
  if (decision.kind === 'undo') return decision.judgement;
  if (decision.kind === 'date') return decision.subject;
  const { subject } = decision;
  switch (subject.kind) {
    case 'event':
      return subject.mentions.join(' ');
    case 'mention':
      return subject.mention;
    case 'claim':
      return subject.claim;
    case 'figure':
      return subject.figure;
    case 'document':
      return subject.document;
    case 'name':
      return subject.name;
    default:
      return subject satisfies never;
  }
}

export function refusalRow(refusal: Refusal, path: string | null): RefusalTable {
  return {
    key: nameKey(refusal.name),
    name: columnText(refusal.name),
    document: refusal.document,
    code: refusal.code,
    message: columnText(refusal.message),
    path,
    kept: refusal.kept ? 1 : 0,
  };
}
