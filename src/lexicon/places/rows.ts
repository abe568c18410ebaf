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
    id: rowId(id, country, kind === 'province' ? provinceSlug(name) : name),
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

/** A province often has the name of its town, and both may be rows of ours. */
function provinceSlug(name: string): string {
  return /province|region|governorate|oblast|state|county$/i.test(name) ? name : `${name} province`;
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

/** What a county is called where it is not called one. */
const COUNTY_WORD: Readonly<Record<string, string>> = { LA: 'Parish', AK: 'Borough' };

/**
 * Reads the table of United States counties: `STATE|Name lat,lon,thousands|...`, one state a line.
 * Only the full name ("Polk County") is indexed: the bare one is nearly always somebody's surname.
 *
 * @example
 * readCounties('IA|Polk 41.69,-93.57,480')[0].name; // 'Polk County'
 */
export function readCounties(table: string): SupplementRow[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [state = '', ...counties] = line.split('|');
      return counties.map((county) => readCounty(state, county));
    });
}

function readCounty(state: string, county: string): SupplementRow {
  const blank = county.lastIndexOf(' ');
  const bare = county.slice(0, blank);
  const [lat = Number.NaN, lon = Number.NaN, thousands = 0] = county
    .slice(blank + 1)
    .split(',')
    .map(Number);
  if (Number.isNaN(lat) || Number.isNaN(lon)) throw new Error(`county row: ${county}`);
  const name = `${bare} ${COUNTY_WORD[state] ?? 'County'}`;
  return {
    id: rowId(`${state} ${name}`, 'US', name),
    name,
    kind: 'district',
    country: 'US',
    admin1: state,
    lat,
    lon,
    population: thousands * 1000,
    names: [],
  };
}
