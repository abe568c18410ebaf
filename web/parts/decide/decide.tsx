import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ACTION, type Action, actionOfKey, actionsFor } from '../../queries/judging/actions.ts';
import { shortcutOf } from '../../queries/judging/keys.ts';
import type { About } from './about.ts';
import { DocumentDate } from './document-date.tsx';
import { DecideForm, type Done } from './form.tsx';

/**
 * What can be decided about something, as a row of buttons that each say their letter, and below them the
 * form of the one that was chosen. With `wholePage` the letters work wherever the focus is.
 */
export function Decide(props: {
  readonly about: About;
  readonly onDone: (done: Done) => void;
  readonly wholePage?: boolean;
  /** Changes with what is decided about: an open form is closed then. */
  readonly name: string;
}) {
  const { about, onDone, wholePage = false, name } = props;
  const [open, setOpen] = useState<{ readonly action: Action; readonly name: string } | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const offered = offeredBy(about);
  const action = open?.name === name ? open.action : null;
  // Where no question is asked, no answer is likelier than another.
  const isAsked = (about.answers ?? []).length > 0;
  const main = about.targets[0]?.subject;
  const isDocumentDate = action === 'when' && main?.kind === 'document';
  const choose = (chosen: Action): void => setOpen({ action: chosen, name });
  const close = (): void => {
    const button =
      action === null ? null : bar.current?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    setOpen(null);
    button?.focus();
  };
  const onKey = (event: KeyboardEvent | globalThis.KeyboardEvent): void => {
    const asked = actionOfKey(shortcutOf(event) ?? '', offered);
    if (asked === null) return;
    event.preventDefault();
    // The field has the focus before the next key is pressed: a quick hand writes, and decides nothing.
    flushSync(() => choose(asked));
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!wholePage) return;
    const listener = (event: globalThis.KeyboardEvent): void => latest.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [wholePage]);
  return (
    <div className="decide" {...(wholePage ? {} : { onKeyDown: onKey })}>
      <div ref={bar} className="decide-bar" role="group" aria-label="Decide">
        {offered.map((one, place) => (
          <button
            key={one}
            type="button"
            data-action={one}
            className={place === 0 && action === null && isAsked ? 'button decide-likely' : 'button'}
            aria-expanded={action === one}
            aria-keyshortcuts={ACTION[one].key}
            title={ACTION[one].says}
            onClick={() => (action === one ? close() : choose(one))}
          >
            {ACTION[one].label} <kbd aria-hidden="true">{ACTION[one].key}</kbd>
          </button>
        ))}
      </div>
      {isDocumentDate && main?.kind === 'document' && (
        <DocumentDate document={main.document} onClose={close} />
      )}
      {action !== null && !isDocumentDate && (
        <DecideForm
          key={`${name} ${action}`}
          action={action}
          about={about}
          onClose={close}
          onDone={(done) => {
            // Another form may have been opened while this one was on its way.
            setOpen((now) => (now?.action === action && now.name === name ? null : now));
            onDone(done);
          }}
        />
      )}
    </div>
  );
}

/** Actions that fit any of the targets, those that answer the question first. */
function offeredBy({ targets, answers = [] }: About): readonly Action[] {
  const [first] = targets;
  if (first === undefined) return [];
  const own = actionsFor(first.subject, answers);
  const more = targets.slice(1).flatMap(({ subject }) => actionsFor(subject, answers));
  return [...new Set([...own, ...more])].sort((a, b) => rank(a, answers) - rank(b, answers));
}

function rank(action: Action, answers: readonly string[]): number {
  const at = answers.indexOf(action === 'when' && answers.includes('date') ? 'date' : action);
  return at < 0 ? answers.length : at;
}
