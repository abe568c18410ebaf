import type { Diagnostic, MaybeSpan, Severity } from '../model/index.ts';

interface Message {
  readonly severity: Severity;
  /** Text for people; `{name}` is filled from the values given. */
  readonly text: string;
  /** What the user can do, shown in the documentation and by `--help`. */
  readonly help: string;
}

/**
 * The one place where diagnostics are worded. A new one is a new entry here;
 * docs/generated/diagnostics.md is made from this table and a test keeps it in step.
 */
export const MESSAGES = {
  'read/empty': {
    severity: 'refused',
    text: 'The file holds no text.',
    help: 'Check that the file was saved whole. Nothing was stored.',
  },
} as const satisfies Record<string, Message>;

export type DiagnosticCode = keyof typeof MESSAGES;

/**
 * Makes a diagnostic from its code. Unfilled places in the text are left as they stand.
 *
 * @example
 * diagnose('read/empty').severity; // 'refused'
 */
export function diagnose(
  code: DiagnosticCode,
  values: Readonly<Record<string, string | number>> = {},
  at: MaybeSpan = { start: null, end: null },
): Diagnostic {
  const { severity, text } = MESSAGES[code] as Message;
  const message = text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  return { code, severity, message, start: at.start, end: at.end };
}
