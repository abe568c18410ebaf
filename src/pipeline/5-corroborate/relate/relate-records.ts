import { findChanges } from '../changes/find-changes.ts';
import { daysApart } from '../compare/time.ts';
import type { DocumentRecord, Relation } from '../../../model/index.ts';
import { textCredit } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import { innermostName } from '../origins/settle-origins.ts';
import { type SharedText, shareText, type TextPair, type WordedRecord } from '../text/share-text.ts';
import { type Account, accountOf } from './account.ts';
import { findBackground } from './background.ts';
import { compareAccounts } from './compare-accounts.ts';
import { relatedPairs } from './related-pairs.ts';
import { isOneOutlet, type Source, sourceOf } from './source.ts';
import { indexTellings, type Tellings } from './tellings.ts';
import { type FreshText, freshText, mayBeOneText, sharesText, weighText } from './weigh-text.ts';

/** An outlet brings its own article up to date within so many days; later it writes another. A guess, not measured. */
const REVISED_WITHIN_DAYS = 7;
/**
 * A version keeps this share of the first words of the other, seen from either side: the headline of one
 * article, scraped into the text of the next, fills the beginning of one of them only. Chosen by eye.
 */
const REVISED_LEAD = 0.5;
/** Of two versions of which one has no day each must hold this share of the other; a cautious guess, not measured. */
const REVISED_UNDATED_HELD = 0.9;
/** Reports that quote the same words tell one story when written within a day. By eye; the gold is the same at half and at double. */
const QUOTED_WITHIN_DAYS = 1;

/**
 * Says how every two records stand that share text or tell of one story. Two texts are one by the words
 * they share; else the voices behind the main fact decide. Where voices are not named on both sides
 * the answer is `unclear`, never `independent`; one that is named and one that is only described are
 * independent where the two reports, of one day, give numbers that cannot both be told of one count.
 */
export function relateRecords(
  worded: readonly WordedRecord[],
  groups: readonly Group[],
  sharing: readonly TextPair[],
): Relation[] {
  const records = worded.map(({ record }) => record);
  const background = findBackground(worded, sharing);
  const tellings = indexTellings(groups);
  return relatedPairs(records, groups, sharing)
    .flatMap((pair) => {
      const [left, right] = [worded[pair.a] as WordedRecord, worded[pair.b] as WordedRecord];
      const text = pair.text ?? shareText(left, right);
      const isNear = mayBeOneText(left.record, right.record, text);
      const isOneStory = pair.isOneStory || quoteOneStory(left.record, right.record, text);
      if (!isNear && !isOneStory) return [];
      const behind = { a: background[pair.a] ?? [], b: background[pair.b] ?? [] };
      const fresh = freshText(left, right, text, behind);
      const kind = isNear ? weighText(text, fresh, pair.isOneStory) : null;
      if (kind !== null) return [relateTexts(left.record, right.record, text, kind)];
      if (!isOneStory) return [];
      return [relateAccounts(left.record, right.record, text, fresh, pair.events, tellings)];
    })
    .sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : x.b > y.b ? 1 : 0));
}

function quoteOneStory(a: DocumentRecord, b: DocumentRecord, { quoted }: SharedText): boolean {
  const apart = daysApart(a.date, b.date);
  return quoted.length > 0 && apart !== null && apart <= QUOTED_WITHIN_DAYS;
}

function relateAccounts(
  left: DocumentRecord,
  right: DocumentRecord,
  text: SharedText,
  fresh: FreshText,
  events: readonly Group[],
  tellings: Tellings,
): Relation {
  const account = (record: DocumentRecord): Account => accountOf(record, events, tellings);
  const pair = { a: account(left), b: account(right), left, right, text, sharesText: sharesText(fresh) };
  return { ...unchanged(left, right), spans: text.spans, ...compareAccounts(pair) };
}

function unchanged(a: DocumentRecord, b: DocumentRecord) {
  return {
    a: a.document.id,
    b: b.document.id,
    source: null,
    revision: false,
    sentences: [],
    changes: [],
    adds: { a: [], b: [] },
  };
}

function relateTexts(
  a: DocumentRecord,
  b: DocumentRecord,
  text: SharedText,
  kind: 'copy' | 'rewrite',
): Relation {
  const agency = sharedAgency(a, b);
  const source = sourceOf(a, b, text);
  const near = source.side === 'a' ? a : source.side === 'b' ? b : null;
  const { spans, adds } = text;
  const revision = isRevision(a, b, text);
  return {
    ...unchanged(a, b),
    relation: kind,
    root: agency ?? (near === null ? null : innermostName(near)),
    source: source.side,
    revision,
    why: saysShared(text, agency, near, source, revision),
    spans,
    sentences: text.sentences.map((pair) => ({ a: pair.a, b: pair.b })),
    changes: findChanges(a, b, text),
    adds,
  };
}

/** Two versions of one article: no second origin. */
function isRevision(a: DocumentRecord, b: DocumentRecord, { lead, held }: SharedText): boolean {
  if (!isOneOutlet(a, b) || Math.min(lead.a, lead.b) < REVISED_LEAD) return false;
  const apart = daysApart(a.date, b.date);
  return apart === null ? Math.min(held.a, held.b) >= REVISED_UNDATED_HELD : apart <= REVISED_WITHIN_DAYS;
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

function saysShared(
  { containment }: SharedText,
  agency: string | null,
  near: DocumentRecord | null,
  { says }: Source,
  revision: boolean,
): string {
  const percent = Math.round(containment * 100);
  const credit = agency === null ? '' : `, credited to ${agency}`;
  const version = revision ? ' They are two versions of one article.' : '';
  const order = near === null ? `Of the two, ${says}` : `${sayReport(near)} is nearer the root: ${says}`;
  return `${percent} in 100 words of the shorter text stand in the other${credit}.${version} ${order}.`;
}

/** A report by its outlet and its day where they are known, else by its file. */
function sayReport({ document: { publisher, name }, date }: DocumentRecord): string {
  if (publisher === null) return name;
  return date.best === null || date.precision !== 'day'
    ? publisher.name
    : `${publisher.name} of ${date.best}`;
}
