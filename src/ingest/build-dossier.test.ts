import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../test/contracts/store-fixtures.ts';
import { corroborate } from '../corroborate.ts';
import { engineVersion } from '../engine.ts';
import type { DocumentRecord, EventId } from '../model/index.ts';
import { MemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { buildDossier } from './build-dossier.ts';

const STORY = 'Shells hit the old grain market of Kesra before dawn and killed nine traders from Fartown.';
const BRIDGE = 'Engineers reopened the northern river bridge near Sallum after seven months of repairs.';

/** A report that names no voice, so that all of its words are its own. */
function report(text: string) {
  const made = makeDocument({ text, claims: 1 });
  return { ...made, record: { ...made.record, claims: [], events: [], figures: [] } };
}

async function recordsOf(store: Store): Promise<DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for await (const record of store.records()) records.push(record);
  return records;
}

describe('buildDossier', () => {
  it('makes report by report what all of them make at once, byte for byte', async () => {
    const store = new MemoryStore();
    const texts = [
      STORY,
      BRIDGE,
      `${STORY} ${BRIDGE}`,
      STORY.replace('nine', 'ten'),
      `${BRIDGE} So it was said.`,
    ];
    for (const text of texts) {
      await store.add(report(text));
      expect(await buildDossier(store)).toBe('built');
      const whole = corroborate(await recordsOf(store));
      expect(JSON.stringify(await store.dossier())).toBe(JSON.stringify(whole));
    }
    expect((await store.dossier())?.relations.length).toBeGreaterThan(2);
    expect(await buildDossier(store)).toBe('unchanged');
  });

  it('compares no texts again when only a judgement is new', async () => {
    const store = new MemoryStore();
    for (const text of [STORY, `${STORY} ${BRIDGE}`]) await store.add(report(text));
    await buildDossier(store);
    await store.withTexts(engineVersion({ digest: '' }), async (index) => {
      expect(await index.pending(10)).toEqual([]);
    });
    const before = await store.dossier();
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
    expect(await buildDossier(store)).toBe('built');
    const { standings = [], ...rest } = (await store.dossier()) ?? {};
    const { standings: _, ...laidOut } = before ?? {};
    expect(rest).toEqual(laidOut);
    expect(standings).toMatchObject([{ state: 'second-look' }]);
  });
});
