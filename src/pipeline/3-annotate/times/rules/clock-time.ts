import { isCapital, pattern, type Reading, type TimeRule } from '../rule.ts';
import { clockOfPart, offset } from '../vocabulary.ts';

const ZONE =
  '(?<zone> ?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CET|CEST|BST|IST|MSK|EET|EEST|Z|Eastern(?: (?:Standard |Daylight )?Time)?|(?:local|[A-Z][a-z]+) time)\\b(?:[+-]\\d{1,2})?)?';

/**
 * Zones with one distance from Greenwich. Left out because they say more than one thing: CST (America,
 * China), IST (India, Israel, Ireland), BST (Britain, Bangladesh), "Eastern" and cities, whose summer
 * time the words do not tell.
 */
const DISTANCES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05',
  edt: '-04',
  pst: '-08',
  pdt: '-07',
  cet: '+01',
  cest: '+02',
  eet: '+02',
  eest: '+03',
};

/**
 * How ISO 8601 writes a zone; empty where the words do not tell the distance.
 *
 * @example
 * zoneOf(' GMT+3'); // '+03'
 */
export function zoneOf(words: string | undefined): string {
  const zone = words?.trim().toLowerCase() ?? '';
  const shifted = /^(?:gmt|utc)([+-])(\d{1,2})$/.exec(zone);
  if (shifted !== null) return `${shifted[1]}${shifted[2]?.padStart(2, '0')}`;
  return DISTANCES[zone] ?? '';
}

/** Books that are cited by chapter and verse. */
const SCRIPTURE =
  /^(?:psalms?|genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|samuel|kings|chronicles|job|proverbs|isaiah|jeremiah|ezekiel|daniel|zechariah|matthew|mark|luke|john|acts|romans|corinthians|hebrews|revelations?|qur['’]?an|koran|sura[ht]?|verses?)$/;

/** Matches "7:15 p.m.", "07:07 GMT", "at 0600", "9 a.m. EST", "at 10:35 (0735 GMT)"; not "a 3:1 win", not "Luke 4:18". */
export const clockTime: TimeRule = {
  name: 'clock-time',
  needs: ['digit'],
  pattern: pattern(
    `(?<![\\d:.,$£€])(?<hedge>\\b(?:around|about|shortly (?:before|after)|just (?:before|after)|nearly) )?(?:\\b(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)? ?(?<half>[ap]\\.m\\.|[ap]m\\b|[ap]\\.m\\b)|\\b(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]) ?(?<hours>hours|hrs|h\\b)?|\\b(?<hhmm>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?: ?(?:hours|hrs|hr|h)\\b|(?= ?(?:GMT|UTC|Z\\b|local time|[A-Z][a-z]+ time)|[,.;]? (?:on|local)\\b))|(?<=\\b(?:at|by|from|to|until|till|between|around|about|before|after|since) )(?<early>0\\d[0-5]\\d)(?![\\d:%-]|[.,]\\d))${ZONE}`,
  ),
  read: (match, sentence): Reading | null => {
    const { hour, minute = '00', half, hour24, minute24 = '00', hhmm, early, zone } = match.groups ?? {};
    if (hour !== undefined && half !== undefined) {
      const hours = Number(hour);
      if (hours < 1 || hours > 12) return null;
      const in24 = (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
      return at(String(in24).padStart(2, '0'), minute, zone);
    }
    if (hhmm !== undefined) {
      // "2016 local time" is an hour; "2016 on" is a year.
      if (/^(?:19|20)/.test(hhmm) && zone === undefined && !/h/i.test(match[0])) return null;
      return at(hhmm.slice(0, 2), hhmm.slice(2), zone);
    }
    if (early !== undefined) return at(early.slice(0, 2), early.slice(2), zone);
    if (hour24 === undefined || SCRIPTURE.test(sentence.before(match.index)?.lower ?? '')) return null;
    // A bare "4:18" may be a score or a verse: two digits, a zone or "hours" make it a time.
    const marked = hour24.length === 2 || /[a-z]/i.test(match[0].replace(/^(?:around|about|nearly)/i, ''));
    return marked ? at(hour24.padStart(2, '0'), minute24, zone) : null;
  },
};

function at(hours: string, minutes: string, zone?: string): Reading {
  const clock = `T${hours}:${minutes}${zoneOf(zone)}`;
  return { timex: 'time', expression: offset('day', 0), clock };
}

/** "The night of terror", "the afternoon of the battle": a day that is told by what happened on it. */
const OF_HAPPENING =
  /^ of (?!(?:the |last |this |that )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yesterday|day))/i;

/**
 * Matches "noon", "midnight", "dawn", "the morning", "in the evening", "5 o'clock"; not "Midnight
 * Oil", not "morning prayers" without an article.
 */
export const partOfDay: TimeRule = {
  name: 'part-of-day',
  needs: ['daypart'],
  pattern: pattern(
    `\\b(?:(?<clock>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock(?: in the (?<half>morning|afternoon|evening))?|the (?<small>early|small|predawn|pre-dawn) hours|(?:(?:the )?early in )?(?:the )?(?:(?<portion>early|mid|late)[- ])?(?<part>noon|midday|midnight|dawn|daybreak|sunrise|dusk|sunset|nightfall|(?<=\\bthe |early |late |mid[- ])(?:morning|afternoon|evening|night))(?: hours)?)(?![a-z-])${ZONE}`,
  ),
  read: (match, sentence): Reading | null => {
    const { part, portion, clock, small } = match.groups ?? {};
    if (small !== undefined) return { timex: 'time', expression: offset('day', 0), clock: 'TMO' };
    if (clock !== undefined) {
      const evening = /evening|afternoon/i.test(match.groups?.['half'] ?? '') ? 12 : 0;
      const words = [
        'one',
        'two',
        'three',
        'four',
        'five',
        'six',
        'seven',
        'eight',
        'nine',
        'ten',
        'eleven',
        'twelve',
      ];
      const hour = /^\d/.test(clock) ? Number(clock) : words.indexOf(clock.toLowerCase()) + 1;
      if (hour > 24) return null;
      return at(String((hour % 12) + evening).padStart(2, '0'), '00');
    }
    const name = part?.toLowerCase() ?? '';
    // "the night of the attack" and a name such as "Midnight" say nothing of this anchor's day.
    const after = sentence.after(match.index + match[0].length);
    const before = sentence.before(match.index);
    // "High Noon", "Operation Red Dawn"; "the night the town fell" is told by its clause.
    if (before?.lower === 'high' || (isCapital(part ?? '') && before?.upos === 'PROPN')) return null;
    if (OF_HAPPENING.test(sentence.text.slice(match.index + match[0].length))) return null;
    if (after?.upos === 'DET' && after.start === match.index + match[0].length + 1) return null;
    if (after !== null && /^[A-Z]/.test(after.text) && /^[A-Z]/.test(part ?? '')) return null;
    if (after?.upos === 'NOUN' && portion === undefined) return null;
    return { timex: 'time', expression: offset('day', 0), clock: clockOfPart(name) };
  },
};
