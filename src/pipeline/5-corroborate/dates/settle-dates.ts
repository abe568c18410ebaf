import type { DocumentRecord, Judgement, SettledDate } from '../../../model/index.ts';
import type { redateRecord } from '../../4-extract/redate.ts';
import type { TextPair, WordedRecord } from '../text/share-text.ts';
import { dateByCollection } from './date-by-collection.ts';
import { dateByPerson, inOrder } from './date-by-person.ts';

/** Moves everything in a record that hangs on its dates; handed in, since it belongs to extraction. */
export type Redate = typeof redateRecord;

/** Records under the dates that count, and what is new about these. */
export interface Settled {
  readonly worded: readonly WordedRecord[];
  readonly dates: readonly SettledDate[];
}

/**
 * Settles when each document was written: what a person set goes before what the collection allows,
 * and that narrows what was read from the document alone. A date set by a person dates others as a
 * stated one does. The words of records do not change, and neither do the texts they share.
 */
export function settleDates(
  worded: readonly WordedRecord[],
  pairs: readonly TextPair[],
  judgements: readonly Judgement[],
  redate: Redate,
): Settled {
  const people = dateByPerson(
    worded.map(({ record }) => record),
    judgements,
  );
  const set = new Set(people.filter(({ reprint }) => reprint === null).map(({ document }) => document));
  const judged = under(worded, people, redate);
  const found = dateByCollection(judged, pairs, ({ document }) => !set.has(document.id));
  return {
    worded: under(judged, found, redate),
    dates: [...people, ...found].sort(inOrder),
  };
}

function under(
  worded: readonly WordedRecord[],
  dates: readonly SettledDate[],
  redate: Redate,
): readonly WordedRecord[] {
  if (dates.length === 0) return worded;
  const byDocument = new Map<DocumentRecord['document']['id'], SettledDate[]>();
  for (const date of dates) {
    const list = byDocument.get(date.document);
    if (list === undefined) byDocument.set(date.document, [date]);
    else list.push(date);
  }
  return worded.map((one) => {
    const own = byDocument.get(one.record.document.id);
    return own === undefined ? one : { ...one, record: redate(one.record, own) };
  });
}
