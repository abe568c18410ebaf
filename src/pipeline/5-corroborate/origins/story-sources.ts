import type {
  DocumentId,
  DocumentRecord,
  QuotedSpan,
  Relation,
  Side,
  Span,
  StoryKin,
  StorySource,
} from '../../../model/index.ts';
import { isSameText, overlap } from '../../../model/index.ts';
import { merge } from '../relate/stretches.ts';
import { storyChanges } from './story-changes.ts';

type Records = ReadonlyMap<DocumentId, DocumentRecord>;

/** Which report of a story each other was made from: a forest, and the ties that are not in it. */
export interface StorySources {
  readonly from: ReadonlyMap<DocumentId, StorySource>;
  readonly alsoFrom: ReadonlyMap<DocumentId, readonly StoryKin[]>;
}

/** A tie of one text seen from below: what `lower` was, or may have been, made from. */
interface Tie {
  readonly upper: DocumentId;
  readonly lower: DocumentId;
  readonly relation: Relation;
  readonly kin: StoryKin;
}

/**
 * Puts every report under the one it was made from and shares most with. Where it cannot be told
 * which came first the longer text stands above. No report comes to stand under itself.
 */
export function storySources(relations: readonly Relation[], records: Records): StorySources {
  const ties = relations.flatMap((relation) => tieOf(relation, records)).sort(byNearness);
  const parents = new Map<DocumentId, Tie>();
  const rest: Tie[] = [];
  for (const tie of ties) {
    const turned = tie.kin.directed ? null : turn(tie, records);
    const taken = [tie, turned].find(
      (one) =>
        one !== null &&
        one !== undefined &&
        !parents.has(one.lower) &&
        !isAbove(one.lower, one.upper, parents),
    );
    if (taken === undefined || taken === null) rest.push(tie);
    else parents.set(taken.lower, taken);
  }
  const alsoFrom = new Map<DocumentId, StoryKin[]>();
  for (const { lower, kin } of rest) alsoFrom.set(lower, [...(alsoFrom.get(lower) ?? []), kin]);
  return {
    from: new Map([...parents].map(([lower, tie]) => [lower, sourceOf(tie, records)])),
    alsoFrom,
  };
}

/**
 * What is known to come first before what is not, then the most shared, then the text of which least was left
 * out: of two versions that one which held no more. Ids keep the order the same.
 */
function byNearness(x: Tie, y: Tie): number {
  return (
    Number(y.kin.directed) - Number(x.kin.directed) ||
    y.kin.shared - x.kin.shared ||
    leftOut(x) - leftOut(y) ||
    (x.lower < y.lower ? -1 : x.lower > y.lower ? 1 : x.upper < y.upper ? -1 : 1)
  );
}

function leftOut({ relation, upper }: Tie): number {
  const omitted = relation.adds[upper === relation.a ? 'a' : 'b'];
  return omitted.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isAbove(above: DocumentId, below: DocumentId, parents: ReadonlyMap<DocumentId, Tie>): boolean {
  for (let at: DocumentId | undefined = below; at !== undefined; at = parents.get(at)?.upper) {
    if (at === above) return true;
  }
  return false;
}

function tieOf(relation: Relation, records: Records): Tie[] {
  const { source, a, b } = relation;
  if (!isSameText(relation.relation)) return [];
  const [left, right] = [records.get(a), records.get(b)];
  if (left === undefined || right === undefined) return [];
  const upperSide = source ?? (reportingLength(left) >= reportingLength(right) ? 'a' : 'b');
  return [tieFrom(relation, upperSide, records)].flatMap((tie) => tie ?? []);
}

function turn({ relation, upper }: Tie, records: Records): Tie | null {
  return tieFrom(relation, upper === relation.a ? 'b' : 'a', records);
}

function tieFrom(relation: Relation, upperSide: Side, records: Records): Tie | null {
  const lowerSide = upperSide === 'a' ? 'b' : 'a';
  const [upper, lower] = [relation[upperSide], relation[lowerSide]];
  const record = records.get(lower);
  if (record === undefined || !isSameText(relation.relation)) return null;
  const spans = relation.spans.map((span) => span[lowerSide]);
  const kin: StoryKin = {
    document: upper,
    relation: relation.relation,
    revision: relation.revision,
    directed: relation.source !== null,
    shared: shareOf(record, spans),
  };
  return { upper, lower, relation, kin };
}

const REPORTING: ReadonlySet<string> = new Set(['headline', 'body', 'reprint']);

function reportingLength({ sentences }: DocumentRecord): number {
  return sentences
    .filter(({ role }) => REPORTING.has(role))
    .reduce((sum, { start, end }) => sum + end - start, 0);
}

/** How much of a record's sentences the spans cover, to two places. */
function shareOf(record: DocumentRecord, spans: readonly Span[]): number {
  const whole = reportingLength(record);
  if (whole === 0) return 0;
  const sentences = record.sentences.filter(({ role }) => REPORTING.has(role));
  const covered = merge(spans).reduce(
    (sum, span) => sum + sentences.reduce((own, sentence) => own + overlap(sentence, span), 0),
    0,
  );
  return Math.round((covered / whole) * 100) / 100;
}

function sourceOf({ upper, lower, relation, kin }: Tie, records: Records): StorySource {
  const [above, below] = [textOf(upper, records), textOf(lower, records)];
  const [upperSide, lowerSide]: readonly [Side, Side] = upper === relation.a ? ['a', 'b'] : ['b', 'a'];
  return {
    ...kin,
    why: relation.why,
    adds: relation.adds[lowerSide].map((span) => quoteSpan(below, span)),
    omits: relation.adds[upperSide].map((span) => quoteSpan(above, span)),
    changes: storyChanges(relation, upperSide, above, below),
  };
}

function textOf(id: DocumentId, records: Records): string {
  return records.get(id)?.document.text ?? '';
}

function quoteSpan(text: string, { start, end }: Span): QuotedSpan {
  return { start, end, words: text.slice(start, end) };
}
