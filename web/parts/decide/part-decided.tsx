import { useContext } from 'react';
import { ROLE_WORD } from '../../queries/words.ts';
import { JudgedHere } from '../judged-parts.tsx';
import { Decided } from './decided-mark.tsx';

/** Says over a stretch of a text who marked it so, and what the machine had taken it for; nothing of all others. */
export function PartDecided({ start }: { readonly start: number }) {
  const bearing = useContext(JudgedHere).filter(
    ({ stretch }) => stretch !== undefined && stretch.start <= start && start < stretch.end,
  );
  const last = bearing.at(-1);
  if (last === undefined) return null;
  const role = Object.entries(ROLE_WORD).find(([name]) => name === last.machine);
  return (
    <p className="part-name part-decided">
      <Decided who={last.who} machine={role?.[1] ?? last.machine} />
    </p>
  );
}
