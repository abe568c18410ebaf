import type { Expression, Kysely, Transaction } from 'kysely';
import type { Database } from './schema.ts';
import type { StoreError } from './store-error.ts';

/** Everything in which the two engines differ, apart from opening them. */
export interface SqlEngine {
  /** Column types; texts are compared by their bytes in both. */
  readonly types: Readonly<Record<'text' | 'integer' | 'real' | 'bytes', Expression<unknown>>>;
  /** What stands at the end of every table's definition. */
  readonly tableEnd: Expression<unknown> | null;
  /** The same of a table that is kept in the order of its primary key and has hardly more than that. */
  readonly keyTableEnd: Expression<unknown> | null;
  /** Whether long values lie in the rows themselves, so that going through a table goes through all of them. */
  readonly keepsLongRows: boolean;
  /** Makes the engine refuse every change to rows of `judgement`. */
  protectJudgements(db: Transaction<Database>): Promise<void>;
  /** Waits until no other process changes the schema; called first in a migration. */
  lockSchema(db: Transaction<Database>): Promise<void>;
  /** Writes what makes the file recognisable from outside. */
  stamp(db: Transaction<Database>, format: number): Promise<void>;
  /** Puts a failure of the engine into our words. */
  explain(error: unknown): StoreError;
  /** Ends the use of the engine, after which nothing is asked of it. */
  close(db: Kysely<Database>): Promise<void>;
}
