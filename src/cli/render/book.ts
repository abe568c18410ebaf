import type {
  Claim,
  ClaimId,
  DocumentId,
  DocumentRecord,
  Dossier,
  Origin,
  OriginId,
} from '../../model/index.ts';

/** A collection as the command line reads it: records and dossier with their ids looked up. */
export interface Book {
  readonly dossier: Dossier;
  readonly records: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly origins: ReadonlyMap<OriginId, Origin>;
}

/** Opens the book of a collection. */
export function openBook(records: readonly DocumentRecord[], dossier: Dossier): Book {
  return {
    dossier,
    records: new Map(records.map((record) => [record.document.id, record])),
    claims: new Map(records.flatMap((record) => record.claims.map((claim) => [claim.id, claim] as const))),
    origins: new Map(dossier.origins.map((origin) => [origin.id, origin])),
  };
}
