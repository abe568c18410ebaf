import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/api/client.ts';
import { filterEvents, layTimeline } from './timeline.ts';

function event(
  id: string,
  earliest: string | null,
  latest = earliest,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  const when = {
    earliest,
    latest,
    precision: 'day' as const,
    basis: '',
    restsOn: { kind: 'document' as const },
    start: null,
    end: null,
  };
  const rest = {
    title: id,
    type: 'clash' as const,
    where: null,
    origins: [],
    originsAtMost: false,
    accounts: 1,
    contested: [],
    words: null,
  };
  return { id, ...rest, status: 'single', ...more, when };
}

/** Year, group and drawing of the only event. */
function laid(earliest: string | null, latest: string | null) {
  const { years, undated } = layTimeline([event('e', earliest, latest)]);
  if (undated.length > 0) return 'undated';
  const group = years[0]?.groups[0];
  const mark = group?.rows[0]?.mark;
  return { title: group?.title, scale: group?.scale, ...mark };
}

describe('layTimeline', () => {
  it('draws a known day as a dot on the days of its month', () => {
    expect(laid('2016-08-06', '2016-08-06')).toEqual({
      title: 'August 2016',
      scale: 'days',
      shape: 'dot',
      from: 5 / 31,
      to: 6 / 31,
      fadesLeft: false,
      fadesRight: false,
    });
  });

  it('draws some days as a bar, and a month as the whole scale', () => {
    expect(laid('2016-02-10', '2016-02-20')).toMatchObject({ shape: 'bar', from: 9 / 29, to: 20 / 29 });
    expect(laid('2016-02-01', '2016-02-29')).toMatchObject({ title: 'February 2016', from: 0, to: 1 });
  });

  it('keeps a few days that cross into the next month under the month they begin in, fading out', () => {
    expect(laid('2016-01-31', '2016-02-05')).toMatchObject({
      title: 'January 2016',
      shape: 'bar',
      to: 1,
      fadesRight: true,
    });
  });

  it('puts what is only known by the year on the months of the year, behind its months', () => {
    expect(laid('2015-01-01', '2015-12-31')).toMatchObject({
      scale: 'months',
      from: 0,
      to: 1,
      fadesRight: false,
    });
    const { years } = layTimeline([event('year', '2015-01-01', '2015-12-31'), event('day', '2015-12-30')]);
    expect(years[0]?.groups.map(({ title }) => title)).toEqual(['December 2015', '2015, no single month']);
  });

  it('lets an open end fade, and never closes it with a date of its own', () => {
    expect(laid('2016-05-01', null)).toMatchObject({
      scale: 'months',
      from: 4 / 12,
      to: 1,
      fadesRight: true,
    });
    expect(laid(null, '2016-05-31')).toMatchObject({ scale: 'months', from: 0, to: 5 / 12, fadesLeft: true });
    expect(laid('2015-11-01', '2017-02-01')).toMatchObject({ from: 10 / 12, to: 1, fadesRight: true });
  });

  it('keeps events without any date apart', () => {
    expect(laid(null, null)).toBe('undated');
  });

  it('puts years and months in order, whatever order the events come in', () => {
    const events = ['2024-11-27', '2015-10-08', '2016-09-27', '2016-02-05'].map((day) => event(day, day));
    const titles = layTimeline(events).years.map(({ year, groups }) => [
      year,
      groups.map(({ title }) => title),
    ]);
    expect(titles).toEqual([
      [2015, ['October 2015']],
      [2016, ['February 2016', 'September 2016']],
      [2024, ['November 2024']],
    ]);
  });

  it('puts the events of a month in order, the shorter of two that begin together first', () => {
    const events = [
      event('c', '2016-08-06', '2016-08-09'),
      event('a', '2016-08-06'),
      event('b', '2016-08-06'),
      event('d', '2016-08-01', '2016-08-31'),
    ];
    const rows = layTimeline(events).years[0]?.groups[0]?.rows;
    expect(rows?.map((row) => row.event.id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('shows every event exactly once, inside its scale', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(
        ([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      );
    const days = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => {
      return a !== null && b !== null && b < a ? ([b, a] as const) : ([a, b] as const);
    });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 20 }), (list) => {
        const events = list.map(([earliest, latest], place) => event(`e${place}`, earliest, latest));
        const { years, undated } = layTimeline(events);
        const rows = years.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
        const shown = [...rows.map((row) => row.event.id), ...undated.map(({ id }) => id)].sort();
        expect(shown).toEqual(events.map(({ id }) => id).sort());
        for (const { mark } of rows) {
          expect(mark.from).toBeGreaterThanOrEqual(0);
          expect(mark.to).toBeLessThanOrEqual(1);
          expect(mark.from).toBeLessThan(mark.to);
        }
      }),
    );
  });
});

describe('filterEvents', () => {
  const events = [
    event('Siege broken at Ramouseh', '2016-08-06', '2016-08-06', {
      type: 'siege-broken',
      status: 'contested',
    }),
    event('Talks break off', '2016-10-15', '2016-10-15', { type: 'talks', status: 'denied' }),
  ];
  const titles = (text: string, type = '', status = '') =>
    filterEvents(events, { text, type, status }).map(({ title }) => title);

  it.each([
    ['', 2],
    ['ramouseh', 1],
    ['broken SIEGE', 1],
    ['siege talks', 0],
    ['denied', 1],
    ['   ', 2],
  ])('finds by the words "%s" %i events', (text, count) => {
    expect(titles(text)).toHaveLength(count);
  });

  it('needs type and status to hold as well', () => {
    expect(titles('', 'talks')).toEqual(['Talks break off']);
    expect(titles('', 'talks', 'contested')).toEqual([]);
  });
});
