import { type ReactNode, useEffect, useState } from 'react';
import { counted } from '../../queries/words.ts';
import { TextField } from './field.tsx';

/** So long typing rests before it is looked up, in milliseconds. */
const REST = 200;

/** Something that can be chosen, as it is listed. */
export interface Choice<T> {
  readonly id: string;
  readonly name: string;
  readonly note: ReactNode;
  readonly value: T;
}

/**
 * A search field and what it finds, as a list of radio buttons: typing looks up, arrow keys choose. What
 * is offered before anything is typed stands in `first`.
 */
export function PickOne<T>(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly noun: readonly [singular: string, plural: string];
  readonly problem: string | null;
  readonly first: readonly Choice<T>[];
  readonly find: (typed: string) => Promise<readonly Choice<T>[]>;
  readonly chosen: string | null;
  readonly onChoose: (choice: Choice<T>) => void;
  readonly typedFirst?: string;
}) {
  const { id, label, hint, noun, problem, first, find, chosen, onChoose, typedFirst = '' } = props;
  const [typed, setTyped] = useState(typedFirst);
  const found = useFound(typed, first, find);
  return (
    <div className="pick-one">
      <TextField id={id} label={label} hint={hint} problem={problem} value={typed} onChange={setTyped} />
      <p className="visually-hidden" role="status">
        {found.state === 'ready' ? counted(found.choices.length, ...noun) : 'Looking up'}
      </p>
      {found.state === 'failed' && <p className="field-problem">{found.words}</p>}
      {found.state === 'ready' && found.choices.length === 0 && typed.trim() !== '' && (
        <p className="fact-note">Nothing of that name.</p>
      )}
      {found.choices.length > 0 && (
        <fieldset className="pick-list">
          <legend className="visually-hidden">{label}</legend>
          {found.choices.map((choice) => (
            <label key={choice.id} className="pick-row">
              <input
                type="radio"
                name={`${id}-of`}
                checked={choice.id === chosen}
                onChange={() => onChoose(choice)}
              />
              <span>
                <bdi className="pick-name">{choice.name}</bdi>
                <span className="fact-note">{choice.note}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

type Found<T> = {
  readonly state: 'ready' | 'looking' | 'failed';
  readonly choices: readonly Choice<T>[];
  readonly words: string;
};

function useFound<T>(
  typed: string,
  first: readonly Choice<T>[],
  find: (typed: string) => Promise<readonly Choice<T>[]>,
): Found<T> {
  const [found, setFound] = useState<Found<T>>({ state: 'ready', choices: first, words: '' });
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === '') {
      setFound({ state: 'ready', choices: first, words: '' });
      return;
    }
    let isWanted = true;
    setFound((before) => ({ ...before, state: 'looking' }));
    const look = async () => {
      try {
        const choices = await find(wanted);
        if (isWanted) setFound({ state: 'ready', choices, words: '' });
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        if (isWanted) setFound({ state: 'failed', choices: [], words });
      }
    };
    const timer = setTimeout(() => void look(), REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // What is offered first is made anew at every drawing; what was typed says when to look again.
  }, [typed]);
  return found;
}
