import { describe, expect, it } from 'vitest';
import { filledStore } from '../../test/browser/collection.ts';
import { createApp } from './app.ts';
import { ErrorShape } from './errors.ts';
import type { CollectionReader } from './reader.ts';

const NO_DOCUMENT = '0'.repeat(64);

describe('every answer that is no success has the one form', async () => {
  const app = createApp(await filledStore());

  it.each([
    ['GET', '/', 404, 'not-found'],
    ['GET', '/api', 404, 'not-found'],
    ['GET', '/api/nothing', 404, 'not-found'],
    ['GET', `/api/documents/${NO_DOCUMENT}`, 404, 'not-found'],
    ['GET', '/api/documents/not-an-id', 400, 'bad-request'],
    ['GET', '/api/documents?limit=0', 400, 'bad-request'],
    ['GET', '/api/documents?limit=1000000', 400, 'bad-request'],
    ['GET', '/api/documents?limit=ten', 400, 'bad-request'],
    ['GET', '/api/events?type=party', 400, 'bad-request'],
    ['GET', '/api/events?status=true', 400, 'bad-request'],
    ['GET', '/api/events?from=yesterday', 400, 'bad-request'],
    ['GET', '/api/events?after=no-cursor-of-ours', 400, 'bad-request'],
    ['GET', '/api/events/none', 404, 'not-found'],
    ['GET', '/api/events/none/origins', 404, 'not-found'],
    ['GET', `/api/relations/${NO_DOCUMENT}/${NO_DOCUMENT}`, 404, 'not-found'],
    ['GET', `/api/relations/${NO_DOCUMENT}/none`, 400, 'bad-request'],
    ['GET', '/api/claims?factuality=sure', 400, 'bad-request'],
    ['GET', '/api/claims/none', 404, 'not-found'],
    ['GET', '/api/origins/none', 404, 'not-found'],
    ['GET', '/api/relations?limit=-1', 400, 'bad-request'],
    ['POST', '/api/events', 405, 'method-not-allowed'],
    ['DELETE', `/api/documents/${NO_DOCUMENT}`, 405, 'method-not-allowed'],
  ])('%s %s answers %i %s', async (method, path, status, code) => {
    const answer = await app.request(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/json');
    const body: unknown = await answer.json();
    expect(ErrorShape.strict().parse(body)).toMatchObject({ error: { code } });
  });

  it('says what a parameter takes', async () => {
    const answer = await app.request('/api/review?state=nope');
    const body = { error: { code: 'bad-request', message: 'state: takes one of open, settled, all' } };
    expect(await answer.json()).toEqual(body);
  });
});

describe('a failure inside', () => {
  it('is reported, but not told to the client', async () => {
    const failing = { counts: () => Promise.reject(new Error('/home/somebody/secret.crosscheck is torn')) };
    const reported: unknown[] = [];
    const app = createApp({ ...failing, meta: {} } as unknown as CollectionReader, {
      report: (error) => reported.push(error),
    });
    const answer = await app.request('/api/status');
    expect(answer.status).toBe(500);
    const body = await answer.text();
    expect(ErrorShape.parse(JSON.parse(body)).error.code).toBe('internal');
    expect(body).not.toContain('secret');
    expect(String(reported)).toContain('secret.crosscheck is torn');
  });
});
