import { z } from '@hono/zod-openapi';
import { RelationShape, StatusShape } from './dossier.ts';
import { FactualityShape, list, PartRoleShape, PrecisionShape, VoiceKindShape } from './record.ts';

const offset = z.int().min(0);
const day = z.string().nullable().openapi({ example: '2016-08-06' });

const QuotedSpanShape = z.object({ start: offset, end: offset, words: z.string() }).openapi('QuotedSpan', {
  description: 'Exact words of a document at their place, in UTF-16 code units.',
});

const StoryChangeShape = z
  .object({
    kind: z.enum(['number', 'name', 'word', 'hedge', 'attribution']),
    how: z.enum(['swapped', 'lost', 'gained']),
    was: QuotedSpanShape,
    is: QuotedSpanShape,
    says: z.string(),
    rule: z.string(),
  })
  .openapi('StoryChange', {
    description: 'A difference in a sentence that both tell: `was` stands in the source, `is` in the report.',
  });

const interval = { earliest: day, latest: day, precision: PrecisionShape };
const sameText = z.enum(['copy', 'rewrite']);

const kin = {
  document: z.string(),
  relation: sameText,
  revision: z.boolean(),
  directed: z.boolean(),
  shared: z.number().min(0).max(1),
};

const StoryRootShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: VoiceKindShape,
    actor: z.string().nullable(),
    stands: z.enum(['voice', 'text']),
    stances: list(FactualityShape),
    reports: list(z.string()),
  })
  .openapi('StoryRoot', { description: 'An origin of the event: a voice, or a text nobody stands above.' });

const StoryCarrierShape = z
  .object({ id: z.string(), name: z.string(), kind: VoiceKindShape, reports: list(z.string()) })
  .openapi('StoryCarrier', {
    description: 'A voice between an origin and the reports: an agency, an outlet quoted.',
  });

const StoryReportShape = z
  .object({
    document: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    date: z.object({ ...interval, best: day }),
    rests: list(
      z.object({
        root: z.string(),
        through: list(z.string()),
        claims: list(
          QuotedSpanShape.extend({
            id: z.string(),
            factuality: FactualityShape,
            unattributed: z.boolean(),
          }),
        ),
      }),
    ),
    from: z
      .object({
        ...kin,
        why: z.string(),
        adds: list(QuotedSpanShape),
        omits: list(QuotedSpanShape),
        changes: list(StoryChangeShape),
      })
      .nullable(),
    alsoFrom: list(z.object(kin)),
    unclear: list(z.string()),
  })
  .openapi('StoryReport', {
    description:
      'One account of the event: what it rests on, what it was made from (`from`), what it adds to that, leaves out and changes.',
  });

const StoryNodeShape = z.discriminatedUnion('node', [
  z.object({ node: z.enum(['root', 'carrier']), id: z.string() }),
  z.object({ node: z.literal('report'), id: z.string() }),
]);

export const StoryOriginsShape = z
  .object({
    event: z.string(),
    title: z.string(),
    when: z.object(interval),
    status: StatusShape,
    counts: z.object({ origins: z.int(), reports: z.int(), outlets: z.int(), atMost: z.boolean() }),
    roots: list(StoryRootShape),
    carriers: list(StoryCarrierShape),
    reports: list(StoryReportShape),
    links: list(
      z.object({
        kind: z.enum(['rests-on', 'came-through', 'copy', 'rewrite', 'revision']),
        from: StoryNodeShape,
        to: StoryNodeShape,
        nearest: z.boolean(),
        directed: z.boolean(),
      }),
    ),
    beside: list(
      z.object({
        document: z.string(),
        name: z.string(),
        publisher: z.string().nullable(),
        of: z.string(),
        relation: sameText,
        revision: z.boolean(),
        standing: z.enum(['source', 'made']).nullable(),
        tells: list(z.string()),
      }),
    ),
  })
  .openapi('StoryOrigins', {
    description:
      'How the word of one event travelled: origins, the voices it came through, and every report once. ' +
      'Of the lines upward from a report one is `nearest`; `beside` are reports of the same text that do not tell the event.',
  });

const TextSegmentShape = QuotedSpanShape.extend({
  mark: z.enum(['shared', 'changed', 'added', 'quoted', 'other']),
  link: z.string().nullable(),
  change: z.int().nullable(),
  role: PartRoleShape.nullable(),
}).openapi('TextSegment', {
  description:
    'Joined in order the segments are the whole text. Counterparts in the two texts carry the same `link`.',
});

export const ComparedPairShape = z
  .object({
    relation: RelationShape,
    changes: list(StoryChangeShape),
    a: list(TextSegmentShape),
    b: list(TextSegmentShape),
  })
  .openapi('ComparedPair', { description: 'Two documents side by side, `a` before `b` by document id.' });
