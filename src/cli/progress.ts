import type { Progress as WorkProgress } from '../ingest/analysis.ts';
import { columnsOf, grouped, pad, plural, shorten } from './render/layout.ts';
import { safeText } from './render/safe-text.ts';
import { paint } from './render/style.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far long work is; `finish` leaves the terminal clean. */
export interface Progress {
  step(far: WorkProgress): void;
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
  let began: number | null = null;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    step(far) {
      const isLast = far.total !== null && far.done >= far.total;
      began ??= now();
      if (now() - drawn < BAR_EVERY && !isLast) return;
      drawn = now();
      const head = `${verb} ${bar(far.done, far.total ?? 0)} ${countOf(far, now() - began)}`;
      const room = errStyle.width - columnsOf(head) - 3;
      const shown = room < SHORTEST_NAME ? '' : paint(errStyle, 'quiet', shorten(safeText(far.name), room));
      err.write(`\r\u001b[K${shorten(head, errStyle.width - 1)}${shown === '' ? '' : '  '}${shown}`);
    },
    finish() {
      if (drawn !== Number.NEGATIVE_INFINITY) err.write('\r\u001b[K');
    },
  };
}

function lineProgress({ err }: Terminal, verb: string, now: () => number): Progress {
  let began: number | null = null;
  let told: number | null = null;
  return {
    step(far) {
      // The first line comes only once the work has proved long.
      began ??= now();
      told ??= began;
      if (now() - told < LINE_EVERY) return;
      told = now();
      err.write(`${verb} ${countOf(far, told - began)}\n`);
    },
    finish() {},
  };
}

/**
 * Says how much is done: files, documents where those are not the same, refusals, and how fast it goes.
 *
 * @example
 * countOf({ done: 1, total: 3, documents: 1204, refused: 2, name: '' }, 4000); // '1 of 3 files, 1,204 documents, 2 refused, 301 a second'
 */
export function countOf({ done, total, documents, refused }: WorkProgress, milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const isOneEach = documents + refused === done;
  const rate = (isOneEach ? done : documents) / seconds;
  const parts = [
    total === null
      ? plural(done, 'file')
      : `${grouped(done)} of ${grouped(total)}${isOneEach ? '' : ' files'}`,
    !isOneEach && `${grouped(documents)} ${documents === 1 ? 'document' : 'documents'}`,
    refused > 0 && `${grouped(refused)} refused`,
    seconds >= 1 && rate >= 0.1 && `${rate >= 10 ? grouped(Math.round(rate)) : rate.toFixed(1)} a second`,
  ];
  return parts.filter((part) => part !== false).join(', ');
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
