import { claimId, dossierEventId, eventId, originId } from '../../../identity/identity.ts';
import type {
  ChangeKind,
  Claim,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  Dossier,
  DossierEvent,
  Event,
  Factuality,
  IsoDay,
  Origin,
  OriginId,
  Relation,
  RelationKind,
  Side,
  Span,
  StoryOrigins,
  TextChange,
  VoiceKind,
} from '../../../model/index.ts';
import { voiceKey } from '../../../names/index.ts';
import { isOwnWord, isUpperBound } from './upper-bound.ts';
import { settleOrigins } from './settle-origins.ts';
import { storyOrigins } from './story-origins.ts';

/** Stories written out for tests: reports of one event by name, and how they stand to each other. */

export interface ReportDraft {
  readonly text: string;
  readonly publisher?: string;
  readonly day?: string;
  readonly credit?: string;
  /** Words that tell the event, each with the voices from the one nearest the publisher inwards. */
  readonly tells: readonly {
    readonly words: string;
    readonly voices?: readonly string[];
    readonly kind?: VoiceKind;
    readonly factuality?: Factuality;
    readonly part?: Claim['part'];
  }[];
}

export interface TieDraft {
  readonly a: string;
  readonly b: string;
  readonly relation: RelationKind;
  readonly source?: Side | null;
  readonly revision?: boolean;
  /** Words that stand in both. */
  readonly shares?: readonly string[];
  readonly changes?: readonly (readonly [ChangeKind, TextChange['how'], a: string, b: string])[];
  readonly adds?: { readonly a?: readonly string[]; readonly b?: readonly string[] };
}

export interface StoryDraft {
  readonly reports: Readonly<Record<string, ReportDraft>>;
  readonly ties?: readonly TieDraft[];
  /** Reports that do not tell the event. */
  readonly outside?: readonly string[];
}

export interface DraftedStory {
  readonly event: DossierEvent;
  readonly dossier: Pick<Dossier, 'origins' | 'relations' | 'events'>;
  readonly records: ReadonlyMap<DocumentId, DocumentRecord>;
}

/** The id of a voice by its name. */
export const voiceId = (name: string): OriginId => originId(null, voiceKey(name));

/** The origins of a drafted story. */
export function layStory(draft: StoryDraft): StoryOrigins {
  const { event, dossier, records } = draftStory(draft);
  return storyOrigins(event, dossier, records);
}

/** Makes the event, the dossier and the records of a drafted story; documents have their names as ids. */
export function draftStory({ reports, ties = [], outside = [] }: StoryDraft): DraftedStory {
  const records = new Map(
    Object.entries(reports).map(([name, draft]) => [name as DocumentId, draftRecord(name, draft)]),
  );
  const relations = ties.map((tie) => draftRelation(tie, records));
  const originOf = settleOrigins([...records.values()], relations);
  const telling = [...records.values()].filter(({ document }) => !outside.includes(document.id));
  const origins = new Map<OriginId, Origin>();
  for (const record of telling) {
    for (const claim of record.claims) {
      const id = originOf(claim);
      const documents = [...(origins.get(id)?.documents ?? []), record.document.id];
      const named = {
        name: record.document.publisher?.name ?? record.document.name,
        kind: 'outlet' as const,
      };
      const { name, kind } = origins.get(id) ?? claim.voices.at(-1) ?? named;
      origins.set(id, { id, name, kind, actor: null, documents, claims: 1 });
    }
  }
  const under = new Map(
    telling.map(({ document, claims }) => [document.id, new Set(claims.map(originOf))] as const),
  );
  const ownWords = new Set(
    telling.flatMap(({ claims }) =>
      claims.filter((claim) => isOwnWord(claim, originOf(claim))).map(originOf),
    ),
  );
  const event = {
    ...draftEvent(telling, originOf, [...origins.keys()].sort()),
    originsAtMost: isUpperBound(under, ownWords, relations),
  };
  return { event, dossier: { origins: [...origins.values()], relations, events: [event] }, records };
}

function draftEvent(
  telling: readonly DocumentRecord[],
  originOf: (claim: Claim) => OriginId,
  origins: readonly OriginId[],
): DossierEvent {
  return {
    id: dossierEventId(telling.flatMap(({ events }) => events.map(({ id }) => id))),
    title: 'Shelling, Narvel',
    type: 'shelling',
    when: WHEN,
    where: null,
    accounts: telling.map(({ document, claims, events }) => ({
      document: document.id,
      claims: claims.map(({ id }) => id),
      origin: originOf(claims[0] as Claim),
      events: events.map(({ id }) => id),
    })),
    origins,
    originsAtMost: false,
    facets: [],
    judged: [],
    status: origins.length > 1 ? 'corroborated' : 'single',
  };
}

const WHEN: Event['when'] = {
  earliest: '2016-03-08' as IsoDay,
  latest: '2016-03-08' as IsoDay,
  precision: 'day',
  basis: 'test',
  restsOn: { kind: 'document' },
  start: null,
  end: null,
};

function draftRecord(name: string, { text, publisher, day, credit, tells }: ReportDraft): DocumentRecord {
  const id = name as DocumentId;
  const claims = tells.map(
    ({ words, voices = [], kind = 'organisation', factuality = 'asserted', part = 'body' }): Claim => {
      const span = spanOf(text, words);
      const innermost = voices.at(-1) ?? credit ?? publisher ?? name;
      return {
        ...span,
        id: claimId(id, span.start, voices.join()),
        document: id,
        quote: words,
        quoted: false,
        voices: voices.map((voice) => ({ name: voice, kind, actor: null, start: null, end: null })),
        cue: null,
        factuality,
        origin: voiceId(innermost),
        events: [],
        figures: [],
        part,
        reprint: null,
        rule: 'test',
      };
    },
  );
  const events = claims.map(
    (claim): Event => ({
      start: claim.start,
      end: claim.end,
      id: eventId(id, claim.id),
      document: id,
      claim: claim.id,
      type: 'shelling',
      when: WHEN,
      where: null,
      agent: null,
      target: null,
      factuality: claim.factuality,
      background: false,
      rule: 'test',
    }),
  );
  return { ...EMPTY, ...shell(id, text, publisher, credit), date: onDay(day), claims, events };
}

const EMPTY = { engine: 'test', reprints: [], annotations: [], times: [], figures: [], diagnostics: [] };

function shell(id: DocumentId, text: string, publisher: string | undefined, credit: string | undefined) {
  const document: DocumentRecord['document'] = {
    id,
    name: id,
    title: null,
    byline: null,
    publisher: publisher === undefined ? null : { name: publisher, basis: 'given', start: null, end: null },
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'test' }],
    credits: credit === undefined ? [] : [{ agency: credit, covers: 'text', start: 0, end: 0 }],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  };
  return { document, sentences: [{ start: 0, end: text.length, role: 'body' as const, reprint: null }] };
}

function onDay(day: string | undefined): DocumentDate {
  const at = (day ?? null) as IsoDay | null;
  const precision = at === null ? 'unknown' : 'day';
  return { stated: [], earliest: at, latest: at, best: at, precision, basis: [], conflict: null };
}

function draftRelation(tie: TieDraft, records: DraftedStory['records']): Relation {
  const [a, b] = [tie.a as DocumentId, tie.b as DocumentId];
  if (a >= b) throw new Error('A tie names the smaller id first.');
  const [left, right] = [records.get(a)?.document.text ?? '', records.get(b)?.document.text ?? ''];
  const { relation, source = null, revision = false, shares = [], changes = [], adds = {} } = tie;
  return {
    a,
    b,
    relation,
    root: null,
    source,
    revision,
    why: 'drafted',
    spans: shares.map((words) => ({ a: spanOf(left, words), b: spanOf(right, words) })),
    sentences: [],
    changes: changes.map(([kind, how, was, is]) => ({
      kind,
      how,
      a: spanOf(left, was),
      b: spanOf(right, is),
      rule: 'test',
    })),
    adds: {
      a: (adds.a ?? []).map((words) => spanOf(left, words)),
      b: (adds.b ?? []).map((words) => spanOf(right, words)),
    },
  };
}

/** Where words stand; no words stand at the start. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”.`);
  return { start, end: start + words.length };
}
