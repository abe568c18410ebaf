import type { Quotation } from '../../model/index.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '``': "''" };
/** A quotation that runs on in the next line is closed within so many characters. */
const RUNS_ON = 600;

/**
 * Finds what stands between double quotation marks: curly, straight, angular, or the two apostrophes
 * and grave accents that news archives and typewriters put in their place. A quotation that runs on in
 * the next line, opened anew there or not, is two quotations, the first of them not closed; single
 * quotes are left alone, since apostrophes look the same.
 *
 * @example
 * findQuotations('He said "no".'); // [{ start: 9, end: 11, closed: true }]
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly closer: string } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const doubled = text.charAt(at) === "'" && text.charAt(at + 1) === "'";
    const grave = text.charAt(at) === '`' && text.charAt(at + 1) === '`';
    const mark = doubled ? "''" : grave ? '``' : text.charAt(at);
    if (mark === '\n' && open !== null) {
      push(found, text, open.at + 1, at, false);
      open = runsOn(text, at + 1, open.closer) ? { at, closer: open.closer } : null;
      continue;
    }
    if (open !== null && (mark === open.closer || (mark === '"' && open.closer === '”'))) {
      push(found, text, open.at + 1, at, true);
      open = null;
      at += mark.length - 1;
      continue;
    }
    if (open !== null) continue;
    const straight: boolean = (mark === '"' || doubled) && opensHere(text, at, mark.length);
    const closer: string | undefined = PAIRS[mark] ?? (straight ? mark : undefined);
    if (closer === undefined) continue;
    at += mark.length - 1;
    open = { at, closer };
  }
  if (open !== null) push(found, text, open.at + 1, text.length, false);
  return found;
}

/** True where the next line closes what it never opened; straight marks look the same both ways. */
function runsOn(text: string, from: number, closer: string): boolean {
  const opener = Object.keys(PAIRS).find((mark) => PAIRS[mark] === closer);
  if (opener === undefined || text.charAt(from) === '\n') return false;
  const line = text.slice(from, from + RUNS_ON);
  const [closed, opened, end] = [line.indexOf(closer), line.indexOf(opener), line.search(/\n\s*\n/)];
  return closed >= 0 && (opened < 0 || closed < opened) && (end < 0 || closed < end);
}

/** A straight mark opens when a word follows and no letter stands before (`5" gun` does not open). */
function opensHere(text: string, at: number, length: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[^\s]/.test(text.charAt(at + length));
}

function push(into: Quotation[], text: string, start: number, end: number, closed: boolean): void {
  if (text.slice(start, end).trim().length > 0) into.push({ start, end, closed });
}
