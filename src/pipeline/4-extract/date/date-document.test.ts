import { describe, expect, it } from 'vitest';
import { loadLore } from '../../../ingest/knowledge.ts';
import type { DocumentDate, Knowledge, Reprint, StatedDate } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { annotateDocument } from '../../3-annotate/annotate.ts';
import { dateDocument } from './date-document.ts';
import { resolveTimes } from './resolve-times.ts';
import { plainDocument } from '../../../../eval/measure/plain-document.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: '', lookup: () => [], longestFrom: () => 0 },
  ...loadLore(),
  digest: '',
};

const stated = (value: string, basis: StatedDate['basis']): StatedDate => ({
  value,
  basis,
  start: null,
  end: null,
  part: null,
});

interface Extra {
  readonly stated?: readonly StatedDate[];
  readonly reprints?: readonly Reprint[];
}

function annotated(text: string, extra: Extra = {}) {
  return annotateDocument(parseDocument(plainDocument(text, extra)), KNOWLEDGE);
}

function dated(text: string, extra: Extra = {}): DocumentDate {
  return dateDocument(annotated(text, extra), KNOWLEDGE).date;
}

const days = ({ earliest, latest }: DocumentDate): string => `${earliest ?? 'open'} ${latest ?? 'open'}`;

function timesOf(document: ReturnType<typeof annotated>) {
  const { text } = document.parsed.document;
  return resolveTimes({ text, annotations: document.annotations }, dateDocument(document, KNOWLEDGE));
}

describe('dateDocument: what only sounds like a landmark', () => {
  it.each([
    [
      'Talks in Geneva collapsed, mediator Lakhdar Brahimi said, and he apologised to the Syrian people.',
      '2016-02-03',
    ],
    ['Troops hope to recapture Palmyra before the end of the season.', '2016-03-27'],
    ['Hayat Tahrir al-Sham seized much of the western countryside of Aleppo from rivals.', '2024-11-29'],
    [
      'The Syrian Democratic Forces announced the start of an operation for the liberation of Raqqa.',
      '2017-10-17',
    ],
  ])('%s', (text, landmark) => {
    const { earliest } = dated(text);
    expect(earliest === null || earliest < landmark).toBe(true);
  });
});

describe('dateDocument: what the text knows', () => {
  it.each([
    ['No dates and no names at all.', 'open open'],
    ['The bridge was built in 2014 by the town.', '2014-01-01 open'],
    ['Voters will decide in May 2017.', 'open 2017-05-31'],
    ['The general Hossein Hamedani was killed yesterday near Aleppo.', '2015-10-09 2015-10-09'],
    ['Russian warplanes have been bombing Syria for 10 days.', '2015-10-08 2015-10-12'],
    ['A year ago this week, Russia launched its airstrikes against towns in Syria.', '2016-09-26 2016-10-02'],
    ['Rebels with Ahrar al-Sham breached the siege of Aleppo on Saturday.', '2016-08-06 2016-08-12'],
    ['Secretary of State John Kerry spoke in Vienna.', '2013-01-22 2017-09-17'],
  ])('%s', (text, interval) => {
    expect(days(dated(text))).toBe(interval);
  });

  it.each([
    ['Russian airstrikes on Syria would begin if Moscow wished.'],
    ['Rumours said Hossein Hamedani was killed.'],
    ['Former Secretary of State John Kerry spoke in Vienna.'],
    ['The fund will mark the 1992 flood of the town.'],
    ['Some 2016 people fled the valley.'],
  ])('says nothing of: %s', (text) => {
    expect(days(dated(text))).toBe('open open');
  });

  it('does not count a time that belongs to another verb', () => {
    const date = dated('A court yesterday convicted two men over the assassination of Rafik Hariri.');
    expect(days(date)).toBe('2005-02-14 open');
  });

  it('keeps the latest lower bound and sets aside what does not fit it', () => {
    const date = dated(
      'Zahran Alloush was killed in December 2015. Hossein Hamedani was killed yesterday near Aleppo.',
    );
    expect(date.earliest).toBe('2015-12-25');
    expect(date.basis.some((step) => step.says.includes('Set aside'))).toBe(true);
  });
});

describe('dateDocument: stated dates', () => {
  const text = 'Rebels with Ahrar al-Sham breached the siege of Aleppo on Saturday.';

  it('takes a strong stated date', () => {
    const date = dated(text, { stated: [stated('2016-08-07', 'json-ld')] });
    expect([days(date), date.best, date.conflict]).toEqual(['2016-08-07 2016-08-07', '2016-08-07', null]);
  });

  it('takes a weak one that the text allows', () => {
    const date = dated(text, { stated: [stated('2016-08-08', 'stamp')] });
    expect([date.best, date.conflict]).toEqual(['2016-08-08', null]);
  });

  it('reports a weak one that the text excludes, and keeps the interval of the text', () => {
    const date = dated(text, { stated: [stated('2021-01-18', 'stamp')] });
    expect(days(date)).toBe('2016-08-06 2016-08-12');
    expect(date.conflict).toContain('2021-01-18');
    expect(date.conflict).toContain('Saturday');
  });

  it('keeps a strong one that the text excludes, and tells', () => {
    const date = dated(text, { stated: [stated('2021-01-18', 'meta')] });
    expect(date.best).toBe('2021-01-18');
    expect(date.conflict).not.toBeNull();
  });

  it('lets a capture only bound from above', () => {
    const date = dated('The port was hit in 2014.', { stated: [stated('2016-01-05', 'capture')] });
    expect(days(date)).toBe('2014-01-01 2016-01-05');
  });
});

describe('dateDocument: a bare stamp and the calendar', () => {
  const siege = 'The army repelled militants south of Aleppo, where a road was opened on Saturday, August 6.';

  it('is no date for a text whose weekday the calendar of that time excludes', () => {
    const date = dated(siege, { stated: [stated('2021-03-14', 'stamp')] });
    expect(days(date)).toBe('2016-08-06 2016-09-06');
    expect([date.best, date.conflict?.includes('was a Thursday')]).toEqual([null, true]);
  });

  it('bounds from above, and leaves several years where several fit', () => {
    const date = dated('A road was opened on Saturday, August 6.', {
      stated: [stated('2021-03-14', 'stamp')],
    });
    expect(days(date)).toBe('open 2016-09-06');
    expect(date.basis.some(({ says }) => says.includes('2011-08-06 and 2016-08-06'))).toBe(true);
  });

  it.each([
    ['2016-08-09', 'A road was opened on Saturday, August 6.'],
    ['2016-12-20', 'A road was opened on Saturday, August 6.'],
    ['2021-03-14', 'A road was opened on August 6.'],
    ['2021-03-14', 'A road was opened on Saturday, 6 August 2016.'],
  ])('stays the date %s of: %s', (day, text) => {
    const date = dated(text, { stated: [stated(day, 'stamp')] });
    expect([date.best, date.conflict]).toEqual([day, null]);
    expect(date.basis[0]?.says).toContain('weak evidence');
  });

  it('does not take a strong date from a text with a wrong weekday', () => {
    const date = dated('A road was opened on Saturday, August 6.', {
      stated: [stated('2021-03-14', 'dateline')],
    });
    expect(date.best).toBe('2021-03-14');
  });
});

describe('dateDocument: weekdays in a row', () => {
  const anniversary = 'One year ago this week Russia began its air campaign in Syria.';

  it.each([
    [
      'ends the run that is told of as past',
      'The council met on Sunday. A spokesman spoke on Monday. On Tuesday the town was shelled.',
      '2016-09-27 2016-09-30',
    ],
    [
      'counts a weekday named with its date',
      'The council met on Sunday. A spokesman spoke on Monday, September 26.',
      '2016-09-26 2016-09-29',
    ],
    ['says nothing by one weekday', 'On Tuesday the town was shelled.', '2016-09-26 2016-10-02'],
    [
      'says nothing by two apart',
      'The council met on Friday. On Tuesday the town was shelled.',
      '2016-09-26 2016-10-02',
    ],
    [
      'says nothing by days to come',
      'The council will meet on Monday. Voters will decide on Tuesday.',
      '2016-09-26 2016-10-02',
    ],
  ])('%s', (_, text, interval) => {
    expect(days(dated(`${anniversary} ${text}`))).toBe(interval);
  });

  it.each([
    ['A year ago Russian airstrikes hit a market in Syria.'],
    ['A year ago Russia launched an airstrike on a market in Syria.'],
    ['Russia condemned the airstrikes on Syria a year ago.'],
  ])('does not count from the beginning of a campaign: %s', (text) => {
    expect(dated(text).latest).toBeNull();
  });
});

describe('dateDocument: reprints', () => {
  const head = 'A friend sent me the article below.';
  const inside = 'Hossein Hamedani was killed yesterday near Aleppo.';
  const text = `${head}\n${inside}`;
  const reprint: Reprint = {
    start: head.length + 1,
    end: text.length,
    title: 'A death near Aleppo',
    author: null,
    publisher: null,
    stated: [],
  };

  it('keeps the words of a reprint to itself and puts the document after it', () => {
    const result = dateDocument(annotated(text, { reprints: [reprint] }), KNOWLEDGE);
    expect(result.reprints.map((one) => days(one.date))).toEqual(['2015-10-09 2015-10-09']);
    expect(days(result.date)).toBe('2015-10-09 open');
  });

  it('counts times inside it from its own date', () => {
    const document = annotated(text, { reprints: [reprint] });
    const times = timesOf(document);
    expect(times.map((time) => time.timex3)).toEqual(['2015-10-08']);
    expect(times[0]?.basis).toContain('reprint');
  });
});

describe('resolveTimes', () => {
  const under = (text: string, day: string) => {
    const document = annotated(text, { stated: [stated(day, 'json-ld')] });
    return timesOf(document).map(
      ({ value, timex3 }) => `${timex3} ${value?.earliest ?? '-'} ${value?.latest ?? '-'}`,
    );
  };

  it.each<readonly [string, string, readonly string[]]>([
    ['Shells fell on Tuesday.', '2016-09-28', ['2016-09-27 2016-09-27 2016-09-27']],
    [
      'The siege began on 3 May 2015. Two days later the bridge fell.',
      '2016-09-28',
      ['2015-05-03 2015-05-03 2015-05-03', '2015-05-05 2015-05-05 2015-05-05'],
    ],
    [
      'The war began in March 2011. In July the town rose.',
      '2016-09-28',
      ['2011-03 2011-03-01 2011-03-31', '2011-07 2011-07-01 2011-07-31'],
    ],
    [
      'It was shut from May to July 2015.',
      '2016-09-28',
      ['2015-05 2015-05-01 2015-07-31', '2015-07 2015-05-01 2015-07-31'],
    ],
    [
      'The war began in March 1991. From May to July the town was besieged.',
      '2016-09-28',
      ['1991-03 1991-03-01 1991-03-31', '1991-05 1991-05-01 1991-07-31', '1991-07 1991-05-01 1991-07-31'],
    ],
    ['The four-year war goes on.', '2016-09-28', ['P4Y - -']],
  ])('%s', (text, day, expected) => {
    expect(under(text, day)).toEqual(expected);
  });

  it('means the day of the landmark it is said of, where that fits the words', () => {
    const document = annotated(
      'One year ago this week Russia began its air campaign in Syria. On Tuesday it hit a market.',
    );
    const times = timesOf(document);
    expect(times.map(({ value }) => `${value?.earliest} ${value?.latest}`)).toEqual([
      '2015-09-30 2015-09-30',
      '2016-09-20 2016-09-27',
    ]);
    expect(times[0]?.basis).toContain('the chronicle dates 2015-09-30');
  });

  it('leaves relative times open while the document is not dated', () => {
    const document = annotated('Shells fell on Tuesday.');
    const [time] = timesOf(document);
    expect([time?.value, time?.timex3]).toEqual([null, 'XXXX-WXX-2']);
  });
});
