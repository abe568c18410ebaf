import { CORRECTED_FIELDS } from '../../../src/api/client.ts';
import type { CorrectedField } from '../../queries/judging/decision.ts';
import { CHOICES } from '../../queries/judging/choices.ts';
import { FIELD_WORD } from '../../queries/judging/words.ts';
import { plainWords } from '../../queries/words.ts';
import { Said } from '../said.tsx';
import { type FieldsProps, problemOf } from './about.ts';
import { SelectField, TextField, Unknown } from './field.tsx';

/** What is wrong, what the machine says there, and what is right. */
export function CorrectFields({ name, target, fields, set, problem }: FieldsProps) {
  const offered = CORRECTED_FIELDS.filter((field) => field in target.machine);
  const field = offered.find((one) => one === fields.field) ?? null;
  const machine = field === null ? null : (target.machine[field] ?? null);
  return (
    <>
      <SelectField
        id={`${name}-field`}
        label="What is wrong"
        value={fields.field}
        problem={problemOf(problem, 'field')}
        onChange={(value) => set({ field: value, value: '', unknown: false })}
      >
        <option value="">choose…</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {FIELD_WORD[one]}
          </option>
        ))}
      </SelectField>
      {field !== null && (
        <>
          <p className="decide-machine">
            The machine says: {machine === null ? 'nothing' : <Said>{said(field, machine)}</Said>}
          </p>
          <Value {...{ name, field, fields, set, problem: problemOf(problem, 'value') }} />
          {field !== 'title' && field !== 'type' && (
            <Unknown
              label={field === 'voice' ? 'The publisher itself says it' : 'Nobody can tell'}
              isUnknown={fields.unknown}
              onChange={(unknown) => set({ unknown })}
            />
          )}
        </>
      )}
    </>
  );
}

function Value(props: {
  readonly name: string;
  readonly field: CorrectedField;
  readonly fields: FieldsProps['fields'];
  readonly set: FieldsProps['set'];
  readonly problem: string | null;
}) {
  const { name, field, fields, set, problem } = props;
  if (fields.unknown) return null;
  const choices = CHOICES[field];
  const common = {
    id: `${name}-value`,
    label: 'What is right',
    value: fields.value,
    problem,
    onChange: (value: string) => set({ value }),
  };
  if (choices === undefined) return <TextField {...common} most={400} />;
  return (
    <SelectField {...common}>
      <option value="">choose…</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {plainWords(choice)}
        </option>
      ))}
    </SelectField>
  );
}

function said(field: CorrectedField, value: string): string {
  return CHOICES[field] === undefined ? value : plainWords(value);
}
