import type { Claim, ClaimId, Dossier } from '../model/index.ts';

/** Gives a claim as people decided in a dossier; null where they hid it. */
export type ClaimNow = (claim: Claim) => Claim | null;

/** Looks up what people decided of claims, as the tables of the databases hold it. */
export function claimsNow(dossier: Pick<Dossier, 'claims'> | null): ClaimNow {
  const judged = new Map<ClaimId, Claim | null>((dossier?.claims ?? []).map(({ id, claim }) => [id, claim]));
  return (claim) => {
    const now = judged.get(claim.id);
    return now === undefined ? claim : now;
  };
}
