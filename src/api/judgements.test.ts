import { describe, expect, it } from 'vitest';
import { filledStore } from '../../test/browser/collection.ts';
import type { Decision, DocumentId, IsoDay, Judgement } from '../model/index.ts';
import { createApp } from './app.ts';
import { ErrorShape } from './errors.ts';
import type { DateDraft, JudgeDate } from './judge.ts';

const store = await filledStore();
const { rows } = await store.documents();
const id = rows[0]?.id as DocumentId;
const ADDRESS = `/api/documents/${id}/judgements`;
const OWN = {
  'content-type': 'application/json',
  origin: 'http://localhost',
  'sec-fetch-site': 'same-origin',
};
const DRAFT = {
  kind: 'date',
  reprint: null,
  days: '2016-08-07',
  who: ' R. Haddad ',
  why: 'the printed edition',
  at: '2026-11-20T09:00:00.000Z',
};

/** An app whose judge notes what it is asked and answers that a lot has moved. */
function watched(): { app: ReturnType<typeof createApp>; asked: DateDraft[] } {
  const asked: DateDraft[] = [];
  const judge: JudgeDate = async (draft) => {
    asked.push(draft);
    const { who, why, at, ...days } = draft;
    return {
      kind: 'judged',
      judgement: { id: 'j1', who, why, at, decision: { kind: 'date', ...days }, words: [] },
      moved: { documents: 1, times: 12, events: 3 },
    };
  };
  return { app: createApp(store, { judge }), asked };
}

const post = (body: unknown, headers: Readonly<Record<string, string>> = OWN, path = ADDRESS) => ({
  path,
  init: { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
});

async function refused(answer: Response): Promise<string> {
  return `${answer.status} ${ErrorShape.parse(await answer.json()).error.code}`;
}

describe('a date set through the API', () => {
  it.each([
    ['2016-08-07', '2016-08-07', '2016-08-07'],
    ['2016-08', '2016-08-01', '2016-08-31'],
    ['2016-08-06/2016-08-09', '2016-08-06', '2016-08-09'],
    ['2016-08-06/..', '2016-08-06', null],
    [null, null, null],
  ])('is handed on as days: %s', async (days, earliest, latest) => {
    const { app, asked } = watched();
    const { path, init } = post({ ...DRAFT, days });
    const answer = await app.request(path, init);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ moved: { documents: 1, times: 12, events: 3 } });
    const { why, at } = DRAFT;
    expect(asked).toEqual([{ subject: id, reprint: null, earliest, latest, who: 'R. Haddad', why, at }]);
  });

  it.each([
    ['days that are none', { ...DRAFT, days: 'yesterday' }],
    ['a day that is not', { ...DRAFT, days: '2015-02-29' }],
    ['an interval turned round', { ...DRAFT, days: '2016-08-09/2016-08-06' }],
    ['no days at all', { ...DRAFT, days: undefined }],
    ['nobody', { ...DRAFT, who: '   ' }],
    ['a name as long as a book', { ...DRAFT, who: 'x'.repeat(121) }],
    ['a reason as long as a book', { ...DRAFT, why: 'x'.repeat(2001) }],
    ['no moment', { ...DRAFT, at: 'today' }],
    ['a moment without a zone', { ...DRAFT, at: '2026-11-20T09:00:00' }],
    ['a reprint that is none', { ...DRAFT, reprint: -1 }],
    ['another kind', { ...DRAFT, kind: 'hide' }],
    ['more than was asked', { ...DRAFT, subject: 'somebody else' }],
    ['what is no JSON', '{"kind":'],
    ['nothing', ''],
  ])('is refused with %s', async (_, body) => {
    const { app, asked } = watched();
    const { path, init } = post(body);
    expect(await refused(await app.request(path, init))).toBe('400 bad-request');
    expect(asked).toEqual([]);
  });

  it('is refused in the words of whoever decides that', async () => {
    for (const [code, told] of [
      ['missing', '404 not-found'],
      ['nothing-set', '409 nothing-set'],
      ['wrong', '400 bad-request'],
    ] as const) {
      const judge: JudgeDate = async () => ({ kind: 'refused', code, message: 'It cannot be.' });
      const { path, init } = post(DRAFT);
      expect(await refused(await createApp(store, { judge }).request(path, init))).toBe(told);
    }
    const { path, init } = post(DRAFT);
    expect(await refused(await createApp(store).request(path, init))).toBe('400 bad-request');
  });
});

describe('whoever is not the page of this server', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    ['another site', { ...json, origin: 'http://elsewhere.test' }, '403 origin-refused'],
    ['another port of this machine', { ...json, origin: 'http://localhost:3000' }, '403 origin-refused'],
    ['the same name by another scheme', { ...json, origin: 'https://localhost' }, '403 origin-refused'],
    ['a page without an origin', { ...json, origin: 'null' }, '403 origin-refused'],
    ['a site that hides its origin', { ...json, 'sec-fetch-site': 'cross-site' }, '403 origin-refused'],
    ['a neighbour of the same site', { ...json, 'sec-fetch-site': 'same-site' }, '403 origin-refused'],
    ['a form', { ...OWN, 'content-type': 'application/x-www-form-urlencoded' }, '415 not-json'],
    ['a form that sends text', { ...OWN, 'content-type': 'text/plain' }, '415 not-json'],
    ['a form with files', { ...OWN, 'content-type': 'multipart/form-data; boundary=x' }, '415 not-json'],
    ['a beacon without a type', { origin: 'http://localhost' }, '415 not-json'],
  ])('changes nothing: %s', async (_, headers, told) => {
    const { app, asked } = watched();
    const { path, init } = post(DRAFT, headers as Record<string, string>);
    expect(await refused(await app.request(path, init))).toBe(told);
    expect(asked).toEqual([]);
  });

  it('gets no leave by asking first', async () => {
    const { app } = watched();
    const answer = await app.request(ADDRESS, {
      method: 'OPTIONS',
      headers: { origin: 'http://elsewhere.test', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(405);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('is heard where it is a program on this machine, which sends no origin', async () => {
    const { app, asked } = watched();
    expect((await app.request(ADDRESS, post(DRAFT, json).init)).status).toBe(201);
    expect(asked).toHaveLength(1);
  });

  it('cannot send a body without end', async () => {
    const { app, asked } = watched();
    const { path, init } = post({ ...DRAFT, why: 'x'.repeat(20_000) });
    expect(await refused(await app.request(path, init))).toBe('413 too-large');
    expect(asked).toEqual([]);
  });

  it('is refused at every address that changes anything', async () => {
    const { app } = watched();
    const { paths } = (await (await app.request('/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const writes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'get')
        .map((method) => [method.toUpperCase(), path.replace('{id}', id)] as const),
    );
    expect(writes.length).toBeGreaterThan(0);
    for (const [method, path] of writes) {
      const answer = await app.request(path, {
        method,
        headers: { ...json, origin: 'http://elsewhere.test' },
        body: '{}',
      });
      expect(await refused(answer), `${method} ${path}`).toBe('403 origin-refused');
    }
  });
});

describe('the log of a document', () => {
  it('lists all decisions that touch it, in order, those taken back too', async () => {
    const own = await filledStore();
    const judged = (judgement: Partial<Judgement> & Pick<Judgement, 'id' | 'at'>) =>
      own.judge({
        who: 'R. Haddad',
        why: 'so it is',
        decision: {
          kind: 'date',
          subject: id,
          reprint: null,
          earliest: '2016-08-07' as IsoDay,
          latest: null,
        },
        words: [],
        ...judgement,
      });
    await judged({ id: 'second', at: '2026-11-21T00:00:00.000Z' });
    await judged({ id: 'first', at: '2026-11-20T00:00:00.000Z' });
    const other: Decision = { kind: 'hide', subject: { kind: 'document', document: id } };
    await judged({ id: 'else', at: '2026-11-20T00:00:00.000Z', decision: other });
    await judged({
      id: 'back',
      at: '2026-11-22T00:00:00.000Z',
      decision: { kind: 'undo', judgement: 'else' },
    });
    const elsewhere = rows[1]?.id as DocumentId;
    const far: Decision = { kind: 'hide', subject: { kind: 'document', document: elsewhere } };
    await judged({ id: 'far', at: '2026-11-22T00:00:00.000Z', decision: far });
    const answer = await createApp(own).request(ADDRESS);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    expect(items.map((item) => item.id)).toEqual(['else', 'first', 'second', 'back']);
  });

  it('is missing where the document is', async () => {
    const nowhere = `/api/documents/${'0'.repeat(64)}/judgements`;
    expect(await refused(await createApp(store).request(nowhere))).toBe('404 not-found');
    expect(await refused(await createApp(store).request('/api/documents/x/judgements'))).toBe(
      '400 bad-request',
    );
  });
});

describe('a document whose date was settled', () => {
  it('comes with the date that counts, who has the last word, and what the text says', async () => {
    const own = await filledStore();
    const before = await own.record(id);
    if (before === null) throw new Error('the fixture holds it');
    const day = '2016-08-20' as IsoDay;
    const date = { ...before.date, earliest: day, latest: day, best: day };
    const dossier = await own.dossier();
    if (dossier === null) throw new Error('the fixture holds one');
    await own.saveDossier({ ...dossier, dates: [{ document: id, reprint: null, by: 'person', date }] }, 'x');
    const app = createApp(own);
    expect(await (await app.request(`/api/documents/${id}`)).json()).toMatchObject({
      record: { date: { earliest: day } },
      dating: [{ reprint: null, by: 'person', date: { earliest: day }, read: before.date, judgements: [] }],
    });
    const { items } = (await (await app.request('/api/documents')).json()) as {
      items: { id: string; date: { earliest: string | null } }[];
    };
    expect(items.find((item) => item.id === id)?.date.earliest).toBe(day);
    expect((await own.record(id))?.date).toEqual(before.date);
  });
});
