import type { SupplementRow } from '../lexicon/places/rows.ts';
import { consonants, foldArticles, foldName } from '../lexicon/places/fold.ts';
import type { PlaceEntry, PlaceKind } from '../model/index.ts';

/** Order of the codes in the index; append only, since cached files hold the numbers. */
export const KINDS: readonly PlaceKind[] = [
  'country',
  'region',
  'province',
  'district',
  'settlement',
  'neighbourhood',
  'site',
  'water',
  'area',
];

/** What a place may be the seat of, by its number in the index; append only. */
export const SEATS: readonly PlaceEntry['seat'][] = [undefined, 'province', 'country'];

/** GeoNames codes of seats of government. */
const SEAT_OF_CODE: Readonly<Record<string, 'country' | 'province'>> = { PPLC: 'country', PPLA: 'province' };

/** Lands whose place names are transliterated in many ways: articles and skeletons are indexed. */
const ARABIC_SCRIPT = new Set(
  'SY IQ LB JO PS IL EG LY TN DZ MA EH MR YE SA KW QA BH AE OM SD SS SO DJ TD IR AF PK TR'.split(' '),
);

/** Marks a skeleton among the names; no folded name holds it. */
export const SKELETON_MARK = '~';

/** The index as parallel columns; rows stand in falling order of population. */
export interface GazetteerTable {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly number[];
  readonly seats: readonly number[];
  readonly countries: readonly string[];
  readonly admin1s: readonly string[];
  readonly lats: readonly number[];
  readonly lons: readonly number[];
  readonly populations: readonly number[];
  /** Folded names in byte order, each with the rows that carry it, in row order. */
  readonly keys: readonly string[];
  readonly rowsOfKey: readonly (readonly number[])[];
}

interface Draft extends Omit<SupplementRow, 'id' | 'name' | 'names' | 'population'> {
  readonly id: string;
  name: string;
  population: number;
  readonly names: string[];
}

/**
 * Builds the index from the GeoNames table (tab separated, the `cities500` layout) and the
 * supplement. A supplement row with the id of a GeoNames row adds its names to it, and overrides
 * its place when it gives one. Pure; the same input gives the same columns.
 */
export function buildTable(cities: string, supplement: readonly SupplementRow[]): GazetteerTable {
  const drafts = new Map<string, Draft>();
  for (const draft of readCities(cities)) drafts.set(draft.id, draft);
  const byCell = townsByCell(drafts.values());
  for (const row of supplement) mergeRow(drafts, byCell, row);
  const rows = [...drafts.values()].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  const keyed = indexNames(rows);
  const keys = [...keyed.keys()].sort();
  return {
    ids: rows.map((row) => row.id),
    names: rows.map((row) => row.name),
    kinds: rows.map((row) => KINDS.indexOf(row.kind)),
    seats: rows.map((row) => SEATS.indexOf(row.seat)),
    countries: rows.map((row) => row.country),
    admin1s: rows.map((row) => row.admin1),
    lats: rows.map((row) => row.lat),
    lons: rows.map((row) => row.lon),
    populations: rows.map((row) => row.population),
    keys,
    rowsOfKey: keys.map((key) => keyed.get(key) ?? []),
  };
}

/** A row of ours within this distance of a town of the same name is that town. */
const SAME_TOWN_KM = 15;

function mergeRow(
  drafts: Map<string, Draft>,
  byCell: ReadonlyMap<string, Draft[]>,
  row: SupplementRow,
): void {
  const known = drafts.get(row.id) ?? sameTown(byCell, row);
  if (known !== undefined) {
    // Our spelling is the one news uses: it becomes the first name, the table's own stays beside it.
    known.names.push(known.name, ...row.names);
    known.name = row.name;
    known.population = Math.max(known.population, row.population);
    return;
  }
  if (Number.isNaN(row.lat)) throw new Error(`supplement names an unknown row: ${row.id} ${row.name}`);
  drafts.set(row.id, { ...row, names: [...row.names] });
}

/** The GeoNames town a supplement row means, so that no place stands in the index twice. */
function sameTown(byCell: ReadonlyMap<string, Draft[]>, row: SupplementRow): Draft | undefined {
  if (row.kind !== 'settlement' && row.kind !== 'neighbourhood') return undefined;
  const near = [-1, 0, 1]
    .flatMap((north) => [-1, 0, 1].map((east) => cellOf(row.lat + north * CELL, row.lon + east * CELL)))
    .flatMap((cell) => byCell.get(cell) ?? [])
    .filter((town) => town.country === row.country && kilometres(town, row) <= SAME_TOWN_KM);
  const keys = [row.name, ...row.names].map(townKey);
  const own = near.find((town) => keys.includes(townKey(town.name)));
  // A quarter is not the city that lists it among its names.
  if (own !== undefined || row.kind === 'neighbourhood') return own;
  return keys.flatMap((key) => near.filter((town) => town.names.some((name) => townKey(name) === key))).at(0);
}

/** Side of the cells that towns are sorted into, in degrees; wider than the distance asked about. */
const CELL = 0.5;

function cellOf(lat: number, lon: number): string {
  return `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;
}

function townsByCell(towns: Iterable<Draft>): Map<string, Draft[]> {
  const byCell = new Map<string, Draft[]>();
  for (const town of towns) {
    const cell = cellOf(town.lat, town.lon);
    const known = byCell.get(cell);
    if (known === undefined) byCell.set(cell, [town]);
    else known.push(town);
  }
  return byCell;
}

function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((b.lat * Math.PI) / 180)) * 111.2;
}

function townKey(name: string): string {
  return foldArticles(foldName(name)).replace(/^al /, '');
}

function* readCities(cities: string): Generator<Draft> {
  let at = 0;
  while (at < cities.length) {
    const stop = cities.indexOf('\n', at);
    const line = cities.slice(at, stop < 0 ? cities.length : stop);
    at = stop < 0 ? cities.length : stop + 1;
    const [id, name, ascii, alternates, lat, lon, , code, country, , admin1, , , , population] =
      line.split('\t');
    if (id === undefined || name === undefined || population === undefined) continue;
    yield {
      id: `geonames:${id}`,
      name,
      kind: code === 'PPLX' ? 'neighbourhood' : 'settlement',
      country: country ?? '',
      admin1: admin1 ?? '',
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
      names: [ascii ?? '', ...(alternates ?? '').split(',')].filter(isName),
      ...(SEAT_OF_CODE[code ?? ''] === undefined ? {} : { seat: SEAT_OF_CODE[code ?? ''] }),
    } as Draft;
  }
}

/** Alternates hold airport codes ("PAR") and scripts that the annotator has no words in. */
function isName(name: string): boolean {
  return name.length > 1 && !/^[A-Z]{2,4}$/.test(name) && /^[\p{Script=Latin}\p{P}\p{M}\s\d]+$/u.test(name);
}

function indexNames(rows: readonly Draft[]): Map<string, number[]> {
  const keyed = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const folds = new Set([row.name, ...row.names].map(foldName).filter((fold) => fold !== ''));
    if (ARABIC_SCRIPT.has(row.country)) {
      for (const fold of [...folds]) {
        folds.add(foldArticles(fold));
        const skeleton = consonants(fold);
        if (skeleton !== '') folds.add(SKELETON_MARK + skeleton);
      }
    }
    for (const fold of folds) {
      const known = keyed.get(fold);
      if (known === undefined) keyed.set(fold, [index]);
      else known.push(index);
    }
  });
  return keyed;
}
