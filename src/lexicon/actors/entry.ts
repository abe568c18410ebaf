import type { ActorEntry, ActorId, ActorKind, ActorName, ActorRole } from '../../model/index.ts';

/** A name in the tables: bare, or marked by one of the functions below. */
export type NameSpec = string | ActorName | readonly ActorName[];

interface Mark {
  readonly loaded?: true;
  readonly metonym?: true;
  readonly ambiguous?: true;
}

/** What a row may say besides its names. Dates are rows of the chronicle. */
export interface More {
  readonly adjectives?: readonly string[];
  readonly memberOf?: string;
  readonly roles?: readonly ActorRole[];
}

const mark = (names: readonly string[], how: Mark): readonly ActorName[] =>
  names.map((name) => ({ name, ...how }));

/** Names that take a side. */
export const loaded = (...names: readonly string[]): readonly ActorName[] => mark(names, { loaded: true });

/** Capitals and seats that stand for a government. */
export const metonym = (...names: readonly string[]): readonly ActorName[] => mark(names, { metonym: true });

/** Names that are also something else's; they count only with support in the document. */
export const ambiguous = (...names: readonly string[]): readonly ActorName[] =>
  mark(names, { ambiguous: true });

/** An office or a part that somebody has; one with dates is a row of the chronicle instead. */
export function held(title: string, of: string): ActorRole {
  return { title, of: of as ActorId };
}

/**
 * One row of the registry. `countries` and `memberOf` are written as words with blanks between; the
 * neutral name is a name too, unless the list already marks it.
 */
export function actor(
  kind: ActorKind,
  id: string,
  name: string,
  countries: string,
  names: readonly NameSpec[] = [],
  more: More = {},
): ActorEntry {
  const { memberOf, ...rest } = more;
  const listed = names.flatMap((spec): readonly ActorName[] =>
    typeof spec === 'string' ? [{ name: spec }] : 'name' in spec ? [spec] : spec,
  );
  const own = listed.some((entry) => entry.name === name) ? [] : [{ name }];
  return {
    id: id as ActorId,
    name,
    kind,
    countries: words(countries),
    names: [...new Map([...own, ...listed].map((entry) => [entry.name, entry] as const)).values()],
    ...rest,
    ...(memberOf === undefined ? {} : { memberOf: words(memberOf) as ActorId[] }),
  };
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

type Row = readonly [id: string, name: string, countries: string, names?: readonly NameSpec[], more?: More];

/** Makes the constructor of one kind, so that a table of rows need not repeat it. */
export function rowsOf(kind: ActorKind): (...rows: readonly Row[]) => ActorEntry[] {
  return (...rows) =>
    rows.map(([id, name, countries, names, more]) => actor(kind, id, name, countries, names, more));
}
