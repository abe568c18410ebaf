import { createRoute, z } from '@hono/zod-openapi';
import { exportJudgement } from '../../export/export-dossier.ts';
import type { CollectionReader } from '../reader.ts';
import { router } from './router.ts';

const listLines = createRoute({
  method: 'get',
  path: '/judgements/export',
  summary:
    'Every decision as JSONL, as `crosscheck export` writes it and `crosscheck judgements import` reads it',
  responses: {
    200: { description: 'One a line, in order.', content: { 'application/jsonl': { schema: z.string() } } },
  },
});

/** The whole log of decisions as a file, to take to another desk. */
export function judgementLineRoutes(collection: CollectionReader) {
  return router().openapi(listLines, async (context) => {
    const judgements = await collection.judgements();
    const lines = judgements.map((judgement) => `${JSON.stringify(exportJudgement(judgement))}\n`).join('');
    context.header('Content-Type', 'application/jsonl; charset=utf-8');
    context.header('Content-Disposition', 'attachment; filename="crosscheck-judgements.jsonl"');
    return context.body(lines) as never;
  });
}
