import { useEffect, useState } from 'react';
import type { Addition, AdditionSheet } from '../../src/api/client.ts';
import { AddButtons } from '../parts/adding/add-buttons.tsx';
import { ProgressBar } from '../parts/adding/progress-bar.tsx';
import { FileName } from '../parts/file-name.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Sign } from '../parts/sign.tsx';
import { additionWords, isUnderWay, namesOf } from '../queries/adding/addition-words.ts';
import { cancelAddition, fetchAddition, startAddition } from '../queries/adding/send-files.ts';
import { forgetProblem, lookAgain, useAdditions } from '../queries/adding/use-additions.ts';
import { plainName } from '../queries/plain-name.ts';
import { counted } from '../queries/words.ts';

/** Where files are handed over, and what became of those that were. */
export function AddingView() {
  const { open, items, problem } = useAdditions();
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Add files</h1>
        <p className="lead">
          Drop files or folders anywhere on this page, or choose them here: web pages, PDF, Word, mail, feeds,
          datasets, web archives, and ZIP or TAR of all these.
        </p>
      </div>
      {open === false ? (
        <Nothing title="This server only shows the collection">
          <p>
            Start it without <code>--read-only</code>, or add on the command line:
            <code className="command">crosscheck add PATH…</code>
          </p>
        </Nothing>
      ) : (
        <div className="drop-here">
          <AddButtons />
          <p className="label">
            Work goes on when this page is closed. Nothing leaves this machine; what you drop lies beside the
            collection only until it is read.
          </p>
        </div>
      )}
      {problem !== null && (
        <p className="adding-problem" role="alert">
          <Sign name="warning" /> {problem}{' '}
          <button type="button" className="link-button" onClick={forgetProblem}>
            Dismiss
          </button>
        </p>
      )}
      {items.length > 0 && (
        <ol className="additions" aria-label="What was added, the newest first">
          {items.map((addition) => (
            <AdditionRow addition={addition} key={addition.id} />
          ))}
        </ol>
      )}
    </>
  );
}

function AdditionRow({ addition }: { readonly addition: Addition }) {
  const { id, state, current, problem, resumed } = addition;
  const isWorking = isUnderWay(addition);
  return (
    <li className={`addition addition-${state}`}>
      <h2>
        <bdi>{plainName(namesOf(addition))}</bdi>
      </h2>
      {isWorking && <ProgressBar addition={addition} />}
      <p className="addition-state" role="status">
        {additionWords(addition)}.{resumed && isWorking && ' It was taken up after a restart.'}
      </p>
      {isWorking && current !== '' && (
        <p className="addition-current">
          <FileName name={current} />
        </p>
      )}
      {problem !== null && <p className="adding-problem">{problem.message}</p>}
      <p className="addition-actions">
        {isWorking && (
          <button type="button" className="button" onClick={() => void cancelAddition(id).then(lookAgain)}>
            Cancel
          </button>
        )}
        {state === 'failed' && (
          <button type="button" className="button" onClick={() => void startAddition(id).then(lookAgain)}>
            Go on
          </button>
        )}
      </p>
      {addition.refused + addition.skipped > 0 && <Losses addition={addition} />}
    </li>
  );
}

/** What was refused or left alone, with the words of its diagnostic and what to do. */
function Losses({ addition }: { readonly addition: Addition }) {
  const { id, refused, skipped } = addition;
  const [losses, setLosses] = useState<AdditionSheet['losses']>([]);
  useEffect(() => {
    let isWanted = true;
    void fetchAddition(id)
      .then((sheet) => isWanted && setLosses(sheet.losses))
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [id, refused, skipped]);
  const more = refused + skipped - losses.length;
  return (
    <details className="addition-losses" open={refused > 0}>
      <summary>
        {[
          refused > 0 && `${counted(refused, 'file')} refused`,
          skipped > 0 && `${counted(skipped, 'file')} left alone`,
        ]
          .filter(Boolean)
          .join(', ')}
      </summary>
      <ul>
        {losses.map(({ name, code, message, help, kept }, index) => (
          // Two files may bear one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only ever grows at its end.
          <li key={index}>
            <FileName name={name} />
            <p>
              {message}
              {kept && ' It is kept all the same.'}
            </p>
            <p className="addition-help">{help}</p>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      {losses.length > 0 && more > 0 && (
        <p className="label">
          {counted(more, 'more', 'more')} not listed here; all stand under Documents, refused.
        </p>
      )}
    </details>
  );
}
