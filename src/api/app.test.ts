import { beforeAll, describe, expect, it } from 'vitest';
import { REPORTS } from '../../test/browser/reports.ts';
import { filledStore } from '../../test/browser/collection.ts';
import { writeReport } from '../../test/browser/write-report.ts';
import type { DossierEvent, Relation } from '../model/index.ts';
import { MemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { createApp } from './app.ts';
import { createClient } from './client.ts';
import { readAll } from './reader.ts';
import { PairSheetShape } from './routes/origins.ts';
import { RecordShape } from './shapes/record.ts';
import { StoryOriginsShape } from './shapes/story.ts';

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await filledStore();
  app = createApp(store);
});

async function get(path: string): Promise<unknown> {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return answer.json();
}

describe('a record', () => {
  const record = writeReport(REPORTS[0] as (typeof REPORTS)[number]).record;

  it('loses no field on its way through the described form', () => {
    expect(RecordShape.parse(record)).toEqual(record);
  });

  it('comes out of the API as it went into the store', async () => {
    const read = (await get(`/api/documents/${record.document.id}`)) as { record: unknown };
    expect(read.record).toEqual(record);
  });

  it('comes with the origins, relations and events it has a share in', async () => {
    const read = await get(`/api/documents/${record.document.id}`);
    expect(read).toMatchObject({
      relations: [
        { relation: { relation: 'copy', root: 'Cobalt Wire' }, other: { publisher: 'Eastgate Courier' } },
      ],
      told: [{ title: 'Siege of eastern Aleppo broken at Ramouseh', status: 'contested' }],
    });
    const origins = (read as { origins: { name: string }[] }).origins.map(({ name }) => name);
    expect(origins.sort()).toEqual(['A commander', 'Rebel fighters', 'Rescue workers']);
  });
});

describe('an event', () => {
  it('comes with every claim it names, in the exact words', async () => {
    const { rows } = await store.dossierEvents({ status: 'contested' });
    const event = rows[0];
    const sheet = (await get(`/api/events/${event?.id}`)) as {
      event: unknown;
      claims: { id: string; quote: string }[];
      documents: { publisher: string }[];
    };
    expect(sheet.event).toEqual(event);
    expect(sheet.documents.map(({ publisher }) => publisher)).toEqual([
      'Cobalt Wire',
      'Eastgate Courier',
      'Meridian Post',
    ]);
    const named = new Set(event?.accounts.flatMap(({ claims }) => claims));
    expect(new Set(sheet.claims.map(({ id }) => id))).toEqual(named);
    expect(sheet.claims.map(({ quote }) => quote)).toContain('the siege is over and food will follow');
  });
});

describe('the origins of a story', () => {
  it('name every account and every origin, with the words of each', async () => {
    const { rows } = await store.dossierEvents({ status: 'contested' });
    const event = rows[0] as DossierEvent;
    const story = StoryOriginsShape.parse(await get(`/api/events/${event.id}/origins`));
    expect(story.reports.map(({ document }) => document).sort()).toEqual(
      event.accounts.map(({ document }) => document).sort(),
    );
    expect(story.roots.map(({ id }) => id).sort()).toEqual([...event.origins].sort());
    expect(story.reports.map(({ publisher, from }) => [publisher, from?.relation])).toContainEqual([
      'Eastgate Courier',
      'copy',
    ]);
    const words = story.reports.flatMap(({ rests }) => rests.flatMap(({ claims }) => claims));
    expect(words.map((claim) => claim.words)).toContain('the siege is over and food will follow');
  });
});

describe('two documents side by side', () => {
  it('are the same pair in whichever order they are named, each with its whole text', async () => {
    const { rows } = await store.relations();
    const { a, b } = rows[0] as Relation;
    const sheet = await get(`/api/relations/${a}/${b}`);
    expect(await get(`/api/relations/${b}/${a}`)).toEqual(sheet);
    const { pair, documents } = PairSheetShape.parse(sheet);
    expect([documents.a.id, documents.b.id]).toEqual([a, b]);
    const text = (await store.record(a))?.document.text;
    expect(pair.a.map(({ words }) => words).join('')).toBe(text);
  });

  it.each([
    ['a document that is not there', (a: string) => [a, '0'.repeat(64)], 'No such document.'],
    ['a document and itself', (a: string) => [a, a], 'A document stands in no relation to itself.'],
    ['two that nothing ties', (a: string, c: string) => [a, c], 'share no text'],
  ])('are not for %s', async (_, names, words) => {
    const { rows } = await store.relations();
    const { a, b } = rows[0] as Relation;
    const { rows: documents } = await store.documents();
    const apart = documents.find(({ id }) => id !== a && id !== b);
    const answer = await app.request(`/api/relations/${names(a, apart?.id ?? '').join('/')}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(words);
  });
});

describe('lists', () => {
  it.each(['/api/documents', '/api/events', '/api/claims', '/api/origins'])(
    '%s is read page by page',
    async (path) => {
      const seen: string[] = [];
      let after = '';
      do {
        const page = (await get(
          `${path}?limit=2${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`,
        )) as {
          items: { id: string }[];
          next: string | null;
        };
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? '';
      } while (after !== '');
      const whole = (await get(path)) as { items: { id: string }[] };
      expect(seen).toEqual(whole.items.map(({ id }) => id));
      expect(seen.length).toBeGreaterThan(2);
    },
  );

  it('narrows events by type, status and days, and claims by factuality', async () => {
    const titles = async (query: string) =>
      ((await get(`/api/events?${query}`)) as { items: { title: string }[] }).items.map(({ title }) => title);
    expect(await titles('status=denied')).toEqual(['Talks in Lausanne break off']);
    expect(await titles('type=airstrike')).toEqual(['First strikes from the air base at Hmeimim']);
    expect(await titles('from=2024-01-01&to=2024-12-31&type=capture-of-territory')).toHaveLength(1);
    const claims = (await get('/api/claims?factuality=denied')) as { items: { factuality: string }[] };
    expect(claims.items.map(({ factuality }) => factuality)).toEqual(['denied']);
  });

  it('tells what was refused, and counts everything', async () => {
    expect(await get('/api/refusals')).toMatchObject({ items: [{ code: 'read/empty' }] });
    expect(await get('/api/status')).toMatchObject({ counts: { documents: REPORTS.length, refusals: 1 } });
  });

  it('never tells where the collection lies', async () => {
    expect(JSON.stringify(await get('/api/status'))).not.toContain(store.meta.location);
  });
});

describe('the typed client', () => {
  it('speaks to the API', async () => {
    const request: typeof fetch = async (input, init) =>
      app.request(input instanceof Request ? input : new Request(input, init));
    const answer = await createClient('http://127.0.0.1', request).api.origins.$get({ query: { limit: 1 } });
    expect(answer.ok).toBe(true);
    if (answer.ok) expect((await answer.json()).items).toHaveLength(1);
  });
});

describe('/openapi.json', () => {
  it('describes every route that answers, with its error form', async () => {
    type Route = { readonly summary: string; readonly responses: Record<string, unknown> };
    const description = (await get('/openapi.json')) as { paths: Record<string, Record<string, Route>> };
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/api/status', '/api/overview', '/api/events/{id}', '/api/relations/{a}/{b}']),
    );
    for (const [path, routes] of Object.entries(description.paths)) {
      for (const [method, route] of Object.entries(routes)) {
        expect(route.summary, `${method} ${path}`).not.toBe('');
        if (path.includes('{id}')) expect(route.responses, `${method} ${path}`).toHaveProperty('404');
      }
    }
  });
});

describe('readAll', () => {
  it('reads on until there is no next page', async () => {
    const pages: Record<string, { rows: number[]; next: string | null }> = {
      '': { rows: [1, 2], next: 'b' },
      b: { rows: [], next: 'c' },
      c: { rows: [3], next: null },
    };
    const read = async ({ after = '' }: { after?: string }) => pages[after] ?? { rows: [], next: null };
    expect(await readAll(read)).toEqual([1, 2, 3]);
  });
});

describe('an empty collection', () => {
  it('answers with empty lists and zeros', async () => {
    const empty = createApp(new MemoryStore());
    for (const path of ['/api/documents', '/api/events', '/api/claims', '/api/origins', '/api/relations']) {
      expect(await (await empty.request(path)).json(), path).toEqual({ items: [], next: null });
    }
    expect(await (await empty.request('/api/status')).json()).toMatchObject({
      counts: { documents: 0 },
      dossier: null,
    });
  });
});
