import { z } from '@hono/zod-openapi';
import { AUTHOR_ID, CONFIRMED_FIELDS, CORRECTED_FIELDS, MOST_WHO, MOST_WHY } from '../../model/index.ts';
import { DocumentDateShape, list } from './record.ts';

const day = z.string().nullable();

/** An id that a browser, or a user of the command line, decides under. */
export const AuthorShape = z.string().regex(AUTHOR_ID, 'is no id of 8 to 64 letters, digits and hyphens');

/** A decision about the date of a document or of a reprint in it. */
export const DateJudgementShape = z
  .object({
    id: z.string(),
    who: z.string(),
    at: z.string(),
    why: z.string(),
    decision: z.object({
      kind: z.literal('date'),
      subject: z.string(),
      reprint: z.int().nullable(),
      earliest: day,
      latest: day,
    }),
  })
  .openapi('DateJudgement', {
    description: 'A person’s decision about a date; both ends null take the one before back.',
  });

/** The date of a document, or of a reprint in it, as it counts, beside what the text alone says. */
export const SettledOneShape = z
  .object({
    reprint: z.int().nullable(),
    by: z.enum(['text', 'collection', 'person']),
    date: DocumentDateShape,
    read: DocumentDateShape,
    judgements: list(DateJudgementShape),
  })
  .openapi('SettledOne', {
    description: '`by` has the last word: `date` is what counts, `read` what the text alone says.',
  });

/** More mentions than an event of any collection has, so that a request stays a request. */
const MOST_MENTIONS = 5000;
const id = z.string().min(1).max(200);
const words = z.string().max(4000);
const ids = z.array(id).max(MOST_MENTIONS).readonly();

const EventSubjectShape = z.strictObject({ kind: z.literal('event'), mentions: ids });
const DocumentSubjectShape = z.strictObject({ kind: z.literal('document'), document: id });
const NameSubjectShape = z.strictObject({
  kind: z.literal('name'),
  name: z.string().min(1).max(400),
  document: id.nullable(),
});

/** What a decision is about. */
export const SubjectShape = z
  .discriminatedUnion('kind', [
    EventSubjectShape,
    z.strictObject({ kind: z.literal('mention'), mention: id }),
    z.strictObject({ kind: z.literal('claim'), claim: id }),
    z.strictObject({ kind: z.literal('figure'), figure: id }),
    DocumentSubjectShape,
    NameSubjectShape,
  ])
  .openapi('Subject', { description: 'An event across documents is named by its mentions.' });

const PlaceShape = z.strictObject({
  name: z.string().min(1).max(400),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: z.string().max(40),
  gazetteer: z.string().max(100).nullable(),
  country: z.string().max(10).nullable(),
});

const subject = SubjectShape;
const given = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day of the form 2016-08-06')
  .nullable();
const reprint = z.int().min(0).nullable();

const DECISIONS = [
  z.strictObject({
    kind: z.literal('confirm'),
    subject,
    field: z.enum(CONFIRMED_FIELDS).nullable(),
    said: words.nullable().optional(),
  }),
  z.strictObject({
    kind: z.literal('correct'),
    subject,
    field: z.enum(CORRECTED_FIELDS),
    value: words.nullable(),
  }),
  z.strictObject({ kind: z.literal('place'), subject, place: PlaceShape.nullable() }),
  z.strictObject({ kind: z.literal('when'), subject, earliest: given, latest: given }),
  z.strictObject({ kind: z.literal('date'), subject: id, reprint, earliest: given, latest: given }),
  z.strictObject({ kind: z.literal('merge'), subject: EventSubjectShape, with: EventSubjectShape }),
  z.strictObject({ kind: z.literal('split'), subject: EventSubjectShape, out: ids }),
  z.strictObject({ kind: z.literal('hide'), subject }),
  z.strictObject({ kind: z.literal('link'), subject: NameSubjectShape, actor: id.nullable() }),
  z.strictObject({
    kind: z.literal('part'),
    subject: DocumentSubjectShape,
    start: z.int().min(0),
    end: z.int().min(0),
    role: z.string().max(40),
  }),
  z.strictObject({ kind: z.literal('note'), subject, text: words }),
  z.strictObject({ kind: z.literal('undo'), judgement: id }),
] as const;

/** A decision that can be sent. */
export const DecisionShape = z.discriminatedUnion('kind', DECISIONS).openapi('Decision');

/** A decision with who, why, when, and what the person had seen. */
export const DecisionDraftShape = z
  .strictObject({
    decision: DecisionShape,
    who: z.string().trim().min(1, 'Say who decides.').max(MOST_WHO),
    why: z.string().trim().max(MOST_WHY),
    at: z.iso.datetime({ offset: true, message: 'is no moment of the form 2026-01-31T09:00:00Z' }),
    after: id.nullable(),
    author: AuthorShape.optional(),
  })
  .openapi('DecisionDraft', {
    description:
      '`after` is the id of the latest judgement on the same question that the person had seen, null where there ' +
      'was none. `at` is the moment by the clock of the person’s client, `author` an id that it keeps, by which two ' +
      'people of one name are told apart.',
  });

const RestsOnShape = z
  .object({
    document: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
    of: z.string().nullable(),
    prefix: z.string(),
    suffix: z.string(),
  })
  .openapi('RestsOn', { description: 'Words a decision rests on, as they were.' });

/** One entry of the log. */
export const JudgementShape = z
  .object({
    id: z.string(),
    who: z.string(),
    at: z.string(),
    why: z.string(),
    decision: z.discriminatedUnion('kind', [
      ...DECISIONS,
      z.strictObject({ kind: z.literal('unread'), stored: z.string() }),
    ]),
    words: list(RestsOnShape),
    after: z.string().nullable().optional(),
    author: z.string().optional(),
  })
  .openapi('Judgement', { description: 'What a person decided, on which words, and why.' });

/** Something in a record that a person decided, with what the machine had said. */
export const JudgedPartShape = z
  .object({
    subject: SubjectShape,
    field: z.enum([...CONFIRMED_FIELDS, 'all', 'shown', 'actor', 'part']),
    value: z.string().nullable(),
    machine: z.string().nullable(),
    judgement: z.string(),
    who: z.string(),
    claims: list(z.string()),
    stretch: z.object({ start: z.int(), end: z.int() }).optional(),
  })
  .openapi('JudgedPart', {
    description:
      'What a person decided of a claim, figure, telling, name or stretch, in words, and what the machine had said; ' +
      '`claims` are those it bears on. `shown` is of what counts for nothing: it is left out.',
  });

export const StandingStateShape = z
  .enum(['holds', 'undone', 'overruled', 'second-look', 'conflict'])
  .openapi('StandingState');

/** A judgement with what has become of it. */
export const StandingShape = z
  .object({
    judgement: JudgementShape,
    state: StandingStateShape,
    why: z.string(),
    counts: z.boolean(),
    by: list(z.string()),
    event: z.string().nullable(),
    documents: list(z.string()),
  })
  .openapi('Standing', {
    description:
      'What has become of a judgement: `counts` where the dossier follows it, `by` names those that made it so, ' +
      '`event` is the event that holds what it is about now.',
  });
