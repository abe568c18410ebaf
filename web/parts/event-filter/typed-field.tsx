import { type HTMLInputTypeAttribute, useEffect, useRef, useState } from 'react';

/** Milliseconds of rest after which what was typed counts. */
const REST_MS = 250;

/** A field whose value counts when it is left, at Enter and, unless it takes whole names, when typing rests. */
export function TypedField(props: {
  readonly label: string;
  readonly type: HTMLInputTypeAttribute;
  readonly value: string;
  readonly onSettle: (value: string) => void;
  readonly placeholder?: string;
  readonly className?: string;
  readonly list?: string;
  /** The names it takes, where half a name would find nothing. */
  readonly names?: readonly string[];
}) {
  const { label, type, value, onSettle, placeholder, className = '', list, names } = props;
  const [typed, setTyped] = useState(value);
  const timer = useRef<number | null>(null);
  const latest = useRef({ value, onSettle });
  latest.current = { value, onSettle };
  // Somebody else changed it: a token was taken away, or the reader went back.
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => window.clearTimeout(timer.current ?? undefined), []);
  const settle = (next: string) => {
    window.clearTimeout(timer.current ?? undefined);
    if (next !== latest.current.value) latest.current.onSettle(next);
  };
  const write = (next: string) => {
    setTyped(next);
    window.clearTimeout(timer.current ?? undefined);
    if (names === undefined) timer.current = window.setTimeout(() => settle(next), REST_MS);
    else if (next === '' || names.includes(next)) settle(next);
  };
  return (
    <label className={`field ${className}`}>
      <span>{label}</span>
      <input
        type={type}
        value={typed}
        placeholder={placeholder}
        list={list}
        onChange={(event) => write(event.target.value)}
        onBlur={() => settle(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(typed);
        }}
      />
    </label>
  );
}
