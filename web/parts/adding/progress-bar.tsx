import type { Addition } from '../../../src/api/client.ts';
import { additionWords, namesOf, shareDone } from '../../queries/adding/addition-words.ts';
import { plainName } from '../../queries/plain-name.ts';

/** How much of an addition is done; where that cannot be told, only that it goes on. */
export function ProgressBar({
  addition,
  isSmall = false,
}: {
  readonly addition: Addition;
  readonly isSmall?: boolean;
}) {
  const share = shareDone(addition);
  return (
    <progress
      className={isSmall ? 'progress progress-small' : 'progress'}
      aria-label={`How far ${plainName(namesOf(addition))} is`}
      title={additionWords(addition)}
      max={1}
      {...(share === null ? {} : { value: share })}
    />
  );
}
