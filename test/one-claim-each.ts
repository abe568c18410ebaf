import { claimId, documentId, originId } from '../src/identity/identity.ts';
import type {
  Document,
  DocumentDate,
  Factuality,
  IsoDay,
  Knowledge,
  PlaceEntry,
  PlaceId,
  ResolvedTime,
} from '../src/model/index.ts';
import { parseDocument } from '../src/pipeline/2-parse/parse.ts';
import { annotateDocument } from '../src/pipeline/3-annotate/annotate.ts';
import type { ExtractContext } from '../src/pipeline/4-extract/events/extract-context.ts';

/** Two invented places, so that tests of events need no gazetteer. */
const PLACES: readonly PlaceEntry[] = [
  { name: 'Narvel', kind: 'settlement' as const, lat: 1, lon: 1 },
  { name: 'Ostara', kind: 'province' as const, lat: 2, lon: 2 },
].map((place) => ({
  ...place,
  id: `crosscheck:${place.name.toLowerCase()}` as PlaceId,
  country: 'ZZ',
  admin1: '',
  population: 1_000,
}));

const KNOWLEDGE: Knowledge = {
  gazetteer: {
    digest: 'two places',
    lookup: (name) => PLACES.filter((place) => place.name === name),
    longestFrom: (word) => (PLACES.some((place) => place.name === word) ? 1 : 0),
  },
  actors: [],
  chronicle: [],
  digest: 'two places',
};

/** What a test may set besides the text. */
export interface OneClaimOptions {
  readonly factuality?: Factuality;
  /** The day the report was written; without it the report has no date. */
  readonly day?: string;
  /** Value of every time expression, in the order they stand; without it times have no value. */
  readonly days?: readonly string[];
}

/** The context of a text in which each sentence is one claim of the publisher's own. */
export function oneClaimEach(text: string, options: OneClaimOptions = {}): ExtractContext {
  const id = documentId(new TextEncoder().encode(text));
  const document: Document = {
    id,
    name: 'test',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'test' }],
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  };
  const annotated = annotateDocument(parseDocument(document), KNOWLEDGE);
  const claims = annotated.parsed.sentences.map(({ start, end }) => ({
    start,
    end,
    id: claimId(id, start, end),
    document: id,
    quote: text.slice(start, end),
    quoted: false,
    voices: [],
    cue: null,
    factuality: options.factuality ?? 'asserted',
    origin: originId(null, 'test'),
    part: 'body' as const,
    reprint: null,
    rule: 'test',
  }));
  return { annotated, claims, times: timesOf(annotated.annotations, options), dates: datesOf(options) };
}

function timesOf(
  annotations: readonly { readonly type: string }[],
  { days }: OneClaimOptions,
): ResolvedTime[] {
  const times = annotations.flatMap((annotation, index) => (annotation.type === 'time' ? [index] : []));
  return (days ?? []).flatMap((day, place) => {
    const annotation = times[place];
    if (annotation === undefined) return [];
    const value = { earliest: day as IsoDay, latest: day as IsoDay, precision: 'day' as const };
    return [{ annotation, value, timex3: day, basis: 'set by the test' }];
  });
}

function datesOf({ day }: OneClaimOptions): ExtractContext['dates'] {
  const at = (day ?? null) as IsoDay | null;
  const date: DocumentDate = {
    stated: [],
    earliest: at,
    latest: at,
    best: at,
    precision: at === null ? 'unknown' : 'day',
    basis: [],
    conflict: null,
  };
  return { date, reprints: [] };
}
