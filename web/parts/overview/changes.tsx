import { useEffect } from 'react';
import type { Change, Overview } from '../../../src/api/client.ts';
import { changeWords, groupChanges, hasChanged } from '../../queries/overview/change-words.ts';
import { noteLooked, noteSeen } from '../../queries/overview/last-looked.ts';
import { refreshAll } from '../../queries/use-resource.ts';
import { counted } from '../../queries/words.ts';
import type { Address } from '../../selection/address.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { eventAddress } from '../../selection/views/event.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

/** Changes of one kind that are shown before the reader asks for more. */
const SHOWN_FIRST = 6;

/** What changed since this browser last looked at the collection. */
export function Changes({ changed, now }: Pick<Overview, 'changed' | 'now'>) {
  useEffect(() => noteLooked(now), [now]);
  if (changed === null || now === null || !hasChanged(changed)) return null;
  const { documents, engineChanged, changes, cut } = changed;
  const groups = groupChanges(changes);
  return (
    <section className="changes" aria-labelledby="changes">
      <div className="changes-head">
        <h2 id="changes">Since you last looked here</h2>
        <button
          type="button"
          className="button"
          onClick={() => {
            noteSeen(now);
            refreshAll();
          }}
        >
          I have seen this
        </button>
      </div>
      <p className="changes-lead">
        {[
          documents > 0 && `${counted(documents, 'document')} came in`,
          engineChanged && 'Crosscheck itself, or what it knows, was renewed',
          documents > 0 && groups.length === 0 && 'no event stands otherwise',
        ]
          .filter(Boolean)
          .join('; ')}
        {cut && ' More changed than is listed here.'}
      </p>
      <div className="change-groups">
        {groups.map(({ kind, title, changes: own }) => (
          <div key={kind} className="change-group">
            <h3>{title}</h3>
            <ul>
              {own.slice(0, SHOWN_FIRST).map((change) => (
                <ChangeRow change={change} key={change.event ?? change.document} />
              ))}
            </ul>
            {own.length > SHOWN_FIRST && (
              <details>
                <summary>{counted(own.length - SHOWN_FIRST, 'more', 'more')}</summary>
                <ul>
                  {own.slice(SHOWN_FIRST).map((change) => (
                    <ChangeRow change={change} key={change.event ?? change.document} />
                  ))}
                </ul>
              </details>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function ChangeRow({ change }: { readonly change: Change }) {
  const address = addressOf(change);
  const title = change.title === '' ? 'A document' : change.title;
  return (
    <li>
      {address === null ? <Said>{title}</Said> : <Link to={address}>{<Said>{title}</Said>}</Link>}
      <span className="change-what">{changeWords(change)}</span>
    </li>
  );
}

function addressOf({ kind, event, document }: Change): Address | null {
  if (document !== null) return documentAddress(document);
  return event === null || kind === 'gone' ? null : eventAddress(event);
}
