import type { Claim, DocumentRecord, JudgedClaim } from '../../../model/index.ts';
import { foldName } from '../../../names/index.ts';
import type { Counting } from './overlay.ts';

/**
 * The claims of a record that stand otherwise since people decided, in the order of the text. `read` is the
 * record as the machine made it, `now` the same under the decisions given.
 */
export function judgedClaims(
  read: DocumentRecord,
  now: DocumentRecord,
  counting: readonly Counting[],
): JudgedClaim[] {
  const left = new Map(now.claims.map((claim) => [claim.id, claim]));
  return read.claims.flatMap((claim): JudgedClaim[] => {
    const { id, document } = claim;
    const found = left.get(id);
    if (found === undefined) return [{ id, document, claim: null }];
    if (found === claim || saysTheSame(found, claim)) return [];
    const by = [...new Set(counting.filter((one) => bearsOn(one, claim)).map(({ who }) => who))];
    const { factuality, voices } = claim;
    const judged = { by, factuality, voice: voices.at(-1)?.name ?? null };
    return [{ id, document, claim: { ...found, judged } }];
  });
}

function saysTheSame(a: Claim, b: Claim): boolean {
  return (
    a.factuality === b.factuality &&
    a.origin === b.origin &&
    JSON.stringify(a.voices) === JSON.stringify(b.voices)
  );
}

function bearsOn({ decision }: Counting, { id, voices }: Claim): boolean {
  if (decision.kind === 'link') {
    const key = foldName(decision.subject.name);
    return voices.some(({ name }) => foldName(name) === key);
  }
  return decision.kind === 'correct' && decision.subject.kind === 'claim' && decision.subject.claim === id;
}
