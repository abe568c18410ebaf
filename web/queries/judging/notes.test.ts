import { describe, expect, it } from 'vitest';
import type { Decision, Subject } from './decision.ts';
import { notesOn } from './notes.ts';
import type { Standing } from './send.ts';

const entry = (id: string, decision: Decision, state: Standing['state'] = 'holds'): Standing => ({
  judgement: { id, who: 'Mira', at: '2026-01-01T10:00:00Z', why: '', decision },
  state,
  why: '',
  counts: true,
  by: [],
  event: null,
  documents: [],
});

const note = (id: string, subject: Subject, state?: Standing['state']): Standing =>
  entry(id, { kind: 'note', subject, text: `note ${id}` }, state);

const page: Subject = { kind: 'document', document: 'd' };

describe('the notes on a thing', () => {
  const standings = [
    note('a', page),
    note('b', { kind: 'claim', claim: 'c' }),
    note('c', { kind: 'document', document: 'e' }),
    note('d', page, 'undone'),
    note('e', page, 'second-look'),
    note('f', { kind: 'event', mentions: ['m'] }),
    entry('g', { kind: 'hide', subject: page }),
  ];

  it.each<[Subject, string]>([
    [page, 'ae'],
    [{ kind: 'claim', claim: 'c' }, 'b'],
    [{ kind: 'claim', claim: 'x' }, ''],
    [{ kind: 'event', mentions: ['m', 'n'] }, 'f'],
    [{ kind: 'name', name: 'x', document: null }, ''],
  ])('%j', (subject, ids) => {
    expect(
      notesOn(subject, standings)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });
});
