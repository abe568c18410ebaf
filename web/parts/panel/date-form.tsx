import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Judged, SettledOne } from '../../../src/api/client.ts';
import { againstText } from '../../queries/dating.ts';
import { FetchError, sendDate } from '../../queries/fetch.ts';
import { type FieldProblem, writeDays } from '../../queries/given-days.ts';
import { refreshAll } from '../../queries/use-resource.ts';
import { rememberedWho, rememberWho } from '../../queries/who.ts';
import { counted } from '../../queries/words.ts';
import { Sign } from '../sign.tsx';

interface Fields {
  readonly span: 'one' | 'two';
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly who: string;
}

/** Where the sending of a decision stands. */
type Sending =
  | { readonly state: 'none' }
  | { readonly state: 'under-way' }
  | { readonly state: 'refused'; readonly words: string }
  | { readonly state: 'done'; readonly words: string; readonly against: string | null };

/** Lets a person set the date, or take back the one set; everything on the page follows at once. */
export function DateForm({ document, one }: { readonly document: string; readonly one: SettledOne }) {
  const name = useId();
  const decision = useDecision(document, one, name);
  const { fields, set, problem, sending, isBusy, onSubmit, onTakeBack } = decision;
  const field = (id: keyof Fields, label: string, hint: string | null = null) => (
    <Field
      id={`${name}-${id}`}
      label={label}
      hint={hint}
      problem={problem?.field === id ? problem.words : null}
      value={fields[id]}
      onChange={(value) => set({ [id]: value })}
      {...(id === 'who' ? { autoComplete: 'name' } : {})}
    />
  );
  return (
    <form className="date-form" aria-label="Set the date" onSubmit={onSubmit} noValidate>
      <h3>{one.by === 'person' ? 'Set another date' : 'Set the date'}</h3>
      <p className="panel-why">What the machine read stays beside it, and so does every decision.</p>
      <fieldset className="date-span">
        <legend>It was written</legend>
        <Choice
          name={name}
          label="on one date"
          isChosen={fields.span === 'one'}
          choose={() => set({ span: 'one' })}
        />
        <Choice
          name={name}
          label="between two"
          isChosen={fields.span === 'two'}
          choose={() => set({ span: 'two' })}
        />
      </fieldset>
      {fields.span === 'one' ? (
        field('on', 'Date', 'A year, month or day: 2016, 2016-08 or 2016-08-07')
      ) : (
        <div className="date-ends">
          {field('from', 'From', 'Empty where it is open')}
          {field('to', 'To', 'Empty where it is open')}
        </div>
      )}
      {field('why', 'Why', 'What it rests on, for those who check it')}
      {field('who', 'Your name')}
      <p className="date-buttons">
        <button type="submit" className="button button-main" aria-disabled={isBusy}>
          Set the date
        </button>
        {one.by === 'person' && (
          <button type="button" className="button" aria-disabled={isBusy} onClick={onTakeBack}>
            Take it back
          </button>
        )}
      </p>
      <Outcome sending={sending} one={one} />
    </form>
  );
}

/** What stands in the form, what is wrong with it, and the two ways to send it. */
function useDecision(document: string, one: SettledOne, name: string) {
  const [fields, setFields] = useState<Fields>(() => startOf(one));
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const [sending, setSending] = useState<Sending>({ state: 'none' });
  const isBusy = sending.state === 'under-way';

  const send = async (days: string | null) => {
    const { who, why } = fields;
    setProblem(null);
    setSending({ state: 'under-way' });
    try {
      const judged = await sendDate(document, {
        reprint: one.reprint,
        days,
        who: who.trim(),
        why: why.trim(),
        after: one.judgements.at(-1)?.id ?? null,
      });
      rememberWho(who.trim());
      refreshAll();
      setFields((before) => ({ ...before, why: '' }));
      const against = againstText(judged.judgement.decision, one.read);
      setSending({ state: 'done', words: doneWords(judged, days === null), against });
    } catch (error) {
      // Somebody may have decided meanwhile: then the panel shows it beside what was typed.
      if (error instanceof FetchError && error.code === 'conflict') refreshAll();
      setSending({ state: 'refused', words: error instanceof Error ? error.message : String(error) });
    }
  };
  const refuse = (wrong: FieldProblem) => {
    setProblem(wrong);
    setSending({ state: 'none' });
    window.document.getElementById(`${name}-${wrong.field}`)?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const days = writeDays(fields);
    const wrong = 'problem' in days ? days.problem : (missingWhy(fields) ?? missingWho(fields));
    if (wrong !== null) refuse(wrong);
    else if ('days' in days) void send(days.days);
  };
  const onTakeBack = () => {
    const wrong = missingWho(fields);
    if (wrong !== null) refuse(wrong);
    else if (!isBusy) void send(null);
  };
  const set = (changed: Partial<Fields>) => setFields((before) => ({ ...before, ...changed }));
  return { fields, set, problem, sending, isBusy, onSubmit, onTakeBack };
}

/** What became of a decision, kept in sight while the panel above it grows with what it brought. */
function Outcome({ sending, one }: { readonly sending: Sending; readonly one: SettledOne }) {
  const frame = useRef<HTMLDivElement>(null);
  const { state } = sending;
  useEffect(() => {
    if (state === 'done' || state === 'refused') frame.current?.scrollIntoView({ block: 'nearest' });
  }, [state, one]);
  return (
    <div ref={frame} className="date-told">
      <div role="status">
        <p className="date-outcome">
          {sending.state === 'under-way' && 'Laying everything side by side anew…'}
          {sending.state === 'done' && sending.words}
        </p>
        {sending.state === 'done' && sending.against !== null && (
          <p className="conflict">
            <Sign name="warning" />
            <span>
              <strong>The dates disagree.</strong> {sending.against}
            </span>
          </p>
        )}
      </div>
      {sending.state === 'refused' && (
        <p className="conflict" role="alert">
          <Sign name="warning" />
          <span>
            <strong>Not stored.</strong> {sending.words}
          </span>
        </p>
      )}
    </div>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}) {
  const { name, label, isChosen, choose } = props;
  return (
    <label>
      <input type="radio" name={`${name}-span`} checked={isChosen} onChange={choose} /> {label}
    </label>
  );
}

function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly problem: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: string;
}) {
  const { id, label, hint, problem, value, onChange, autoComplete = 'off' } = props;
  const told = [
    ...(problem === null ? [] : [`${id}-problem`]),
    ...(hint === null ? [] : [`${id}-hint`]),
  ].join(' ');
  return (
    <div className={problem === null ? 'date-field' : 'date-field is-wrong'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={value}
        autoComplete={autoComplete}
        spellCheck={false}
        maxLength={id.endsWith('-why') ? MOST_WHY : MOST_SHORT}
        aria-invalid={problem !== null}
        {...(told === '' ? {} : { 'aria-describedby': told })}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== null && (
        <span id={`${id}-problem`} className="field-problem">
          <Sign name="warning" /> {problem}
        </span>
      )}
      {hint !== null && (
        <span id={`${id}-hint`} className="fact-note">
          {hint}
        </span>
      )}
    </div>
  );
}

/** What the API takes, in characters. */
const [MOST_WHY, MOST_SHORT] = [2000, 120];

function missingWhy({ why }: Fields): FieldProblem | null {
  return why.trim() === '' ? { field: 'why', words: 'Say why, so that others can check it.' } : null;
}

function missingWho({ who }: Fields): FieldProblem | null {
  return who.trim() === '' ? { field: 'who', words: 'Say who decides.' } : null;
}

/** What moved, in a sentence. */
function doneWords({ moved }: Judged, isTakenBack: boolean): string {
  const done = isTakenBack ? 'Taken back.' : 'Set.';
  if (moved.times + moved.events === 0) return `${done} Nothing else moved.`;
  const where = moved.documents > 1 ? ` in ${counted(moved.documents, 'document')}` : '';
  return `${done} ${counted(moved.times, 'time')} and ${counted(moved.events, 'event')} moved${where}.`;
}

/** The form begins with the date that counts, so that moving one end needs no typing of the other. */
function startOf({ date }: SettledOne): Fields {
  const { earliest, latest } = date;
  const isOne = earliest === latest;
  return {
    span: isOne ? 'one' : 'two',
    on: isOne ? (earliest ?? '') : '',
    from: earliest ?? '',
    to: latest ?? '',
    why: '',
    who: rememberedWho(),
  };
}
