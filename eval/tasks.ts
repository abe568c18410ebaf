import type { EvalTask } from './task.ts';

/** Every task `npm run eval` knows, in the order it lists them. */
export const TASKS: readonly EvalTask[] = [];
