import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../model/index.ts';
import { dayInAddress } from './address-date.ts';
import { orderAgreeing, orderUsed, writtenDates } from './calendar-date.ts';
import { dateWords } from './date-words.ts';
import { localeOrder } from './locale-order.ts';
import { readMachineDate } from './machine-date.ts';
import { statedDates } from './stated-dates.ts';
import { readWrittenMoment } from './written-moment.ts';

const days = (text: string, options = {}): string[] => writtenDates(text, options).map(({ value }) => value);

describe('writtenDates', () => {
  it.each([
    ['Sun 10 Jul 2016', '2016-07-10'],
    ['Thursday, November 9th 2023', '2023-11-09'],
    ['Nov. 8, 2023, 10:28 p.m.', '2023-11-08'],
    ['Veröffentlicht am 21. März 2020', '2020-03-21'],
    ['24. Jänner 2017', '2017-01-24'],
    ['le 1er août 2019', '2019-08-01'],
    ['15 de septiembre de 2020', '2020-09-15'],
    ['3 febbraio 2018', '2018-02-03'],
    ['12 de março de 2019', '2019-03-12'],
    ['9 oktober 2020 11:12', '2020-10-09'],
    ['5 февраля 2016 г.', '2016-02-05'],
    ['5 Şubat 2016', '2016-02-05'],
    ['30 Aralık 2015', '2015-12-30'],
    ['5 lutego 2016', '2016-02-05'],
    ['٥ فبراير ٢٠١٦', '2016-02-05'],
    ['5 شباط/فبراير 2016', '2016-02-05'],
    ['12 كانون الأول 2016', '2016-12-12'],
    ['2016年2月5日', '2016-02-05'],
    ['2016. február 5.', '2016-02-05'],
    ['31/12/2016', '2016-12-31'],
    ['12/31/2016', '2016-12-31'],
    ['08/08/2017', '2017-08-08'],
    ['5.2.2016', '2016-02-05'],
    ['2016/02/05', '2016-02-05'],
  ])('reads %s', (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  it.each([
    'July 45, 2016',
    '05/02/2016',
    'version 1.2.10',
    '5.2.16',
    'flight 12 of 2016',
    '28.09.1912:44',
    '10 people 2016',
    '192.168.10.2016',
  ])('leaves %s alone', (text) => {
    expect(days(text)).toEqual([]);
  });

  it.each([
    ['05/02/2016', { order: 'day-first' }, '2016-02-05'],
    ['05/02/2016', { order: 'month-first' }, '2016-05-02'],
    // Numbers that only one order allows are read in it, whatever the order given.
    ['25/02/2016', { order: 'month-first' }, '2016-02-25'],
    ['Party, 30.10.23', { shortYears: true }, '2023-10-30'],
    ['28.09.1912:44', { shortYears: true }, '2019-09-28'],
    ['8.5.98', { shortYears: true }, '1998-05-08'],
  ])('reads %s with %j', (text, options, day) => {
    expect(days(text, options)).toEqual([day]);
  });

  it('never throws, gives days of the calendar, in order and at their place', () => {
    const piece = fc.constantFrom(
      '5',
      '12',
      '31',
      ' ',
      '/',
      '.',
      '-',
      '2016',
      '16',
      'May',
      'mars',
      'de',
      'كانون',
      ', ',
      '年',
      '٥',
      'th',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { value, start, end } of writtenDates(text, { order: 'day-first', shortYears: true })) {
          expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const took = performance.now();
    writtenDates(`${'5 May '.repeat(100_000)}${'1.'.repeat(100_000)}${'a'.repeat(100_000)}`);
    expect(performance.now() - took).toBeLessThan(5_000);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['03/04/2016 and 28/04/2016', 'day-first'],
    ['03/04/2016 and 04/28/2016', 'month-first'],
    ['28/04/2016 and 04/28/2016', null],
    ['03/04/2016', null],
    ['28.04.2016', null],
  ])('used in %s', (text, order) => {
    expect(orderUsed(text)).toBe(order);
  });

  it.each([
    ['05/02/2016', ['2016-02-05'], 'day-first'],
    ['05/02/2016', ['2016-05-02'], 'month-first'],
    ['05/02/2016', ['2016-05-02', '2016-02-05'], null],
    ['05/02/2016', ['2016-07-01'], null],
  ])('agreeing with what else is stated: %s and %j', (text, stated, order) => {
    expect(orderAgreeing(text, stated)).toBe(order);
  });

  it.each([
    ['en', null],
    ['en-US', 'month-first'],
    ['en_GB', 'day-first'],
    ['de', 'day-first'],
    ['es-US', 'month-first'],
    [null, null],
  ])('of the locale %s', (locale, order) => {
    expect(localeOrder(locale)).toBe(order);
  });
});

describe('readMachineDate', () => {
  it.each([
    ['2016-02-05T10:30:00Z', '2016-02-05T10:30:00Z'],
    ['2016-02-05 10:30:00 +0200', '2016-02-05T10:30:00+02:00'],
    ['2016/02/05 9:05', '2016-02-05T09:05'],
    ['20160205', '2016-02-05'],
    ['Fri, 05 Feb 2016 10:00:00 GMT', '2016-02-05'],
    ['1454668200', '2016-02-05T10:30:00Z'],
    ['1454668200000', '2016-02-05T10:30:00Z'],
    ['2/25/2016 9:23:13 AM', '2016-02-25'],
  ])('reads %s', (raw, value) => {
    expect(readMachineDate(raw, null)).toBe(value);
  });

  it.each([
    '',
    '2016',
    '201602',
    '0000-00-00',
    '2016-13-45',
    '05/02/2016',
    '12345',
    '1',
    'today',
    '99999999999999',
  ])('takes no date from %j', (raw) => {
    expect(readMachineDate(raw, null)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const value = readMachineDate(raw, 'day-first');
        if (value !== null) expect(value).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/);
        readWrittenMoment(raw);
        dayInAddress(raw);
      }),
    );
  });
});

describe('dayInAddress', () => {
  it.each([
    ['https://kesra.example/2016/02/05/bridge', '2016-02-05'],
    ['https://kesra.example/world/2016/feb/05/bridge', '2016-02-05'],
    ['https://kesra.example/news/2016-02-05-bridge', '2016-02-05'],
    ['https://kesra.example/20160205/bridge', '2016-02-05'],
    ['https://kesra.example/2016/2/5/bridge', '2016-02-05'],
    ['https://kesra.example/press/29-10-2021', '2021-10-29'],
  ])('%s', (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });

  it.each([
    'https://kesra.example/2016/02/bridge',
    'https://kesra.example/story?id=20160205',
    'https://kesra.example/1-201602051',
    'https://kesra.example/press/05-02-2016',
    'https://kesra.example/2019/43/04-03',
    'not an address',
  ])('takes no day from %s', (address) => {
    expect(dayInAddress(address)).toBeNull();
  });
});

describe('dateWords', () => {
  it.each([
    ['Posted on ', '', 'visible'],
    ['Posted on 3 May 2016, last updated ', '', 'modified'],
    ['', ' (updated)', 'modified'],
    ['Letzte Änderung: ', '', 'modified'],
    ['Erschienen am: ', '', 'visible'],
    ['Mis à jour le ', '', 'modified'],
    ['Опубликовано: ', '', 'visible'],
    ['آخر تحديث: ', '', 'modified'],
    ['Retrieved ', '', 'capture'],
    ['Printed on ', '', 'stamp'],
    ['Data protection ', '', null],
    ['Candidate ', '', null],
  ])('%j … %j', (before, after, kind) => {
    expect(dateWords(before, after)).toBe(kind);
  });
});

describe('statedDates', () => {
  const told = (lines: readonly (readonly [Part['role'], string, string?])[], context = {}): string[] => {
    let text = '';
    const parts = lines.map(([role, words, rule = '']) => {
      const start = text.length;
      text += `${words}\n`;
      return { role, rule, start, end: start + words.length };
    });
    return statedDates(text, parts, { locale: null, beside: [], ...context }).map(
      ({ value, basis }) => `${value} ${basis}`,
    );
  };
  const HEAD = ['headline', 'Bridge at Kesra hit again'] as const;
  const PROSE = [
    'body',
    'The bridge was hit twice during the night, the mayor of Kesra said on Monday.',
  ] as const;

  it.each([
    ['a line under the headline', [HEAD, ['dateline', '5 February 2016'], PROSE], ['2016-02-05 visible']],
    ['a line above it', [['boilerplate', '5 February 2016'], HEAD, PROSE], ['2016-02-05 stamp']],
    [
      'a line above it of words that look like zones and weekdays',
      [['headline', `5 February 2016 ${'mont '.repeat(14)}`]],
      ['2016-02-05 stamp'],
    ],
    [
      'a line above it of such words and one that is none',
      [['headline', `5 February 2016 ${'mont '.repeat(14)}x`]],
      ['2016-02-05 visible'],
    ],
    [
      'both dates of a line',
      [HEAD, ['dateline', 'Published: 5 May 2016, updated: 6 May 2016'], PROSE],
      ['2016-05-05 visible', '2016-05-06 modified'],
    ],
    [
      'the order that another date of the page tells',
      [HEAD, ['dateline', '03/02/2016'], PROSE, ['boilerplate', 'Printed 25/03/2016']],
      ['2016-02-03 visible', '2016-03-25 stamp'],
    ],
    ['nothing where nothing settles the order', [HEAD, ['dateline', '03/02/2016'], PROSE], []],
    [
      'nothing from a list of days below',
      [
        HEAD,
        PROSE,
        ['boilerplate', '1 May 2016'],
        ['boilerplate', '2 May 2016'],
        ['boilerplate', '3 May 2016'],
      ],
      [],
    ],
    [
      'nothing from a chronicle inside the report',
      [HEAD, PROSE, PROSE, PROSE, ['dateline', '8 August 2009', 'dateline-prefix'], PROSE],
      [],
    ],
  ] as const)('%s', (_, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  it('takes no long over a line made to be tried in every way', () => {
    const took = performance.now();
    told([
      HEAD,
      ['dateline', `5 February 2016 ${'mont'.repeat(20)}!`],
      PROSE,
      ['boilerplate', 'updated 5 May 2016 '.repeat(20_000)],
    ]);
    expect(performance.now() - took).toBeLessThan(5_000);
  });

  it('settles an order by what is stated beside the text, then by the language', () => {
    const lines = [HEAD, ['dateline', '03/02/2016'], PROSE] as const;
    const beside = [{ value: '2016-03-02', basis: 'meta', part: null, start: null, end: null }];
    expect(told(lines, { beside })).toEqual(['2016-03-02 visible']);
    expect(told(lines, { locale: 'fr' })).toEqual(['2016-02-03 visible']);
  });
});
