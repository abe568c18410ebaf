import type { DocumentRecord, SettledDate } from '../model/index.ts';
import { datesByDocument, settleRecord } from '../settled.ts';
import type { Store } from '../store/store.ts';

/** What took another date when dates were settled anew. */
export interface Moved {
  /** Documents in which anything moved. */
  readonly documents: number;
  /** Time expressions whose value is another now. */
  readonly times: number;
  /** Events told of that happened at another time now. */
  readonly events: number;
}

/** Counts what reads otherwise under the one dates than under the others. Rejects with a `StoreError`. */
export async function whatMoved(
  store: Pick<Store, 'record'>,
  before: readonly SettledDate[],
  after: readonly SettledDate[],
): Promise<Moved> {
  let [documents, times, events] = [0, 0, 0];
  const [datesBefore, datesAfter] = [datesByDocument(before), datesByDocument(after)];
  for (const id of new Set([...before, ...after].map(({ document }) => document))) {
    const [old, now] = [datesBefore.get(id) ?? [], datesAfter.get(id) ?? []];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    const record = await store.record(id);
    if (record === null) continue;
    const moved = countMoved(settleRecord(record, old, []).record, settleRecord(record, now, []).record);
    documents += moved.date || moved.times + moved.events > 0 ? 1 : 0;
    times += moved.times;
    events += moved.events;
  }
  return { documents, times, events };
}

function countMoved(was: DocumentRecord, is: DocumentRecord) {
  const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  return {
    date: differ(daysOf(was.date), daysOf(is.date)),
    times: is.times.filter(({ value, timex3 }, place) => {
      const old = was.times[place];
      return differ([value, timex3], [old?.value ?? null, old?.timex3]);
    }).length,
    events: is.events.filter(({ when }, place) => differ(daysOf(when), daysOf(was.events[place]?.when)))
      .length,
  };
}

function daysOf(when: { readonly earliest: unknown; readonly latest: unknown } | undefined) {
  return [when?.earliest ?? null, when?.latest ?? null];
}
