import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../test/build/times-in.ts';
import type { DocumentDate, IsoDay } from '../../../model/index.ts';
import { resolveTimes } from './resolve-times.ts';

const dateOf = (day: string): DocumentDate => ({
  earliest: day as IsoDay,
  latest: day as IsoDay,
  best: day as IsoDay,
  precision: 'day',
  basis: [],
  stated: [],
  conflict: null,
});

function values(text: string, day: string): string[] {
  const annotations = timesIn(text);
  return resolveTimes({ text, annotations }, { date: dateOf(day), reprints: [], named: [] }).map((one) => {
    const { start, end } = annotations[one.annotation] as { start: number; end: number };
    const days =
      one.value === null ? 'unknown' : `${one.value.earliest ?? 'open'} ${one.value.latest ?? 'open'}`;
    return `${text.slice(start, end)}: ${days}`;
  });
}

describe('the narrative anchor', () => {
  it.each([
    [
      'In May, the agency observed two camps. At the time, both were empty.',
      ['May: 2016-05-01 2016-05-31', 'the time: 2016-05-01 2016-05-31'],
    ],
    [
      'Last February the army attacked. The rebels repelled the offensive at the time.',
      ['Last February: 2016-02-01 2016-02-29', 'the time: 2016-02-01 2016-02-29'],
    ],
    [
      'The war began in March 2011. In July the first units defected. Two weeks later the town fell.',
      [
        'March 2011: 2011-03-01 2011-03-31',
        'July: 2011-07-01 2011-07-31',
        'Two weeks later: 2011-07-12 2011-08-17',
      ],
    ],
    [
      'It was founded in 2004. The group agreed in April to disband.',
      ['2004: 2004-01-01 2004-12-31', 'April: 2016-04-01 2016-04-30'],
    ],
    [
      'The bridge fell in May 2012. Envoys will meet on 5 October to discuss it.',
      ['May 2012: 2012-05-01 2012-05-31', '5 October: 2016-10-05 2016-10-05'],
    ],
    ['Two days later the town fell.', ['Two days later: unknown']],
    ['On the third day of the offensive it fell.', ['the third day: unknown']],
  ])('%s', (text, expected) => {
    expect(values(text, '2016-09-28')).toEqual(expected);
  });

  it('goes on over paragraphs in a text about former years', () => {
    const history =
      'The siege of 1916 was long, from 1915 to 1917. In 1916 nobody came. In February the river froze.\n\nBy late June the relief came, and the wall was breached in May.\n\nIn January the town was rebuilt.';
    expect(values(history, '2016-09-28')).toEqual([
      '1916: 1916-01-01 1916-12-31',
      '1915: 1915-01-01 1917-12-31',
      '1917: 1915-01-01 1917-12-31',
      '1916: 1916-01-01 1916-12-31',
      'February: 1916-02-01 1916-02-29',
      'late June: open 1916-06-30',
      'May: 1916-05-01 1916-05-31',
      'January: 1917-01-01 1917-01-31',
    ]);
  });

  it('does not go on over paragraphs in a report', () => {
    const report =
      'The siege of 1916 is remembered. Guns fired on Tuesday.\n\nIn June the wall was repaired. Last week it was opened.';
    expect(values(report, '2016-09-28').at(2)).toBe('June: 2016-06-01 2016-06-30');
  });
});
