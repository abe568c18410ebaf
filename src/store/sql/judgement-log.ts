import type { Kysely } from 'kysely';
import type { Judgement } from '../../model/index.ts';
import type { Database } from '../schema.ts';
import { listJudgements } from './judgements.ts';

/**
 * The log of judgements, kept as it was read. Nearly every answer puts claims under what people decided and
 * asks for the whole of it, and entries are only ever added: while there are as many as before, they are
 * the same.
 */
export class JudgementLog {
  #kept: { readonly count: number; readonly log: readonly Judgement[] } | null = null;

  /** All entries in the order of the log; run it where all that is read is of one moment. */
  async read(db: Kysely<Database>): Promise<readonly Judgement[]> {
    const { rows } = await db
      .selectFrom('judgement')
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    const count = Number(rows);
    if (this.#kept?.count !== count) this.#kept = { count, log: await listJudgements(db) };
    return this.#kept.log;
  }
}
