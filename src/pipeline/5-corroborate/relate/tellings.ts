import type { DocumentRecord } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import type { Mention } from '../mention.ts';

type ByRecord = ReadonlyMap<DocumentRecord, Group>;

/** Mentions by the record that makes them, put in order once: a pair of reports then looks up its own only. */
export interface Tellings {
  /** What each record tells in its first sentences. */
  readonly news: ByRecord;
  readonly byEvent: ReadonlyMap<Group, ByRecord>;
}

/** Puts the mentions of all events in order by their records. */
export function indexTellings(groups: readonly Group[]): Tellings {
  return {
    news: byRecord(groups.flat().filter(({ leads }) => leads)),
    byEvent: new Map(groups.map((group) => [group, byRecord(group)])),
  };
}

/** How a report tells of the events: in its news, else further down; else whatever its news is. */
export function tellingsOf(
  record: DocumentRecord,
  events: readonly Group[],
  { news, byEvent }: Tellings,
): Group {
  const all = events.flatMap((group) => byEvent.get(group)?.get(record) ?? []);
  const leading = all.filter(({ leads }) => leads);
  if (leading.length > 0) return leading;
  return all.length > 0 ? all : (news.get(record) ?? []);
}

function byRecord(mentions: Group): ByRecord {
  const lists = new Map<DocumentRecord, Mention[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.record);
    if (list === undefined) lists.set(mention.record, [mention]);
    else list.push(mention);
  }
  return lists;
}
