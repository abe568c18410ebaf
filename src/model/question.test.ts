import { describe, expect, it } from 'vitest';
import type { EventId } from './ids.ts';
import type { Decision, EventSubject, Subject } from './judgement.ts';
import { isSameQuestion } from './question.ts';

const ids = (...names: string[]): EventId[] => names as EventId[];
const event = (...mentions: string[]): EventSubject => ({ kind: 'event', mentions: ids(...mentions) });
const type = (subject: Subject, value: string): Decision => ({
  kind: 'correct',
  subject,
  field: 'type',
  value,
});

describe('one question', () => {
  it.each<[string, Decision, Decision, boolean]>([
    [
      'the same field of events that share a telling',
      type(event('a', 'b'), 'clash'),
      type(event('b'), 'siege'),
      true,
    ],
    ['the same field of others', type(event('a'), 'clash'), type(event('b'), 'clash'), false],
    [
      'two fields',
      type(event('a'), 'clash'),
      { kind: 'when', subject: event('a'), earliest: null, latest: null },
      false,
    ],
    [
      'a merge and the split that parts the two',
      { kind: 'merge', subject: event('a'), with: event('b') },
      { kind: 'split', subject: event('a', 'b', 'c'), out: ids('b') },
      true,
    ],
    [
      'merges with two others',
      { kind: 'merge', subject: event('a'), with: event('b') },
      { kind: 'merge', subject: event('a'), with: event('c') },
      false,
    ],
    [
      'notes',
      { kind: 'note', subject: event('a'), text: 'x' },
      { kind: 'note', subject: event('a'), text: 'y' },
      false,
    ],
    [
      'an event and one telling of it',
      type(event('a'), 'clash'),
      type({ kind: 'mention', mention: 'a' as EventId }, 'siege'),
      false,
    ],
  ])('is answered by %s: %s', (_, a, b, isSame) => {
    expect(isSameQuestion(a, b)).toBe(isSame);
    expect(isSameQuestion(b, a)).toBe(isSame);
  });
});
