import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesIn, valuesIn } from '../../../../test/build/times-in.ts';
import { RULES } from './order.ts';

/** A Wednesday. */
const read = (text: string): string[] => valuesIn(text, '2016-09-28');

describe('times: what each construction means', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['The bridge fell on Aug. 6 after a raid.', 'Aug. 6 = 2016-08-06'],
    ['The bridge fell on Friday, August 7, 1998.', 'Friday, August 7, 1998 = 1998-08-07'],
    ['Published Sun 10 Jul 2016 by the Harbour Post.', 'Sun 10 Jul 2016 = 2016-07-10'],
    ['It was signed on the 6th of August 2012.', 'the 6th of August 2012 = 2012-08-06'],
    ['Shelling went on from 5-9 March 2015.', '5 = 2015-03-05', '9 March 2015 = 2015-03-09'],
    ['The log says 2016-02-05.', '2016-02-05 = 2016-02-05'],
    ['The stamp reads 25/12/2015.', '25/12/2015 = 2015-12-25'],
    ['The stamp reads 05/08/2016.', '05/08/2016 = 2016-XX-XX'],
    ['The stamp reads 05-08-2016.', '05-08-2016 = 2016-XX-XX'],
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
    ['Sirens sounded at 07:07 GMT.', '07:07 GMT = 2016-09-28T07:07Z'],
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
    ['Shelling began on 6th August, 2012.', '6th August, 2012 = 2012-08-06'],
    ['The envoy arrived on the 6 August.', 'the 6 August = 2016-08-06'],
    ['The envoy arrived on 06-Aug-2016 by road.', '06-Aug-2016 = 2016-08-06'],
    ['The envoy arrived on Aug 6th, 2016.', 'Aug 6th, 2016 = 2016-08-06'],
    ['The envoy arrived on Sat., Aug. 6.', 'Sat., Aug. 6 = 2016-08-06'],
    ['The envoy arrived on 2016/08/06.', '2016/08/06 = 2016-08-06'],
    ['The stamp reads 6.8.2016.', '6.8.2016 = 2016-08-06'],
    ['The stamp reads 12.25.2016.', '12.25.2016 = 2016-12-25'],
    ['The stamp reads 25-12-2015.', '25-12-2015 = 2015-12-25'],
    ['The flood killed 31 June 5.', 'June 5 = 2016-06-05'],
    ['The dam broke on 29 February.', '29 February = 2016-02-29'],
    ['The dam broke on February 29, 2012.', 'February 29, 2012 = 2012-02-29'],
    ['On 17 February forces took the dam.', '17 February = 2016-02-17'],
    ['A March 14 square protest was broken up.', 'March 14 = 2016-03-14'],
    ['The 17 February 2011 revolution began there.', 'The 17 February 2011 = 2011-02-17'],
    ['The 9/11 attacks changed the law.', '9/11 = 2001-09-11'],
    ['Nothing was the same after 9/11.', '9/11 = 2001-09-11'],
    ['Losses grew in the quarter.', 'the quarter = 2016-Q2'],
    ['Shelling cut profits in the first quarter.', 'the first quarter = 2016-Q1'],
    ['The work must be done by the spring.', 'the spring = 2017-SP'],
    ['By the spring they were back.', 'the spring = 2016-SP'],
    ['They had crossed the river by the spring.', 'the spring = 2016-SP'],
    ['On Sunday Adeyemi spoke to them.', 'Sunday = 2016-09-25'],
    ['On Monday and Tuesday Adeyemi met them.', 'Monday = 2016-09-26', 'Tuesday = 2016-09-27'],
    ['Monday Russia said it would stop.', 'Monday = 2016-09-26'],
    ['Attacks by militants rose in the second quarter.', 'the second quarter = 2016-Q2'],
    ['A May 5 Coalition airstrike killed two.', 'May 5 = 2016-05-05'],
    ['He said Sunday Kurds fled the town.', 'Sunday = 2016-09-25'],
    ['They marched at 0600 and rested.', '0600 = 2016-09-28T06:00'],
    ['The report covers 2016-02.', '2016-02 = 2016-02'],
    ['Two raids on 7/8 August killed four.', '7 = 2016-08-07', '8 August = 2016-08-08'],
    ['It raged between 5 and 7 April.', '5 = 2016-04-05', '7 April = 2016-04-07'],
    ['It raged from April 28 through May 3.', 'April 28 = 2016-04-28', 'May 3 = 2016-05-03'],
    [
      'The First Marne (5 September-12 September) ended.',
      '5 September = 2016-09-05',
      '12 September = 2016-09-12',
    ],
    ['It fell on last Oct. 23 to them.', 'Oct. 23 = 2015-10-23'],
    ['For the year ended Jan. 31 losses grew.', 'the year = P1Y', 'Jan. 31 = 2016-01-31'],
    ['Two died on the night of 3 to 4 May.', 'the night of 3 to 4 May = 2016-05-03TNI'],
    ['Two died in the night between May 3-4, 2015.', 'the night between May 3-4, 2015 = 2015-05-03TNI'],
    ['On the third day of the offensive they took a hill.', 'the third day = XXXX-XX-XX'],
    ['Today is the eighth day of the siege.', 'Today = 2016-09-28', 'the eighth day = 2016-09-28'],
    ['The convoy left at 0730 local time.', '0730 local time = 2016-09-28T07:30'],
    ['The convoy left at 1500 hrs.', '1500 hrs = 2016-09-28T15:00'],
    ['The convoy left at 3pm Damascus time.', '3pm Damascus time = 2016-09-28T15:00'],
    ['The convoy left at 6 p.m. EST.', '6 p.m. EST = 2016-09-28T18:00-05'],
    ['The convoy left at dawn on Tuesday.', 'dawn on Tuesday = 2016-09-27TMO'],
    ['It was hit in the early hours of Thursday.', 'the early hours of Thursday = 2016-09-22TMO'],
    ['The mosque was hit after Friday prayers.', 'Friday = 2016-09-23'],
    ['The strikes stopped during Ramadan.', 'Ramadan = 2016-06-06/2016-07-05'],
    ['The strikes resumed after Eid al-Fitr.', 'Eid al-Fitr = 2016-07-06'],
    ['The Eid truce held.', 'Eid = 2016-09-11'],
    ['Votes were cast on Election Day 2016.', 'Election Day 2016 = 2016-11-08'],
    ['They agreed to a 48-hour truce.', '48-hour = PT48H'],
    ['Thirty died in the past 24 hours.', 'the past 24 hours = PT24H'],
    ['Casualties fell in H1 2016.', 'H1 2016 = 2016-H1'],
    ['They marched on the fifth anniversary of the uprising.', 'the fifth anniversary = XXXX-XX-XX'],
    ['They marched on the anniversary of the massacre.', 'the anniversary = XXXX-XX-XX'],
    ['Troops must leave by Tuesday night.', 'Tuesday night = 2016-10-04TNI'],
    ['It began in late November.', 'late November = 2015-11'],
    [
      'They fought in the spring and early summer of 1943.',
      'the spring = 1943-SP',
      'early summer of 1943 = 1943-SU',
    ],
    ['Their spring offensive failed.', 'spring = 2016-SP'],
    ['Shells land twice a day.', 'a day = P1D'],
    ['Ten strikes per day were counted.', 'per day = P1D'],
    ['Trucks cross on Fridays.', 'Fridays = XXXX-WXX-5'],
    ['Trucks cross on Tuesday nights.', 'Tuesday nights = XXXX-WXX-2TNI'],
    ['Trucks cross every Thursday night.', 'every Thursday night = XXXX-WXX-4TNI'],
    ['They met on Tuesday of last week.', 'Tuesday of last week = 2016-09-20'],
    ['They met two Fridays ago.', 'two Fridays ago = 2016-09-16'],
    ['It flared in the week of 5 September.', 'the week of 5 September = 2016-W36'],
    ['He died several days later.', 'several days later = PXD'],
    ['He had left two years before.', 'two years before = 2014'],
    ['At the time, he was abroad.', 'the time = PAST_REF'],
    ['By then the bridge had gone.', 'then = PAST_REF'],
    ['Demand will grow from 2018 and beyond.', '2018 and beyond = 2018'],
    ['The 2016 elections were called off.', '2016 = 2016'],
    ['The plan must be done by year-end.', 'year-end = 2016-12-31'],
    ['The war has cost them two decades.', 'two decades = P20Y'],
    ['They will one day return.', 'one day = FUTURE_REF'],
  ];
  it.each(rows)('%s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('times: direction', () => {
  it.each([
    ['The army shelled the town on Tuesday.', 'weekday/past-verb'],
    ['The envoys will meet on Tuesday.', 'weekday/future-verb'],
    ['They are expected to arrive on Tuesday.', 'weekday/future-verb'],
    ['The truce holds until Tuesday.', 'weekday/deadline/until'],
    ['He said on Tuesday that they will leave.', 'weekday/past-verb'],
    ['They agreed a plan to leave in November.', 'month/future-verb'],
    ['The case is heard in November.', 'month/nearest-month/present-verb'],
    ['The offer had been due to expire on Friday.', 'weekday/past-verb'],
    ['A rally planned for Saturday was cancelled.', 'weekday/past-verb'],
    ['Until Thursday, they had held the town.', 'weekday/past-verb/until'],
    ['The truce holds until 9 a.m. on Tuesday.', 'weekday/deadline/until'],
  ])('%s', (sentence, rule) => {
    expect(timesIn(sentence).map((one) => one.rule)).toEqual([rule]);
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
      'week of',
      'every',
      'Ramadan',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        const found = timesIn(text);
        for (const [i, one] of found.entries()) {
          expect(one.start).toBeLessThan(one.end);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(one.start, one.end).trim()).toBe(text.slice(one.start, one.end));
          if (i > 0) expect(found[i - 1]?.end).toBeLessThanOrEqual(one.start);
        }
        expect(timesIn(text)).toEqual(found);
      }),
    );
  });

  it.each([
    ['Two raids on 7/8 August killed four.', 'calendar'],
    ['Two raids on 7 and 8 August killed four.', 'calendar'],
    ['Two raids on 7-8 August killed four.', 'interval'],
    ['Raids between 7 and 8 August killed four.', 'interval'],
  ])('tells two days from the days between: %s', (text, form) => {
    expect(timesIn(text).map(({ expression }) => expression.form)).toEqual([form, form]);
  });

  it('gives each rule one name and marks to look for', () => {
    const names = RULES.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    expect(RULES.filter((rule) => rule.needs.length === 0)).toEqual([]);
    expect(RULES.filter((rule) => rule.pattern.flags !== 'gi')).toEqual([]);
  });
});
