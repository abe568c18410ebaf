import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ACTION, type Action } from '../../queries/judging/actions.ts';
import type { Target } from '../../queries/judging/decision.ts';
import { draftDecision, type Fields, NO_FIELDS, type Problem } from '../../queries/judging/draft.ts';
import { type Entry, type Outcome, sendDecision, sendOver, type Sent } from '../../queries/judging/send.ts';
import { rememberedWho, rememberWho } from '../../queries/who.ts';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';
import { type About, type FieldsProps, problemOf } from './about.ts';
import { Conflict } from './conflict.tsx';
import { CorrectFields } from './correct-fields.tsx';
import { SelectField, TextField } from './field.tsx';
import { MergeFields, SplitFields } from './group-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { LinkFields, NoteFields, PartFields, WhenFields } from './plain-fields.tsx';

const FIELDS: Readonly<Record<Action, ((props: FieldsProps) => ReactNode) | null>> = {
  confirm: null,
  correct: CorrectFields,
  when: WhenFields,
  place: PlaceFields,
  merge: MergeFields,
  split: SplitFields,
  hide: null,
  link: LinkFields,
  part: PartFields,
  note: NoteFields,
};

export type Done = Extract<Outcome, { readonly kind: 'done' }>;

/** Where the sending of a decision stands. */
type Sending =
  | { readonly state: 'none' }
  | { readonly state: 'under-way' }
  | { readonly state: 'refused'; readonly words: string }
  | { readonly state: 'conflict'; readonly sent: Sent; readonly other: Entry };

/** The form of one action: its fields, why, and who. Escape leaves it as it was. */
export function DecideForm(props: {
  readonly action: Action;
  readonly about: About;
  readonly onDone: (done: Done) => void;
  readonly onClose: () => void;
}) {
  const { action, about, onDone, onClose } = props;
  const name = useId();
  const targets = about.targets.filter(({ subject }) => ACTION[action].about.includes(subject.kind));
  const form = useForm({ action, about, targets, name, onDone });
  const { fields, set, problem, sending, target } = form;
  const frame = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // Not on the choice of what it is about: that is mostly right, and one step back.
    frame.current?.querySelector<HTMLElement>('.decide-own :is(input, select, textarea)')?.focus();
  }, [action]);
  if (target === null) return null;
  const Own = FIELDS[action];
  const { label, says, needsWhy } = ACTION[action];
  return (
    <form
      ref={frame}
      className="decide-form"
      aria-label={label}
      noValidate
      onSubmit={form.onSubmit}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="decide-head">
        <h3>{label}</h3>
        <button type="button" className="panel-close" aria-label="Close, deciding nothing" onClick={onClose}>
          <Sign name="close" />
        </button>
      </div>
      <p className="panel-why">{says}</p>
      {targets.length > 1 && (
        <SelectField
          id={`${name}-target`}
          label="About what"
          value={String(form.at)}
          problem={null}
          onChange={(value) => form.choose(Number(value))}
        >
          {targets.map(({ name: called }, place) => (
            <option key={called} value={place}>
              {called}
            </option>
          ))}
        </SelectField>
      )}
      <div className="decide-own">
        {Own !== null && <Own {...{ name, about, target, fields, set, problem }} />}
        <TextField
          id={`${name}-why`}
          label={needsWhy ? 'Why' : 'Why (if it helps others)'}
          value={fields.why}
          most={2000}
          problem={problemOf(problem, 'why')}
          onChange={(why) => set({ why })}
        />
      </div>
      <Who name={name} fields={fields} set={set} problem={problemOf(problem, 'who')} />
      <p className="date-buttons">
        <button type="submit" className="button button-main" aria-disabled={sending.state === 'under-way'}>
          {label}
        </button>
        <button type="button" className="button" onClick={onClose}>
          Leave it <kbd>Esc</kbd>
        </button>
      </p>
      {sending.state === 'under-way' && (
        <p className="date-outcome" role="status">
          Storing it and laying the collection side by side anew…
        </p>
      )}
      {sending.state === 'refused' && (
        <p className="conflict" role="alert">
          <Sign name="warning" />
          <span>
            <strong>Not stored.</strong> {sending.words}
          </span>
        </p>
      )}
      {sending.state === 'conflict' && (
        <Conflict mine={sending.sent} theirs={sending.other} onOver={form.onOver} onGiveWay={onClose} />
      )}
    </form>
  );
}

/** The name of the person, asked once and then only shown. */
function Who(props: {
  readonly name: string;
  readonly fields: Fields;
  readonly set: FieldsProps['set'];
  readonly problem: string | null;
}) {
  const { name, fields, set, problem } = props;
  const [isAsked, setIsAsked] = useState(fields.who === '');
  if (!isAsked && problem === null) {
    return (
      <p className="decide-who">
        Decided by <Said>{fields.who}</Said>{' '}
        <button type="button" className="link-button" onClick={() => setIsAsked(true)}>
          Somebody else
        </button>
      </p>
    );
  }
  return (
    <TextField
      id={`${name}-who`}
      label="Your name"
      hint="Stands beside every decision; kept in this browser"
      value={fields.who}
      problem={problem}
      autoComplete="name"
      onChange={(who) => set({ who })}
    />
  );
}

function useForm(given: {
  readonly action: Action;
  readonly about: About;
  readonly targets: readonly Target[];
  readonly name: string;
  readonly onDone: (done: Done) => void;
}) {
  const { action, about, targets, name, onDone } = given;
  const [at, setAt] = useState(0);
  const [fields, setFields] = useState<Fields>(() => firstFields(about));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState<Sending>({ state: 'none' });
  const target = targets[at] ?? targets[0] ?? null;

  const take = async (sent: Sent, work: () => Promise<Outcome>): Promise<void> => {
    setSending({ state: 'under-way' });
    try {
      const outcome = await work();
      if (outcome.kind === 'conflict') {
        setSending({ state: 'conflict', sent, other: outcome.other });
        return;
      }
      rememberWho(sent.who);
      onDone(outcome);
    } catch (error) {
      setSending({ state: 'refused', words: error instanceof Error ? error.message : String(error) });
    }
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (target === null || sending.state === 'under-way') return;
    const drafted = draftDecision(action, target, fields);
    if ('problem' in drafted) {
      setProblem(drafted.problem);
      window.document.getElementById(`${name}-${drafted.problem.field}`)?.focus();
      return;
    }
    setProblem(null);
    const sent = { decision: drafted.decision, who: fields.who, why: fields.why };
    void take(sent, () => sendDecision(sent, about.seen));
  };
  const onOver = (): void => {
    if (sending.state !== 'conflict') return;
    const { sent, other } = sending;
    void take(sent, () => sendOver(sent, other));
  };
  const set = (changed: Partial<Fields>) => setFields((before) => ({ ...before, ...changed }));
  const choose = (place: number): void => {
    setAt(place);
    set({ field: '', value: '', unknown: false });
  };
  return { at, choose, fields, set, problem, sending, target, onSubmit, onOver };
}

/** The form begins with what the machine says, so that moving one end needs no typing of the other. */
function firstFields({ when, out = [], other = null }: About): Fields {
  const { earliest = null, latest = null } = when ?? {};
  return {
    ...NO_FIELDS,
    from: earliest ?? '',
    to: latest === earliest ? '' : (latest ?? ''),
    out,
    other: other?.subject ?? null,
    who: rememberedWho(),
  };
}
