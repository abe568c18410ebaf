import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledStore } from '../../test/browser/collection.ts';
import { ErrorShape } from './errors.ts';
import { CONTENT_SECURITY_POLICY, hostNames } from './headers.ts';
import { type RunningServer, serveCollection } from './serve.ts';

let server: RunningServer;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-web-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'main-ABC.js'), 'void 0;');
  writeFileSync(join(folder, 'notes.txt'), 'not served');
  server = await serveCollection(await filledStore(), { port: 0, webFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks under any Host header and any path, which `fetch` does not let one do. */
function ask(
  path: string,
  host: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: object }> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        body += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

const ownHost = () => new URL(server.address).host;

describe('the server', () => {
  it('listens on this machine only, by default', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });

  it.each([
    '/',
    '/events/e1',
    '/documents/d1?pick=mark-3',
    '/openapi.json',
    '/api/status',
    '/api/none',
    '/assets/none.js',
  ])('sends the strict headers with %s', async (path) => {
    const { headers } = await ask(path, ownHost());
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });

  it('allows nothing in its policy that is not of its own origin', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/);
  });

  it('answers under every name of this machine', async () => {
    const { port } = new URL(server.address);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`]) {
      expect((await ask('/api/status', host)).status, host).toBe(200);
    }
  });

  it.each(['rebound.test', 'rebound.test:80', '127.0.0.1', '127.0.0.1:1', 'localhost.rebound.test'])(
    'refuses the foreign name "%s", for data and page alike',
    async (host) => {
      for (const path of ['/api/status', '/', '/openapi.json', '/assets/main-ABC.js']) {
        const { status, body } = await ask(path, host);
        expect(status).toBe(403);
        expect(ErrorShape.parse(JSON.parse(body)).error.code).toBe('host-refused');
      }
    },
  );

  it('gives the page for every address of a view, and its files for ever', async () => {
    expect((await ask('/documents/d1', ownHost())).body).toContain('<title>page</title>');
    const { status, headers } = await ask('/assets/main-ABC.js', ownHost());
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
  });

  it('keeps documents out of the browser’s stores', async () => {
    expect((await ask('/api/claims', ownHost())).headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  it.each([
    '/assets/../serve.test.ts',
    '/assets/%2e%2e/package.json',
    '/assets/notes.txt',
    '/assets//etc/passwd',
  ])('never gives %s', async (path) => {
    const { status, body } = await ask(path, ownHost());
    expect([200, 404]).toContain(status);
    expect(body).not.toMatch(/describe\(|"dependencies"|root:|not served/);
  });

  it('takes no decision under a foreign name, whatever origin it claims', async () => {
    const { rows } = await (await filledStore()).documents();
    const path = `/api/documents/${rows[0]?.id}/judgements`;
    expect((await ask(path, 'rebound.test', 'POST')).status).toBe(403);
    // Under its own name the request is heard, and refused for not being JSON.
    expect((await ask(path, ownHost(), 'POST')).status).toBe(415);
  });

  it('answers nothing else but GET', async () => {
    expect((await ask('/', ownHost(), 'POST')).status).toBe(405);
    expect((await ask('/api/status', ownHost(), 'POST')).status).toBe(405);
  });

  it('says what to do when the page was not built', async () => {
    const bare = await serveCollection(await filledStore(), { port: 0, webFolder: join(folder, 'nowhere') });
    const answer = await fetch(bare.address);
    expect(answer.status).toBe(503);
    expect(ErrorShape.parse(await answer.json()).error.message).toContain('npm start');
    await bare.close();
  });

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await expect(serveCollection(await filledStore(), { port, webFolder: folder })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('frees its port when closed', async () => {
    const first = await serveCollection(await filledStore(), { port: 0, webFolder: folder });
    const port = Number(new URL(first.address).port);
    await first.close();
    const second = await serveCollection(await filledStore(), { port, webFolder: folder });
    expect(second.address).toBe(first.address);
    await second.close();
  });
});

describe('hostNames', () => {
  it('leaves the port out where a browser does', () => {
    expect(hostNames('127.0.0.1', 80).has('localhost')).toBe(true);
    expect(hostNames('127.0.0.1', 8080).has('localhost')).toBe(false);
    expect(hostNames('::1', 9).has('[::1]:9')).toBe(true);
  });
});
