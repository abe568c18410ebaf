import { beforeAll, describe, expect, it } from 'vitest';
import type { EventSheet } from '../../src/api/client.ts';
import { filledStore } from '../../test/browser/collection.ts';
import { createApp } from '../../src/api/app.ts';
import { layEvent } from './event-matrix.ts';

let sheet: EventSheet;
beforeAll(async () => {
  const app = createApp(await filledStore());
  const list = (await (await app.request('/api/events?status=contested')).json()) as {
    items: { id: string }[];
  };
  sheet = (await (await app.request(`/api/events/${list.items[0]?.id}`)).json()) as EventSheet;
});

describe('layEvent', () => {
  it('puts accounts that rest on one origin side by side under it', () => {
    const groups = layEvent(sheet).groups.map(({ origin, columns }) => [
      origin?.name,
      columns.map(({ summary, alike }) => [summary?.publisher, alike.map(({ name }) => name)]),
    ]);
    expect(groups).toEqual([
      [
        'Rebel fighters',
        [
          ['Cobalt Wire', ['Eastgate Courier']],
          ['Eastgate Courier', ['Cobalt Wire']],
        ],
      ],
      ['A military source', [['Meridian Post', []]]],
    ]);
  });

  it('asks in the order of a reader: whether, where, how many', () => {
    expect(layEvent(sheet).rows.map(({ facet }) => facet.question)).toEqual(['occurred', 'where', 'killed']);
  });

  it('gives each account its own answers, and leaves a cell empty where it does not say', () => {
    const { rows } = layEvent(sheet);
    const answers = rows.map(({ cells }) => cells.map((list) => list.map(({ value }) => value)));
    expect(answers).toEqual([
      [['yes'], ['yes'], ['no']],
      [['Ramouseh'], ['Ramouseh'], []],
      [['at least 40'], ['at least 40'], ['120']],
    ]);
  });

  it('shows every claim of every answer exactly once in its row', () => {
    for (const { facet, cells } of layEvent(sheet).rows) {
      const shown = cells.flatMap((list) => list.flatMap(({ claims }) => claims.map(({ id }) => id)));
      expect(shown.sort()).toEqual(facet.answers.flatMap(({ claims }) => claims).sort());
    }
  });

  it('shows a claim that no account names in the column of its document', () => {
    const accounts = sheet.event.accounts.map((account) => ({ ...account, claims: [] }));
    const { rows } = layEvent({ ...sheet, event: { ...sheet.event, accounts } });
    expect(rows[0]?.cells.map((list) => list.length)).toEqual([1, 1, 1]);
  });
});
