import { beforeAll, describe, expect, it } from 'vitest';
import type { EventSheet, StoryOrigins } from '../../src/api/client.ts';
import { createApp } from '../../src/api/app.ts';
import { bridgeStore } from '../../test/browser/bridge.ts';
import { filledStore } from '../../test/browser/collection.ts';
import { denialsOf, layFigures, originsWords, sidesOf } from './event-glance.ts';
import { layEvent } from './event-matrix.ts';
import { layOnPaper, letterOf } from './event-sheet.ts';

let sheet: EventSheet;
let bridge: { readonly sheet: EventSheet; readonly story: StoryOrigins };
beforeAll(async () => {
  const app = createApp(await filledStore());
  const read = async (path: string, of = app) => (await of.request(path)).json() as Promise<unknown>;
  const list = (await read('/api/events?status=contested')) as { items: { id: string }[] };
  sheet = (await read(`/api/events/${list.items[0]?.id}`)) as EventSheet;
  const { store, event } = await bridgeStore();
  const other = createApp(store);
  bridge = {
    sheet: (await read(`/api/events/${event}`, other)) as EventSheet,
    story: (await read(`/api/events/${event}/origins`, other)) as StoryOrigins,
  };
});

describe('at a glance', () => {
  it('names who denies, each once', () => {
    expect(denialsOf(sheet, null).map(({ name, claims }) => [name, claims.length])).toEqual([
      ['A military source', 1],
    ]);
  });

  it('parts those who say it from those who deny it', () => {
    const { says, denials } = sidesOf(sheet, null);
    const deniers = denials.map(({ origin }) => origin);
    expect(deniers).toHaveLength(1);
    expect(says.filter((id) => deniers.includes(id))).toEqual([]);
    expect([...says, ...deniers].sort()).toEqual([...sheet.event.origins].sort());
  });

  it('counts one that denied and later said it on both sides, and a denied event as said by none', () => {
    const claim = (id: string, origin: string, factuality: string) => ({ id, origin, factuality });
    const made = (claims: readonly ReturnType<typeof claim>[]) => {
      const answers = claims.map(({ id, origin, factuality }) => ({
        value: factuality === 'denied' ? 'no' : 'yes',
        claims: [id],
        origins: [origin],
      }));
      const origins = [...new Set(claims.map(({ origin }) => origin))];
      const event = { origins, facets: [{ question: 'occurred', who: null, answers }] };
      const sides = sidesOf({ event, claims, origins: [] } as never, null);
      return [sides.says, sides.denials.map(({ origin }) => origin)];
    };
    expect(made([claim('1', 'a', 'denied')])).toEqual([[], ['a']]);
    expect(made([claim('1', 'a', 'denied'), claim('2', 'a', 'asserted')])).toEqual([['a'], ['a']]);
    expect(made([claim('1', 'a', 'possible'), claim('2', 'b', 'denied')])).toEqual([['a'], ['b']]);
  });

  it('takes what tells that it did not happen for a denial, however the claim is told', () => {
    const claims = [{ id: '1', origin: 'a', factuality: 'asserted' }];
    const answers = [{ value: 'no', claims: ['1'], origins: ['a'] }];
    const event = { origins: ['a'], facets: [{ question: 'occurred', who: null, answers }] };
    const { says, denials } = sidesOf({ event, claims, origins: [] } as never, null);
    expect([says, denials.map(({ origin }) => origin)]).toEqual([[], ['a']]);
  });

  it('lays numbers out by the day of their reports', () => {
    const { days, lanes } = layFigures(sheet, null);
    expect(days).toEqual([...days].sort());
    const said = lanes[0]?.cells.flatMap((steps) => steps.map(({ value }) => value)) ?? [];
    expect(said.toSorted()).toEqual(['120', 'at least 40']);
  });

  it.each([
    [1, false, '1 origin'],
    [1, true, '1 origin'],
    [2, true, 'at most 2 origins'],
  ])('%i origins, at most: %s', (count, isAtMost, words) => {
    expect(originsWords(count, isAtMost)).toBe(words);
  });
});

describe('copies', () => {
  it('are folded under what they were made from, and open when asked', () => {
    const { story } = bridge;
    const names = (opened: 'all' | readonly string[]) =>
      layEvent(bridge.sheet, story, opened).columns.map(({ summary }) => summary?.publisher);
    expect(names([])).toEqual(['Cobalt Wire', 'Sunrise']);
    const wire = layEvent(bridge.sheet, story, []).columns[0];
    expect(wire?.copies.map(({ relation }) => relation)).toEqual(['copy', 'rewrite']);
    expect(wire?.copies[1]?.changes.join(' ')).toMatch(/At least 23/);
    const all = [
      'Cobalt Wire',
      'Eastgate Courier',
      'The Gazette of the Harbour and the Outer Islands',
      'Sunrise',
    ];
    expect(names('all')).toEqual(all);
    expect(names([(wire?.document ?? '').slice(0, 8)])).toEqual(all);
  });
});

describe('on paper', () => {
  it('stands every claim and every source once, and every answer names its words', () => {
    const { words, sources, rows } = layOnPaper(sheet, null);
    expect(words.map(({ claim }) => claim.id).sort()).toEqual(sheet.claims.map(({ id }) => id).sort());
    expect(sources.map(({ document }) => document).sort()).toEqual(
      sheet.documents.map(({ id }) => id).sort(),
    );
    for (const { answers } of rows) for (const { numbers } of answers) expect(numbers).not.toEqual([]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
  ])('source %i is %s', (place, letter) => expect(letterOf(place)).toBe(letter));
});
