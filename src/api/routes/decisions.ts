import { createRoute, z } from '@hono/zod-openapi';
import { type Decision, type DossierEventId, nameBeside } from '../../model/index.ts';
import type { StandingFilter } from '../../store/judgement-store.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { Deciding } from '../judge.ts';
import type { CollectionReader } from '../reader.ts';
import {
  DecisionDraftShape,
  JudgementShape,
  StandingShape,
  StandingStateShape,
} from '../shapes/judgement.ts';
import { onlyOwnPage, onlyShortBodies } from '../write-guard.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

/** An event of five thousand mentions can be named in this; in bytes. */
const MOST_BYTES = 256 * 1024;

/** Ids asked for at once; engines take some thousands of values in a statement. */
const MOST_TOUCHED = 2000;

const HistoryQuery = PageQuery.extend({
  state: StandingStateShape.optional(),
  kind: z.string().max(40).optional(),
  who: z.string().max(200).optional(),
  subject: z.string().max(400).optional().openapi({
    description:
      'Id of a document, event, mention, claim, figure or judgement, or a name as written: decisions that touch it.',
  }),
});

const HistoryShape = pageOf(StandingShape).openapi('StandingPage');

const DecidedShape = z
  .object({ judgement: JudgementShape, built: z.boolean(), event: z.string().nullable() })
  .openapi('Decided', {
    description:
      'The decision as it was stored. `built` is false while the collection is laid out anew behind; `event` holds ' +
      'what it is about.',
  });

const ConflictShape = z
  .object({ error: z.object({ code: z.string(), message: z.string() }), with: JudgementShape.nullable() })
  .openapi('Conflict', {
    description:
      'Nothing was stored. `with` is what somebody else decided meanwhile, null for another reason.',
  });

const history = createRoute({
  method: 'get',
  path: '/judgements',
  summary: 'What people decided and what has become of it, the latest first',
  request: { query: HistoryQuery },
  responses: { 200: { description: 'One page.', content: jsonOf(HistoryShape) }, ...errorAnswers(400) },
});

const ofEvent = createRoute({
  method: 'get',
  path: '/events/{id}/judgements',
  summary: 'What people decided about an event, its tellings and what they claim',
  description: `Of an event told more often, those that touch its first ${MOST_TOUCHED} tellings and claims, and the event.`,
  request: { params: z.object({ id: z.string() }), query: PageQuery },
  responses: { 200: { description: 'One page.', content: jsonOf(HistoryShape) }, ...errorAnswers(400, 404) },
});

const decide = createRoute({
  method: 'post',
  path: '/judgements',
  summary: 'Decide: confirm, correct, place, date, merge, split, hide, link, mark a part, note, or undo',
  middleware: [onlyOwnPage(), onlyShortBodies(MOST_BYTES)] as const,
  request: { body: { required: true, content: jsonOf(DecisionDraftShape) } },
  responses: {
    201: { description: 'It was stored.', content: jsonOf(DecidedShape) },
    ...errorAnswers(400, 403, 404, 413, 415),
    409: {
      description:
        'Somebody has decided the same question meanwhile (`with` is what), the event to join is hidden, or there is nothing to take back.',
      content: jsonOf(ConflictShape),
    },
  },
});

/** The history of decisions, and the one way to decide. */
export function decisionRoutes(collection: CollectionReader, deciding: Deciding | null) {
  return router()
    .openapi(history, async (context) => {
      const query = context.req.valid('query');
      const { state, kind, who, subject } = query;
      const filter: StandingFilter = {
        ...(state && { state }),
        ...(kind && { kind }),
        ...(who && { who }),
        ...(subject && { touching: [subject] }),
      };
      return context.json(page(await collection.standings(filter, pageRequest(query))), 200);
    })
    .openapi(ofEvent, async (context) => {
      const event = await collection.dossierEvent(context.req.valid('param').id as DossierEventId);
      if (event === null) return context.json(errorBody('not-found', 'No such event.'), 404);
      const told = event.accounts.flatMap(({ events, claims }): readonly string[] => [...events, ...claims]);
      const touching = [event.id, ...told.slice(0, MOST_TOUCHED)];
      const range = pageRequest(context.req.valid('query'));
      return context.json(page(await collection.standings({ touching }, range)), 200);
    })
    .openapi(decide, async (context) => {
      if (deciding === null) {
        return context.json(errorBody('read-only', 'This server only shows the collection.'), 403);
      }
      const { decision, author, ...rest } = context.req.valid('json');
      const outcome = await deciding.decide({
        decision: decision as Decision,
        ...rest,
        ...(author && { author }),
      });
      switch (outcome.kind) {
        case 'judged': {
          const { judgement, built, event } = outcome;
          return context.json({ judgement, built, event }, 201);
        }
        case 'conflict': {
          const other = outcome.with;
          const message = `${nameBeside(other, rest)} has decided this meanwhile. Look at it, then decide again.`;
          return context.json({ ...errorBody('conflict', message), with: other }, 409);
        }
        case 'refused': {
          const { code, message } = outcome;
          if (code === 'missing') return context.json(errorBody('not-found', message), 404);
          if (code === 'wrong') return context.json(errorBody('bad-request', message), 400);
          return context.json({ ...errorBody(code, message), with: null }, 409);
        }
        default:
          return outcome satisfies never;
      }
    });
}
