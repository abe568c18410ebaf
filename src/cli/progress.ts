import { pad, shorten } from './render/layout.ts';
import { safeText } from './render/safe-text.ts';
import { paint } from './render/style.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far long work is; `finish` leaves the terminal clean. */
export interface Progress {
  step(done: number, total: number, name: string): void;
  finish(): void;
}

/** A bar is drawn again at most this often, in milliseconds: often enough to look alive. */
const BAR_EVERY = 80;

/** Plain lines come at most this often, in milliseconds, so that a log of a long run stays short. */
const LINE_EVERY = 2_000;

const BAR_COLUMNS = 24;

/** Columns below which a name tells nothing. */
const SHORTEST_NAME = 8;

/** A bar on a terminal, plain lines elsewhere; both on standard error. `now` gives milliseconds. */
export function showProgress(terminal: Terminal, verb: string, now: () => number = Date.now): Progress {
  return terminal.err.isTTY === true ? barProgress(terminal, verb, now) : lineProgress(terminal, verb, now);
}

function barProgress({ err, errStyle }: Terminal, verb: string, now: () => number): Progress {
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    step(done, total, name) {
      if (now() - drawn < BAR_EVERY && done < total) return;
      drawn = now();
      const head = `${verb} ${bar(done, total)} ${done}/${total}  `;
      const room = errStyle.width - head.length - 1;
      const shown = room < SHORTEST_NAME ? '' : paint(errStyle, 'quiet', shorten(safeText(name), room));
      err.write(`\r\u001b[K${head}${shown}`);
    },
    finish() {
      if (drawn !== Number.NEGATIVE_INFINITY) err.write('\r\u001b[K');
    },
  };
}

function lineProgress({ err }: Terminal, verb: string, now: () => number): Progress {
  let told: number | null = null;
  return {
    step(done, total) {
      // The first line comes only once the work has proved long.
      told ??= now();
      if (now() - told < LINE_EVERY) return;
      told = now();
      err.write(`${verb} ${done} of ${total}\n`);
    },
    finish() {},
  };
}

/**
 * Draws how much is done.
 *
 * @example
 * bar(1, 2); // '████████████············'
 */
export function bar(done: number, total: number): string {
  const full = total <= 0 ? 0 : Math.round((BAR_COLUMNS * Math.min(done, total)) / total);
  return pad('█'.repeat(full), BAR_COLUMNS).replaceAll(' ', '·');
}
