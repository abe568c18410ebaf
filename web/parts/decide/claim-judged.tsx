import type { Claim } from '../../../src/api/client.ts';
import { Decided } from './decided-mark.tsx';

/** Says of a claim in a list who decided how it counts, and what the machine had read; nothing of all others. */
export function ClaimJudged({ claim }: { readonly claim: Pick<Claim, 'judged'> }) {
  const { judged } = claim;
  if (judged === undefined) return null;
  const { by, factuality, voice } = judged;
  return <Decided who={by.join(', ')} machine={`${factuality}, ${voice ?? 'the publisher’s own word'}`} />;
}
