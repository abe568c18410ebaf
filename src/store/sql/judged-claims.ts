import { type Expression, type Kysely, type RawBuilder, sql, type SqlBool, type Transaction } from 'kysely';
import type { Claim, ClaimId, DocumentId, JudgedClaim } from '../../model/index.ts';
import type { Database } from '../schema.ts';
import { bulkInsert } from './bulk-insert.ts';

/** Puts these in the place of all claims that stand otherwise since people decided. */
export async function replaceJudgedClaims(
  db: Transaction<Database>,
  claims: readonly JudgedClaim[],
): Promise<void> {
  await db.deleteFrom('claim_judged').execute();
  const rows = claims.map(({ id, document, claim }, position) => ({
    id,
    document,
    position,
    hidden: claim === null ? 1 : 0,
    factuality: claim?.factuality ?? null,
    origin: claim?.origin ?? null,
    body: claim === null ? null : JSON.stringify(claim),
  }));
  await bulkInsert(db, 'claim_judged', rows);
}

/** All of them as they were saved. */
export async function readJudgedClaims(db: Kysely<Database>): Promise<readonly JudgedClaim[]> {
  const rows = await db
    .selectFrom('claim_judged')
    .select(['id', 'document', 'body'])
    .orderBy('position')
    .execute();
  return rows.map(({ id, document, body }) => ({
    id: id as ClaimId,
    document: document as DocumentId,
    claim: body === null ? null : (JSON.parse(body) as Claim),
  }));
}

/** Claims with what people decided of them beside: without those that count for nothing. */
export function claimsNow(db: Kysely<Database>) {
  return db
    .selectFrom('claim')
    .leftJoin('claim_judged', 'claim_judged.id', 'claim.id')
    .where(sql<SqlBool>`coalesce(${sql.ref('claim_judged.hidden')}, 0) = 0`);
}

/** What a column of a claim says now. */
export function nowOf(column: 'factuality' | 'body'): RawBuilder<string> {
  return sql<string>`coalesce(${sql.ref(`claim_judged.${column}`)}, ${sql.ref(`claim.${column}`)})`;
}

/** Claims that rest on these voices now: read so and not judged otherwise, or judged so. Each half has its index. */
export function restsOn(db: Kysely<Database>, voices: readonly string[]): Expression<SqlBool> {
  const judged = db.selectFrom('claim_judged').select('id').where('origin', 'in', voices);
  return sql<SqlBool>`((claim.origin in (${sql.join(voices)}) and claim_judged.id is null) or claim.id in ${judged})`;
}
