import { additionWords, isUnderWay, namesOf } from '../../queries/adding/addition-words.ts';
import { forgetProblem, useAdditions } from '../../queries/adding/use-additions.ts';
import { plainName } from '../../queries/plain-name.ts';
import { ADD } from '../../selection/views/add.ts';
import { Link } from '../link.tsx';
import { ProgressBar } from './progress-bar.tsx';

/** A quiet line that says in every view that files are being added, and leads to how far they are. */
export function AddingLine(props: {
  readonly building: boolean;
  /** Why the collection could not be laid out when that was last tried; null where it could. */
  readonly unbuilt: string | null;
  /** Whether the view itself tells all that, and more of it. */
  readonly isInFull: boolean;
}) {
  const { building, unbuilt, isInFull } = props;
  const { items, problem } = useAdditions();
  const working = items.filter(isUnderWay);
  const [first] = working;
  return (
    <>
      {problem !== null && !isInFull && (
        <p className="adding-line adding-line-bad" role="alert">
          {problem}
          <button type="button" className="link-button" onClick={forgetProblem}>
            Dismiss
          </button>
        </p>
      )}
      {first !== undefined && !isInFull && (
        <p className="adding-line">
          <ProgressBar addition={first} isSmall />
          <Link to={ADD}>
            {additionWords(first)} <bdi>({plainName(namesOf(first))})</bdi>
            {working.length > 1 && `, and ${working.length - 1} more`}
          </Link>
        </p>
      )}
      {first === undefined && building && (
        <p className="adding-line">Laying the reports side by side anew…</p>
      )}
      {first === undefined && !building && unbuilt !== null && (
        <p className="adding-line adding-line-bad" role="alert">
          {unbuilt} What was decided or added last is kept and not yet shown; the next decision tries again.
        </p>
      )}
    </>
  );
}
