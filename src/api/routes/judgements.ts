import { createRoute, z } from '@hono/zod-openapi';
import { readGivenDays } from '../../calendar/given-days.ts';
import { type DayInterval, type DocumentId, MOST_WHO, MOST_WHY } from '../../model/index.ts';
import { readTouching } from '../../settled.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { JudgeDate } from '../judge.ts';
import type { CollectionReader } from '../reader.ts';
import { AuthorShape, DateJudgementShape, JudgementShape } from '../shapes/judgement.ts';
import { list } from '../shapes/record.ts';
import { onlyOwnPage, onlyShortBodies } from '../write-guard.ts';
import { DocumentParams } from './documents.ts';
import { router } from './router.ts';

/** Long enough for two days with a slash between, in characters. */
const MOST_DAYS = 40;

const NO_DAYS: DayInterval = { earliest: null, latest: null };

const DateDraftShape = z
  .strictObject({
    kind: z.literal('date'),
    reprint: z.int().min(0).nullable(),
    days: z.string().max(MOST_DAYS).nullable(),
    who: z.string().trim().min(1, 'Say who decides.').max(MOST_WHO),
    why: z.string().trim().max(MOST_WHY),
    at: z.iso.datetime({ offset: true, message: 'is no moment of the form 2026-01-31T09:00:00Z' }),
    author: AuthorShape.optional(),
    after: z.string().max(200).nullable().optional(),
  })
  .openapi('DateDraft', {
    description:
      '`days` is `2016`, `2016-02`, `2016-02-05` or two of these with a slash between, one of which may be `..`; ' +
      'null takes the date given before back; days outside 1900 to 2100 are refused. `at` is the moment by the clock of the person’s client. `after` is the id of the latest decision on this date that the ' +
      'person had seen, null where none: what somebody else has decided since is then a conflict.',
  });

const JudgedShape = z
  .object({
    judgement: DateJudgementShape,
    moved: z.object({ documents: z.int(), times: z.int(), events: z.int() }),
  })
  .openapi('Judged', { description: 'The decision as it was stored, and how much took another date.' });

const listJudgements = createRoute({
  method: 'get',
  path: '/documents/{id}/judgements',
  summary:
    'What people decided that touches a document: its dates, claims, figures, tellings, names and parts, in order',
  request: { params: DocumentParams },
  responses: {
    200: {
      description: 'All of them, taken back or not; of several that answer one question the last one counts.',
      content: jsonOf(z.object({ items: list(JudgementShape) }).openapi('Judgements')),
    },
    ...errorAnswers(400, 404),
  },
});

const addJudgement = createRoute({
  method: 'post',
  path: '/documents/{id}/judgements',
  summary: 'Set the date of a document, or take it back',
  middleware: [onlyOwnPage(), onlyShortBodies()] as const,
  request: { params: DocumentParams, body: { required: true, content: jsonOf(DateDraftShape) } },
  responses: {
    201: { description: 'It was stored, and everything follows it.', content: jsonOf(JudgedShape) },
    ...errorAnswers(400, 403, 404, 409, 413, 415),
  },
});

/** Reads the decisions that touch a document, and takes new ones about dates through `judge`. */
export function judgementRoutes(collection: CollectionReader, judge: JudgeDate) {
  return router()
    .openapi(listJudgements, async (context) => {
      const judgements = await readTouching(collection, context.req.valid('param').id as DocumentId);
      if (judgements === null) return context.json(errorBody('not-found', 'No such document.'), 404);
      return context.json({ items: judgements }, 200);
    })
    .openapi(addJudgement, async (context) => {
      const { days: given, reprint, who, why, at, author, after } = context.req.valid('json');
      const days = given === null ? NO_DAYS : readGivenDays(given);
      if (days === null) {
        const message = 'days: names no days; give 2016, 2016-02, 2016-02-05, or from/to.';
        return context.json(errorBody('bad-request', message), 400);
      }
      const subject = context.req.valid('param').id as DocumentId;
      const { earliest, latest } = days;
      const judged = await judge({
        subject,
        reprint,
        earliest,
        latest,
        who,
        why,
        at,
        ...(author && { author }),
        ...(after !== undefined && { after }),
      });
      if (judged.kind === 'judged') {
        return context.json({ judgement: judged.judgement, moved: judged.moved }, 201);
      }
      const { code, message } = judged;
      if (code === 'missing') return context.json(errorBody('not-found', message), 404);
      if (code === 'conflict') return context.json(errorBody('conflict', message), 409);
      if (code === 'nothing-set') return context.json(errorBody('nothing-set', message), 409);
      return context.json(errorBody('bad-request', message), 400);
    });
}
