import type { Transaction } from 'kysely';
import type { SqlEngine } from '../engine.ts';
import type { Database } from '../schema.ts';
import { createCollection } from './0001-collection.ts';
import { addPlaces } from './0002-places.ts';
import { addDates } from './0003-dates.ts';
import { addOwnChronicle } from './0004-own-chronicle.ts';
import { addTexts } from './0005-texts.ts';
import { addStandings } from './0006-judgements.ts';
import { addReview } from './0007-review.ts';
import { addSearch } from './0008-search.ts';
import { addChanges } from './0009-changes.ts';
import { addEventMarks } from './0010-event-marks.ts';
import { addDocumentList } from './0011-document-list.ts';
import { addShared } from './0012-shared.ts';
import { addJudgedClaims } from './0014-judged-claims.ts';
import { addTextWords } from './0015-text-words.ts';

/** One step from a format to the next, the same for both engines. */
export type Migration = (db: Transaction<Database>, engine: SqlEngine) => Promise<void>;

/** All steps in order; the format of a collection is the number of steps done on it. */
export const MIGRATIONS: readonly Migration[] = [
  createCollection,
  addPlaces,
  addDates,
  addOwnChronicle,
  addTexts,
  addStandings,
  addReview,
  addSearch,
  addChanges,
  addEventMarks,
  addDocumentList,
  addShared,
  addJudgedClaims,
  addTextWords,
];
