import { answerThrown, fail } from './errors.ts';
import type { Adding } from './adding.ts';
import type { Deciding, JudgeDate } from './judge.ts';
import type { MapTiles } from './map-tiles.ts';
import type { CollectionReader } from './reader.ts';
import { additionRoutes } from './routes/additions.ts';
import { claimRoutes } from './routes/claims.ts';
import { carriedRoutes } from './routes/carried.ts';
import { documentListRoutes } from './routes/document-list.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { documentRoutes } from './routes/documents.ts';
import { eventMarkRoutes } from './routes/event-marks.ts';
import { eventRoutes } from './routes/events.ts';
import { judgementRoutes } from './routes/judgements.ts';
import { mapTileRoutes } from './routes/map-tiles.ts';
import { type FindPlaces, nameRoutes } from './routes/names.ts';
import { originalRoutes } from './routes/originals.ts';
import { originRoutes } from './routes/origins.ts';
import { overviewRoutes } from './routes/overview.ts';
import { reviewRoutes } from './routes/review.ts';
import { exportRoutes } from './routes/export.ts';
import { router } from './routes/router.ts';
import { sharedRoutes } from './routes/shared.ts';
import { searchRoutes } from './routes/search.ts';
import { sourceRoutes } from './routes/sources.ts';
import { statusRoutes } from './routes/status.ts';
import { onlyWhere } from './write-guard.ts';

export interface AppOptions {
  /** Told of every failure inside; the client only learns that there was one. */
  readonly report?: (error: unknown) => void;
  /** Stores a person's decision; without it the collection is only read. */
  readonly judge?: JudgeDate;
  /** Takes decisions of every kind; without it none are taken. */
  readonly deciding?: Deciding | null;
  /** Takes files that are handed over; without it none are taken. */
  readonly adding?: Adding | null;
  /** Looks places up in the gazetteer; without it none are found. */
  readonly places?: FindPlaces;
  /** Map tiles from elsewhere that the page may show; none without. */
  readonly tiles?: MapTiles | null;
}

const READ_ONLY: JudgeDate = async () => {
  return { kind: 'refused', code: 'wrong', message: 'This server only shows the collection.' };
};

/**
 * The API over one collection: what comes in is a request, what goes out is JSON, and nothing else
 * is touched. It reads, and adds to the log of judgements where `judge` is given. `/openapi.json` describes it.
 */
export function createApp(
  collection: CollectionReader,
  {
    report = () => {},
    judge = READ_ONLY,
    deciding = null,
    adding = null,
    places = async () => [],
    tiles = null,
  }: AppOptions = {},
) {
  const app = router();
  app.use('/api/judgements', onlyWhere(deciding !== null));
  app.use('/api/additions/*', onlyWhere(adding !== null));
  const api = app
    .route('/api', statusRoutes(collection, deciding))
    .route('/api', overviewRoutes(collection))
    .route('/api', sharedRoutes(collection))
    .route('/api', additionRoutes(adding))
    .route('/api', exportRoutes(collection))
    .route('/api', documentRoutes(collection))
    .route('/api', documentListRoutes(collection))
    .route('/api', carriedRoutes(collection))
    .route('/api', originalRoutes(collection))
    .route('/api', judgementRoutes(collection, judge))
    .route('/api', decisionRoutes(collection, deciding))
    .route('/api', eventRoutes(collection))
    .route('/api', eventMarkRoutes(collection))
    .route('/api', mapTileRoutes(tiles))
    .route('/api', claimRoutes(collection))
    .route('/api', searchRoutes(collection))
    .route('/api', sourceRoutes(collection))
    .route('/api', reviewRoutes(collection))
    .route('/api', nameRoutes(places))
    .route('/api', originRoutes(collection));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Crosscheck',
      version: '0.1.0',
      description: 'Who says what happened, when and where, on whose word, and who says otherwise.',
    },
  });
  app.all('/api/*', (context) =>
    context.req.method === 'GET'
      ? fail(context, 'not-found', 'No such address. /openapi.json lists those there are.')
      : fail(
          context,
          'method-not-allowed',
          'This address does not answer that method. /openapi.json lists which do.',
        ),
  );
  app.notFound((context) => fail(context, 'not-found', 'No such address.'));
  app.onError((error, context) => answerThrown(error, context, report));
  return api;
}

/** The type by which the typed client knows the API. */
export type App = ReturnType<typeof createApp>;
