import {
  type ClaimId,
  contains,
  type DocumentRecord,
  type JudgedPart,
  type Judgement,
  sayClaimField,
  sayFigureField,
  sayMentionField,
  sayWhen,
  type Subject,
} from '../../../model/index.ts';
import { foldName } from '../../../names/index.ts';
import { type Counting, overlayRecord } from './overlay.ts';
import { countingByDocument, takeLog } from './take-log.ts';

/** A record under people's decisions, with what the machine had said where they bear on it. */
export interface JudgedRecord {
  readonly record: DocumentRecord;
  /** In the order in which the decisions were made; those on a name in all documents come first. */
  readonly judged: readonly JudgedPart[];
}

/**
 * Puts a record under the decisions that count, as the dossier does: claims, figures, tellings, names and
 * parts. Of the log only what may touch this document matters. The record given stays as it was read.
 */
export function judgeRecord(record: DocumentRecord, log: readonly Judgement[]): JudgedRecord {
  if (log.length === 0) return { record, judged: [] };
  const { everywhere, of } = countingByDocument(takeLog([record], log));
  const counting = [...everywhere, ...(of.get(record.document.id) ?? [])];
  return {
    record: overlayRecord(record, counting),
    judged: counting.flatMap((one) => judgedBy(record, one) ?? []),
  };
}

/** What a decision changed or confirmed in a record as the machine made it; null where it bears on nothing. */
function judgedBy(machine: DocumentRecord, { judgement, decision, who }: Counting): JudgedPart | null {
  const by = { judgement, who };
  switch (decision.kind) {
    case 'confirm': {
      const said = sayOf(machine, decision.subject, decision.field);
      if (said === null) return null;
      const { value, claims } = said;
      const field = decision.field ?? 'all';
      return { subject: decision.subject, field, value, machine: value, ...by, claims };
    }
    case 'correct': {
      const said = sayOf(machine, decision.subject, decision.field);
      if (said === null) return null;
      const { subject, field, value } = decision;
      return { subject, field, value, machine: said.value, ...by, claims: said.claims };
    }
    case 'place':
    case 'when': {
      const { kind: field, subject } = decision;
      const said =
        subject.kind === 'mention'
          ? sayOf(machine, subject, field)
          : subject.kind === 'name' && field === 'place'
            ? placed(machine, subject.name)
            : null;
      if (said === null) return null;
      const value = decision.kind === 'when' ? sayWhen(decision) : (decision.place?.name ?? null);
      return { subject, field, value, machine: said.value, ...by, claims: said.claims };
    }
    case 'hide': {
      const { subject } = decision;
      const said = sayOf(machine, subject, null);
      return (
        said && { subject, field: 'shown', value: null, machine: said.value, ...by, claims: said.claims }
      );
    }
    case 'link': {
      const found = named(machine, decision.subject.name);
      if (found === null) return null;
      const { subject, actor } = decision;
      return { subject, field: 'actor', value: actor, machine: found.actor, ...by, claims: found.claims };
    }
    case 'part': {
      const { subject, role, start, end } = decision;
      const told = machine.document.marked?.told ?? machine.document.parts;
      const part = told.find((one) => one.start <= start && start < one.end);
      const claims = machine.claims.filter((claim) => contains(decision, claim)).map(({ id }) => id);
      return {
        subject,
        field: 'part',
        value: role,
        machine: part?.role ?? null,
        ...by,
        claims,
        stretch: { start, end },
      };
    }
    case 'date':
    case 'merge':
    case 'split':
    case 'note':
    case 'undo':
    case 'unread':
      return null;
    default:
      return decision satisfies never;
  }
}

/** What the machine said of a subject in words, and the claims that hold it; null where it is not there. */
function sayOf(
  { claims, events, figures, document }: DocumentRecord,
  subject: Subject,
  field: Parameters<typeof sayClaimField>[1],
): { readonly value: string | null; readonly claims: readonly ClaimId[] } | null {
  switch (subject.kind) {
    case 'claim': {
      const claim = claims.find(({ id }) => id === subject.claim);
      return claim === undefined ? null : { value: sayClaimField(claim, field), claims: [claim.id] };
    }
    case 'figure': {
      const figure = figures.find(({ id }) => id === subject.figure);
      return figure === undefined ? null : { value: sayFigureField(figure, field), claims: [figure.claim] };
    }
    case 'mention': {
      const event = events.find(({ id }) => id === subject.mention);
      if (event === undefined) return null;
      const value = field === 'when' ? sayWhen(event.when) : sayMentionField(event, field);
      return { value, claims: [event.claim] };
    }
    case 'document':
      return subject.document === document.id ? { value: null, claims: claims.map(({ id }) => id) } : null;
    case 'event':
    case 'name':
      return null;
    default:
      return subject satisfies never;
  }
}

/** Where the machine took a name to be, and the claims that tell of something there; null where none does. */
function placed({ claims, events }: DocumentRecord, name: string) {
  const key = foldName(name);
  const there = events.filter(({ where }) => where !== null && foldName(where.name) === key);
  const [first] = there;
  if (first === undefined) return null;
  const bearing = new Set(there.map(({ claim }) => claim));
  return {
    value: first.where?.name ?? null,
    claims: claims.filter(({ id }) => bearing.has(id)).map(({ id }) => id),
  };
}

/** Whom the machine took a name for, and the claims that bear it; null where it does not stand there. */
function named({ claims, events, annotations, document }: DocumentRecord, name: string) {
  const key = foldName(name);
  const isNamed = (one: { readonly name: string } | null): boolean =>
    one !== null && foldName(one.name) === key;
  const sides = events.flatMap(({ claim, agent, target }) =>
    [agent, target].flatMap((side) => (side !== null && isNamed(side) ? [{ claim, actor: side.actor }] : [])),
  );
  const voices = claims.flatMap(({ id, voices: chain }) =>
    chain.filter(isNamed).map(({ actor }) => ({ claim: id, actor })),
  );
  const marks = annotations.flatMap((one) =>
    one.type === 'actor' && foldName(document.text.slice(one.start, one.end)) === key ? [one] : [],
  );
  const all = [...voices, ...sides, ...marks];
  if (all.length === 0) return null;
  const bearing = new Set([...voices, ...sides].map(({ claim }) => claim));
  return {
    actor: all.find(({ actor }) => actor !== null)?.actor ?? null,
    claims: claims.filter(({ id }) => bearing.has(id)).map(({ id }) => id),
  };
}
