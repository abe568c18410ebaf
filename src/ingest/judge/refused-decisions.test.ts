import { describe, expect, it } from 'vitest';
import { wrongDays, wrongIn, wrongWords } from '../../corroborate.ts';
import { type Decision, inLogOrder, type IsoDay } from '../../model/index.ts';
import { isAhead } from './moment-ahead.ts';
import { unknownIn } from './unknown-in.ts';

const subject = { kind: 'event', mentions: ['e'] } as const;
const place = {
  name: 'Kesra',
  lat: null,
  lon: null,
  precision: 'settlement',
  gazetteer: null,
  country: null,
};
const placed = (more: object) => ({ kind: 'place', subject, place: { ...place, ...more } }) as unknown;

describe('what a decision says', () => {
  it.each([
    [{ kind: 'when', subject, earliest: 'next tuesday', latest: null }],
    [{ kind: 'when', subject, earliest: '2016-02-31', latest: null }],
    [placed({ lat: 999, lon: 0 })],
    [{ kind: 'correct', subject, field: 'type', value: 'sports' }],
  ])('cannot be meant: %j', (decision) => {
    expect(wrongIn(decision as Decision)).not.toBeNull();
  });

  it.each([
    ['title', 'Raid on Kesra', true],
    ['title', 'Raid on \u202eKesra', false],
    ['title', 'Raid\u0000', false],
    ['agent', 'the \u2066army', false],
    ['target', 'shop\u200bpers', false],
    ['target', '\u0645\u06cc\u200c\u0631\u0627', true],
  ])('of the %s %j can be read as it is: %s', (field, value, isRight) => {
    expect(wrongIn({ kind: 'correct', subject, field, value } as unknown as Decision) === null).toBe(isRight);
    const where = placed({ name: value }) as Decision;
    expect(wrongIn(where) === null).toBe(isRight);
  });

  it('of a name as it stands in a document is taken as it stands', () => {
    const name = { kind: 'name', name: 'the \u202abrigade', document: null } as const;
    expect(wrongIn({ kind: 'link', subject: name, actor: null })).toBeNull();
  });

  it.each([
    ['2016-02-29', null],
    ['2015-02-29', '2015-02-29'],
    ['2016-02-31', '2016-02-31'],
    ['2016-13-01', '2016-13-01'],
    ['0216-01-01', '0216-01-01'],
  ])('of the day %s', (day, named) => {
    const wrong = wrongDays(day as IsoDay, null);
    if (named === null) expect(wrong).toBeNull();
    else expect(wrong).toContain(named);
  });

  it.each([
    [placed({ country: 'SY' }), null],
    [placed({ country: 'XX' }), 'country'],
    [placed({ gazetteer: 'nowhere' }), 'gazetteer'],
    [{ kind: 'link', subject: { kind: 'name', name: 'x', document: null }, actor: 'nobody' }, 'actor'],
  ])('names nobody and nothing unknown: %j', (decision, named) => {
    const unknown = unknownIn(decision as Decision, () => false);
    if (named === null) expect(unknown).toBeNull();
    else expect(unknown).toContain(named);
  });
});

describe('who decides, and when', () => {
  it.each([
    ['Mira', '2026-11-20T09:00:00Z', true],
    ['Mira', '9999-12-31T23:59:59.999Z', false],
    ['Mira', '1999-12-31T23:59:59Z', false],
    ['Mira', '2026-02-31T09:00:00Z', false],
    ['Mira', 'next tuesday', false],
    ['Mi\u202era', '2026-11-20T09:00:00Z', false],
    ['Mi\u0000ra', '2026-11-20T09:00:00Z', false],
    ['Mi\u200bra', '2026-11-20T09:00:00Z', false],
    ['Mi\u200dra', '2026-11-20T09:00:00Z', false],
    ['\u0645\u06cc\u200c\u0631\u0627', '2026-11-20T09:00:00Z', true],
    ['\u0645\u06cc\u200c', '2026-11-20T09:00:00Z', false],
    ['\u0645\u06cc\u202e\u0631\u0627', '2026-11-20T09:00:00Z', false],
    ['\u0915\u094d\u200d\u0937\u092e\u093e', '2026-11-20T09:00:00Z', true],
  ])('%j on %s: %s', (who, at, isRight) => {
    expect(wrongWords({ who, why: '', at }) === null).toBe(isRight);
  });

  it('says of a reason how long a reason may be', () => {
    expect(wrongWords({ who: 'Mira', why: 'x'.repeat(2001), at: '2026-11-20T09:00:00Z' })).toContain('2000');
  });

  it.each([
    ['2026-11-22T12:00:00Z', false],
    ['2026-11-22T12:00:01Z', true],
  ])('is ahead at %s: %s', (at, expected) => {
    expect(isAhead(at, '2026-11-20T12:00:00Z')).toBe(expected);
    expect(isAhead(at, null)).toBe(false);
  });
});

describe('the order of a log', () => {
  const entry = (id: string, at: string, after: string | null = null) => ({ id, at, after });
  it.each([
    ['by moment', [entry('a', '2026-01-02T00:00:00Z'), entry('b', '2026-01-01T00:00:00Z')], 'ba'],
    ['by id', [entry('b', '2026-01-01T00:00:00Z'), entry('a', '2026-01-01T00:00:00Z')], 'ab'],
    [
      'by what was seen before all',
      [entry('a', '2026-01-01T00:00:00Z', 'z'), entry('z', '9999-12-31T23:59:59.999Z')],
      'za',
    ],
    ['past the year 9999', [entry('b', '+010000-01-01T00:00:00Z'), entry('a', '9999-12-31T00:00:00Z')], 'ab'],
    [
      'in a circle somehow, none lost',
      [entry('a', '2026-01-01T00:00:00Z', 'b'), entry('b', '2026-01-01T00:00:00Z', 'a')],
      null,
    ],
  ])('is %s', (_, log, expected) => {
    const ids = inLogOrder(log).map(({ id }) => id);
    expect([...ids].sort()).toEqual(log.map(({ id }) => id).sort());
    if (expected !== null) expect(ids.join('')).toBe(expected);
  });
});
