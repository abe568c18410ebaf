import { describe, expect, it } from 'vitest';
import { loadLore } from '../../../../ingest/knowledge.ts';
import type { DocumentDate, Knowledge } from '../../../../model/index.ts';
import { parseDocument } from '../../../2-parse/parse.ts';
import { annotateDocument } from '../../../3-annotate/annotate.ts';
import { dateDocument } from '../date-document.ts';
import { plainDocument } from '../../../../../eval/measure/plain-document.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: '', lookup: () => [], longestFrom: () => 0 },
  ...loadLore(),
  digest: '',
};

function dated(text: string): DocumentDate {
  return dateDocument(annotateDocument(parseDocument(plainDocument(text)), KNOWLEDGE), KNOWLEDGE).date;
}

/** Which kinds of evidence a text gave. */
const rulesOf = (text: string): string[] => dated(text).basis.map(({ rule }) => rule);

const LIBYA = 'The Libyan uprising against Gaddafi went on, rebels said.';
const RIG = 'Off Louisiana the Deepwater Horizon, a rig, exploded.';

describe('the age of a conflict', () => {
  it.each([
    [`${LIBYA} Nobody knows how the five-month-old war will end.`],
    [`${LIBYA} It is now in the sixth week of an uprising.`],
    [`${LIBYA} The revolt, now in its fourth month, has halted exports.`],
    [`${RIG} The 79-day-old disaster has closed beaches.`],
    [`${RIG} It is 40 days since the spill.`],
  ])('is read in: %s', (text) => {
    expect(rulesOf(text)).toContain('age');
  });

  it.each([
    [`${LIBYA} His 68-year-old father fled the war.`],
    [`${LIBYA} After two days of war they left.`],
    [`${LIBYA} Three days after the revolt he was seen in the port.`],
    [`${RIG} A 40-year-old disaster came to mind.`],
    ['Nobody knows how the five-month-old war will end.'],
    [`${RIG} Crews need ten months to stop the leak.`],
    [`${RIG} The five-month-old war goes on.`],
  ])('is not read in: %s', (text) => {
    expect(rulesOf(text)).not.toContain('age');
  });
});

describe('dates without a year', () => {
  const known = 'Off Louisiana the Deepwater Horizon, a rig, exploded on 20 April.';

  it.each([[`${known} A cap was fitted on July 12.`], [`${known} On 3 July the fleet came back.`]])(
    'place the text in: %s',
    (text) => {
      expect(rulesOf(text)).toContain('bare-dates');
    },
  );

  it.each([
    // Nothing tells the year.
    ['A cap was fitted on July 12.'],
    // A date of the landmark's own story.
    [`${known} The fire went out on April 22.`],
    // The name of other attacks.
    [`${known} It recalled September 11.`],
    // A feast is named at any time.
    [`${known} They hoped to be home by Christmas.`],
    // Years are counts here.
    [`${known} Some 2,016 people came.`],
  ])('say nothing in: %s', (text) => {
    expect(rulesOf(text)).not.toContain('bare-dates');
  });
});

describe('years that have passed', () => {
  it.each([
    ['The bridge was built in 2014 by the town.', '2014-01-01'],
    ['The school has been shut since May 2015.', '2015-05-01'],
  ])('bound the text: %s', (text, earliest) => {
    expect(dated(text).earliest).toBe(earliest);
  });

  it.each([
    ['The firm interviewed 2028 adults on the phone.'],
    ['Supply was projected to reach nine per cent in 2020.'],
    ['He said that his term ended in February 2011.'],
    ['The company was to pay before the end of 2016.'],
    ['The town was ready for Euro 2024, the minister said.'],
    [
      'Analysts expect prices to fall over the coming seasons and the number of people without work to rise to eight per cent of all at the end of 2009.',
    ],
  ])('are none in: %s', (text) => {
    expect(dated(text).earliest).toBeNull();
  });
});

describe('news of a landmark', () => {
  it('was written within a month of it', () => {
    const date = dated('Gunmen killed the general Hossein Hamedani, and on Friday his family was told.');
    expect([date.earliest, date.latest === null]).toEqual(['2015-10-08', false]);
  });

  it('was written within a week of it where the one weekday told is its own', () => {
    const date = dated(
      'Envoys met again on Thursday as gunmen near Aleppo killed the general Hossein Hamedani.',
    );
    expect([date.earliest, date.latest]).toEqual(['2015-10-08', '2015-10-14']);
  });

  it.each([
    ['A court on Friday heard of the killing of the general Hossein Hamedani.'],
    ['Since the killing of the general Hossein Hamedani, officers met on Friday.'],
    ['The general Hossein Hamedani was killed.'],
    ['Envoys spoke on Friday of resolution 2139 and of the roads.'],
    ['The general Hossein Hamedani was killed in October, and on Friday his family was told.'],
  ])('is not: %s', (text) => {
    expect(rulesOf(text)).not.toContain('newest');
  });
});

describe('a day beside a landmark', () => {
  it.each([
    ['The general Hossein Hamedani was killed on Thursday.'],
    ['They spoke on Thursday, hours after the general Hossein Hamedani was killed.'],
  ])('is counted from it: %s', (text) => {
    expect(rulesOf(text)).toContain('landmark-counted');
  });

  it.each([
    ['Calm returned on Thursday, a full week after the general Hossein Hamedani was killed.'],
    ['Last year’s prize was given to a man of the general Hossein Hamedani, who was killed.'],
  ])('is not where other words take it: %s', (text) => {
    expect(rulesOf(text)).not.toContain('landmark-counted');
  });

  it('is not cut by a run of weekdays', () => {
    const text =
      'The general Hossein Hamedani was killed on Thursday. His men fled on Friday. They returned on Saturday.';
    expect(rulesOf(text)).not.toContain('weekday-run');
  });
});

describe('a soldier of a leader', () => {
  it('is not the leader', () => {
    expect(rulesOf('The slain Gaddafi soldier lay beside the road.')).not.toContain('landmark');
  });
});

describe('text without capitals', () => {
  it('is cut at its full stops, so that one plan does not make all of it doubtful', () => {
    const more = 'the council met and spoke of the harbour and of the roads. '.repeat(10);
    const text = `the general hossein hamedani was killed near aleppo. ${more} it would meet again.`;
    expect(dated(text).earliest).toBe('2015-10-08');
  });
});
