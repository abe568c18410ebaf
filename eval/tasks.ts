import type { EvalTask } from './task.ts';
import { chains } from './tasks/chains.ts';
import { credits } from './tasks/credits.ts';
import { attribution } from './tasks/attribution.ts';
import { events } from './tasks/events.ts';
import { figures } from './tasks/figures.ts';
import { placesTask } from './tasks/places.ts';
import { pageText } from './tasks/page-text.ts';
import { pageLines } from './tasks/page-lines.ts';
import { pageSegments } from './tasks/page-segments.ts';
import { pageDates } from './tasks/page-dates.ts';
import { seeds } from './tasks/seeds.ts';
import { dating } from './tasks/dating.ts';
import { datingCollection } from './tasks/dating-collection.ts';
import { timesTask } from './tasks/times.ts';
import { stories } from './tasks/stories.ts';
import { pairs } from './tasks/pairs.ts';
import { madePairs } from './tasks/made-pairs.ts';
import { changes } from './tasks/changes.ts';
import { copies } from './tasks/copies.ts';
import { facets } from './tasks/facets.ts';
import { parts } from './tasks/parts.ts';

/** Every task `npm run eval` knows, in the order it lists them. */
export const TASKS: readonly EvalTask[] = [
  timesTask,
  dating,
  datingCollection,
  placesTask,
  pageText,
  pageLines,
  pageSegments,
  pageDates,
  attribution,
  events,
  figures,
  seeds,
  chains,
  credits,
  stories,
  pairs,
  madePairs,
  changes,
  copies,
  facets,
  parts,
];
