import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../store/memory.ts';
import type { Adding } from './adding.ts';
import { createApp } from './app.ts';

const ID = '4b0cbd2e-3d1c-4b58-9a2f-0c0f6f1f2a11';

/** What was asked of it, in words; bytes are counted. */
function addingOf(asked: string[]): Adding {
  return {
    list: () => [],
    read: () => null,
    async begin(files) {
      asked.push(`begin ${files.map(({ name }) => name).join(',')}`);
      return files.length === 0 ? 'no-files' : { id: ID, wanted: [...files.keys()] };
    },
    async receive(id, place, chunks) {
      let bytes = 0;
      for await (const chunk of chunks) bytes += chunk.length;
      asked.push(`receive ${place} ${bytes}`);
      if (bytes === 9) return 'too-long';
      return id === ID ? 'received' : null;
    },
    start: async (id) => id === ID,
    cancel: async (id) => id === ID,
  };
}

type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = { 'content-type': 'application/json' };
const BYTES_TYPE = { 'content-type': 'application/octet-stream' };

async function ask(adding: Adding | null, method: string, path: string, headers: Headers, body: string) {
  const app = createApp(new MemoryStore(), { adding });
  const answer = await app.request(`http://127.0.0.1:8080/api/additions${path}`, { method, headers, body });
  const text = await answer.text();
  return { status: answer.status, code: text === '' ? null : (JSON.parse(text).error?.code ?? null), text };
}

const offer = JSON.stringify({ files: [{ name: 'a.txt', bytes: 3 }] });

describe('files handed over to the API', () => {
  it.each([
    ['POST', '', JSON_TYPE, offer, 201],
    ['PUT', `/${ID}/files/0`, BYTES_TYPE, 'abc', 204],
    ['POST', `/${ID}/start`, JSON_TYPE, '{}', 204],
    ['POST', `/${ID}/cancel`, JSON_TYPE, '{}', 204],
  ])('%s %s is taken', async (method, path, headers, body, status) => {
    expect(await ask(addingOf([]), method, path, headers, body)).toMatchObject({ status, code: null });
  });

  const foreign = { origin: 'https://elsewhere.example' };
  it.each([
    ['from another site', 'POST', '', { ...JSON_TYPE, ...foreign }, offer, 403, 'origin-refused'],
    [
      'from another site',
      'PUT',
      `/${ID}/files/0`,
      { ...BYTES_TYPE, ...foreign },
      'abc',
      403,
      'origin-refused',
    ],
    [
      'as a form would send it',
      'PUT',
      `/${ID}/files/0`,
      { 'content-type': 'text/plain' },
      'abc',
      415,
      'not-json',
    ],
    ['as a form would send it', 'POST', '', { 'content-type': 'text/plain' }, offer, 415, 'not-json'],
    ['without files', 'POST', '', JSON_TYPE, '{"files":[]}', 400, 'bad-request'],
    [
      'with a size that is none',
      'POST',
      '',
      JSON_TYPE,
      '{"files":[{"name":"a","bytes":-1}]}',
      400,
      'bad-request',
    ],
    ['with more bytes than were offered', 'PUT', `/${ID}/files/0`, BYTES_TYPE, '123456789', 413, 'too-large'],
    ['for a place that is none', 'PUT', `/${ID}/files/x`, BYTES_TYPE, 'abc', 400, 'bad-request'],
    [
      'for what is no addition',
      'PUT',
      `/${ID.replace('4', '5')}/files/0`,
      BYTES_TYPE,
      'abc',
      404,
      'not-found',
    ],
    ['for what is no addition', 'POST', '/../start', JSON_TYPE, '{}', 405, 'method-not-allowed'],
  ])('are refused %s: %s %s', async (_, method, path, headers, body, status, code) => {
    expect(await ask(addingOf([]), method, path, headers, body)).toMatchObject({ status, code });
  });

  it('are not taken by a server that only shows', async () => {
    expect(await ask(null, 'POST', '', JSON_TYPE, 'no JSON')).toMatchObject({
      status: 403,
      code: 'read-only',
    });
    const app = createApp(new MemoryStore());
    expect(await (await app.request('/api/additions')).json()).toEqual({ open: false, items: [] });
  });
});

describe('the overview', () => {
  it('tells what it was given as mark, and nothing changed since', async () => {
    const app = createApp(new MemoryStore());
    const read = async (since: string) => (await app.request(`/api/overview?since=${since}`)).json();
    expect(await read('nonsense')).toMatchObject({ now: null, changed: null, documents: [] });
    expect(await read('1-abc')).toMatchObject({ changed: null });
  });
});
