import { describe, expect, it } from 'vitest';
import { filledStore } from '../../test/browser/collection.ts';
import type { Claim, ClaimId, DocumentId } from '../model/index.ts';
import { createApp } from './app.ts';

interface Shown {
  readonly record: { readonly claims: readonly Claim[] };
  readonly claims: readonly Claim[];
  readonly items: readonly Claim[];
  readonly judged: readonly { readonly field: string; readonly claims: readonly string[] }[];
}

describe('what people decided about a claim', () => {
  it('counts wherever it is shown, with what the machine had said beside it', async () => {
    const store = await filledStore();
    const [event] = (await store.dossierEvents()).rows;
    const id = event?.accounts[0]?.claims[0] as ClaimId;
    const document = event?.accounts[0]?.document as DocumentId;
    const machine = (await store.record(document))?.claims.find((claim) => claim.id === id)?.factuality;
    const words = [{ document, start: 0, end: 1, quote: '', of: id, prefix: '', suffix: '' }];
    const told = { who: 'Mira', why: 'so it is', words, after: null };
    const subject = { kind: 'claim', claim: id } as const;
    const app = createApp(store);
    const get = async (path: string) => (await (await app.request(`/api${path}`)).json()) as Shown & Claim;
    await store.judge({
      ...told,
      id: 'j1',
      at: '2026-11-20T09:00:00.000Z',
      decision: { kind: 'correct', subject, field: 'factuality', value: 'planned' },
    });
    const beside = { subject, field: 'factuality', value: 'planned', machine, judgement: 'j1', who: 'Mira' };
    const of = (claims: readonly Claim[]) => claims.find((claim) => claim.id === id)?.factuality ?? null;
    const read = await get(`/documents/${document}`);
    expect([of(read.record.claims), read.judged]).toEqual(['planned', [{ ...beside, claims: [id] }]]);
    const sheet = await get(`/events/${event?.id}`);
    expect([of(sheet.claims), sheet.judged]).toEqual(['planned', [{ ...beside, claims: [id] }]]);
    expect(of((await get(`/claims?document=${document}`)).items)).toBe('planned');
    expect((await get(`/claims/${id}`)).factuality).toBe('planned');

    await store.judge({
      ...told,
      id: 'j2',
      at: '2026-11-20T09:01:00.000Z',
      decision: { kind: 'hide', subject },
    });
    const without = await get(`/documents/${document}`);
    expect([of(without.record.claims), without.judged.map(({ field }) => field)]).toEqual([
      null,
      ['factuality', 'shown'],
    ]);
    expect(of((await get(`/claims?document=${document}`)).items)).toBeNull();
    expect((await get(`/claims/${id}`)).id).toBe(id);
    expect((await store.record(document))?.claims.find((claim) => claim.id === id)?.factuality).toBe(machine);
  });
});
