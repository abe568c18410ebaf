import { momentWords } from '../../queries/dating.ts';
import type { Note } from '../../queries/judging/notes.ts';
import { DecidedMark } from './decided-mark.tsx';

/** What people left for others to read, beside the thing it is about. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes" aria-label="Notes">
      {notes.map(({ id, who, at, text }) => (
        <li key={id}>
          <DecidedMark who={who} does="noted by" />
          <span className="label">{momentWords(at)}</span>
          <p dir="auto">{text}</p>
        </li>
      ))}
    </ul>
  );
}
