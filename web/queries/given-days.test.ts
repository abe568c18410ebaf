import { describe, expect, it } from 'vitest';
import { writeDays } from './given-days.ts';

describe('writeDays', () => {
  it.each([
    ['2016', '2016'],
    ['2016-08', '2016-08'],
    [' 2016-08-07 ', '2016-08-07'],
    ['2016-02-29', '2016-02-29'],
  ])('takes %s for one date', (on, days) => {
    expect(writeDays({ span: 'one', on })).toEqual({ days });
  });

  it.each([
    ['', 'Write a year'],
    ['yesterday', 'Write a year'],
    ['7.8.2016', 'Write a year'],
    ['2016-8-7', 'Write a year'],
    ['0000-01-01', 'Give a year from 1900 to 2100'],
    ['1899-12-31', 'Give a year from 1900 to 2100'],
    ['9999', 'Give a year from 1900 to 2100'],
    ['2016-13', 'no month 13'],
    ['2016-00', 'no month 00'],
    ['2015-02-29', 'February 2015 has 28 days'],
    ['2016-06-31', 'June 2016 has 30 days'],
    ['2016-06-00', 'June 2016 has 30 days'],
  ])('says what is wrong with "%s"', (on, words) => {
    expect(writeDays({ span: 'one', on })).toEqual({
      problem: { field: 'on', words: expect.stringContaining(words) },
    });
  });

  it.each([
    ['2016-08-06', '2016-08-09', '2016-08-06/2016-08-09'],
    ['2016-08-06', '', '2016-08-06/..'],
    ['', '2016', '../2016'],
    ['2016-08-20', '2016-08', '2016-08-20/2016-08'],
    ['2016', '2016', '2016/2016'],
  ])('takes %s to %s for a stretch', (from, to, days) => {
    expect(writeDays({ span: 'two', from, to })).toEqual({ days });
  });

  it.each([
    ['', '', 'from'],
    ['2016-08-40', '2016', 'from'],
    ['2016', 'soon', 'to'],
    ['2016-08-09', '2016-08-06', 'to'],
    ['2017', '2016-08', 'to'],
  ])('names the field that is wrong: %s to %s', (from, to, field) => {
    expect(writeDays({ span: 'two', from, to })).toMatchObject({ problem: { field } });
  });
});
