import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../../test/build/record.ts';
import type { ActorId, Decision, IsoDay, Judgement, PartRole } from '../../../model/index.ts';
import { judgeRecord } from './judge-record.ts';

const RECORD = buildRecord({
  name: 'Herald',
  tellings: [
    {
      says: 'Warplanes struck the market of Kesra on Saturday, killing many shoppers.',
      type: 'airstrike',
      day: '2016-09-24',
      voice: 'the monitor',
      factuality: 'asserted',
    },
    { says: 'Shells hit a bridge at noon.', type: 'shelling', day: '2016-01-02', factuality: 'asserted' },
  ],
});
const [first, second] = RECORD.claims.map(({ id }) => id);
const mention = RECORD.events[0]?.id;
if (first === undefined || second === undefined || mention === undefined) throw new Error('two tellings');
const CLAIM = { kind: 'claim', claim: first } as const;
const MENTION = { kind: 'mention', mention } as const;
const DOCUMENT = RECORD.document.id;

let moment = 0;
function said(decision: Decision, more: Partial<Judgement> = {}): Judgement {
  moment += 1;
  const at = `2026-01-01T00:00:${String(moment).padStart(2, '0')}Z`;
  return { id: `j${moment}`, who: 'Mira', at, decision, why: '', words: [], after: null, ...more };
}

describe('a record under decisions', () => {
  it.each<[string, Decision, object]>([
    [
      'what a claim is',
      { kind: 'correct', subject: CLAIM, field: 'factuality', value: 'denied' },
      { field: 'factuality', value: 'denied', machine: 'asserted', claims: [first] },
    ],
    [
      'on whose word',
      { kind: 'correct', subject: CLAIM, field: 'voice', value: null },
      { field: 'voice', value: null, machine: 'the monitor', claims: [first] },
    ],
    [
      'that it is right',
      { kind: 'confirm', subject: CLAIM, field: 'factuality' },
      { field: 'factuality', value: 'asserted', machine: 'asserted' },
    ],
    [
      'where it was',
      { kind: 'place', subject: MENTION, place: null },
      { field: 'place', value: null, claims: [first] },
    ],
    [
      'when it was',
      { kind: 'when', subject: MENTION, earliest: null, latest: null },
      { field: 'when', value: null, machine: '2016-09-24' },
    ],
    [
      'when it began',
      { kind: 'when', subject: MENTION, earliest: '2016-09-23' as IsoDay, latest: null },
      { field: 'when', value: 'from 2016-09-23 on', machine: '2016-09-24' },
    ],
    ['what is none', { kind: 'hide', subject: CLAIM }, { field: 'shown', value: null, claims: [first] }],
    [
      'a whole document',
      { kind: 'hide', subject: { kind: 'document', document: DOCUMENT } },
      { field: 'shown', machine: null, claims: [first, second] },
    ],
    [
      'whom a name means',
      {
        kind: 'link',
        subject: { kind: 'name', name: 'the monitor', document: null },
        actor: 'a:x' as ActorId,
      },
      { field: 'actor', value: 'a:x', machine: null, claims: [first] },
    ],
    [
      'what a stretch is',
      {
        kind: 'part',
        subject: { kind: 'document', document: DOCUMENT },
        start: 0,
        end: RECORD.claims[0]?.end ?? 0,
        role: 'comment' as PartRole,
      },
      { field: 'part', value: 'comment', claims: [first] },
    ],
  ])('tells what the machine had said of %s', (_, decision, expected) => {
    const before = JSON.stringify(RECORD);
    const judgement = said(decision);
    const { judged } = judgeRecord(RECORD, [judgement]);
    expect(judged).toMatchObject([{ ...expected, who: 'Mira', judgement: judgement.id }]);
    expect(JSON.stringify(RECORD)).toBe(before);
  });

  it('changes what was decided alone, and leaves out what was hidden', () => {
    const denied = said({ kind: 'correct', subject: CLAIM, field: 'factuality', value: 'denied' });
    const { record } = judgeRecord(RECORD, [denied]);
    expect(record.claims.map(({ factuality }) => factuality)).toEqual(['denied', 'asserted']);
    const hidden = judgeRecord(RECORD, [denied, said({ kind: 'hide', subject: CLAIM })]);
    expect(hidden.record.claims.map(({ id }) => id)).toEqual([second]);
    expect(hidden.judged.map(({ field }) => field)).toEqual(['factuality', 'shown']);
  });

  it('follows nothing that was taken back, overruled, or is about something else', () => {
    const denied = said({ kind: 'correct', subject: CLAIM, field: 'factuality', value: 'denied' });
    const back = said({ kind: 'undo', judgement: denied.id });
    expect(judgeRecord(RECORD, [denied, back])).toEqual({ record: RECORD, judged: [] });
    const later = said(
      { kind: 'correct', subject: CLAIM, field: 'factuality', value: 'planned' },
      { after: denied.id },
    );
    expect(judgeRecord(RECORD, [denied, later]).judged.map(({ value }) => value)).toEqual(['planned']);
    const away = said({ kind: 'hide', subject: { kind: 'claim', claim: 'cl_gone' as never } });
    expect(judgeRecord(RECORD, [away])).toEqual({ record: RECORD, judged: [] });
  });
});
