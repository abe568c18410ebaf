import { daysApart } from '../compare/time.ts';
import type { DocumentRecord, Relation } from '../../../model/index.ts';
import { textCredit } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import { innermostName, vouchers } from '../origins/settle-origins.ts';
import { type SharedText, shareText, type TextPair, type WordedRecord } from '../text/share-text.ts';

/** From here a text is the other with light edits: copies of the gold begin at 0.96, rewrites end at 0.91. */
const COPY_LIKENESS = 0.94;
/** From here the one stands nearly whole in the other. */
const HELD_CONTAINMENT = 0.95;
/** A text that stands whole in the other is a copy from here, and below it the other was cut or added to. */
const HELD_LIKENESS = 0.9;
/** From here one text was made from the other, or both from a third; tuned on the rewrites of the gold. */
const REWRITE_CONTAINMENT = 0.15;

/**
 * Says how every two records stand that share text or tell of one event. Where voices are not
 * named on both sides the answer is `unclear`, never `independent`.
 */
export function relateRecords(
  worded: readonly WordedRecord[],
  groups: readonly Group[],
  pairs: readonly TextPair[],
): Relation[] {
  const telling = pairsTelling(worded, groups);
  const sharing = new Map(pairs.map(({ a, b, text }) => [keyOf(a, b), text]));
  const keys = new Set([...telling.keys(), ...sharing.keys()]);
  return [...keys]
    .sort()
    .map((key) => {
      const [a, b] = key.split(' ').map(Number) as [number, number];
      const [left, right] = [worded[a] as WordedRecord, worded[b] as WordedRecord];
      const text = sharing.get(key) ?? shareText(left, right);
      return relate(left, right, text, telling.get(key) ?? []);
    })
    .filter((relation) => relation !== null)
    .sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0));
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Of an event that more reports lead with, neighbours are related and not all with all: the pairs of a
 * thousand reports are half a million rows that nobody reads. What shares text is found in any case.
 */
const MOST_PAIRED = 150;
const NEIGHBOURS = 8;

/** For each pair of records the events both lead with. */
function pairsTelling(worded: readonly WordedRecord[], groups: readonly Group[]): Map<string, Group[]> {
  const place = new Map(worded.map(({ record }, index) => [record.document.id, index]));
  const pairs = new Map<string, Group[]>();
  for (const group of groups) {
    const leading = [
      ...new Set(group.filter(({ leads }) => leads).map(({ record }) => place.get(record.document.id) ?? -1)),
    ];
    leading.sort((x, y) => x - y);
    const reach = leading.length > MOST_PAIRED ? NEIGHBOURS : leading.length;
    for (const [at, a] of leading.entries()) {
      for (const b of leading.slice(at + 1, at + 1 + reach)) {
        const key = keyOf(a, b);
        const events = pairs.get(key);
        if (events === undefined) pairs.set(key, [group]);
        else events.push(group);
      }
    }
  }
  return pairs;
}

function relate(
  left: WordedRecord,
  right: WordedRecord,
  text: SharedText,
  events: readonly Group[],
): Relation | null {
  const pair = {
    a: left.record.document.id,
    b: right.record.document.id,
    source: null,
    revision: false,
    spans: text.spans,
    changes: [],
    adds: text.adds,
  };
  const agency = sharedAgency(left.record, right.record);
  if (text.containment >= REWRITE_CONTAINMENT) {
    const isCopy =
      text.likeness >= COPY_LIKENESS ||
      (text.containment >= HELD_CONTAINMENT && text.likeness >= HELD_LIKENESS);
    const root = agency ?? rootByDate(left.record, right.record);
    return { ...pair, relation: isCopy ? 'copy' : 'rewrite', root, why: saysShared(text, agency) };
  }
  if (events.length === 0) return null;
  return { ...pair, ...relateByVoices(left.record, right.record, events) };
}

function relateByVoices(
  left: DocumentRecord,
  right: DocumentRecord,
  events: readonly Group[],
): Pick<Relation, 'relation' | 'root' | 'why'> {
  const [here, there] = [vouchers(left, events), vouchers(right, events)];
  const common = [...here.keys()].filter((origin) => there.has(origin));
  const root = common.map((origin) => here.get(origin) ?? '').sort()[0];
  if (root !== undefined) {
    return { relation: 'shared-root', root, why: `Different words, but both rest on ${root} for the event.` };
  }
  if (here.size === 0 || there.size === 0) {
    return { relation: 'unclear', root: null, why: 'One of them names no voice behind its account.' };
  }
  const names = (vouching: ReadonlyMap<string, string>): string =>
    [...vouching.values()].sort().slice(0, 3).join(', ');
  return {
    relation: 'independent',
    root: null,
    why: `One rests on ${names(here)}, the other on ${names(there)}.`,
  };
}

/** The agency both credit, or the one that only one of them credits; two different credits give none. */
function sharedAgency(a: DocumentRecord, b: DocumentRecord): string | null {
  const credited = (record: DocumentRecord): string[] =>
    record.document.credits.filter((credit) => textCredit([credit]) !== null).map(({ agency }) => agency);
  const [here, there] = [credited(a), credited(b)];
  const both = here.find((agency) => there.includes(agency));
  if (both !== undefined) return both;
  return here.length > 0 && there.length > 0 ? null : (here[0] ?? there[0] ?? null);
}

/** The earlier of two datable reports is the nearer to the root; null when that cannot be told. */
function rootByDate(a: DocumentRecord, b: DocumentRecord): string | null {
  const gap = daysApart(a.date, b.date);
  if (gap === null || gap === 0) return null;
  return innermostName((a.date.latest ?? '') < (b.date.earliest ?? '') ? a : b);
}

function saysShared(text: SharedText, agency: string | null): string {
  const percent = Math.round(text.containment * 100);
  const credit = agency === null ? '' : `, credited to ${agency}`;
  return `${percent} in 100 word runs of the shorter text stand in the other${credit}.`;
}
