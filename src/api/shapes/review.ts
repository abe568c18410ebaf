import { z } from '@hono/zod-openapi';
import { CONFIRMED_FIELDS, DOUBT_KINDS } from '../../model/index.ts';
import { ClaimShape, list, PartRoleShape, PlaceCandidateShape } from './record.ts';

export const DoubtKindShape = z.enum(DOUBT_KINDS).openapi('DoubtKind');

/** What a doubt, and a decision that settles it, is about. */
const SubjectShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), mentions: list(z.string()) }),
  z.object({ kind: z.literal('mention'), mention: z.string() }),
  z.object({ kind: z.literal('claim'), claim: z.string() }),
  z.object({ kind: z.literal('figure'), figure: z.string() }),
  z.object({ kind: z.literal('document'), document: z.string() }),
  z.object({ kind: z.literal('name'), name: z.string(), document: z.string().nullable() }),
]);

/** Kinds of decisions that a doubt names as its answers. */
const AnswerShape = z.enum([
  'confirm',
  'correct',
  'place',
  'when',
  'date',
  'merge',
  'split',
  'hide',
  'link',
  'part',
  'note',
  'undo',
  'unread',
]);

const words = {
  document: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  claim: z.string().nullable(),
  says: z.string().nullable(),
};

const item = {
  id: z.string(),
  kind: DoubtKindShape,
  subject: SubjectShape,
  other: SubjectShape.nullable(),
  question: z.string(),
  why: z.string(),
  weight: z.int(),
  event: z.string().nullable(),
  document: z.string().nullable(),
  answers: list(AnswerShape),
  candidates: list(PlaceCandidateShape),
  judgements: list(z.string()),
  asks: z.enum(CONFIRMED_FIELDS).nullable(),
  also: list(SubjectShape),
  settledBy: z.string().nullable(),
};

export const ReviewItemShape = z.object({ ...item, words: list(z.object(words)) }).openapi('ReviewItem', {
  description:
    'Something doubtful as a question that a person who reads the words can answer; `settledBy` names the ' +
    'judgement that did. Only the order that `weight` gives means anything.',
});

export const ReviewCountShape = z
  .object({ kind: DoubtKindShape, open: z.int(), settled: z.int() })
  .openapi('ReviewCount');

/** The words of a doubt with what stands around them, so that they can be read where they are shown. */
export const ReviewWordsShape = z
  .object({
    ...words,
    before: z.string(),
    after: z.string(),
    part: PartRoleShape.nullable(),
    voices: ClaimShape.shape.voices,
    factuality: ClaimShape.shape.factuality.nullable(),
  })
  .openapi('ReviewWords');
