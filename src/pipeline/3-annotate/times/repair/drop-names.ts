import type { Found, SentenceView } from '../rule.ts';

/** What is called after a day: "the 17 February Brigade", "15 May Square"; capitalised. */
const NAMED_AFTER_DAY =
  /^(?:Brigades?|Battalions?|Revolution|Movement|Alliance|Coalition|Bloc|Front|Party|Squares?|Street|Road|Avenue|Bridge|City|University|Hospital|Stadium|Airport|Camp|Martyrs|Organi[sz]ation|Group|Forces|Division|Company|Militia)$/;
/** Of those, what is also written small: "the March 14 alliance", "15 May square". */
const NAMED_SMALL = /^(?:brigades?|battalions?|movement|alliance|bloc|square|revolution)$/;
const PLACE = /^(?:squares?|street|road|avenue|bridge|city|university|hospital|stadium|airport|camp)$/i;
const ON_DAY = /^(?:on|since|until|till)$/;
/** A number dialled: an international prefix or the word for it, and only digits up to here. */
const DIALLED = /(?:\+\d|\b(?:telephone|phone|tel|fax|mobile)\b[^a-z\d]{0,4}\d)[\d ().-]*$/i;

/**
 * Drops days that are part of a name and numbers that are part of a telephone's: "the 17 February
 * Brigade", "6th of October City", "+963 11 2012 3456"; not "on 17 February forces ...", not "the 9
 * March attack".
 */
export function dropNames(found: readonly Found[], sentence: SentenceView): readonly Found[] {
  return found.filter((one) => !isNamesake(one, sentence) && !isDialled(one, sentence.text));
}

function isNamesake({ start, end, expression, clock }: Found, sentence: SentenceView): boolean {
  if (clock !== null || expression.form !== 'calendar') return false;
  // A name hardly keeps its year: "the 17 February 2011 revolution" tells when.
  if (expression.day === null || expression.month === null || expression.year !== null) return false;
  const head = sentence.after(end);
  if (head === null || head.start !== end + 1) return false;
  // "A May 5 Coalition strike" is a strike of that day: there is one alliance of a name.
  const before = sentence.before(start)?.lower ?? '';
  if (/^an?$/.test(before)) return false;
  // "On 17 February Brigade commanders met": the day belongs to the telling; "on 17 February Street" it cannot.
  if (ON_DAY.test(before) && !PLACE.test(head.text)) return false;
  if (NAMED_AFTER_DAY.test(head.text)) return true;
  // "A March 14 square protest" is a protest of that day.
  return NAMED_SMALL.test(head.text) && sentence.after(head.end)?.upos !== 'NOUN';
}

function isDialled({ start, end }: Found, text: string): boolean {
  if (!/^\d+$/.test(text.slice(start, end))) return false;
  const before = text.slice(0, start);
  // "011 2016 433": no count begins with nought and goes on after the year.
  return DIALLED.test(before) || (/\b0\d{1,4}[ -]$/.test(before) && /^[ -]?\d{2}/.test(text.slice(end)));
}
