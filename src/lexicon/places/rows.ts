import type { PlaceEntry, PlaceId, PlaceKind } from '../../model/index.ts';

/** A row of the supplement: a place with every name it goes by besides its first. */
export interface SupplementRow extends PlaceEntry {
  readonly names: readonly string[];
}

/**
 * Reads the supplement's own notation, one place a line:
 *
 * `id | Name; other name; ... | CC | admin1 | lat, lon | population`
 *
 * A number for an id is a GeoNames id; an empty one gives `crosscheck:cc-slug`. `admin1` and the
 * population may be left empty. A line without coordinates only adds names to a row of the big
 * table. Blank lines and lines that begin with `#` are skipped. Throws on a line it cannot read,
 * since the supplement ships with the program and must be whole.
 *
 * @example
 * readRows('site', '|Castle; Keep|SY||36.2,37.16|')[0].id; // 'crosscheck:sy-castle'
 */
export function readRows(kind: PlaceKind, table: string): SupplementRow[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => readRow(kind, line));
}

function readRow(kind: PlaceKind, line: string): SupplementRow {
  const [id = '', labels = '', country = '', admin1 = '', where = '', people = ''] = line
    .split('|')
    .map((field) => field.trim());
  const [name = '', ...names] = labels.split(';').map((label) => label.trim());
  const [lat, lon] = where === '' ? [Number.NaN, Number.NaN] : where.split(',').map(Number);
  if (name === '' || lat === undefined || lon === undefined) throw new Error(`supplement row: ${line}`);
  if (where === '' ? id === '' : !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
    throw new Error(`supplement row: ${line}`);
  }
  return {
    id: rowId(id, country, name),
    name,
    kind,
    country,
    admin1,
    lat,
    lon,
    population: people === '' ? 0 : Number(people),
    names,
  };
}

function rowId(id: string, country: string, name: string): PlaceId {
  if (/^\d+$/.test(id)) return `geonames:${id}` as PlaceId;
  const slug = `${country}-${id === '' ? name : id}`
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `crosscheck:${slug}` as PlaceId;
}
