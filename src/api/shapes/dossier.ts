import { z } from '@hono/zod-openapi';
import { CONFIRMED_FIELDS } from '../../model/index.ts';
import {
  ClaimShape,
  EventPlaceShape,
  EventTimeShape,
  EventTypeShape,
  list,
  SpanShape,
  VoiceKindShape,
} from './record.ts';

export const OriginShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: VoiceKindShape,
    actor: z.string().nullable(),
    documents: list(z.string()),
    claims: z.int(),
  })
  .openapi('Origin', { description: 'A voice that vouches for claims. Independence is counted in these.' });

export const RelationShape = z
  .object({
    a: z.string(),
    b: z.string(),
    relation: z.enum(['copy', 'rewrite', 'shared-root', 'independent', 'unclear']),
    root: z.string().nullable(),
    source: z.enum(['a', 'b']).nullable(),
    revision: z.boolean(),
    why: z.string(),
    spans: list(z.object({ a: SpanShape, b: SpanShape })),
    sentences: list(z.object({ a: SpanShape, b: SpanShape })),
    changes: list(
      z.object({
        kind: z.enum(['number', 'name', 'word', 'hedge', 'attribution']),
        how: z.enum(['swapped', 'lost', 'gained']),
        a: SpanShape,
        b: SpanShape,
        rule: z.string(),
      }),
    ),
    adds: z.object({ a: list(SpanShape), b: list(SpanShape) }),
  })
  .openapi('Relation');

export const StatusShape = z.enum(['corroborated', 'single', 'contested', 'denied']).openapi('EventStatus');

const AccountShape = z
  .object({
    document: z.string(),
    claims: list(z.string()),
    origin: z.string(),
    events: list(z.string()),
  })
  .openapi('Account');

const AnswerShape = z
  .object({
    value: z.string(),
    claims: list(z.string()),
    origins: list(z.string()),
    also: list(z.string()).optional(),
    carried: list(z.string()).optional(),
  })
  .openapi('Answer', {
    description:
      '`also` are other names of the same one; `carried` are claims in whose own words it does not stand: it was ' +
      'carried over from the text around them.',
  });

const FacetShape = z
  .object({
    question: z.enum([
      'occurred',
      'when',
      'where',
      'agent',
      'target',
      'killed',
      'wounded',
      'casualties',
      'displaced',
      'detained',
      'missing',
      'fighters',
      'strikes',
      'besieged',
      'captured',
      'other',
    ]),
    who: z.string().nullable(),
    answers: list(AnswerShape),
    verdict: z.enum(['agree', 'contradiction', 'revision', 'scope', 'wording', 'single']),
    why: z.string(),
  })
  .openapi('Facet');

const told = {
  id: z.string(),
  title: z.string(),
  type: EventTypeShape,
  when: EventTimeShape,
  where: EventPlaceShape.nullable(),
  origins: list(z.string()),
  originsAtMost: z.boolean(),
  status: StatusShape,
};

const JudgedFieldShape = z
  .object({
    field: z.enum([...CONFIRMED_FIELDS, 'event', 'grouping']),
    judgement: z.string(),
    value: z.string().nullable(),
    machine: z.string().nullable(),
  })
  .openapi('JudgedField', {
    description:
      'Something a person decided: which judgement, and what the machine had said; null where nothing.',
  });

export const DossierEventShape = z
  .object({
    ...told,
    accounts: list(AccountShape),
    facets: list(FacetShape),
    judged: list(JudgedFieldShape),
  })
  .openapi('DossierEvent', { description: 'An event across documents, with accounts side by side.' });

/** A line of the timeline: the event without its accounts and facets, which are only counted. */
export const TimelineEventShape = z
  .object({ ...told, accounts: z.int(), contested: list(z.string()), words: ClaimShape.nullable() })
  .openapi('TimelineEvent', {
    description:
      'An event in short: how many accounts, which questions are in dispute, and the first words that tell it.',
  });
