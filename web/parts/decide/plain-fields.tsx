import { PART_ROLES } from '../../../src/api/client.ts';
import { fetchActors } from '../../queries/judging/fetch-names.ts';
import { ROLE_WORD } from '../../queries/words.ts';
import { type FieldsProps, problemOf } from './about.ts';
import { SelectField, TextField, UnlessUnknown } from './field.tsx';
import { type Choice, PickOne } from './pick-one.tsx';

/** When it happened: a day, or from one to another. */
export function WhenFields({ name, fields, set, problem }: FieldsProps) {
  return (
    <UnlessUnknown
      label="Nobody can tell when"
      isUnknown={fields.unknown}
      onChange={(unknown) => set({ unknown })}
    >
      <div className="date-ends">
        <TextField
          id={`${name}-from`}
          label="On, or from"
          hint="2016, 2016-08 or 2016-08-07"
          value={fields.from}
          problem={problemOf(problem, 'from')}
          onChange={(from) => set({ from })}
        />
        <TextField
          id={`${name}-to`}
          label="To"
          hint="Empty where it is one"
          value={fields.to}
          problem={problemOf(problem, 'to')}
          onChange={(to) => set({ to })}
        />
      </div>
    </UnlessUnknown>
  );
}

/** Which actor of the registry a name means. */
export function LinkFields({ name, target, fields, set, problem }: FieldsProps) {
  return (
    <UnlessUnknown
      label="None of the registry"
      isUnknown={fields.unknown}
      onChange={(unknown) => set({ unknown, actor: null })}
    >
      <PickOne
        id={`${name}-actor`}
        label="Which actor it is"
        hint="A name of it, or how one begins"
        noun={['actor', 'actors']}
        problem={problemOf(problem, 'actor')}
        first={[]}
        typedFirst={target.subject.kind === 'name' ? target.subject.name : ''}
        find={findActors}
        chosen={fields.actor}
        onChoose={({ value }) => set({ actor: value })}
      />
    </UnlessUnknown>
  );
}

async function findActors(typed: string): Promise<readonly Choice<string>[]> {
  const found = await fetchActors(typed);
  return found.map(({ id, name, kind, countries, also }) => {
    const known = also === null ? '' : ` · also “${also}”`;
    return { id, name, note: `${kind} · ${countries.join(', ')}${known}`, value: id };
  });
}

/** Which stretch of the document, and what it is. */
export function PartFields({ name, about, fields, set, problem }: FieldsProps) {
  const { stretches = [] } = about;
  return (
    <>
      {stretches.length === 0 ? (
        <p className="decide-machine">Mark the words in the document, then choose what they are.</p>
      ) : (
        <fieldset className="pick-list">
          <legend>Which words</legend>
          {stretches.map(({ start, end, quote }) => (
            <label key={`${start} ${end}`} className="pick-row">
              <input
                type="radio"
                name={`${name}-stretch`}
                checked={fields.start === `${start}` && fields.end === `${end}`}
                onChange={() => set({ start: `${start}`, end: `${end}` })}
              />
              <bdi className="pick-quote">{quote}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <SelectField
        id={`${name}-role`}
        label="What it is"
        value={fields.role}
        problem={problemOf(problem, 'role') ?? problemOf(problem, 'start')}
        onChange={(role) => set({ role })}
      >
        <option value="">choose…</option>
        {PART_ROLES.map((role) => (
          <option key={role} value={role}>
            {ROLE_WORD[role]}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** A word for others. */
export function NoteFields({ name, fields, set, problem }: FieldsProps) {
  return (
    <TextField
      id={`${name}-text`}
      label="Note"
      long
      most={4000}
      value={fields.text}
      problem={problemOf(problem, 'text')}
      onChange={(text) => set({ text })}
    />
  );
}
