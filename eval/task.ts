import type { Knowledge } from '../src/model/index.ts';

/** What a task is given: parsed JSON lines, or a gold file with the texts it is about. */
export interface EvalInput {
  /** Records of `--data FILE.jsonl[.gz]`; empty for gold tasks. */
  readonly records: readonly unknown[];
  /** The object in `--data GOLD.json`; null for tasks over records. */
  readonly gold: unknown;
  /** Records of `--texts FILE.jsonl[.gz]` by their `id`, for gold tasks. */
  readonly texts: ReadonlyMap<string, unknown>;
  /** Folder of `--data`, for tasks over files (`seeds`, `parts`). */
  readonly folder: string;
  readonly knowledge: Knowledge;
}

/** What a task yields; `scores` lie between 0 and 1 unless named a count. */
export interface EvalResult {
  readonly records: number;
  readonly scores: Readonly<Record<string, number>>;
  /** One row a line for people: label and text. */
  readonly table: readonly (readonly string[])[];
  /** One object a line for `--predictions OUT`. */
  readonly predictions: readonly unknown[];
}

/** One measured task; a new one is one file in `tasks/` and one line in `tasks.ts`. */
export interface EvalTask {
  readonly name: string;
  readonly about: string;
  run(input: EvalInput): EvalResult | Promise<EvalResult>;
}
