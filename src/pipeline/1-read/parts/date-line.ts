import { writtenDates } from '../dates/calendar-date.ts';

/** "Published 5 February 2016 at 10:30 GMT by the desk" is 44 beside its date. */
const LONGEST_REST = 44;
/** The longest written date, "September 30th, 2016 to" and the like, has room beside the rest. */
const LONGEST_LINE = LONGEST_REST + 60;

/** True for a line that holds a full date and hardly anything else. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_LINE || /[.?!]$/.test(line)) return false;
  const first = writtenDates(line)[0];
  return first !== undefined && line.length - (first.end - first.start) <= LONGEST_REST;
}
