const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wednes|Wed|Thurs?|Thu|Fri|Satur|Sat|Sun)(?:day)?\\.?,? ?,? ?)?';
const LEAD =
  '(?:(?:this story is from|date of publication|published(?: on)?|posted(?: on)?|last updated?(?: at| on)?|updated?(?: at| on)?|first published)[ :,-]*)?';
const CLOCK =
  '(?:[ ,;-]*\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:GMT|UTC|BST|EST|EDT|ET|KSA|IST)\\b)?)*';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? ?,? ?(?:19|20)?\\d{0,2}|${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?(?: ?,? ?(?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))`;
const STATED = new RegExp(`${LEAD}${WEEKDAY}${DATE}(?!\\d)${CLOCK}`, 'gi');
const LED = new RegExp(`${LEAD.slice(0, -1)}${WEEKDAY}${DATE}(?!\\d)${CLOCK}`, 'gi');
/** Datelines, stamps and bylines of collected news stand within this many characters. */
const HEAD = 240;

/**
 * Takes the stated dates out of a text: every full or partial date in its head, and everywhere a date
 * led by words of publication. What the report tells of stays.
 *
 * @example
 * stripStatedDates('Published 3 June 2016 Shells fell on the port on Friday.'); // ' Shells fell on the port on Friday.'
 */
export function stripStatedDates(text: string): string {
  return text.slice(0, HEAD).replace(STATED, '') + text.slice(HEAD).replace(LED, '');
}
