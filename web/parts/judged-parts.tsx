import { createContext, useContext } from 'react';
import type { JudgedPart } from '../../src/api/client.ts';
import { partWords } from '../queries/judging/judged-parts.ts';
import { Decided } from './decide/decided-mark.tsx';
import { Said } from './said.tsx';

/** What people decided in the claims on show, for whatever draws one of them. */
export const JudgedHere = createContext<readonly JudgedPart[]>([]);

/** What people decided about a claim and what it holds, each with the machine's own word beside it. */
export function JudgedParts({ claim }: { readonly claim: string }) {
  const bearing = useContext(JudgedHere).filter(({ claims }) => claims.includes(claim));
  if (bearing.length === 0) return null;
  return <JudgedList judged={bearing} />;
}

/** The same for what is named. */
export function JudgedList({ judged }: { readonly judged: readonly JudgedPart[] }) {
  return (
    <>
      {judged.map((one) => (
        <span className="judged-part" key={one.judgement}>
          <Said>{partWords(one)}</Said>
          <Decided who={one.who} machine={one.machine} field={one.field} />
        </span>
      ))}
    </>
  );
}
