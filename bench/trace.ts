/** What of a trace of Chromium is read here; times and lengths are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
}

const MS = 1000;

/**
 * The longest task of the page's main thread before and after the mark `scroll`, in milliseconds.
 *
 * @example
 * longestTasks(Buffer.from('{"traceEvents":[]}')); // { opened: 0, scrolled: 0 }
 */
export function longestTasks(trace: Buffer): { readonly opened: number; readonly scrolled: number } {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === 'scroll');
  if (mark === undefined) return { opened: 0, scrolled: 0 };
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid,
  );
  const longest = (some: readonly TraceEvent[]): number =>
    some.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / MS;
  return {
    opened: longest(tasks.filter(({ ts }) => ts < mark.ts)),
    scrolled: longest(tasks.filter(({ ts }) => ts >= mark.ts)),
  };
}
