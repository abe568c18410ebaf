import { parseIsoDay } from '../../src/calendar/index.ts';
import type { IsoDay } from '../../src/model/index.ts';

/** A text with the day it was published on. */
export interface DatedText {
  readonly id: string;
  readonly date: IsoDay;
  readonly text: string;
}

/** Where a record keeps these: a field by its name; `--map text=body,id=key` renames. */
export type FieldMap = Readonly<Record<'id' | 'date' | 'text', string>>;

/** The fields as the benchmark sets name them. */
export const FIELDS: FieldMap = { id: 'id', date: 'date', text: 'text' };

/**
 * Reads `text=body,id=key` into a map of fields; what is not named keeps its name.
 *
 * @throws an error that names the part it cannot read.
 */
export function parseFieldMap(value: string): FieldMap {
  const map: Record<string, string> = { ...FIELDS };
  for (const pair of value.split(',').filter((one) => one.trim() !== '')) {
    const [field = '', name = ''] = pair.split('=').map((one) => one.trim());
    if (!(field in FIELDS) || name === '')
      throw new Error(`“${pair}” maps no field; write id=…, date=… or text=….`);
    map[field] = name;
  }
  return map as FieldMap;
}

/**
 * The dated text in a record; null where its date is no day or it has no text. A date with a clock
 * counts by its day; a record without an id is named by its place in the file.
 */
export function datedTextOf(record: unknown, place: number, fields: FieldMap = FIELDS): DatedText | null {
  const row = record as Readonly<Record<string, unknown>>;
  const text = row[fields.text];
  const stated = row[fields.date];
  const date = typeof stated === 'string' ? parseIsoDay(stated.slice(0, 10)) : null;
  if (typeof text !== 'string' || text.trim() === '' || date === null) return null;
  const id = row[fields.id];
  const named = typeof id === 'string' || typeof id === 'number';
  return { id: named ? String(id) : String(place + 1), date, text };
}
