import type {
  DateDecision,
  DocumentRecord,
  DossierEvent,
  DossierEventId,
  Judgement,
  Standing,
} from '../../../model/index.ts';
import {
  REPORTING_ROLES,
  sayClaimField,
  sayEventField,
  sayFigureField,
  sayMentionField,
} from '../../../model/index.ts';
import { wrongIn } from './check-decision.ts';
import type { Fields } from './apply-fields.ts';
import type { Grouping } from './apply-grouping.ts';
import type { Located } from './locate.ts';
import { isReadWith } from './overlay.ts';
import type { Settled } from './settle-question.ts';
import { isAboutEvent, type Taken } from './take-log.ts';

/** What has become of every judgement, in the order of the log: none is ever left out. */
export function listStandings(
  taken: Taken,
  grouping: Grouping,
  fields: Fields,
  records: readonly DocumentRecord[],
): Standing[] {
  const events = new Map(fields.events.map((event) => [event.id, event]));
  const holding = new Map(
    fields.events.flatMap(({ id, accounts }) =>
      accounts.flatMap((account) => account.events.map((mention): [string, DossierEventId] => [mention, id])),
    ),
  );
  const shown = new Map(records.map((record) => [record.document.id, record]));
  return taken.log.map((judgement): Standing => {
    const located = taken.located.get(judgement.id);
    if (located === undefined) return undone(judgement, taken);
    const settled =
      fields.settled.get(judgement.id) ??
      grouping.settled.get(judgement.id) ??
      taken.settled.get(judgement.id);
    const anchor = fields.anchors.get(judgement.id);
    const event = isAboutEvent(located)
      ? (anchor?.event?.id ?? null)
      : eventOfRow(
          located,
          holding,
          located.documents.map((id) => shown.get(id)),
        );
    const base = { judgement, event, documents: located.documents };
    const look =
      grouping.idle.has(judgement.id) && located.lost === 0
        ? IDLE
        : secondLook(located, anchor ?? null, event === null ? null : (events.get(event) ?? null), shown);
    if (look !== null && (settled?.state ?? 'holds') !== 'overruled') {
      const counts = (settled?.counts ?? false) && look.counts;
      return { ...base, state: 'second-look', why: look.why, counts, by: [] };
    }
    return { ...base, ...(settled as Settled) };
  });
}

const IDLE = {
  why: 'One of the two is hidden or stands in no event now, so that nothing comes of it.',
  counts: false,
};

function undone(judgement: Judgement, { undone: by }: Taken): Standing {
  const other = by.get(judgement.id);
  const why =
    other === undefined ? 'It was taken back.' : `${other.who} took it back on ${other.at.slice(0, 10)}.`;
  return {
    judgement,
    state: 'undone',
    why,
    counts: false,
    by: other === undefined ? [] : [other.id],
    event: null,
    documents: judgement.words
      .map(({ document }) => document)
      .filter(isFirst)
      .sort(),
  };
}

function isFirst<T>(value: T, at: number, all: readonly T[]): boolean {
  return all.indexOf(value) === at;
}

/** Why a decision about a date does nothing, as `dateByPerson` has it; null where it does. */
function whyIdle(
  { subject, reprint, earliest, latest }: DateDecision,
  shown: ReadonlyMap<string, DocumentRecord>,
): string | null {
  if (earliest !== null && latest !== null && earliest > latest) {
    return 'Its first day comes after its last, so that it counts for nothing.';
  }
  const record = shown.get(subject);
  if (record === undefined || reprint === null || reprint < record.reprints.length) return null;
  return 'The document holds no such reprint now, so that it counts for nothing.';
}

/** Why a person should look at it again; null where nothing has changed under it. */
function secondLook(
  { judgement, decision, found, lost }: Located,
  anchor: Fields['anchors'] extends ReadonlyMap<string, infer A> ? A | null : never,
  event: DossierEvent | null,
  shown: ReadonlyMap<string, DocumentRecord>,
): { readonly why: string; readonly counts: boolean } | null {
  if (decision.kind === 'unread') {
    const wrong = judgement.decision.kind === 'unread' ? null : wrongIn(judgement.decision);
    if (wrong !== null) return { why: `${wrong} It is kept as it is and counts for nothing.`, counts: false };
    return { why: 'This version cannot read it. It is kept as it is and counts for nothing.', counts: false };
  }
  if (decision.kind === 'undo') {
    return null;
  }
  if (decision.kind === 'date') {
    const why = whyIdle(decision, shown);
    if (why !== null) return { why, counts: false };
  }
  if (decision.kind === 'part' && found > 0) return whyNotRead(decision, shown);
  if (found === 0 && lost > 0) {
    return { why: 'The words it rests on are gone, so that it counts for nothing.', counts: false };
  }
  if ((decision.kind === 'merge' || decision.kind === 'split') && lost > 0) {
    return {
      why: `Of what it is about ${lost} of ${found + lost} are gone; it counts for the rest.`,
      counts: true,
    };
  }
  if (anchor !== null && decision.kind !== 'hide' && anchor.elsewhere > 0) {
    return anchor.event === null
      ? { why: 'What it is about stands in several events now, so that it counts for none.', counts: false }
      : {
          why: `It counts for the event that holds most of what it is about; ${standElsewhere(anchor.elsewhere)} now.`,
          counts: true,
        };
  }
  if (decision.kind !== 'confirm' || decision.said === undefined || decision.said === null) return null;
  const now = saidNow(
    decision,
    event,
    judgement.words.flatMap(({ document }) => shown.get(document) ?? []),
  );
  if (now === undefined || now === decision.said) return null;
  return {
    why: `It confirmed “${decision.said}”; what stands there now is “${now ?? 'nothing'}”.`,
    counts: false,
  };
}

function standElsewhere(tellings: number): string {
  return tellings === 1 ? 'one telling of it stands elsewhere' : `${tellings} tellings of it stand elsewhere`;
}

/** A stretch that is to be reporting does nothing until its document was read so; null where it was. */
function whyNotRead(
  decision: Extract<Located['decision'], { kind: 'part' }>,
  shown: ReadonlyMap<string, DocumentRecord>,
): { readonly why: string; readonly counts: boolean } | null {
  const record = shown.get(decision.subject.document);
  if (record === undefined || !REPORTING_ROLES.includes(decision.role) || isReadWith(record, decision)) {
    return null;
  }
  const why =
    'The document has not been read with it, so that nothing comes of it yet. Run crosscheck refresh.';
  return { why, counts: false };
}

function saidNow(
  { subject, field }: Extract<Located['decision'], { kind: 'confirm' }>,
  event: DossierEvent | null,
  records: readonly DocumentRecord[],
): string | null | undefined {
  if (subject.kind === 'event') return event === null ? undefined : sayEventField(event, field);
  for (const record of records) {
    if (subject.kind === 'mention') {
      const row = record.events.find(({ id }) => id === subject.mention);
      if (row !== undefined) return sayMentionField(row, field);
    }
    if (subject.kind === 'claim') {
      const row = record.claims.find(({ id }) => id === subject.claim);
      if (row !== undefined) return sayClaimField(row, field);
    }
    if (subject.kind === 'figure') {
      const row = record.figures.find(({ id }) => id === subject.figure);
      if (row !== undefined) return sayFigureField(row, field);
    }
  }
  return undefined;
}

/** The event that holds a telling, or what a claim tells, or what a figure counts. */
function eventOfRow(
  { decision }: Located,
  holding: ReadonlyMap<string, DossierEventId>,
  records: readonly (DocumentRecord | undefined)[],
): DossierEventId | null {
  if (!('subject' in decision) || typeof decision.subject === 'string') return null;
  const { subject } = decision;
  if (subject.kind === 'mention') return holding.get(subject.mention) ?? null;
  for (const record of records) {
    if (subject.kind === 'claim') {
      const told = record?.events.find(({ claim, id }) => claim === subject.claim && holding.has(id));
      if (told !== undefined) return holding.get(told.id) ?? null;
    }
    if (subject.kind === 'figure') {
      const counted = record?.figures.find(({ id }) => id === subject.figure)?.event;
      if (counted) return holding.get(counted) ?? null;
    }
  }
  return null;
}
