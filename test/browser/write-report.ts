import { claimId, documentId, eventId, figureId, originId } from '../../src/identity/identity.ts';
import type {
  ActorId,
  Annotation,
  Claim,
  Credit,
  Diagnostic,
  DocumentDate,
  DocumentRecord,
  Event,
  EventPlace,
  EventTime,
  EventType,
  Factuality,
  Figure,
  IsoDay,
  Measure,
  OriginId,
  Part,
  PartRole,
  PlaceCandidate,
  PlaceId,
  ResolvedTime,
  Span,
  Voice,
  VoiceKind,
} from '../../src/model/index.ts';

/** Reports for the browser test, written by hand: they show what a page must bear, not what a rule finds. */

const ENGINE = 'test-engine';

export interface VoiceDraft {
  /** As it stands in the text; an unstated voice has no words. */
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor?: string;
}

export interface ClaimDraft {
  readonly words: string;
  readonly voices?: readonly VoiceDraft[];
  readonly cue?: string;
  readonly factuality?: Factuality;
  readonly quoted?: boolean;
  readonly event?: { readonly type: EventType; readonly when: EventTime; readonly where: EventPlace | null };
  readonly figure?: {
    readonly words: string;
    readonly measure: Measure;
    readonly low: number | null;
    readonly high: number | null;
    readonly who: string;
  };
}

export interface ReportDraft {
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language?: string;
  /** The text, part by part; they are joined by empty lines. */
  readonly parts: readonly (readonly [role: PartRole, text: string])[];
  readonly date: DocumentDate;
  readonly claims?: readonly ClaimDraft[];
  readonly times?: readonly { readonly words: string; readonly day: string | null; readonly basis: string }[];
  readonly places?: readonly { readonly words: string; readonly candidates: readonly PlaceCandidate[] }[];
  readonly actors?: readonly { readonly words: string; readonly actor?: string; readonly loaded?: boolean }[];
  readonly credits?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
  /** Index of the first and last part of a text carried whole from elsewhere. */
  readonly reprint?: {
    readonly from: number;
    readonly to: number;
    readonly title: string;
    readonly date: DocumentDate;
  };
}

export interface Report {
  readonly bytes: Uint8Array;
  readonly record: DocumentRecord;
}

export const isoDay = (text: string): IsoDay => text as IsoDay;

/** A stretch of days with one step of reasoning. */
export function dated(earliest: string | null, latest: string | null, says: string): DocumentDate {
  const days = {
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
  };
  return {
    ...days,
    stated: [],
    best: days.latest,
    precision: earliest === latest && earliest !== null ? 'day' : earliest === null ? 'unknown' : 'week',
    basis: says === '' ? [] : [{ ...days, says, rule: 'test', start: null, end: null }],
    conflict: null,
  };
}

/** When an event happened, said in one line. */
export function happened(
  earliest: string | null,
  latest = earliest,
  basis = 'said in the report',
): EventTime {
  const precision = earliest === null ? 'unknown' : earliest === latest ? 'day' : 'month';
  return {
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
    precision,
    basis,
    restsOn: { kind: 'document' },
    start: null,
    end: null,
  };
}

/** A settlement with made-up coordinates. */
export function town(name: string, lat: number | null, lon: number | null): EventPlace {
  return {
    name,
    lat,
    lon,
    precision: lat === null ? 'unknown' : 'settlement',
    gazetteer: null,
    country: lat === null ? null : 'SY',
    start: null,
    end: null,
  };
}

export function candidate(name: string, country: string, score: number): PlaceCandidate {
  const id = `test:${name.toLowerCase()}-${country.toLowerCase()}` as PlaceId;
  return { id, name, kind: 'settlement', country, lat: 36.2, lon: 37.16, score };
}

/** Name under which the innermost voice of a claim vouches; the publisher's own when there is none. */
export function originOf(draft: ReportDraft, voices: readonly VoiceDraft[]): { id: OriginId; name: string } {
  const name = voices.at(-1)?.name ?? draft.publisher ?? draft.name;
  return { id: originId(null, name), name };
}

/** Makes the record of a report from what is to be found in it; every span is looked up in the text. */
export function writeReport(draft: ReportDraft): Report {
  const text = draft.parts.map(([, words]) => words).join('\n\n');
  const bytes = new TextEncoder().encode(`${draft.name}\n${text}`);
  const id = documentId(bytes);
  const parts = layParts(draft);
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start === -1) throw new Error(`"${words}" does not stand in ${draft.name}`);
    return { start, end: start + words.length };
  };
  const { claims, events, figures } = writeClaims(draft, id, parts, find);
  const annotations = annotate(draft, find);
  const reprints = draft.reprint === undefined ? [] : [reprintOf(draft.reprint, parts)];
  const publisher =
    draft.publisher === null
      ? null
      : { name: draft.publisher, basis: 'given' as const, start: null, end: null };
  const diagnostics = draft.diagnostics ?? [];
  return {
    bytes,
    record: {
      engine: ENGINE,
      document: {
        id,
        name: draft.name,
        title: draft.title,
        byline: null,
        publisher,
        address: null,
        language: draft.language ?? 'en',
        text,
        parts,
        credits: (draft.credits ?? []).map((agency): Credit => ({ agency, covers: 'text', ...find(agency) })),
        stated: draft.date.stated,
        provenance: [{ name: draft.name, captured: null, address: null, charset: null }],
        anchors: [],
        reprints: reprints.map(({ start, end, title, author, publisher: by, stated }) => {
          return { start, end, title, author, publisher: by, stated };
        }),
        diagnostics,
      },
      date: draft.date,
      reprints,
      sentences: [],
      annotations: annotations.map(({ annotation }) => annotation),
      times: annotations.flatMap(({ time }, index) =>
        time === null ? [] : [{ ...time, annotation: index }],
      ),
      claims,
      events,
      figures,
      diagnostics,
    },
  };
}

function layParts(draft: ReportDraft): Part[] {
  let start = 0;
  return draft.parts.map(([role, words]) => {
    const part = { role, start, end: start + words.length, rule: 'test' };
    start = part.end + 2;
    return part;
  });
}

function writeClaims(
  draft: ReportDraft,
  document: DocumentRecord['document']['id'],
  parts: readonly Part[],
  find: (words: string) => Span,
) {
  const events: Event[] = [];
  const figures: Figure[] = [];
  const claims = (draft.claims ?? []).map((one): Claim => {
    const span = find(one.words);
    const factuality = one.factuality ?? 'asserted';
    const voices = (one.voices ?? []).map(({ name, kind, actor }): Voice => {
      const where = kind === 'unstated' ? { start: null, end: null } : find(name);
      return {
        name: kind === 'unstated' ? '' : name,
        kind,
        actor: (actor ?? null) as ActorId | null,
        ...where,
      };
    });
    const id = claimId(document, span.start, span.end, ...voices.map(({ name }) => name), factuality);
    const event = one.event === undefined ? null : eventId(document, id, one.event.type);
    if (one.event !== undefined && event !== null) {
      const told = { ...one.event, agent: null, target: null, factuality, background: false, rule: 'test' };
      events.push({ ...span, ...told, id: event, document, claim: id });
    }
    const figure = one.figure === undefined ? null : figureId(document, id, one.figure.measure);
    if (one.figure !== undefined && figure !== null) {
      const { words, ...count } = one.figure;
      const rest = { claim: id, event, scope: 'event' as const, quote: words, rule: 'test' };
      figures.push({ ...find(words), ...count, ...rest, id: figure, document });
    }
    const part = parts.find(({ start, end }) => start <= span.start && span.end <= end)?.role ?? 'body';
    return {
      ...span,
      id,
      document,
      quote: one.words,
      quoted: one.quoted ?? false,
      voices,
      cue: one.cue === undefined ? null : { ...find(one.cue), text: one.cue },
      factuality,
      origin: originOf(draft, one.voices ?? []).id,
      events: event === null ? [] : [event],
      figures: figure === null ? [] : [figure],
      part,
      reprint: null,
      rule: 'speech/test',
    };
  });
  return { claims: claims.sort((a, b) => a.start - b.start || b.end - a.end), events, figures };
}

interface Annotating {
  readonly annotation: Annotation;
  readonly time: Omit<ResolvedTime, 'annotation'> | null;
}

function annotate(draft: ReportDraft, find: (words: string) => Span): Annotating[] {
  const times = (draft.times ?? []).map(({ words, day, basis }): Annotating => {
    const expression = { form: 'vague', ref: 'past' } as const;
    const annotation = { type: 'time', timex: 'date', expression, clock: null, rule: 'times/test' } as const;
    const value =
      day === null ? null : { earliest: isoDay(day), latest: isoDay(day), precision: 'day' as const };
    return {
      annotation: { ...annotation, ...find(words) },
      time: { value, timex3: day ?? 'PAST_REF', basis },
    };
  });
  const places = (draft.places ?? []).map(({ words, candidates }): Annotating => {
    const best = candidates[0];
    const chosen = best !== undefined && best.score > 0.5 ? best : null;
    const annotation = { type: 'place', name: words, candidates, chosen, rule: 'places/test' } as const;
    return { annotation: { ...annotation, ...find(words) }, time: null };
  });
  const actors = (draft.actors ?? []).map(({ words, actor, loaded }): Annotating => {
    const id = (actor ?? null) as ActorId | null;
    const kind = id === null ? 'unknown' : 'armed-group';
    const rest = { loaded: loaded ?? false, metonym: false, rule: 'actors/test' };
    return {
      annotation: { type: 'actor', name: words, actor: id, kind, ...rest, ...find(words) },
      time: null,
    };
  });
  return [...times, ...places, ...actors].sort((a, b) => a.annotation.start - b.annotation.start);
}

function reprintOf(draft: NonNullable<ReportDraft['reprint']>, parts: readonly Part[]) {
  const start = parts[draft.from]?.start ?? 0;
  const end = parts[draft.to]?.end ?? start;
  return { start, end, title: draft.title, author: null, publisher: null, stated: [], date: draft.date };
}
