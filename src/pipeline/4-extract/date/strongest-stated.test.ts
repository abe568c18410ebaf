import { describe, expect, it } from 'vitest';
import type { StatedBasis, StatedDate } from '../../../model/index.ts';
import { strongestStated } from './strongest-stated.ts';

const stated = (said: readonly string[]): StatedDate[] =>
  said.map((one) => {
    const [basis = '', value = ''] = one.split(' ');
    return { value, basis: basis as StatedBasis, part: null, start: null, end: null };
  });
const day = (...said: string[]): string | undefined => strongestStated(stated(said))?.interval.earliest;

describe('the stated date that counts', () => {
  it.each([
    ['the stronger witness', ['stamp 2016-02-09', 'meta 2016-02-05'], '2016-02-05'],
    [
      'a dataset, whatever the page says',
      ['given 2016-02-05', 'visible 2016-02-09', 'stamp 2016-02-09'],
      '2016-02-05',
    ],
    [
      'the day that more kinds of witnesses state',
      ['json-ld 2016-02-01', 'meta 2016-02-05', 'visible 2016-02-05'],
      '2016-02-05',
    ],
    ['the stronger of two that stand alone', ['meta 2016-02-05', 'visible 2016-02-09'], '2016-02-05'],
    ['not the day of a change beside it', ['modified 2016-02-09', 'stamp 2016-02-05'], '2016-02-05'],
    [
      'the local day of a moment in UTC',
      ['json-ld 2016-02-06T03:28:10Z', 'visible 2016-02-05'],
      '2016-02-05',
    ],
    [
      'the local day east of Greenwich',
      ['meta 2016-02-05T23:01:00+00:00', 'address 2016-02-06'],
      '2016-02-06',
    ],
    ['the day in UTC where no other is stated', ['json-ld 2016-02-06T03:28:10Z'], '2016-02-06'],
    [
      'the day in UTC where noon leaves no other',
      ['json-ld 2016-02-06T13:00:00Z', 'address 2016-02-05'],
      '2016-02-06',
    ],
  ])('is %s', (_, said, expected) => {
    expect(day(...said)).toBe(expected);
  });

  it('is none where none is stated, or none is a date', () => {
    expect(day()).toBeUndefined();
    expect(day('meta soon')).toBeUndefined();
  });

  it('does not hang on the order in which witnesses of several kinds are listed', () => {
    const said = ['json-ld 2016-02-01', 'meta 2016-02-05', 'visible 2016-02-05', 'stamp 2016-02-09'];
    expect(day(...said.toReversed())).toBe(day(...said));
  });
});
