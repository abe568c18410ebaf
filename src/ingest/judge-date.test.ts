import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, IsoDay } from '../model/index.ts';
import { readSettled } from '../settled.ts';
import { MemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { addDocuments } from './add-documents.ts';
import { inThisProcess } from './analyst/analyst.ts';
import { buildDossier, isDossierCurrent } from './build-dossier.ts';
import { judge } from './judge.ts';
import { Rebuilder } from './rebuild.ts';
import { type DateDraft, judgeDate } from './judge-date.ts';
import { loadKnowledge } from './knowledge.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const day = (text: string): IsoDay => text as IsoDay;

/** A report without any date of its own, and an older one that stays as it is. */
const REPORTS = {
  'undated.txt': `Shells hit the market, monitor says

At least nine people were killed on Monday when shells hit the market in Aleppo, the Orontes Monitoring Group said. Two days earlier a clinic was hit.
`,
  'dated.txt': `Talks go on

The Harbour Courier, March 3, 2014

Envoys met in Geneva on Sunday, a spokesman said.
`,
} as const;

let store: Store;
let subject: DocumentId;
const analyst = inThisProcess(await loadKnowledge());

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-judge-'));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, name), text);
  store = new MemoryStore();
  await addDocuments(store, [folder], analyst);
  await buildDossier(store);
  rmSync(folder, { recursive: true });
  const { rows } = await store.documents();
  subject = rows.find(({ names }) => names[0]?.endsWith('undated.txt'))?.id as DocumentId;
});

function draft(parts: Partial<DateDraft> = {}): DateDraft {
  return {
    subject,
    reprint: null,
    earliest: day('2016-08-10'),
    latest: day('2016-08-10'),
    who: 'R. Haddad',
    why: 'the printed edition',
    at: '2026-11-20T09:00:00.000Z',
    ...parts,
  };
}

async function seen() {
  const settled = await readSettled(store, subject);
  if (settled === null) throw new Error('the document is held');
  return {
    days: [settled.record.date.earliest, settled.record.date.latest],
    by: settled.dating[0]?.by,
    monday: settled.record.times[0]?.value?.earliest ?? null,
  };
}

describe('judgeDate', () => {
  it('moves everything that hangs on the date, and leaves the record as it was read', async () => {
    const read = await store.record(subject);
    expect(await seen()).toMatchObject({ by: 'text', monday: null });
    const judged = await judgeDate(store, draft());
    expect(judged).toMatchObject({ kind: 'judged', moved: { documents: 1, times: 2 } });
    expect(judged.kind === 'judged' && judged.moved.events > 0).toBe(true);
    expect(await seen()).toEqual({ days: ['2016-08-10', '2016-08-10'], by: 'person', monday: '2016-08-08' });
    const { rows } = await store.dossierEvents();
    expect(rows.map(({ when }) => when.earliest)).toContain('2016-08-08');
    expect(await store.record(subject)).toEqual(read);
  });

  it('counts the latest decision and takes one back, all of them kept', async () => {
    const before = await seen();
    await judgeDate(store, draft());
    await judgeDate(store, draft({ earliest: day('2017-01-04'), latest: null }));
    expect(await seen()).toMatchObject({ days: ['2017-01-04', null], by: 'person' });
    await judgeDate(store, draft({ earliest: null, latest: null, why: '' }));
    expect(await seen()).toEqual(before);
    expect(await store.judgements()).toHaveLength(3);
  });

  it('lets the later decision count though the clock was turned back', async () => {
    await judgeDate(store, draft());
    await judgeDate(store, draft({ earliest: null, at: '2001-01-01T00:00:00+05:00' }));
    expect((await store.judgements()).map(({ at }) => at)).toEqual([
      '2026-11-20T09:00:00.000Z',
      '2026-11-20T09:00:00.001Z',
    ]);
    expect(await seen()).toMatchObject({ days: [null, '2016-08-10'] });
  });

  it('leaves the dossier of the last of two decisions made at once, whatever their kind', async () => {
    const rebuilder = new Rebuilder(store);
    const decision = { kind: 'hide', subject: { kind: 'document', document: subject } } as const;
    const { who, why, at } = draft();
    await Promise.all([
      judgeDate(store, draft()),
      judge(store, { decision, who, why, at, after: null }, rebuilder),
      judgeDate(store, draft({ latest: null, why: 'a second edition' })),
    ]);
    await rebuilder.settled();
    expect(await store.judgements()).toHaveLength(3);
    expect(await isDossierCurrent(store)).toBe(true);
    expect(await seen()).toMatchObject({ days: ['2016-08-10', null], by: 'person' });
  });

  it('is shown what somebody else decided meanwhile, also under the same name', async () => {
    const one = await judgeDate(store, draft({ author: 'browser-one', after: null }));
    if (one.kind !== 'judged') throw new Error('it is stored');
    const other = draft({ latest: null, why: 'a second edition', author: 'browser-two', after: null });
    expect(await judgeDate(store, other)).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Another'),
    });
    expect(await store.judgements()).toHaveLength(1);
    expect(await judgeDate(store, { ...other, after: one.judgement.id })).toMatchObject({ kind: 'judged' });
  });

  it('names a decision by its content', async () => {
    const one = await judgeDate(store, draft());
    const other = await judgeDate(store, draft({ why: 'another reason' }));
    const ids = [one, other].map((judged) => (judged.kind === 'judged' ? judged.judgement.id : ''));
    expect(ids[0]).toMatch(/^[0-9a-f]{20}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each([
    ['a document that is not there', { subject: '0'.repeat(64) as DocumentId }, 'missing'],
    ['a reprint that is not there', { reprint: 0 }, 'missing'],
    ['nothing to take back', { earliest: null, latest: null }, 'nothing-set'],
    ['nobody', { who: ' ' }, 'wrong'],
    ['no reason', { why: ' ' }, 'wrong'],
    ['an interval turned round', { earliest: day('2016-08-11') }, 'wrong'],
    ['no moment', { at: 'today' }, 'wrong'],
    ['a moment of no zone', { at: '2026-11-20T09:00:00' }, 'wrong'],
    ['a name without end', { who: 'x'.repeat(121) }, 'wrong'],
    ['a reason without end', { why: 'x'.repeat(2001) }, 'wrong'],
  ])('refuses %s and stores nothing', async (_, parts, code) => {
    expect(await judgeDate(store, draft(parts))).toMatchObject({ kind: 'refused', code });
    expect(await store.judgements()).toEqual([]);
  });
});
