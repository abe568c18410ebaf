import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, it } from 'vitest';
import { filledStore } from '../../test/browser/collection.ts';
import { REPORTS } from '../../test/browser/reports.ts';
import { PLACE_REACH_KM } from '../model/place-reach.ts';
import type { Store } from '../store/store.ts';
import { createApp } from './app.ts';

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await filledStore(1_200);
  app = createApp(store);
});

async function get(path: string): Promise<Response> {
  return app.request(`/api/export/${path}`);
}

async function csv(path: string): Promise<Record<string, string>[]> {
  return parse(await (await get(path)).text(), { columns: true }) as Record<string, string>[];
}

/** Cells of a sheet as texts and numbers, row by row. */
async function sheet(path: string): Promise<string[][]> {
  const parts = unzipSync(new Uint8Array(await (await get(path)).arrayBuffer()));
  expect(Object.keys(parts)).toContain('[Content_Types].xml');
  const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

function textOf(xml: string): string {
  const texts: string[] = [];
  const walk = (nodes: readonly { type: string; data?: string; children?: unknown }[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') texts.push(node.data ?? '');
      else walk((node.children ?? []) as never);
    }
  };
  walk(parseDocument(xml, { xmlMode: true }).children as never);
  return texts.join('');
}

describe('an export of what is on screen', () => {
  it('holds every event in CSV, over many pages, with ids, words and the way to them', async () => {
    const answer = await get('events?format=csv');
    expect(answer.headers.get('content-disposition')).toContain('crosscheck-events.csv');
    const rows = await csv('events?format=csv');
    const { rows: first } = await store.dossierEvents();
    expect(rows).toHaveLength((await store.counts()).dossierEvents);
    expect(rows[0]).toMatchObject({
      id: first[0]?.id,
      title: first[0]?.title,
      path: `/events/${first[0]?.id}`,
    });
    const { words, words_path: path, documents } = rows[0] ?? {};
    const [, document = '', claim] = /^\/documents\/(\w+)\?pick=claim-(\w+)$/.exec(path ?? '') ?? [];
    const record = await store.record(document as never);
    expect(record?.claims.find(({ id }) => id === claim)?.quote).toBe(words);
    expect(documents?.split('; ')).toContain(document);
  });

  it('follows the filter of the list', async () => {
    const rows = await csv('events?format=csv&status=denied&type=talks&from=2016-10-01&to=2016-10-31');
    expect(rows.map(({ title }) => title)).toContain('Talks in Lausanne break off');
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['denied']));
  });

  it.each(['events', 'claims', 'documents', 'sources', 'judgements'])(
    'of %s says the same in CSV and in XLSX, and has a line for each in JSONL',
    async (what) => {
      const rows = await csv(`${what}?format=csv`);
      const [head, ...cells] = await sheet(`${what}?format=xlsx`);
      expect(cells.map((row) => Object.fromEntries(row.map((cell, at) => [head?.[at], cell])))).toEqual(
        rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@])/, '')]),
          ),
        ),
      );
      const lines = (await (await get(`${what}?format=jsonl`)).text()).split('\n').filter(Boolean);
      expect(lines).toHaveLength(rows.length);
      for (const line of lines.slice(0, 5)) expect(JSON.parse(line)).toBeTypeOf('object');
    },
  );

  it('of sources follows the name that was typed', async () => {
    const all = await csv('sources?format=csv');
    const named = await csv(`sources?format=csv&name=${encodeURIComponent(all[0]?.['name'] ?? '')}`);
    expect(named.map(({ name }) => name)).toContain(all[0]?.['name']);
    expect(named.length).toBeLessThan(all.length);
  });

  it('of documents carries their whole texts in JSONL, under the names of the export', async () => {
    const lines = (await (await get('documents?format=jsonl')).text()).trimEnd().split('\n');
    const texts = lines.map((line) => (JSON.parse(line) as { kind: string; text: string }).text);
    expect(lines).toHaveLength(REPORTS.length);
    expect(texts.filter((text) => text.length > 20).length).toBeGreaterThan(3);
  });

  it('of a search holds what was found', async () => {
    const rows = await csv('search?format=csv&kind=claim&words=siege');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ words }) => /siege/i.test(words ?? ''))).toBe(true);
  });

  it('in GeoJSON puts events where they are, says how far that reaches, and invents no place', async () => {
    const answer = await get('events?format=geojson');
    expect(answer.headers.get('content-type')).toContain('application/geo+json');
    const { type, features } = (await answer.json()) as {
      type: string;
      features: { type: string; geometry: unknown; properties: Record<string, unknown> }[];
    };
    expect(type).toBe('FeatureCollection');
    expect(features).toHaveLength((await store.counts()).dossierEvents);
    const siege = features.find(({ properties }) => properties['place'] === 'Ramouseh');
    expect(siege?.geometry).toEqual({ type: 'Point', coordinates: [37.13, 36.16] });
    const precision = siege?.properties['place_precision'] as keyof typeof PLACE_REACH_KM;
    expect(siege?.properties['radius_km']).toBe(PLACE_REACH_KM[precision]);
    expect(features.filter(({ geometry }) => geometry === null).length).toBeGreaterThan(1_000);
  });

  it.each([
    ['claims?format=geojson', 'only events have places'],
    ['search?format=csv', 'say what was searched for'],
    ['events?format=pdf', 'format'],
    ['nothing?format=csv', 'what'],
  ])('is refused at %s with a word why', async (path, why) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(why);
  });
});
