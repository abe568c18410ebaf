import { describe, expect, it } from 'vitest';
import { dayWords, daysInMonth, readDay, sayDays, shortDayWords } from './day-words.ts';

describe('dayWords', () => {
  it.each([
    ['2016-08-06', '2016-08-06', '6 August 2016', '6 Aug'],
    ['2016-08-06', '2016-08-09', '6–9 August 2016', '6–9 Aug'],
    ['2016-09-27', '2016-10-03', '27 September – 3 October 2016', '27 Sep – 3 Oct'],
    ['2015-12-30', '2016-01-02', '30 December 2015 – 2 January 2016', '30 Dec 2015 – 2 Jan 2016'],
    ['2016-02-01', '2016-02-29', 'February 2016', 'Feb'],
    ['2015-02-01', '2015-02-28', 'February 2015', 'Feb'],
    ['2016-03-01', '2016-05-31', 'March – May 2016', 'Mar – May'],
    ['2016-01-01', '2016-12-31', '2016', '2016'],
    ['2015-01-01', '2016-12-31', '2015–2016', '2015–2016'],
    ['2016-02-05', null, 'from 5 February 2016 on', 'from 5 Feb on'],
    [null, '2016-02-05', 'by 5 February 2016', 'by 5 Feb'],
    [null, null, 'not known', 'not known'],
    ['not a day', null, 'not known', 'not known'],
  ])('says %s to %s as "%s" and shortly as "%s"', (earliest, latest, words, short) => {
    expect(dayWords({ earliest, latest })).toBe(words);
    expect(shortDayWords({ earliest, latest })).toBe(short);
  });

  it('does not call a month whole that lacks a day', () => {
    expect(dayWords({ earliest: '2016-02-01', latest: '2016-02-28' })).toBe('1–28 February 2016');
  });
});

describe('sayDays', () => {
  it.each([
    ['2016-09-24', '24 September 2016'],
    ['2016-09-24 to 2016-09-25', '24–25 September 2016'],
    ['on 2016-09-24', 'on 2016-09-24'],
    ['3', '3'],
    ['', ''],
  ])('says "%s" as "%s"', (value, words) => {
    expect(sayDays(value)).toBe(words);
  });
});

describe('calendar', () => {
  it('knows leap years and reads no day out of other words', () => {
    expect([daysInMonth(2016, 2), daysInMonth(2100, 2), daysInMonth(2024, 12)]).toEqual([29, 28, 31]);
    expect(readDay('2016-02')).toBeNull();
  });
});
