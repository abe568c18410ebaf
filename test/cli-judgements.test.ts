import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/main.ts';
import { createTerminal } from '../src/cli/terminal.ts';
import { inThisProcess } from '../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../src/ingest/build-dossier.ts';
import { exportCollection } from '../src/ingest/export.ts';
import { judge } from '../src/ingest/judge.ts';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import { Rebuilder } from '../src/ingest/rebuild.ts';
import type { Decision, DocumentRecord, Standing } from '../src/model/index.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';

vi.setConfig({ testTimeout: 120_000 });

const REMARK = 'Officials said on Monday that four boats sank off Eastport.';
const REPORT = `Harbour of Eastport reopens
Published 4 May 2019

The harbour of Eastport reopened on Friday, the harbour master said.

Comments (1)

${REMARK}
`;

let folder = '';
let exported = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-cli-judgements-'));
  const knowledge = await loadKnowledge();
  const analyst = inThisProcess({ ...knowledge, digest: 'of an earlier version' });
  for (const name of ['one', 'other']) {
    const store = await openStore(join(folder, `${name}.crosscheck`), { create: true, program: 'test' });
    const bytes = new TextEncoder().encode(REPORT);
    const { record } = await analyst.analyze(bytes, { name: 'harbour.txt' });
    if (record === null) throw new Error('a plain text can be read');
    await store.add({ bytes, record });
    await buildDossier(store, (use) => use(analyst));
    if (name === 'one') {
      await decideAll(store, new Rebuilder(store, { lend: (use) => use(analyst) }));
      const lines: string[] = [];
      for await (const line of exportCollection(store)) lines.push(JSON.stringify(line));
      exported = join(folder, 'desk.jsonl');
      writeFileSync(exported, lines.join('\n'));
    }
    await store.close();
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function decideAll(store: Store, rebuilder: Rebuilder): Promise<void> {
  const record = await firstRecord(store);
  const claim = record?.claims.find(({ quote }) => quote.includes('reopened on Friday'));
  if (record === undefined || claim === undefined) throw new Error('the report claims it');
  const start = record.document.text.indexOf(REMARK);
  const subject = { kind: 'document', document: record.document.id } as const;
  const decisions: readonly Decision[] = [
    { kind: 'correct', subject: { kind: 'claim', claim: claim.id }, field: 'factuality', value: 'planned' },
    { kind: 'part', subject, start, end: start + REMARK.length, role: 'body' },
  ];
  for (const [place, decision] of decisions.entries()) {
    const draft = { decision, who: 'Mira', why: 'seen', at: `2026-01-0${place + 1}T00:00:00Z`, after: null };
    expect((await judge(store, draft, rebuilder)).kind).toBe('judged');
  }
}

async function firstRecord(store: Store): Promise<DocumentRecord | undefined> {
  for await (const record of store.records()) return record;
  return undefined;
}

async function crosscheck(collection: string, ...args: string[]): Promise<{ code: number; out: string }> {
  let out = '';
  const write = (text: string) => (out += text);
  const terminal = createTerminal({ write }, { write: () => '' }, {}, folder);
  const code = await main([...args, '--collection', `${collection}.crosscheck`], terminal);
  return { code, out };
}

async function standings(collection: string): Promise<readonly Standing[]> {
  return JSON.parse((await crosscheck(collection, 'judgements', 'list', '--json')).out) as Standing[];
}

describe('crosscheck judgements', () => {
  it('lists decisions, takes in those of another desk twice as once, and takes one back', async () => {
    const { out } = await crosscheck('one', 'judgements', 'list');
    expect(out).toContain('holds correct by Mira');
    const imported = await crosscheck('other', 'judgements', 'import', exported, '--workers', '0');
    expect(imported.out).toContain('2 new decisions, 0 known already, 0 refused');
    expect((await crosscheck('other', 'judgements', 'import', exported, '--workers', '0')).out).toContain(
      '2 known already',
    );
    const part = (await standings('other')).find(({ judgement }) => judgement.decision.kind === 'part');
    const id = part?.judgement.id.slice(0, 12) ?? '';
    expect((await crosscheck('other', 'judgements', 'undo', id, '--who', 'Ann', '--workers', '0')).code).toBe(
      2,
    );
    const undone = await crosscheck(
      'other',
      'judgements',
      'undo',
      id,
      '--who',
      'Ann',
      '--why',
      'a slip',
      '--workers',
      '0',
    );
    expect(undone).toMatchObject({ code: 0, out: expect.stringContaining('Taken back: part by Mira') });
    const [undo, ...rest] = await standings('other');
    expect(undo?.judgement.author).toMatch(/^cli-[0-9a-f]{16}$/);
    expect(rest.map(({ state }) => state)).toEqual(['undone', 'holds']);
  });
});

describe('crosscheck refresh', () => {
  it('keeps what people decided when another engine reads everything again', async () => {
    expect((await crosscheck('one', 'refresh', '--workers', '0')).code).toBe(0);
    expect((await standings('one')).map(({ state, counts }) => [state, counts])).toEqual([
      ['holds', true],
      ['holds', true],
    ]);
    const store = await openStore(join(folder, 'one.crosscheck'), { create: false, program: 'test' });
    const record = await firstRecord(store);
    expect(record?.engine).not.toContain('earlier');
    expect(record?.document.marked?.marks).toMatchObject([{ role: 'body' }]);
    const { rows } = await store.claims({ factuality: 'planned', asDecided: true });
    expect(rows).toMatchObject([{ judged: { by: ['Mira'], factuality: 'asserted' } }]);
    await store.close();
  });
});
