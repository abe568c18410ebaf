import type { Quotation } from '../../model/index.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' };

/**
 * Finds what stands between double quotation marks: curly, straight, angular, or the two apostrophes
 * that news archives put in their place. A quotation that
 * opens anew at the start of the next paragraph without having been closed is two quotations, the
 * first of them not closed; single quotes are left alone, since apostrophes look the same.
 *
 * @example
 * findQuotations('He said "no".'); // [{ start: 9, end: 11, closed: true }]
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly closer: string } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const doubled = text.charAt(at) === "'" && text.charAt(at + 1) === "'";
    const mark = doubled ? "''" : text.charAt(at);
    if (mark === '\n' && open !== null) {
      push(found, text, open.at + 1, at, false);
      open = null;
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

/** A straight mark opens when a word follows and no letter stands before (`5" gun` does not open). */
function opensHere(text: string, at: number, length: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[^\s]/.test(text.charAt(at + length));
}

function push(into: Quotation[], text: string, start: number, end: number, closed: boolean): void {
  if (text.slice(start, end).trim().length > 0) into.push({ start, end, closed });
}
