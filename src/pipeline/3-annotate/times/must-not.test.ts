import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../test/build/times-in.ts';

/**
 * Sentences each rule file must leave alone, by the name of the file in `rules/`. A row says nothing of
 * time, or only the words after the arrow; the test fails where a rule file has no table here.
 */
const MUST_NOT: Readonly<Record<string, readonly string[]>> = {
  'calendar-date': [
    'They may 10 times more try the road.',
    'Engineers march 15 miles to the well.',
    'The dam holds May 15,000 litres.',
    'The vote was 11/02 in favour.',
    'Serial number 1/2/3/4 was stamped on it.',
    'The stamp reads 2016-02-30.',
    'They sat 5 hours by the gate. -> 5 hours',
    'The 5 marchers were held.',
    'Boxes 5-9 were opened.',
    'Section 5.8.1 names the sum.',
    'The route 2016/17 bus stopped.',
    'On 30 February the dam broke.',
    'The dam broke on February 29, 2015.',
    'The dam broke on 30 February 2016.',
    'The dam broke on May 32.',
    'It was shut from 28-30 February.',
    'The 17 February Brigade withdrew.',
    'The March 14 alliance won the seat.',
    'Crowds met in 15 May square.',
    'Shops on 17 February Street reopened.',
    'The 25 January Revolution is remembered.',
    'She grew up in 6th of October City.',
    'Section 12.5.2016 of the code forbids it.',
    'The vote was 9/11 against.',
    'The 9/11 Commission reported.',
    'A share of 9/11 went to them.',
  ],
  'clock-time': [
    'They won by 4:1 in the cup.',
    'He quoted Luke 4:18 to them.',
    'The odds are 3:1 against it.',
    'The Midnight Oil played on.',
    'The film High Noon was shown.',
    'Operation Red Dawn ended well.',
    'The night the bridge fell is not forgotten.',
    'They hold morning prayers there.',
    'Some 1500 men came.',
    'The bill came to $7.15 a head.',
    'He read Psalm 20:15 aloud.',
    'The crate is marked 0600.',
  ],
  counted: [
    'A second strike hit the same street.',
    'It was the first time anyone asked.',
    'He won on the first try.',
    'An anniversary gift arrived.',
    'The Anniversary Hall burned.',
    'The second division pulled back.',
    'The third day hospital opened.',
  ],
  'day-of-month': [
    'The 15th Division pulled back.',
    'They shelled the 3rd Brigade on the 15th attempt.',
    'By the 20th attack they had fled.',
    'He came in on the 4th floor.',
    'Since the 1st Corps left, nothing moved.',
  ],
  distance: [
    'A few good men later left.',
    'He left it for later.',
    'They came before the others.',
    'Hence the quarrel over bread.',
    'Earlier attempts failed.',
  ],
  duration: [
    'A second strike was called off.',
    'A six-year-old boy was hurt.',
    'He is the man with 52 years old shoes.',
    'Bread costs $50 a year.',
    'It was a last-minute offer.',
    'The minute book was lost.',
    'He shops at the 24-Hours supermarket.',
    'They guard the gate 24 hours a day.',
    'The hour hand fell off.',
    'One day he met her.',
    'The last three presidents were absent.',
    'A long time friend called.',
    'The Seconds band played.',
  ],
  'first-units': [
    'The first two rows of seats were empty.',
    'The last three houses of the village burned.',
    'The first month-old calf died.',
  ],
  holiday: [
    'Christmas trees were sold.',
    'They sang White Christmas aloud.',
    'Ramadan Shallah led the group.',
    'Easter Street was closed.',
    'The easter egg was hidden.',
    'Eid Hassan spoke to reporters.',
    'The Christmas Island camp closed.',
  ],
  indefinite: ['It was the first time they met.', 'He spent his time well.', 'The full time whistle blew.'],
  month: [
    'Mrs May said the talks had failed.',
    'Theresa May left the room.',
    'May said the talks had failed.',
    'Rebels may withdraw.',
    'They march on the capital.',
    'March on the capital, they shouted.',
    'April Jones spoke to reporters.',
    'April Smith was there too.',
    'Mr. August spoke first.',
    'June Harper was wounded.',
    'The crowd began to march.',
    'An august body sat in judgement.',
    'The march of the miners went on.',
    'A decent man, he said.',
    'The marine was held.',
  ],
  'night-between': [
    'The night of terror ended.',
    'The night shift of 3 to 4 men left.',
    'A night in room 3 to 4 costs little.',
  ],
  quarter: [
    'A quarter of the city lies in ruins.',
    'They live in the Armenian quarter.',
    'Half of the houses burned.',
    'The first half of the match was dull.',
    'The H1 visa was refused.',
    'Three quarters of the crop failed.',
    'The quarterfinal was lost.',
    'The quarter was shelled.',
    'Rockets hit the first quarter of the city.',
    'Snipers held the third quarter.',
  ],
  'relative-day': [
    'USA Today printed the letter.',
    'Russia Today showed the film.',
    'The day care was shut.',
    'Tomorrowland was built there.',
    'He works the day shift.',
  ],
  'relative-unit': [
    'It was a last-minute offer.',
    'He is the man of the year.',
    'He spoke on This Week with a colleague.',
    'The end of the road was mined.',
    'A weekend getaway was planned.',
  ],
  season: [
    'The fall of the town was quick.',
    'They met in Spring Street.',
    'The Arab Spring began there.',
    'The Prague Spring was crushed.',
    'They drank from a spring of water.',
    'Springs of water dried up.',
    'Rockets fall on the port.',
    'Mr. Winter spoke first.',
    'The summer house burned.',
    'They crossed by the spring and rested.',
    'The shepherds camped at the spring.',
  ],
  set: [
    'The Daily Harbour printed it.',
    'The party daily Banner printed it.',
    'Each side blamed the other.',
    'Every house was searched.',
    'A quarterly dividend was paid.',
    'The family fled.',
    'They paid a fee per head.',
  ],
  vague: [
    'The future of the town is dark.',
    'At the time of the raid nobody was on the bridge.',
    'By the time the trucks came the well was dry.',
    'He came as soon as he could.',
    'They drove past the checkpoint.',
    'The mob soon broke the gate.',
    'The current swept them off.',
    'If they leave, then we stay.',
    'The moment was lost.',
  ],
  weekday: [
    'Friday the dog barked at the door.',
    'The Sunday Times ran the letter.',
    'Bloody Sunday is remembered there.',
    'The Sun newspaper ran the letter.',
    'A man named Friday helped him.',
    'They wed in secret.',
    'He sat down at once.',
    'Black Friday sales went well.',
    'Sunday Adeyemi and Wednesday Falade played.',
    'General Sunday Adeyemi was wounded.',
  ],
  year: [
    'Some 2,016 people fled.',
    'About 2016 people fled.',
    'The 2016 fighters laid down their arms.',
    'The ship cost $1998 million.',
    'The road climbs to 1998 feet.',
    'Over 2000 oil tankers pass it.',
    'Resolution 1973 was adopted.',
    'Flight 1990 was late.',
    'They hold 2015 prisoners.',
    'Another 2012 families fled.',
    'In 10 villages the wells are dry.',
    'He is in his 90s.',
    'Century 21 sold the house.',
    'Room 1912 was empty.',
    'Brigade 2000 fled.',
    'They lost Hill 1995 again.',
    'The line is +963 11 2012 3456.',
    'The office has 011 2016 433 for calls.',
    'They ask for 2050 thousand sacks.',
    'A Boeing 1950s replica hung there. -> 1950s',
  ],
};

/** Files of `rules/` that hold rules, not parts shared by rules. */
const RULE_FILES = readdirSync(new URL('./rules/', import.meta.url))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'portion');

describe('times: what must not match', () => {
  it('has rows for every rule file', () => {
    expect(Object.keys(MUST_NOT).sort()).toEqual(RULE_FILES.sort());
  });

  const rows = Object.entries(MUST_NOT).flatMap(([file, sentences]) =>
    sentences.map((row) => {
      const [sentence = '', words] = row.split(' -> ');
      return [file, sentence, words] as const;
    }),
  );
  it.each(rows)('%s: %s', (_file, sentence, words) => {
    const found = timesIn(sentence).map(({ start, end }) => sentence.slice(start, end));
    expect(found).toEqual(words === undefined ? [] : [words]);
  });
});
