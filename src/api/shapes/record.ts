import { z } from '@hono/zod-openapi';
import {
  EVENT_TYPES,
  FACTUALITIES,
  FIGURE_SCOPES,
  MEASURES,
  PART_ROLES,
  PLACE_KINDS,
  type TimeExpression,
  VOICE_KINDS,
  type Whereabouts,
} from '../../model/index.ts';

/**
 * The form in which one document's record leaves the program. Field names and meanings are those of
 * the model; each object here is checked against it by the compiler, where a route hands the
 * model's value out under this shape, and by shapes.test.ts, which loses no field on the way.
 */

/** A list nobody may change, as the model's lists are. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly();
}

const offset = z.int().min(0);
const maybeOffset = offset.nullable();
const span = { start: offset, end: offset };
const maybeSpan = { start: maybeOffset, end: maybeOffset };
const day = z.string().openapi({ example: '2016-08-06' });

export const SpanShape = z.object(span).openapi('Span', {
  description: 'Half-open stretch of the stored text, in UTF-16 code units.',
});

export const PrecisionShape = z.enum(['day', 'week', 'month', 'season', 'year', 'unknown']);

const interval = { earliest: day.nullable(), latest: day.nullable(), precision: PrecisionShape };

export const PartRoleShape = z.enum(PART_ROLES).openapi('PartRole');

export const FactualityShape = z.enum(FACTUALITIES).openapi('Factuality');

export const VoiceKindShape = z.enum(VOICE_KINDS).openapi('VoiceKind');

export const PlaceKindShape = z.enum(PLACE_KINDS);

export const EventTypeShape = z.enum(EVENT_TYPES).openapi('EventType');

export const DiagnosticShape = z
  .object({
    code: z.string(),
    severity: z.enum(['note', 'doubt', 'loss', 'refused']),
    message: z.string(),
    ...maybeSpan,
  })
  .openapi('Diagnostic');

const StatedDateShape = z
  .object({
    value: z.string(),
    basis: z.enum([
      'json-ld',
      'feed',
      'given',
      'mail',
      'meta',
      'time-element',
      'dateline',
      'visible',
      'address',
      'stamp',
      'script',
      'modified',
      'capture',
    ]),
    part: PartRoleShape.nullable(),
    ...maybeSpan,
  })
  .openapi('StatedDate');

export const DocumentDateShape = z
  .object({
    stated: list(StatedDateShape),
    ...interval,
    best: day.nullable(),
    basis: list(
      z.object({
        earliest: day.nullable(),
        latest: day.nullable(),
        says: z.string(),
        rule: z.string(),
        ...maybeSpan,
      }),
    ),
    conflict: z.string().nullable(),
  })
  .openapi('DocumentDate');

const reprint = {
  ...span,
  title: z.string().nullable(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  stated: list(StatedDateShape),
};

export const ProvenanceShape = z
  .object({
    name: z.string(),
    captured: z.string().nullable(),
    address: z.string().nullable(),
    charset: z.string().nullable(),
  })
  .openapi('Provenance', { description: 'One place the bytes came from, with what the wrapping says.' });

export const AnchorShape = z
  .object({
    ...span,
    // Nested as deep as the wrapping of the original is; docs/data-model.md describes the kinds.
    at: z
      .custom<Whereabouts>((value) => typeof value === 'object' && value !== null && 'kind' in value)
      .openapi({ type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }),
  })
  .openapi('Anchor', { description: 'The way back from a stretch of the stored text to the original.' });

const DocumentShape = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    publisher: z
      .object({
        name: z.string(),
        basis: z.enum(['metadata', 'furniture', 'credit', 'address', 'given']),
        ...maybeSpan,
      })
      .nullable(),
    address: z.string().nullable(),
    language: z.string().nullable(),
    text: z.string(),
    provenance: list(ProvenanceShape),
    parts: list(z.object({ role: PartRoleShape, ...span, rule: z.string() })),
    anchors: list(AnchorShape),
    credits: list(z.object({ agency: z.string(), covers: z.enum(['text', 'part', 'photo']), ...span })),
    stated: list(StatedDateShape),
    reprints: list(z.object(reprint)),
    diagnostics: list(DiagnosticShape),
  })
  .openapi('Document');

export const PlaceCandidateShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: PlaceKindShape,
    country: z.string(),
    lat: z.number(),
    lon: z.number(),
    score: z.number(),
  })
  .openapi('PlaceCandidate');

const annotated = { ...span, rule: z.string() };

export const AnnotationShape = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('time'),
      timex: z.enum(['date', 'time', 'duration', 'set']),
      // The symbolic form is for re-dating, not for display; docs/data-model.md describes it.
      expression: z
        .custom<TimeExpression>((value) => typeof value === 'object' && value !== null && 'form' in value)
        .openapi({ type: 'object', required: ['form'], properties: { form: { type: 'string' } } }),
      clock: z.string().nullable(),
      ...annotated,
    }),
    z.object({
      type: z.literal('place'),
      name: z.string(),
      candidates: list(PlaceCandidateShape),
      chosen: PlaceCandidateShape.nullable(),
      ...annotated,
    }),
    z.object({
      type: z.literal('actor'),
      name: z.string(),
      actor: z.string().nullable(),
      kind: z.enum([
        'state',
        'government',
        'military',
        'armed-group',
        'alliance',
        'organisation',
        'person',
        'agency',
        'outlet',
        'people',
        'unknown',
      ]),
      loaded: z.boolean(),
      metonym: z.boolean(),
      ...annotated,
    }),
    z.object({
      type: z.literal('quantity'),
      low: z.number().nullable(),
      high: z.number().nullable(),
      qualifier: z.enum([
        'exact',
        'at-least',
        'more-than',
        'up-to',
        'less-than',
        'about',
        'nearly',
        'range',
        'vague',
      ]),
      noun: z.string().nullable(),
      nounSpan: SpanShape.nullable(),
      unit: z.enum(['count', 'percent', 'money', 'distance', 'age', 'weight', 'other']),
      ...annotated,
    }),
    z.object({
      type: z.literal('cue'),
      lemma: z.string(),
      stance: z.enum([
        'say',
        'deny',
        'claim',
        'confirm',
        'demand',
        'plan',
        'threaten',
        'accuse',
        'believe',
        'ask',
        'reportedly',
      ]),
      form: z.enum(['verb', 'noun', 'preposition', 'adverb']),
      ...annotated,
    }),
    z.object({
      type: z.literal('action'),
      lemma: z.string(),
      event: EventTypeShape,
      form: z.enum(['verb', 'noun']),
      voice: z.enum(['active', 'passive', 'none']),
      ...annotated,
    }),
  ])
  .openapi('Annotation');

export const VoiceShape = z
  .object({ name: z.string(), kind: VoiceKindShape, actor: z.string().nullable(), ...maybeSpan })
  .openapi('Voice');

export const ClaimShape = z
  .object({
    id: z.string(),
    document: z.string(),
    quote: z.string(),
    quoted: z.boolean(),
    voices: list(VoiceShape),
    cue: z.object({ text: z.string(), ...span }).nullable(),
    factuality: FactualityShape,
    origin: z.string(),
    events: list(z.string()),
    figures: list(z.string()),
    part: PartRoleShape,
    reprint: z.int().nullable(),
    ...annotated,
    judged: z
      .object({ by: list(z.string()), factuality: FactualityShape, voice: z.string().nullable() })
      .optional()
      .openapi({ description: 'Where people decided otherwise: who, and what the machine had read.' }),
  })
  .openapi('Claim', { description: 'Somebody says something. An empty chain is the publisher speaking.' });

export const EventTimeShape = z
  .object({
    ...interval,
    basis: z.string(),
    restsOn: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('time'), annotation: z.int(), carried: z.boolean() }),
      z.object({ kind: z.literal('document') }),
    ]),
    ...maybeSpan,
  })
  .openapi('EventTime');

export const EventPlaceShape = z
  .object({
    name: z.string(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision: z.union([PlaceKindShape, z.literal('unknown')]),
    gazetteer: z.string().nullable(),
    country: z.string().nullable(),
    ...maybeSpan,
  })
  .openapi('EventPlace');

const ParticipantShape = z
  .object({ name: z.string(), actor: z.string().nullable(), ...span })
  .openapi('Participant');

export const EventShape = z
  .object({
    id: z.string(),
    document: z.string(),
    claim: z.string(),
    type: EventTypeShape,
    when: EventTimeShape,
    where: EventPlaceShape.nullable(),
    agent: ParticipantShape.nullable(),
    target: ParticipantShape.nullable(),
    factuality: FactualityShape,
    background: z.boolean(),
    ...annotated,
  })
  .openapi('Event', {
    description: 'One mention of something that happened, was denied, planned or feared.',
  });

export const FigureShape = z
  .object({
    id: z.string(),
    document: z.string(),
    claim: z.string(),
    event: z.string().nullable(),
    measure: z.enum(MEASURES),
    low: z.number().nullable(),
    high: z.number().nullable(),
    who: z.string(),
    scope: z.enum(FIGURE_SCOPES),
    quote: z.string(),
    ...annotated,
  })
  .openapi('Figure');

const ResolvedTimeShape = z
  .object({
    annotation: z.int(),
    value: z.object(interval).nullable(),
    timex3: z.string(),
    basis: z.string(),
    landmark: z
      .object({ earliest: day.nullable(), latest: day.nullable(), what: z.string() })
      .exactOptional(),
  })
  .openapi('ResolvedTime');

export const RecordShape = z
  .object({
    engine: z.string(),
    document: DocumentShape,
    date: DocumentDateShape,
    reprints: list(z.object({ ...reprint, date: DocumentDateShape })),
    sentences: list(z.object({ ...span, role: PartRoleShape, reprint: z.int().nullable() })),
    annotations: list(AnnotationShape),
    times: list(ResolvedTimeShape),
    claims: list(ClaimShape),
    events: list(EventShape),
    figures: list(FigureShape),
    diagnostics: list(DiagnosticShape),
  })
  .openapi('DocumentRecord', { description: 'All that one document says.' });
