import { describe, expect, it } from 'vitest';
import { filledStore } from '../../test/browser/collection.ts';
import { createApp } from './app.ts';

describe('the filters of events', async () => {
  const app = createApp(await filledStore());
  const titles = async (query: string): Promise<string[]> => {
    const answer = await app.request(`/api/events?${query}`);
    expect(answer.status, query).toBe(200);
    return ((await answer.json()) as { items: { title: string }[] }).items.map(({ title }) => title);
  };

  it('narrow the list, alone and together', async () => {
    const all = await titles('');
    const siege = await titles('words=%22the%20siege%20is%20over%22');
    expect(siege).toEqual(['Siege of eastern Aleppo broken at Ramouseh']);
    expect(await titles('outlet=Cobalt%20Wire')).toContain(siege[0]);
    expect((await titles('leastOrigins=2')).length).toBeLessThan(all.length);
    expect(await titles('judged=yes')).toEqual([]);
    expect(await titles('box=-180,-90,180,90&factuality=denied')).not.toEqual(all);
  });

  it('list as many claims as they count, also those that tell of no event', async () => {
    const words = '/api/search/counts?words=the';
    const { claim } = (await (await app.request(words)).json()) as { claim: number };
    const listed = await app.request('/api/search?kind=claim&limit=1000&words=the');
    expect(((await listed.json()) as { items: unknown[] }).items).toHaveLength(claim);
  });

  it.each([
    ['words=%F0%9F%9A%80', 'There is no word in this to look for'],
    ['words=-denied', 'Say at least one word that has to be there'],
    [`words=${'a'.repeat(10_000)}`, 'look for at most 1000'],
    ['box=1,2,3', 'is no box'],
    ['country=syria', 'is no country code'],
    ['leastOrigins=many', 'leastOrigins'],
  ])('say what is wrong with %s', async (query, words) => {
    const answer = await app.request(`/api/events?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
  });
});
