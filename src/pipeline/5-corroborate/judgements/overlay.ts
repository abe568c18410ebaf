import { originId } from '../../../identity/identity.ts';
import {
  type ActorId,
  type Claim,
  type CorrectedField,
  contains,
  type Decision,
  type DocumentRecord,
  type Event,
  type EventType,
  type Factuality,
  type Figure,
  type FigureScope,
  type JudgedPlace,
  type Measure,
  locateMark,
  type OriginId,
  REPORTING_ROLES,
  type Voice,
} from '../../../model/index.ts';
import { foldName, voiceKey } from '../../../names/index.ts';
import { ownOrigin } from '../origins/settle-origins.ts';
import { placeSet, timeSet } from './values.ts';

/** A decision that counts, with who made it. */
export interface Counting {
  /** Id of the judgement. */
  readonly judgement: string;
  readonly decision: Decision;
  readonly who: string;
}

/**
 * Puts people's decisions about claims, figures, tellings, names and parts over a record, in the order in
 * which they were made. The record in the store stays as it was read; no id changes. What is hidden, and
 * what stands in a part that is no reporting, is left out.
 */
export function overlayRecord(record: DocumentRecord, decisions: readonly Counting[]): DocumentRecord {
  return decisions.reduce(overlayOne, record);
}

/**
 * Tells whether the record was made with a stretch marked so, which a decision has under the place where its
 * words stand now.
 */
export function isReadWith(
  { document }: DocumentRecord,
  { start, end, role }: Extract<Decision, { kind: 'part' }>,
): boolean {
  return (document.marked?.marks ?? []).some((mark) => {
    const now = mark.role === role ? locateMark(document.text, mark) : null;
    return now !== null && now.start === start && now.end === end;
  });
}

function overlayOne(record: DocumentRecord, { decision, who }: Counting): DocumentRecord {
  switch (decision.kind) {
    case 'correct':
      return correct(record, decision);
    case 'place':
    case 'when': {
      const { subject } = decision;
      if (subject.kind === 'name' && decision.kind === 'place')
        return placeName(record, subject.name, decision.place);
      if (subject.kind !== 'mention') return record;
      return withEvents(record, (event) => {
        if (event.id !== subject.mention) return event;
        return decision.kind === 'place'
          ? { ...event, where: placeSet(decision.place) }
          : { ...event, when: timeSet(event.when, decision, who) };
      });
    }
    case 'hide':
      return hide(record, decision.subject);
    case 'link':
      return link(record, decision.subject.name, decision.actor);
    case 'part':
      // Until the document is read with it, what it says to be no reporting is only left out.
      return isReadWith(record, decision) || REPORTING_ROLES.includes(decision.role)
        ? record
        : without(record, (claim) => contains(decision, claim));
    case 'confirm':
    case 'date':
    case 'merge':
    case 'split':
    case 'note':
    case 'undo':
    case 'unread':
      return record;
    default:
      return decision satisfies never;
  }
}

function correct(
  record: DocumentRecord,
  { subject, field, value }: Extract<Decision, { kind: 'correct' }>,
): DocumentRecord {
  switch (subject.kind) {
    case 'claim':
      return correctClaim(record, subject.claim, field, value);
    case 'figure':
      return {
        ...record,
        figures: record.figures.map((one) =>
          one.id === subject.figure ? figureWith(one, field, value) : one,
        ),
      };
    case 'mention':
      return withEvents(record, (one) => (one.id === subject.mention ? eventWith(one, field, value) : one));
    case 'event':
    case 'document':
    case 'name':
      return record;
    default:
      return subject satisfies never;
  }
}

function correctClaim(
  record: DocumentRecord,
  id: Claim['id'],
  field: CorrectedField,
  value: string | null,
): DocumentRecord {
  if (field === 'factuality') {
    const factuality = value as Factuality;
    const claims = record.claims.map((claim) => (claim.id === id ? { ...claim, factuality } : claim));
    return withEvents({ ...record, claims }, (event) =>
      event.claim === id ? { ...event, factuality } : event,
    );
  }
  if (field !== 'voice') return record;
  const claims = record.claims.map((claim) => (claim.id === id ? spokenBy(claim, value, record) : claim));
  return { ...record, claims };
}

/** A claim on the word of another; of nobody named, on the publisher's own. */
function spokenBy(claim: Claim, name: string | null, record: DocumentRecord): Claim {
  if (name === null) return { ...claim, voices: [], origin: ownOrigin(record) };
  const known = record.claims
    .flatMap(({ voices }) => voices)
    .find((voice) => voiceKey(voice.name) === voiceKey(name));
  const { start, end } = claim.voices.at(-1) ?? { start: null, end: null };
  const voice: Voice = { name, kind: known?.kind ?? 'person', actor: known?.actor ?? null, start, end };
  return { ...claim, voices: [...claim.voices.slice(0, -1), voice], origin: originOf(voice) };
}

function originOf({ actor, name }: Voice): OriginId {
  return originId(actor, voiceKey(name));
}

function figureWith(figure: Figure, field: CorrectedField, value: string | null): Figure {
  switch (field) {
    case 'low':
    case 'high':
      return { ...figure, [field]: value === null ? null : Number(value) };
    case 'measure':
      return { ...figure, measure: value as Measure };
    case 'scope':
      return { ...figure, scope: value as FigureScope };
    case 'who':
      return { ...figure, who: value ?? figure.who };
    default:
      return figure;
  }
}

function eventWith(event: Event, field: CorrectedField, value: string | null): Event {
  const { start, end } = event;
  switch (field) {
    case 'type':
      return { ...event, type: value as EventType };
    case 'agent':
    case 'target':
      return { ...event, [field]: value === null ? null : { name: value, actor: null, start, end } };
    default:
      return event;
  }
}

function hide(
  record: DocumentRecord,
  subject: Extract<Decision, { kind: 'hide' }>['subject'],
): DocumentRecord {
  switch (subject.kind) {
    case 'document':
      return subject.document === record.document.id ? without(record, () => true) : record;
    case 'claim':
      return without(record, ({ id }) => id === subject.claim);
    case 'figure':
      return { ...record, figures: record.figures.filter(({ id }) => id !== subject.figure) };
    case 'mention':
      return {
        ...record,
        events: record.events.filter(({ id }) => id !== subject.mention),
        figures: record.figures.map((one) => (one.event === subject.mention ? { ...one, event: null } : one)),
      };
    case 'event':
    case 'name':
      return record;
    default:
      return subject satisfies never;
  }
}

/** The record without some claims and what hangs on them. */
function without(record: DocumentRecord, isOut: (claim: Claim) => boolean): DocumentRecord {
  const out = new Set(record.claims.filter(isOut).map(({ id }) => id));
  return {
    ...record,
    claims: record.claims.filter(({ id }) => !out.has(id)),
    events: record.events.filter(({ claim }) => !out.has(claim)),
    figures: record.figures.filter(({ claim }) => !out.has(claim)),
  };
}

/** The name means that place wherever something is told to have happened there. */
function placeName(record: DocumentRecord, name: string, place: JudgedPlace | null): DocumentRecord {
  const key = foldName(name);
  return withEvents(record, (event) =>
    event.where !== null && foldName(event.where.name) === key ? { ...event, where: placeSet(place) } : event,
  );
}

/** The name means that actor wherever it stands as written. */
function link(record: DocumentRecord, name: string, actor: ActorId | null): DocumentRecord {
  const key = foldName(name);
  const linked = <T extends { readonly name: string; readonly actor: ActorId | null }>(one: T): T =>
    foldName(one.name) === key ? { ...one, actor } : one;
  const claims = record.claims.map((claim): Claim => {
    const innermost = claim.voices.at(-1);
    if (!claim.voices.some((voice) => foldName(voice.name) === key)) return claim;
    const voices = claim.voices.map(linked);
    const isOwn = innermost !== undefined && foldName(innermost.name) === key;
    return isOwn
      ? { ...claim, voices, origin: originId(actor, voiceKey(innermost.name)) }
      : { ...claim, voices };
  });
  const { text } = record.document;
  const annotations = record.annotations.map((one) =>
    one.type === 'actor' && foldName(text.slice(one.start, one.end)) === key ? { ...one, actor } : one,
  );
  return withEvents({ ...record, claims, annotations }, (event) => ({
    ...event,
    agent: event.agent && linked(event.agent),
    target: event.target && linked(event.target),
  }));
}

function withEvents(record: DocumentRecord, change: (event: Event) => Event): DocumentRecord {
  return { ...record, events: record.events.map(change) };
}
