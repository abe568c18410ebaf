/** How a text is laid out; everything that prints gets one and asks the terminal nothing itself. */
export interface Style {
  /** Columns to stay within. */
  readonly width: number;
  readonly colour: boolean;
}

/** What a piece of output is, not how it looks; the colours of each stand in one place. */
export type Tone = 'heading' | 'quiet' | 'quote' | 'agree' | 'single' | 'contested' | 'denied' | 'alert';

const CODES: Readonly<Record<Tone, readonly [open: number, close: number]>> = {
  heading: [1, 22],
  quiet: [2, 22],
  quote: [3, 23],
  agree: [32, 39],
  single: [36, 39],
  contested: [33, 39],
  denied: [31, 39],
  alert: [31, 39],
};

/**
 * Colours a text on a terminal and leaves it alone elsewhere. The text must be safe already.
 *
 * @example
 * paint({ width: 80, colour: false }, 'denied', 'DENIED'); // 'DENIED'
 */
export function paint(style: Style, tone: Tone, text: string): string {
  if (!style.colour || text === '') return text;
  const [open, close] = CODES[tone];
  return `\u001b[${open}m${text}\u001b[${close}m`;
}

/** Narrower than this no terminal is laid out for, wider makes lines hard to follow. */
const NARROWEST = 40;
const WIDEST = 110;
const WIDTH_OF_PIPES = 100;

interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * Chooses the style for an output: colour only on a terminal that does not refuse it (NO_COLOR set
 * to anything, or TERM=dumb), and a fixed width where there is no terminal to measure.
 *
 * @example
 * styleFor({ isTTY: true, columns: 300 }, { NO_COLOR: '1' }); // { width: 110, colour: false }
 */
export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>): Style {
  const terminal = output.isTTY === true;
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const columns = terminal ? (output.columns ?? WIDTH_OF_PIPES) : WIDTH_OF_PIPES;
  return { width: Math.max(NARROWEST, Math.min(WIDEST, columns)), colour: terminal && !refused };
}
