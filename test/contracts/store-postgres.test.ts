import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, EventId } from '../../src/model/index.ts';
import { openStore } from '../../src/store/open.ts';
import { makeDocument, makeDossier } from './store-fixtures.ts';

const address = process.env['CROSSCHECK_TEST_POSTGRES'] ?? '';

/** What only a server can do wrong; the behaviour of a store is in the suite for all of them. */
describe.skipIf(address === '')('a PostgreSQL server', () => {
  let client: pg.Client;
  let schema = '';
  let made = 0;
  const schemas: string[] = [];
  const drop = (name: string) =>
    client.query(`drop schema if exists ${client.escapeIdentifier(name)} cascade`);

  beforeAll(async () => {
    client = new pg.Client({ connectionString: address });
    await client.connect();
  });
  beforeEach(() => {
    made += 1;
    schema = `server_${process.pid}_${made}`;
    schemas.push(schema);
  });
  afterAll(async () => {
    for (const name of schemas) await drop(name);
    await client.end();
  });

  it('is left as it was when there is no collection and none is to be made', async () => {
    await expect(openStore(address, { schema })).rejects.toMatchObject({ code: 'store/missing' });
    const { rows } = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
    expect(rows).toEqual([]);
  });

  it('lets several processes make and fill one collection at the same time', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(address, { schema, create: true })));
    const pile = Array.from({ length: 20 }, (_, number) => makeDocument({ text: `Report ${number}` }));
    await Promise.all(
      stores.map(async (store) => {
        for (const document of pile) await store.add(document);
        await store.saveDossier(makeDossier(pile), 'basis');
      }),
    );
    const [first] = stores;
    expect(await first?.counts()).toMatchObject({ documents: 20, claims: 40, dossierEvents: 20 });
    expect(await first?.dossier()).toEqual(makeDossier(pile));
    for (const store of stores) await store.close();
  });

  it.each(['one', 'two'])(
    'lets a write and the index of engine %s wait for one another in one order',
    async (engine) => {
      const [writer, indexer] = [
        await openStore(address, { schema, create: true }),
        await openStore(address, { schema }),
      ];
      const pile = Array.from({ length: 4 }, (_, number) => makeDocument({ text: `Report ${number}` })).sort(
        (x, y) => (x.record.document.id < y.record.document.id ? 1 : -1),
      );
      const changes = pile.map((document) => ({ kind: 'document', document }) as const);
      await writer.write(changes);
      await indexer.withTexts('one', async () => undefined);
      let writing: Promise<unknown> = Promise.resolve();
      await indexer.withTexts(engine, async (index) => {
        const [first, ...others] = await index.pending(4);
        await index.take(first as DocumentId);
        writing = writer.write(changes);
        writing.catch(() => undefined);
        const waiting = 'select 1 from pg_stat_activity where wait_event_type = $1 and query like $2';
        while ((await client.query(waiting, ['Lock', `%"${schema}"%`])).rowCount === 0);
        for (const document of others) await index.take(document);
      });
      expect(await writing).toEqual(pile.map(() => 'replaced'));
      expect(await indexer.withTexts(engine, (index) => index.pending(9))).toHaveLength(4);
      await writer.close();
      await indexer.close();
    },
  );

  it('says who made a collection of a newer format', async () => {
    await (await openStore(address, { schema, create: true, program: 'crosscheck 9.9.9' })).close();
    await client.query(`update ${schema}.meta set value = '99' where key = 'format'`);
    await expect(openStore(address, { schema })).rejects.toMatchObject({
      code: 'store/newer',
      message: expect.stringContaining('crosscheck 9.9.9'),
    });
  });

  it('refuses every change to a judgement', async () => {
    const store = await openStore(address, { schema, create: true });
    const subject = { kind: 'mention', mention: 'abc' as EventId } as const;
    const decision = { kind: 'hide', subject } as const;
    await store.judge({
      id: 'j',
      who: 'ann',
      at: '2024-01-01T00:00:00Z',
      decision,
      why: 'double',
      words: [],
    });
    await expect(client.query(`update ${schema}.judgement set who = 'eve'`)).rejects.toThrow(
      /only ever appended/,
    );
    await expect(client.query(`delete from ${schema}.judgement`)).rejects.toThrow(/only ever appended/);
    await store.close();
  });

  it('may end a connection: the write fails with a reason, nothing is half-written, the next one works', async () => {
    const store = await openStore(address, { schema, create: true });
    const writing = store.add(makeDocument({ text: 'cut off', claims: 3_000 }));
    const failing = expect(writing).rejects.toMatchObject({ code: 'store/unreachable' });
    const end = () =>
      client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid != pg_backend_pid() and query like $1',
        [`%"${schema}"%`],
      );
    let ended = 0;
    while (ended === 0) ended = (await end()).rowCount ?? 0;
    await failing;
    expect(await store.counts()).toMatchObject({ documents: 0, claims: 0 });
    expect(await store.add(makeDocument({ text: 'cut off', claims: 3_000 }))).toBe('added');
    await store.close();
  });

  it('refuses a database and a user that are not there', async () => {
    const url = new URL(address);
    url.pathname = '/no_such_database';
    await expect(openStore(url.href, { create: true })).rejects.toMatchObject({ code: 'store/unreachable' });
    url.pathname = '/postgres';
    url.username = 'no_such_user';
    await expect(openStore(url.href, { create: true })).rejects.toMatchObject({
      code: 'store/access-denied',
    });
  });
});
