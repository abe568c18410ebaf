import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentId, Judgement, Knowledge, PartRole } from '../model/index.ts';
import { MemoryStore } from '../store/memory.ts';
import { inThisProcess } from './analyst/analyst.ts';
import { buildDossier } from './build-dossier.ts';
import { judge } from './judge.ts';
import { loadKnowledge } from './knowledge.ts';
import { Rebuilder } from './rebuild.ts';
import type { LendAnalyst } from './read-marked.ts';
import { refreshCollection } from './refresh.ts';

const REMARK = 'Officials said on Monday that shelling killed four sailors in Eastport.';
const TEXT = `Harbour of Eastport reopens

The harbour of Eastport reopened on 3 May 2019, the harbour master said.

Comments (1)

${REMARK}
`;
const bytes = new TextEncoder().encode(TEXT);

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});

async function desk() {
  const store = new MemoryStore();
  const analyst = inThisProcess(knowledge);
  const lend: LendAnalyst = (use) => use(analyst);
  const { record } = await analyst.analyze(bytes, { name: 'harbour.txt' });
  if (record === null) throw new Error('a plain text can be read');
  await store.add({ bytes, record });
  await buildDossier(store);
  const { id } = record.document;
  const rebuilder = new Rebuilder(store, { lend });
  const decide = async (decision: Judgement['decision'], at: string, who = 'Mira') =>
    judge(store, { decision, who, why: 'so it stands there', at, after: null }, rebuilder);
  const start = record.document.text.indexOf(REMARK);
  const mark = (role: PartRole, at = '2026-01-01T00:00:00Z') =>
    decide(
      { kind: 'part', subject: { kind: 'document', document: id }, start, end: start + REMARK.length, role },
      at,
    );
  return { store, analyst, id, record, decide, mark };
}

/** Whether anything is told to have happened in the stretch. */
const told = async (store: MemoryStore, id: DocumentId) =>
  (await store.record(id))?.events.some(({ start }) => start > TEXT.indexOf('Comments'));

describe('a stretch that somebody marks as reporting', () => {
  it('is read as such, keeps what the machine said beside it, and is as before once it is taken back', async () => {
    const { store, id, record, decide, mark } = await desk();
    expect(await told(store, id)).toBe(false);
    const done = await mark('body');
    expect(done).toMatchObject({ kind: 'judged', built: true });
    expect(await told(store, id)).toBe(true);
    const now = await store.record(id);
    expect(now?.document.marked?.told).toEqual(record.document.parts);
    expect((await store.standings()).rows).toMatchObject([{ state: 'holds', counts: true }]);
    if (done.kind !== 'judged') throw new Error('it is stored');
    await decide({ kind: 'undo', judgement: done.judgement.id }, '2026-01-02T00:00:00Z');
    expect(JSON.stringify(await store.record(id))).toBe(JSON.stringify(record));
  });

  it('stays so when another engine reads the document, and waits where its words are gone', async () => {
    const { store, id, mark } = await desk();
    await mark('body');
    const newer = { ...knowledge, digest: 'newer' };
    await refreshCollection(store, inThisProcess(newer));
    expect(await told(store, id)).toBe(true);
    expect((await store.standings()).rows).toMatchObject([{ state: 'holds' }]);
    const { analyze } = await import('../analyze.ts');
    const other = inThisProcess({ ...knowledge, digest: 'newest' }, async (_, hints, known) =>
      analyze(new TextEncoder().encode(TEXT.replace(REMARK, 'Nothing more.')), hints, known).then((read) => ({
        ...read,
        document: { ...read.document, id },
      })),
    );
    await refreshCollection(store, other);
    expect((await store.standings()).rows).toMatchObject([{ state: 'second-look', counts: false }]);
  });

  it('waits for a second look where nothing can read the document again', async () => {
    const { store, id, record } = await desk();
    const start = record.document.text.indexOf(REMARK);
    const subject = { kind: 'document', document: id } as const;
    const decision = { kind: 'part', subject, start, end: start + REMARK.length, role: 'body' } as const;
    const draft = { decision, who: 'Mira', why: 'x', at: '2026-01-01T00:00:00Z', after: null };
    await judge(store, draft, new Rebuilder(store));
    expect(await told(store, id)).toBe(false);
    expect((await store.standings()).rows).toMatchObject([{ state: 'second-look', counts: false }]);
  });
});
