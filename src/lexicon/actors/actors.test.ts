import { describe, expect, it } from 'vitest';
import { loadLore } from '../../ingest/knowledge.ts';
import type { ActorEntry } from '../../model/index.ts';

/** With the dates of the chronicle, as the analysis sees them. */
const ACTORS = loadLore().actors;

const IDS = new Set<string>(ACTORS.map((entry) => entry.id));
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Dates of one row, with what they are. */
function datesOf(entry: ActorEntry): [string, string | undefined][] {
  return [
    ['founded', entry.founded],
    ['ended', entry.ended],
    ...entry.names.flatMap((name): [string, string | undefined][] => [
      [`${name.name} from`, name.from],
      [`${name.name} until`, name.until],
    ]),
    ...(entry.roles ?? []).flatMap((role): [string, string | undefined][] => [
      [`${role.title} from`, role.from],
      [`${role.title} until`, role.until],
    ]),
  ];
}

/** Compares dates of different precision by what both say. */
function inOrder(from: string | undefined, until: string | undefined): boolean {
  if (from === undefined || until === undefined) return true;
  const length = Math.min(from.length, until.length);
  return from.slice(0, length) <= until.slice(0, length);
}

describe('the actor registry, with the dates of the chronicle', () => {
  it('has every id once, in order', () => {
    const ids = ACTORS.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });

  it('uses readable slugs', () => {
    expect(ACTORS.filter((entry) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id))).toEqual([]);
  });

  it('covers the kinds that reports name', () => {
    const count = (kind: ActorEntry['kind']) => ACTORS.filter((entry) => entry.kind === kind).length;
    expect(ACTORS.length).toBeGreaterThanOrEqual(350);
    expect(count('state')).toBe(197);
    expect(count('person')).toBeGreaterThanOrEqual(90);
    expect(count('armed-group')).toBeGreaterThanOrEqual(100);
    expect(count('agency')).toBeGreaterThanOrEqual(30);
    expect(count('outlet')).toBeGreaterThanOrEqual(60);
  });

  it('points only at rows that exist', () => {
    const dangling = ACTORS.flatMap((entry) =>
      [...(entry.memberOf ?? []), ...(entry.roles ?? []).map((role) => role.of)]
        .filter((id) => !IDS.has(id))
        .map((id) => `${entry.id} -> ${id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('writes dates as ISO, none later than its end', () => {
    const bad = ACTORS.flatMap((entry) =>
      datesOf(entry).flatMap(([what, date]) =>
        date === undefined || DATE.test(date) ? [] : [`${entry.id} ${what} ${date}`],
      ),
    );
    expect(bad).toEqual([]);
    const pairs = ACTORS.flatMap((entry) => [
      { id: entry.id, from: entry.founded, until: entry.ended },
      ...entry.names.map((name) => ({ id: entry.id, from: name.from, until: name.until })),
      ...(entry.roles ?? []).map((role) => ({ id: entry.id, from: role.from, until: role.until })),
    ]);
    expect(pairs.filter((pair) => !inOrder(pair.from, pair.until))).toEqual([]);
  });

  it('lists the neutral name, lists no name twice, and never calls it loaded', () => {
    for (const entry of ACTORS) {
      const names = entry.names.map((name) => name.name);
      expect(names, entry.id).toContain(entry.name);
      expect(new Set(names).size, `${entry.id}: ${names.join(', ')}`).toBe(names.length);
      expect(entry.names.find((name) => name.name === entry.name)?.loaded, entry.id).toBeUndefined();
    }
  });

  it('gives one unambiguous name to one actor only', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const entry of ACTORS) {
      for (const { name, ambiguous } of entry.names) {
        if (ambiguous === true) continue;
        const other = owner.get(name);
        if (other !== undefined && other !== entry.id) shared.push(`${name}: ${other}, ${entry.id}`);
        owner.set(name, entry.id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('uses country codes of two letters', () => {
    expect(ACTORS.filter((entry) => entry.countries.some((code) => !/^[A-Z]{2}$/.test(code)))).toEqual([]);
  });
});
