import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, it } from 'vitest';
import { type OpenOptions, openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { describeStore, type StorePlace } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = 'crosscheck 0.0.0-test';
let made = 0;

function filePlace(name: string, options: OpenOptions): StorePlace {
  return {
    name,
    open: () => {
      made += 1;
      return openStore(join(folder, `${made}.crosscheck`), { ...options, create: true, program });
    },
    reopen: (store) => openStore(store.meta.location, options),
  };
}

describeStore({ name: 'memory', open: () => openStore(':memory:'), reopen: null });
describeStore(filePlace('SQLite', {}));
describeStore(filePlace('encrypted SQLite', { passphrase: 'correct horse' }));

const address = process.env['CROSSCHECK_TEST_POSTGRES'];
if (address === undefined || address === '') {
  describe('a collection in PostgreSQL', () => {
    process.stdout.write(
      'skipped: PostgreSQL, for CROSSCHECK_TEST_POSTGRES names no server (scripts/start-postgres.sh starts one)\n',
    );
    it.skip('needs a server in CROSSCHECK_TEST_POSTGRES');
  });
} else {
  const schemas = new Map<Store, string>();
  describeStore({
    name: 'PostgreSQL',
    open: async () => {
      made += 1;
      const schema = `Test ${process.pid} "${made}"`;
      const store = await openStore(address, { create: true, schema, program });
      schemas.set(store, schema);
      return store;
    },
    reopen: async (store) => {
      const schema = schemas.get(store) ?? '';
      const again = await openStore(address, { schema });
      schemas.set(again, schema);
      return again;
    },
  });
  afterAll(async () => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    for (const schema of new Set(schemas.values())) {
      await client.query(`drop schema ${client.escapeIdentifier(schema)} cascade`);
    }
    await client.end();
  });
}
