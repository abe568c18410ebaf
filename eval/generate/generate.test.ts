import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/calendar/index.ts';
import type { IsoDay } from '../../src/model/index.ts';
import { datedTextOf, parseFieldMap } from './dated-text.ts';
import { falseDate, withStamp } from './false-date.ts';
import { stripStatedDates } from './strip-dates.ts';
import { readText, undated } from './undated.ts';

const NEWS = 'Shells fell on the port on Friday, three days after the ferry of August 9 had left.';
/** A digit that could be a date's stands only in what the report tells of. */
const LEFT = /\d/g;

describe('stripStatedDates takes', () => {
  it.each([
    'This story is from August 9, 2016\n\n',
    '12 February 2015 ',
    '3 June 2016\n',
    'Sun 10 Jul 2016 ',
    'Tue Aug 9 2016 070707 ',
    '03-08-2016 ',
    '12.08.2016(updated 0907 13.08.2016) ',
    '2016-08-03\n',
    '2016-08-03T07:07:00Z\n',
    'Date of publication 9 August 2016 ',
    'Posted on August 12 2016 by Anna Weiss ',
    'Published February 18 2015 ',
    'Last updated at Aug 092016 ',
    'Page last updated at 07:07 GMT, Tuesday, 9 August 2016\n',
    'Aired August 9 , 2016 - 07:07:00 ET ',
    'HARBOUR TOWN | Tue Aug 9 , 2016 7:07 pm EST ',
    'Sunday 7 August 2016 17.07 BST ',
    '07:07 GMT 18 January 2021\n\n',
    'HARBOUR TOWN, June 3 (Wire) — ',
    'HARBOUR TOWN, 3 June – ',
    'First published: 3 June\n',
    'Thursday, June 3\n',
    'Tuesday , August 9 , 2016 ; Page A07\n',
    '00.07 GMT on Sunday 7 August 2016\n',
    '8\\/19\\/16 ',
  ])('%s', (stamp) => {
    const rest = stripStatedDates(stamp + NEWS);
    expect(rest.endsWith(NEWS)).toBe(true);
    expect(rest.match(LEFT)).toEqual(['9']);
  });

  it('a stamp that stands deep in the text', () => {
    const long = 'The council met and spoke of the harbour. '.repeat(20);
    expect(stripStatedDates(`${long}Updated 3 June 2016 at 4.10 pm. ${NEWS}`).match(LEFT)).toEqual(['9']);
    expect(stripStatedDates(`${long}\nFriday 5 August 2016 00.07 BST\n${NEWS}`).match(LEFT)).toEqual(['9']);
  });
});

describe('stripStatedDates leaves what the report tells of', () => {
  it.each([
    'Shells fell on 3 June 2016, the council said.',
    'The 3 June 2016 attack closed the port.',
    'The march 15 programme was put off.',
    'The port has been shut since March 2011.',
    'A road was opened on Saturday, August 6.',
    'Between 3 June 2016 and 5 June 2016 the port was shut.',
    'The dead numbered 12 in May.',
    'About 2,016 people fled in 2016.',
    'Fans of 25 clubs came on Sunday.',
    'The truce of 27 February 2016 held.',
    'May 12 men have fled, the officer asked.',
  ])('%s', (sentence) => {
    expect(stripStatedDates(sentence)).toBe(sentence);
  });
});

describe('undated', () => {
  it('leaves no date that the reader takes for a stated one', async () => {
    const text = await undated(`By Anna Weiss, June 3, 2016\n\n${NEWS}`);
    expect((await readText(text)).stated).toEqual([]);
    expect(text).toContain(NEWS);
  });
});

describe('falseDate', () => {
  it('is off by 30 days to 6 years, and always the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 9000 }), (id, days) => {
        const truth = addDays('2000-01-01' as IsoDay, days);
        const other = falseDate(id, truth);
        expect(falseDate(id, truth)).toBe(other);
        const off = Math.abs(daysBetween(truth, other));
        expect(off >= 30 && off <= 6 * 365).toBe(true);
      }),
    );
  });

  it('stands where a page stamp stands, and is read as a bare stamp', async () => {
    const { stated } = await readText(withStamp(NEWS, '2021-01-18' as IsoDay));
    expect(stated.map(({ value, basis }) => [value.slice(0, 10), basis])).toEqual([['2021-01-18', 'stamp']]);
  });
});

describe('datedTextOf', () => {
  it('takes fields by name, counts a date by its day, and passes over what has none', () => {
    const fields = parseFieldMap('text=body, date=when');
    expect(datedTextOf({ when: '2016-08-07T10:00:00Z', body: NEWS }, 4, fields)).toEqual({
      id: '5',
      date: '2016-08-07',
      text: NEWS,
    });
    expect(datedTextOf({ id: 1, date: 'August', text: NEWS }, 0)).toBeNull();
    expect(() => parseFieldMap('body')).toThrow('maps no field');
  });
});
