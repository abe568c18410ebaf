import { addDays, daysBetween } from '../../calendar/index.ts';
import type { ActorEntry, ChronicleEntry, IsoDay } from '../../model/index.ts';
import { type ChronicleFinding, findingOf, type PlacedEntry } from './chronicle-finding.ts';
import { checkWords } from './check-words.ts';
import { TOLD_IN_WORDS } from './parse-chronicle.ts';

/** Offices and parts that several have at a time. */
const SHARED =
  /^(?:(?:deputy|vice|assistant|co-|spokes|founder)|(?:\w+ )?(?:spokesman|spokeswoman|adviser)$|commander$)/;

/** An end known by its month reaches to the last day of it, and the next may begin on the first. */
const MONTH = 31;
const YEAR = 366;

/**
 * Looks over rows of a chronicle for what cannot be true together and for words that find nothing or
 * everything. `actors` is the registry the ids belong to. The findings stand in the order of the rows.
 */
export function checkChronicle(
  rows: readonly PlacedEntry[],
  actors: readonly ActorEntry[],
): readonly ChronicleFinding[] {
  const ids = new Set<string>(actors.map(({ id }) => id));
  const clashes = new Map<PlacedEntry, ChronicleFinding[]>();
  const tell = (row: PlacedEntry, finding: ChronicleFinding): void => {
    const told = clashes.get(row);
    if (told === undefined) clashes.set(row, [finding]);
    else told.push(finding);
  };
  findRepeated(rows, tell);
  findTwoHolders(rows, tell);
  findTwoDates(rows, tell);
  findBeforeFounding(rows, tell);
  const tooCommon = commonNames(actors);
  return rows.flatMap((row) => [
    ...checkSource(row),
    ...checkActors(row, ids),
    ...(TOLD_IN_WORDS.has(row.entry.kind) ? checkWords(row, tooCommon) : []),
    ...(clashes.get(row) ?? []),
  ]);
}

type Tell = (row: PlacedEntry, finding: ChronicleFinding) => void;

function checkSource({ entry, place }: PlacedEntry): ChronicleFinding[] {
  const isNone = /^(?:widely reported|reported widely|news agencies|the press|internet|none|\?)\b.{0,24}$/i;
  return isNone.test(entry.source) ? [findingOf('chronicle/no-source', { place, source: entry.source })] : [];
}

function checkActors({ entry, place }: PlacedEntry, ids: ReadonlySet<string>): ChronicleFinding[] {
  const { kind, who, where } = entry;
  const must =
    kind === 'office' ? where : kind === 'founding' || kind === 'renaming' || kind === 'end' ? who : [];
  // Among others a name is as good as an id, but what is written as an id should be one.
  const written = [...who, ...(kind === 'office' ? [] : where)].filter((one) =>
    /^[a-z0-9]+-[a-z0-9-]+$/.test(one),
  );
  return [...new Set([...must, ...written])]
    .filter((id) => !ids.has(id))
    .map((id) => findingOf('chronicle/unknown-actor', { place, id }));
}

/** The names every report has: those of states, their people and their capitals. */
function commonNames(actors: readonly ActorEntry[]): ReadonlySet<string> {
  const states = actors.filter(({ kind }) => kind === 'state');
  return new Set(
    states.flatMap(({ names, adjectives = [] }) => [
      ...names.map(({ name }) => name.toLowerCase()),
      ...adjectives.map((adjective) => adjective.toLowerCase()),
    ]),
  );
}

function groupBy(
  rows: readonly PlacedEntry[],
  keyOf: (entry: ChronicleEntry) => string | null,
): readonly (readonly PlacedEntry[])[] {
  const groups = new Map<string, PlacedEntry[]>();
  for (const row of rows) {
    const key = keyOf(row.entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function findRepeated(rows: readonly PlacedEntry[], tell: Tell): void {
  const key = ({ what, kind, who, where, start, words }: ChronicleEntry): string =>
    JSON.stringify([what, kind, who, where, start, kind === 'toll' ? words : []]);
  for (const [first, ...others] of groupBy(rows, key)) {
    for (const row of others) {
      tell(row, findingOf('chronicle/repeated', { place: row.place, other: first?.place ?? '' }));
    }
  }
}

function findTwoHolders(rows: readonly PlacedEntry[], tell: Tell): void {
  const groups = groupBy(rows, ({ kind, what, where }) =>
    kind === 'office' && !SHARED.test(what) ? `${what}\n${where.join('|')}` : null,
  );
  for (const group of groups) {
    const terms = [...group].sort((a, b) => daysBetween(b.entry.start, a.entry.start));
    for (const [at, row] of terms.entries()) {
      for (const before of terms.slice(0, at)) {
        const overlap = overlapOf(before.entry, row.entry);
        if (overlap === null) continue;
        tell(
          row,
          findingOf('chronicle/two-holders', {
            place: row.place,
            other: before.place,
            office: `${row.entry.what} of ${row.entry.where.join(', ')}`,
            one: before.entry.who.join(', '),
            two: row.entry.who.join(', '),
            from: overlap.from,
            until: overlap.until ?? 'now',
          }),
        );
      }
    }
  }
}

/** The days two terms share, where they are more than their coarse dates explain. */
function overlapOf(
  before: ChronicleEntry,
  after: ChronicleEntry,
): { readonly from: IsoDay; readonly until: IsoDay | null } | null {
  const until =
    before.end === null || (after.end !== null && after.end < before.end) ? after.end : before.end;
  const isCoarse = after.precision === 'year' || before.end?.endsWith('-12-31') === true;
  const room = isCoarse ? YEAR : MONTH;
  if (until !== null && daysBetween(after.start, until) <= room) return null;
  if (before.end !== null && before.end <= addDays(after.start, room)) return null;
  return { from: after.start, until };
}

/** Things that are done once: a landmark of one name, a founding, an end. */
function findTwoDates(rows: readonly PlacedEntry[], tell: Tell): void {
  const groups = groupBy(rows, ({ kind, what, who, where, words }) => {
    if (kind === 'landmark' || kind === 'period') return `${what.toLowerCase()}\n${where.join('|')}`;
    if (kind === 'founding') return `founding\n${who.join('|')}`;
    return kind === 'end' && words.length === 0 ? `end\n${who.join('|')}` : null;
  });
  for (const [first, ...others] of groups) {
    for (const row of others) {
      if (first === undefined || row.entry.start === first.entry.start) continue;
      const values = { place: row.place, other: first.place, what: row.entry.what };
      tell(
        row,
        findingOf('chronicle/two-dates', { ...values, one: first.entry.start, two: row.entry.start }),
      );
    }
  }
}

function findBeforeFounding(rows: readonly PlacedEntry[], tell: Tell): void {
  const founded = new Map<string, PlacedEntry>();
  for (const row of rows) {
    if (row.entry.kind === 'founding') founded.set(row.entry.who[0] ?? '', row);
  }
  for (const row of rows) {
    const { kind, who, start } = row.entry;
    if (kind !== 'renaming' && kind !== 'end' && kind !== 'merging') continue;
    const first = founded.get(who[0] ?? '');
    // A name given up at the founding was that of a forerunner.
    if (first === undefined || start >= first.entry.start) continue;
    const values = { place: row.place, other: first.place, what: row.entry.what };
    tell(row, findingOf('chronicle/before-founding', { ...values, day: start, founded: first.entry.start }));
  }
}
