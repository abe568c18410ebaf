import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timex3 } from '../../../calendar/index.ts';
import type { Document, IsoDay, Knowledge, TimeAnnotation } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { times } from './index.ts';
import { RULES } from './order.ts';

const NO_KNOWLEDGE = { actors: [], chronicle: [], digest: '' } as unknown as Knowledge;
/** A Wednesday. */
const ANCHOR = { earliest: '2016-09-28' as IsoDay, latest: '2016-09-28' as IsoDay };

function annotate(text: string): readonly TimeAnnotation[] {
  const document = {
    id: '',
    name: '',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'whole-text' }],
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  } as unknown as Document;
  const parsed = parseDocument(document);
  return times.annotate({ parsed, knowledge: NO_KNOWLEDGE, earlier: [] }) as readonly TimeAnnotation[];
}

function read(text: string): string[] {
  return annotate(text).map(
    (one) => `${text.slice(one.start, one.end)} = ${timex3(one.expression, ANCHOR, one.clock)}`,
  );
}

describe('times: what each construction means', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['The bridge fell on Aug. 6 after a raid.', 'Aug. 6 = 2016-08-06'],
    ['The bridge fell on Friday, August 7, 1998.', 'Friday, August 7, 1998 = 1998-08-07'],
    ['Published Sun 10 Jul 2016 by the Harbour Post.', 'Sun 10 Jul 2016 = 2016-07-10'],
    ['It was signed on the 6th of August 2012.', 'the 6th of August 2012 = 2012-08-06'],
    ['Shelling went on from 5-9 March 2015.', '5 = 2015-03-05', '9 March 2015 = 2015-03-09'],
    ['The log says 2016-02-05.', '2016-02-05 = 2016-02-05'],
    ['The stamp reads 25/12/2015.', '25/12/2015 = 2015-12-25'],
    ['The stamp reads 05/08/2016.', '05/08/2016 = 2016-05-08/2016-08-05'],
    ['They met on the 15th, and left.', 'the 15th = 2016-09-15'],
    ['The dividend is payable Dec. 1 to all.', 'Dec. 1 = 2016-12-01'],
    ['Fighting began in mid-February.', 'mid-February = 2016-02'],
    ['Fighting began at the end of May 2012.', 'the end of May 2012 = 2012-05'],
    ['The road was cut in July last year.', 'July last year = 2015-07'],
    ['The bridge fell last February.', 'last February = 2016-02'],
    ['The talks will resume in May.', 'May = 2017-05'],
    ['It had been shut since 2012.', '2012 = 2012'],
    ['The lull lasted until March 2017.', 'March 2017 = 2017-03'],
    ['It began in mid-2014 and grew.', 'mid-2014 = 2014'],
    ['The wars of the 1990s cast a shadow.', 'the 1990s = 199'],
    ['It was built in the late 1970s.', 'the late 1970s = 197'],
    ['The fort dates from the 12th century.', 'the 12th century = 11'],
    ['It was sacked in 1683.', '1683 = 1683'],
    ['It was sacked in 490 BC.', '490 BC = BC0490'],
    ['Losses grew in the third quarter of 1998.', 'the third quarter of 1998 = 1998-Q3'],
    ['Losses grew in the first half of 2015.', 'the first half of 2015 = 2015-H1'],
    ['The town fell last spring.', 'last spring = 2016-SP'],
    ['The town fell in the summer of 2012.', 'the summer of 2012 = 2012-SU'],
    ['Tuesday’s attack broke the truce.', 'Tuesday = 2016-09-27'],
    ['Envoys will meet on Friday.', 'Friday = 2016-09-30'],
    ['Shells fell on Tuesday night.', 'Tuesday night = 2016-09-27TNI'],
    ['The convoy left at 9 a.m. on Friday.', '9 a.m. on Friday = 2016-09-23T09:00'],
    ['Sirens sounded at 07:07 GMT.', '07:07 GMT = 2016-09-28T07:07'],
    ['He was killed yesterday near the river.', 'yesterday = 2016-09-27'],
    ['The siege began the day before yesterday.', 'the day before yesterday = 2016-09-26'],
    ['The rebrand was announced earlier this week.', 'earlier this week = 2016-W39'],
    ['Clashes spread over the weekend.', 'the weekend = 2016-W38-WE'],
    ['Aid arrived late last month.', 'late last month = 2016-08'],
    ['It must end by the end of the year.', 'the end of the year = 2016'],
    ['One year ago this week the raids began.', 'One year ago this week = 2015-W40'],
    ['Three months ago the road reopened.', 'Three months ago = 2016-06'],
    ['They have bombed the town for 10 days.', '10 days = P10D'],
    ['The four-year civil war goes on.', 'four-year = P4Y'],
    ['The five-year-old Syrian conflict goes on.', 'five-year-old = P5Y'],
    ['Prices rose in recent weeks.', 'recent weeks = PXW'],
    ['Prices rose in the past three months.', 'the past three months = P3M'],
    [
      'Supplies stopped in the first two weeks of 2016.',
      'the first two weeks of 2016 = 2016-01-01/2016-01-14',
    ],
    ['A shell lands every other minute.', 'every other minute = PT2M'],
    ['The crossing is bombed daily.', 'daily = P1D'],
    ['The front is quiet now.', 'now = PRESENT_REF'],
    ['From May to July 2015 the city was cut off.', 'May = 2015-05', 'July 2015 = 2015-07'],
    ['Rivers froze in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['Families fled on Christmas Day.', 'Christmas Day = 2015-12-25'],
  ];
  it.each(rows)('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('times: what must not match', () => {
  const rows: readonly string[] = [
    'Mrs May said the talks had failed.',
    'Theresa May left the room.',
    'Rebels may withdraw.',
    'They march on the capital.',
    'March on the capital, they shouted.',
    'A second strike hit the same street.',
    'Some 2,016 people fled.',
    'About 2016 people fled.',
    'The ship cost $1998 million.',
    'The road climbs to 1998 feet.',
    'Friday the dog barked at the door.',
    'The Sunday Times ran the letter.',
    'Bloody Sunday is remembered there.',
    'A six-year-old boy was hurt.',
    'The 15th Division pulled back.',
    'A quarter of the city lies in ruins.',
    'The fall of the town was quick.',
    'It was a last-minute offer.',
    'The Daily Harbour printed it.',
    'He is the man with 52 years old shoes.',
    'They won by 4:1 in the cup.',
    'The future of the town is dark.',
    'He came as soon as he could.',
    'April Jones spoke to reporters.',
    'It was the first time anyone asked.',
  ];
  it.each(rows)('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('times: direction', () => {
  it.each([
    ['The army shelled the town on Tuesday.', 'weekday/past-verb'],
    ['The envoys will meet on Tuesday.', 'weekday/future-verb'],
    ['They are expected to arrive on Tuesday.', 'weekday/future-verb'],
    ['The truce holds until Tuesday.', 'weekday/deadline/until'],
    ['He said on Tuesday that they will leave.', 'weekday/past-verb'],
  ])('%s', (sentence, rule) => {
    expect(annotate(sentence).map((one) => one.rule)).toEqual([rule]);
  });
});

describe('times: what holds of any text', () => {
  it('keeps spans inside the text, in order, apart', () => {
    const word = fc.constantFrom(
      'Tuesday',
      'May',
      '2016',
      'for',
      '10',
      'days',
      'ago',
      'the',
      'last',
      'week',
      'of',
      'Aug.',
      '6',
      'night',
      'since',
      'to',
      '-',
      ',',
      'mid-',
      "'90s",
      'BC',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        const found = annotate(text);
        for (const [i, one] of found.entries()) {
          expect(one.start).toBeLessThan(one.end);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(one.start, one.end).trim()).toBe(text.slice(one.start, one.end));
          if (i > 0) expect(found[i - 1]?.end).toBeLessThanOrEqual(one.start);
        }
        expect(annotate(text)).toEqual(found);
      }),
    );
  });

  it('gives each rule one name and marks to look for', () => {
    const names = RULES.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    expect(RULES.filter((rule) => rule.needs.length === 0)).toEqual([]);
    expect(RULES.filter((rule) => rule.pattern.flags !== 'gi')).toEqual([]);
  });
});
