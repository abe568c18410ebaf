import type { ReactNode } from 'react';
import { Sign } from '../sign.tsx';

interface Common {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem: string | null;
}

/** One field of a decision with its label above, and what is wrong with it below. */
function Frame({ id, label, hint, problem, children }: Common & { readonly children: ReactNode }) {
  return (
    <div className={problem === null ? 'date-field' : 'date-field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem !== null && (
        <span id={`${id}-problem`} className="field-problem">
          <Sign name="warning" /> {problem}
        </span>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="fact-note">
          {hint}
        </span>
      )}
    </div>
  );
}

function told({ id, hint, problem }: Common) {
  const ids = [...(problem === null ? [] : [`${id}-problem`]), ...(hint === undefined ? [] : [`${id}-hint`])];
  return {
    'aria-invalid': problem !== null,
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
  };
}

export function TextField(
  props: Common & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly most?: number;
    readonly long?: boolean;
    readonly autoComplete?: string;
  },
) {
  const { id, value, onChange, most = 120, long = false, autoComplete = 'off' } = props;
  const common = {
    id,
    value,
    dir: 'auto' as const,
    maxLength: most,
    autoComplete,
    spellCheck: false,
    ...told(props),
  };
  return (
    <Frame {...props}>
      {long ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} type="text" onChange={(event) => onChange(event.target.value)} />
      )}
    </Frame>
  );
}

export function SelectField(
  props: Common & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly children: ReactNode;
  },
) {
  const { id, value, onChange, children } = props;
  return (
    <Frame {...props}>
      <select id={id} value={value} {...told(props)} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </Frame>
  );
}

/** "Nobody can tell": what is not known is said to be, and not left empty. */
export function Unknown(props: {
  readonly label: string;
  readonly isUnknown: boolean;
  readonly onChange: (isUnknown: boolean) => void;
}) {
  const { label, isUnknown, onChange } = props;
  return (
    <label className="decide-tick">
      <input type="checkbox" checked={isUnknown} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** Fields that have nothing to say once nobody can tell, with the tick that says so. */
export function UnlessUnknown(props: {
  readonly label: string;
  readonly isUnknown: boolean;
  readonly onChange: (unknown: boolean) => void;
  readonly children: ReactNode;
}) {
  const { label, isUnknown, onChange, children } = props;
  return (
    <>
      {!isUnknown && children}
      <Unknown label={label} isUnknown={isUnknown} onChange={onChange} />
    </>
  );
}
