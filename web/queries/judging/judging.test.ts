import { describe, expect, it } from 'vitest';
import { actionOfKey, ACTION, ACTIONS, actionsFor } from './actions.ts';
import type { Decision, Subject } from './decision.ts';
import { shortcutOf } from './keys.ts';
import { readDays } from './read-days.ts';
import { afterSettling, neighbourOf, shownOf, stillOpen, withDays } from './review-list.ts';
import { lastSeen, type Standing } from './send.ts';
import { decisionWords, momentWords } from './words.ts';

const event = (...mentions: string[]): Extract<Subject, { kind: 'event' }> => ({ kind: 'event', mentions });
const type = (subject: Subject, value: string): Decision => ({
  kind: 'correct',
  subject,
  field: 'type',
  value,
});

describe('one question', () => {
  it('is answered over the latest decision that was shown', () => {
    const standing = (id: string, at: string, decision: Decision) =>
      ({ judgement: { id, who: 'Ben', at, why: '', decision } }) as unknown as Standing;
    const seen = [
      standing('late', '2026-01-02T00:00:00Z', type(event('a'), 'siege')),
      standing('early', '2026-01-01T00:00:00Z', type(event('a'), 'clash')),
      standing('other', '2026-01-03T00:00:00Z', type(event('z'), 'clash')),
      // Of one telling in it, which the server takes for another question.
      standing('within', '2026-01-04T00:00:00Z', type({ kind: 'mention', mention: 'a' }, 'clash')),
    ];
    expect(lastSeen(type(event('a'), 'shelling'), seen)).toBe('late');
    expect(lastSeen(type(event('q'), 'shelling'), seen)).toBeNull();
  });
});

describe('letters', () => {
  const pressed = (key: string, more = {}) => ({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    defaultPrevented: false,
    target: { closest: () => null },
    ...more,
  });
  it.each<[string, ReturnType<typeof pressed>, string | null]>([
    ['alone', pressed('c'), 'c'],
    ['in capitals', pressed('C'), 'c'],
    ['while somebody writes', pressed('c', { target: { closest: () => ({}) } }), null],
    ['with another key', pressed('c', { ctrlKey: true }), null],
    ['that something else took', pressed('c', { defaultPrevented: true }), null],
    ['that are none', pressed('Enter'), null],
  ])('%s', (_, press, letter) => {
    expect(shortcutOf(press)).toBe(letter);
  });

  it('are different for every action, and free of those that move', () => {
    const keys = [...ACTIONS.map((action) => ACTION[action].key), 'j', 'k', 'x', 'u', '?'];
    expect(new Set(keys).size).toBe(keys.length);
    expect(actionOfKey('e', ['confirm', 'correct'])).toBe('correct');
    expect(actionOfKey('m', ['confirm', 'correct'])).toBeNull();
  });

  it('are offered in the order in which they answer the question', () => {
    expect(actionsFor({ kind: 'document', document: 'd' }, ['date', 'confirm'])).toEqual([
      'when',
      'confirm',
      'hide',
      'part',
      'note',
    ]);
  });
});

describe('the list of questions', () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  it.each<[string | null, 1 | -1, string]>([
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
    ['gone', 1, 'a'],
    [null, -1, 'a'],
  ])('from %s by %d goes to %s', (id, step, to) => {
    expect(neighbourOf(items, id, step)?.id).toBe(to);
  });

  it.each<[string, string, string | undefined]>([
    ['abc', 'b', 'b'],
    ['ac', 'b', 'c'],
    ['a', 'b', 'a'],
    ['ab', 'c', 'b'],
    ['xc', 'a', 'c'],
    ['x', 'b', 'x'],
    ['', 'b', undefined],
    ['abc', 'never there', undefined],
  ])('that has come anew as %s, where %s was open, has %s open', (now, id, to) => {
    expect(
      stillOpen(
        items,
        [...now].map((one) => ({ id: one })),
        id,
      )?.id,
    ).toBe(to);
  });

  it('opens what follows the one that was settled', () => {
    expect(afterSettling(items, 'a')?.id).toBe('b');
    expect(afterSettling(items, 'c')?.id).toBe('b');
    expect(afterSettling([{ id: 'a' }], 'a')).toBeNull();
  });

  it('keeps what was put aside apart, and never loses it', () => {
    const aside = new Set(['b']);
    expect(shownOf(items, aside, 'open').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(shownOf(items, aside, 'aside').map(({ id }) => id)).toEqual(['b']);
    expect(shownOf(items, aside, 'settled')).toEqual(items);
  });

  it('says days in words', () => {
    expect(withDays('Was it 2016-08-06 or 2016-08-07?', (iso) => `<${iso}>`)).toBe(
      'Was it <2016-08-06> or <2016-08-07>?',
    );
  });
});

describe('what people type and read', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    [' 2016-8-7 ', '2016-08-07', '2016-08-07'],
  ])('reads %s', (typed, earliest, latest) => {
    expect(readDays(typed)).toEqual({ earliest, latest });
  });

  it.each(['', '2016-13', '2015-02-29', 'Monday', '2016-08-07T00:00'])('reads no days in “%s”', (typed) => {
    expect(readDays(typed)).toBeNull();
  });

  it.each<[Decision, string]>([
    [{ kind: 'confirm', subject: event('a'), field: null }, 'confirmed it'],
    [type(event('a'), 'capture-of-territory'), 'set the type to “capture of territory”'],
    [
      { kind: 'when', subject: event('a'), earliest: '2016-08-06', latest: '2016-08-06' },
      'dated it 6 August 2016',
    ],
    [{ kind: 'split', subject: event('a', 'b'), out: ['b'] }, 'took 1 telling out of it'],
    [{ kind: 'undo', judgement: 'j1' }, 'took a decision back'],
  ])('says %j', (decision, words) => {
    expect(decisionWords(decision)).toBe(words);
  });

  it('says a moment by the clock of the world', () => {
    expect(momentWords('2026-01-05T09:30:12+02:00')).toBe('5 January 2026, 07:30 UTC');
  });
});
