import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { offset } from '../vocabulary.ts';

const ZONE =
  '(?: ?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CET|CEST|BST|IST|MSK|EET|EEST|Z|Eastern(?: (?:Standard |Daylight )?Time)?|(?:local|Moscow|Damascus|Baghdad|Kyiv|Kiev|Israel|Beirut) time)\\b(?:[+-]\\d{1,2})?)?';

/** Matches "7:15 p.m.", "07:07 GMT", "9 a.m. EST", "at 10:35 (0735 GMT)"; not "a 3:1 win", not "Luke 4:18". */
export const clockTime: TimeRule = {
  name: 'clock-time',
  needs: ['digit'],
  pattern: pattern(
    `(?<![\\d:.,$£€])(?<hedge>\\b(?:around|about|shortly (?:before|after)|just (?:before|after)|nearly) )?(?:\\b(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)? ?(?<half>[ap]\\.m\\.|[ap]m\\b|[ap]\\.m\\b)|\\b(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:]) ?(?<hours>hours|hrs|h\\b)?|\\b(?<hhmm>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?= ?(?:GMT|UTC|hours|hrs|local time)))${ZONE}`,
  ),
  read: (match): Reading | null => {
    const { hour, minute = '00', half, hour24, minute24 = '00', hhmm } = match.groups ?? {};
    if (hour !== undefined && half !== undefined) {
      const hours = Number(hour);
      if (hours < 1 || hours > 12) return null;
      const in24 = (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
      return at(String(in24).padStart(2, '0'), minute);
    }
    if (hhmm !== undefined) return at(hhmm.slice(0, 2), hhmm.slice(2));
    if (hour24 === undefined) return null;
    // A bare "4:18" may be a score or a verse: two digits, a zone or "hours" make it a time.
    const marked = hour24.length === 2 || /[a-z]/i.test(match[0].replace(/^(?:around|about|nearly)/i, ''));
    return marked ? at(hour24.padStart(2, '0'), minute24) : null;
  },
};

function at(hours: string, minutes: string): Reading {
  return { timex: 'time', expression: offset('day', 0), clock: `T${hours}:${minutes}` };
}

/**
 * Matches "noon", "midnight", "dawn", "the morning", "in the evening", "5 o'clock"; not "Midnight
 * Oil", not "morning prayers" without an article.
 */
export const partOfDay: TimeRule = {
  name: 'part-of-day',
  needs: ['daypart'],
  pattern: pattern(
    `\\b(?:(?<clock>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock(?: in the (?<half>morning|afternoon|evening))?|(?:the )?(?:(?<portion>early|mid|late)[- ])?(?<part>noon|midday|midnight|dawn|dusk|(?<=\\bthe |early |late |mid[- ])(?:morning|afternoon|evening|night)))(?![a-z-])${ZONE}`,
  ),
  read: (match, sentence): Reading | null => {
    const { part, portion, clock } = match.groups ?? {};
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
    if (after !== null && /^[A-Z]/.test(after.text) && /^[A-Z]/.test(part ?? '')) return null;
    if (after?.upos === 'NOUN' && portion === undefined) return null;
    return { timex: 'time', expression: offset('day', 0), clock: partClock(name) };
  },
};

function partClock(name: string): string {
  switch (name) {
    case 'noon':
    case 'midday':
      return 'T12:00';
    case 'midnight':
      return 'T24:00';
    case 'morning':
    case 'dawn':
      return 'TMO';
    case 'afternoon':
      return 'TAF';
    case 'evening':
    case 'dusk':
      return 'TEV';
    default:
      return 'TNI';
  }
}
