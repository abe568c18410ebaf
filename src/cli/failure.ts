import { BuildError } from '../ingest/building/build-error.ts';
import { StoreError } from '../store/store-error.ts';
import { safeText } from './render/safe-text.ts';
import { Stopped } from './stopped.ts';
import { EXIT } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What to print and how to end when a command could not be done. */
export interface Failure {
  readonly message: string;
  readonly exitCode: number;
}

/** Store failures that lie with the machine; all others are a collection named wrongly. */
const MACHINE_CODES: ReadonlySet<string> = new Set(['store/full', 'store/unreachable', 'store/failed']);

/** Turns anything thrown into a message that says what to do. */
export function failureOf(error: unknown, env: Readonly<Record<string, string | undefined>>): Failure {
  if (error instanceof UsageError) return { message: `error: ${error.message}`, exitCode: EXIT.wrongUse };
  if (error instanceof Stopped) return { message: error.message, exitCode: EXIT.stopped };
  if (error instanceof StoreError) {
    const exitCode = MACHINE_CODES.has(error.code) ? EXIT.failed : EXIT.wrongUse;
    return { message: `error: ${safeText(error.message)} [${error.code}]`, exitCode };
  }
  if (error instanceof BuildError)
    return { message: `error: ${safeText(error.message)} [${error.code}]`, exitCode: EXIT.failed };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [first = ''] = stack.split('\n');
  const details =
    (env['CROSSCHECK_DEBUG'] ?? '') === '' ? 'Set CROSSCHECK_DEBUG=1 to see where it happened.' : stack;
  return {
    message: `error: a fault in Crosscheck: ${safeText(first)}\nNothing stored before is harmed. ${details}`,
    exitCode: EXIT.failed,
  };
}
