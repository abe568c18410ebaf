/** Files that were changed often have a table for each change; nobody follows more. */
const MOST_TABLES = 64;
/** `startxref` stands at the end, readers allow some bytes after it. */
const TAIL_BYTES = 2_048;
/** The mark of the file stands within so many bytes of its beginning; places are counted from it. */
const HEAD_BYTES = 1_024;

const ENTRY_BYTES = 20;

/**
 * A copy of a PDF in which a wrong table of places cannot mislead: when one of its entries does not
 * lead to an object, the way to the table is blotted out, and the library finds the objects by looking
 * through the file. Led astray it would drop a promise that fails, which ends the whole process.
 * Tables that are packed are left as they are.
 */
export function withSoundPlaces(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const start = copy.lastIndexOf('startxref');
  if (start < copy.length - TAIL_BYTES || start < 0) return new Uint8Array(copy);
  const shift = Math.max(0, copy.subarray(0, HEAD_BYTES).indexOf('%PDF-'));
  const first = /^startxref\s{1,8}(\d{1,12})/.exec(latin(copy, start, 40))?.[1];
  if (first === undefined || !areSound(copy, shift, Number(first))) {
    for (let at = start; at >= 0; at = at === 0 ? -1 : copy.lastIndexOf('startxref', at - 1))
      copy.fill(0x20, at, at + 9);
  }
  return new Uint8Array(copy);
}

function latin(file: Buffer, at: number, length: number): string {
  return file.toString('latin1', Math.max(0, at), Math.max(0, at) + length);
}

function areSound(file: Buffer, shift: number, first: number): boolean {
  let table: number | null = first;
  for (let count = 0; table !== null && count < MOST_TABLES; count += 1) {
    const checked = checkTable(file, shift, shift + table);
    if (checked === 'wrong') return false;
    table = checked;
  }
  return true;
}

/** Checks one table; gives the place of the one before it, or null where there is none that can be checked. */
function checkTable(file: Buffer, shift: number, at: number): number | null | 'wrong' {
  const mark = /^\s{0,4}xref\s{1,4}/.exec(latin(file, at, 16));
  if (mark === null) return /^\s{0,4}\d{1,10} \d{1,5} obj/.test(latin(file, at, 24)) ? null : 'wrong';
  let place = at + mark[0].length;
  for (;;) {
    const section = /^\s{0,4}(\d{1,10}) (\d{1,10})\s{1,3}/.exec(latin(file, place, 32));
    if (section === null) break;
    place += section[0].length;
    const count = Number(section[2]);
    if (place + count * ENTRY_BYTES > file.length) return 'wrong';
    for (let entry = 0; entry < count; entry += 1) {
      if (!leadsToObject(file, shift, place + entry * ENTRY_BYTES, Number(section[1]) + entry))
        return 'wrong';
    }
    place += count * ENTRY_BYTES;
  }
  const trailer = latin(file, place, TAIL_BYTES);
  if (!/^\s{0,4}trailer/.test(trailer)) return 'wrong';
  const end = trailer.indexOf('startxref');
  const before = /\/Prev (\d{1,12})/.exec(end < 0 ? trailer : trailer.slice(0, end))?.[1];
  return before === undefined ? null : Number(before);
}

function leadsToObject(file: Buffer, shift: number, entry: number, number: number): boolean {
  const match = /^(\d{10}) (\d{5}) ([nf])/.exec(latin(file, entry, 18));
  if (match === null) return false;
  if (match[3] === 'f') return true;
  const object = latin(file, shift + Number(match[1]), 32);
  const found = /^\s{0,4}(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}obj/.exec(object);
  return found !== null && Number(found[1]) === number && Number(found[2]) === Number(match[2]);
}
