import { additionWords, isUnderWay, namesOf } from '../../queries/adding/addition-words.ts';
import { useAdditions } from '../../queries/adding/use-additions.ts';
import { plainName } from '../../queries/plain-name.ts';
import { ADD } from '../../selection/views/add.ts';
import { Link } from '../link.tsx';
import { ProgressBar } from './progress-bar.tsx';

/** A quiet line that says in every view that files are being added, and leads to how far they are. */
export function AddingLine({ building }: { readonly building: boolean }) {
  const { items, problem } = useAdditions();
  const working = items.filter(isUnderWay);
  const [first] = working;
  if (problem !== null) {
    return (
      <p className="adding-line adding-line-bad" role="alert">
        {problem}
      </p>
    );
  }
  if (first === undefined) {
    return building ? <p className="adding-line">Laying the reports side by side anew…</p> : null;
  }
  return (
    <p className="adding-line">
      <ProgressBar addition={first} isSmall />
      <Link to={ADD}>
        {additionWords(first)} <bdi>({plainName(namesOf(first))})</bdi>
        {working.length > 1 && `, and ${working.length - 1} more`}
      </Link>
    </p>
  );
}
