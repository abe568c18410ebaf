import { useState } from 'react';
import { fetchEventsNamed, fetchSubject } from '../../queries/judging/fetch-names.ts';
import type { EventSubject } from '../../queries/judging/decision.ts';
import { counted } from '../../queries/words.ts';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';
import { type FieldsProps, problemOf } from './about.ts';
import { type Choice, PickOne } from './pick-one.tsx';

/** The other event: the one the question names, or one looked for by its words. */
export function MergeFields({ name, about, target, fields, set, problem }: FieldsProps) {
  const other = about.other ?? null;
  const [chosen, setChosen] = useState<string | null>(other === null ? null : 'asked');
  const first: readonly Choice<EventSubject | string>[] =
    other === null ? [] : [{ id: 'asked', name: other.name, note: other.note, value: other.subject }];
  const choose = async ({ id, value }: Choice<EventSubject | string>): Promise<void> => {
    setChosen(id);
    set({ other: typeof value === 'string' ? await fetchSubject(value) : value });
  };
  return (
    <>
      <p className="decide-machine">
        <Said>{target.name}</Said> and
      </p>
      <PickOne
        id={`${name}-other`}
        label="Which event is the same"
        hint={other === null ? 'Words, a place or a type' : 'Type to look for another'}
        noun={['event', 'events']}
        problem={problemOf(problem, 'other')}
        first={first}
        find={findEvents}
        chosen={fields.other === null && chosen !== 'asked' ? null : chosen}
        onChoose={(choice) => void choose(choice)}
      />
    </>
  );
}

async function findEvents(typed: string): Promise<readonly Choice<EventSubject | string>[]> {
  const found = await fetchEventsNamed(typed);
  return found.map(({ id, title, note }) => ({ id, name: title, note, value: id }));
}

/** The reports that tell of the event, of which those ticked tell of another. */
export function SplitFields({ name, about, fields, set, problem }: FieldsProps) {
  const { accounts = [] } = about;
  const wrong = problemOf(problem, 'out');
  const toggle = (mentions: readonly string[], isOut: boolean): void => {
    const rest = fields.out.filter((mention) => !mentions.includes(mention));
    set({ out: isOut ? [...rest, ...mentions] : rest });
  };
  return (
    <fieldset className="pick-list" aria-describedby={wrong === null ? undefined : `${name}-out-problem`}>
      <legend>Which reports tell of another event</legend>
      {accounts.map(({ name: report, mentions }) => (
        <label key={mentions.join()} className="pick-row">
          <input
            type="checkbox"
            checked={mentions.every((mention) => fields.out.includes(mention))}
            onChange={(event) => toggle(mentions, event.target.checked)}
          />
          <span>
            <bdi className="pick-name">{report}</bdi>
            <span className="fact-note">{counted(mentions.length, 'telling')}</span>
          </span>
        </label>
      ))}
      {wrong !== null && (
        <span id={`${name}-out-problem`} className="field-problem">
          <Sign name="warning" /> {wrong}
        </span>
      )}
    </fieldset>
  );
}
