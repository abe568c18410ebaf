import type { Part } from '../../../model/index.ts';
import { writtenDates } from '../dates/calendar-date.ts';

const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s+)';
/** What may stand before a full date that opens a report: "Posted on", a weekday, a clock. */
const BEFORE_DATE = new RegExp(
  `^(?:(?:(?:date of publication|published|posted|updated|issued|last modified)(?: on| at)?|date):?\\s+)?${WEEKDAY}?(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]m)?(?: gmt| utc)?\\s*)?$`,
  'i',
);
/** `ALEPPO (Reuters) - `, `BEIRUT, Nov. 30 (Xinhua) -- `, `DAMASCUS — `. */
const PLACE_LINE =
  /^(?:\p{Lu}[\p{Lu}.'’/-]+(?:[ ,]+\p{Lu}[\p{L}.'’/-]*){0,4}(?:,? \p{L}{3,9}\.? \d{1,2})?|\p{Lu}[\p{L} .,'’/-]{1,40}(?=\())(?: ?\([\p{L} ./,&-]{2,40}\))? ?(?<=[ )])[-–—]{1,2}(?: |(?=\p{Lu}))/u;
/** `... he said.--AFP`, `... (AFP)`: a credit glued to the last sentence. */
const TAIL_CREDIT = /[.?!"”]\s*(?:[-–—]{1,2}\s*|\()[\p{Lu}][\p{L} /&]{1,30}\)?\.?$/u;
/** `(Reporting by A; Editing by B)`. */
const TAIL_DESK = /\((?:reporting|writing|editing|additional reporting)\b[^)]{0,300}\)\.?$/i;

/**
 * A page scraped into one line: `Shelling kills 9 in Kesra: monitor AFP Friday 3 Jun 2016 At least ...`.
 * The weekday before a full date tells it from a date inside a sentence.
 */
const GLUED_HEAD =
  /^([^.?!]{12,180}?)\s((?:(?:AFP|AP|Reuters|Xinhua|SANA|Agencies)\s)?)((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d\d)\s/u;

const SECTION =
  'Home|Menu|Search|News|World|Politics|Sports?|Business|Opinion|Videos?|Photos|Login|Log in|Sign in|Subscribe|Culture|Tech|Technology|Health|Science|Travel|Weather|More|About us|Contact us|Live|Local|National|International|Middle East|Africa|Asia|Europe|Americas|Lifestyle|Entertainment|Economy|Latest|Top stories|Skip to content|Skip to main content';
/**
 * Navigation glued to the first sentence: at least three names of sections, the first of them one that
 * opens a menu, perhaps one more capitalised name, then a word that begins a sentence.
 */
const GLUED_NAVIGATION = new RegExp(
  `^(?:Home|Menu|Search|News|Skip to (?:main )?content)(?:[ |>›»/·]+(?:${SECTION})(?![\\p{L}’'])){2,40}(?:[ |>›»/·]+\\p{Lu}[\\p{L}-]{2,20}(?= (?:The|A|An|In|On|At|It|He|She|They|This|After|As|For)\\s))?[ |>›»/·]+(?=["“‘']?\\p{Lu}\\p{L}*(?:\\s\\p{L}[\\p{L}’'-]*){4})`,
  'u',
);
/** Names of at least two share buttons glued behind the last sentence. */
const GLUED_SHARE =
  /(?<=[.!?]["”’)]?)(?:\s+(?:Share(?: this)?|Tweet|E-?mail|Print|Facebook|Twitter|WhatsApp|LinkedIn|Reddit|Telegram|Pinterest|Copy link|Comments?)){2,12}$/;
/** The longest row of share buttons, with room. */
const SHARE_ROW = 160;

/** Where glued navigation ends and a glued share row begins, as lengths from both ends. */
function gluedFurniture(line: string): { readonly front: number; readonly tail: number } {
  return {
    front: GLUED_NAVIGATION.exec(line.slice(0, 600))?.[0].length ?? 0,
    tail: GLUED_SHARE.exec(line.slice(-SHARE_ROW))?.[0].length ?? 0,
  };
}

/**
 * Splits a line of body or headline where navigation is glued to its front, a dateline to what
 * follows, or a credit or share row to its tail, as scraped texts have it. Other lines come back whole.
 */
export function splitEdges(text: string, part: Part): Part[] {
  if (part.role !== 'body' && part.role !== 'headline') return [part];
  const { front, tail } = gluedFurniture(text.slice(part.start, part.end));
  if (front === 0 && tail === 0) return splitStory(text, part);
  const furniture = (start: number, end: number, rule: string): Part[] =>
    start === end ? [] : [trimmed(text, { start, end, role: 'boilerplate', rule })];
  const [from, to] = [part.start + front, part.end - tail];
  return [
    ...furniture(part.start, from, 'glued-navigation'),
    ...splitStory(text, trimmed(text, { ...part, start: from, end: to })),
    ...furniture(to, part.end, 'glued-share-row'),
  ];
}

/**
 * Splits a line of prose where a dateline is glued to its front or a credit to its tail, as scraped
 * texts have it. Other lines come back whole.
 */
function splitStory(text: string, part: Part): Part[] {
  const line = text.slice(part.start, part.end);
  const glued = part.start < GLUED_WITHIN ? GLUED_HEAD.exec(line) : null;
  if (glued !== null && !/\b(on|since|until|by|from|of|last|before|after)$/i.test(glued[1] ?? '')) {
    return gluedHead(text, part, glued);
  }
  const front = frontLength(line);
  const tail = part.role === 'body' ? tailLength(line) : 0;
  if (front === 0 && tail === 0) return [part];
  if (front + tail >= line.length) return [part];
  const pieces: Part[] = [];
  if (front > 0)
    pieces.push(
      trimmed(text, { ...part, end: part.start + front, role: 'dateline', rule: 'dateline-prefix' }),
    );
  pieces.push(trimmed(text, { ...part, start: part.start + front, end: part.end - tail }));
  if (tail > 0)
    pieces.push(trimmed(text, { ...part, start: part.end - tail, role: 'byline', rule: 'credit-tail' }));
  return pieces;
}

/** A glued head stands where the text begins, below at most a stamp. */
const GLUED_WITHIN = 120;

function gluedHead(text: string, part: Part, match: RegExpExecArray): Part[] {
  const roles = ['headline', 'byline', 'dateline'] as const;
  const pieces: Part[] = [];
  let at = part.start;
  roles.forEach((role, index) => {
    const from = text.indexOf(match[index + 1] ?? '', at);
    const end = from + (match[index + 1] ?? '').length;
    if (end > from) pieces.push(trimmed(text, { start: from, end, role, rule: 'glued-head' }));
    at = end;
  });
  return [...pieces, trimmed(text, { ...part, start: at })];
}

function frontLength(line: string): number {
  const date = writtenDates(line.slice(0, 90))[0];
  if (date !== undefined && BEFORE_DATE.test(line.slice(0, date.start))) return date.end;
  return PLACE_LINE.exec(line)?.[0].length ?? 0;
}

function tailLength(line: string): number {
  const desk = TAIL_DESK.exec(line);
  if (desk !== null) return desk[0].length;
  const credit = TAIL_CREDIT.exec(line.slice(-60));
  return credit === null ? 0 : credit[0].length - 1;
}

function trimmed(text: string, part: Part): Part {
  let { start, end } = part;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...part, start, end };
}
