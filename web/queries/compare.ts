import type { DocumentSummary, PairSheet, Relation, StoryChange, TextSegment } from '../../src/api/client.ts';

/** A stretch of one of two texts that is drawn in one way. */
export interface Run {
  readonly key: string;
  readonly words: string;
  readonly mark: TextSegment['mark'];
  /** Ties it to its counterpart; null where it has none. */
  readonly link: string | null;
  readonly change: number | null;
  /** Told in another place in the other text. */
  readonly isMoved: boolean;
  /** The first of its kind after another: it bears the word of its mark. */
  readonly begins: boolean;
}

/** A paragraph under one role of the document. */
export interface ComparedParagraph {
  readonly role: TextSegment['role'];
  readonly runs: readonly Run[];
}

/** One of the two texts. */
export interface Column {
  readonly side: 'a' | 'b';
  readonly document: DocumentSummary;
  /** Which of the two it is, where that can be told. */
  readonly standing: 'source' | 'made' | null;
  readonly paragraphs: readonly ComparedParagraph[];
  /** How much of it stands in the other word for word, from 0 to 1. */
  readonly shared: number;
  /** Sentences without a counterpart in the other. */
  readonly own: number;
}

/** A pair laid out for reading: what was there first on the left. */
export interface Comparison {
  readonly relation: Relation;
  readonly changes: readonly StoryChange[];
  readonly left: Column;
  readonly right: Column;
}

/** Lays a pair out: the source on the left, or where that cannot be told the earlier of the two. */
export function layPair({ pair, documents }: PairSheet): Comparison {
  const { relation, changes } = pair;
  const moved = movedLinks(pair.a, pair.b);
  const column = (side: 'a' | 'b'): Column => ({
    side,
    document: documents[side],
    standing: relation.source === null ? null : relation.source === side ? 'source' : 'made',
    paragraphs: paragraphsOf(pair[side], moved),
    shared: sharedPart(pair[side]),
    own: relation.adds[side].length,
  });
  const first = relation.source ?? firstByDate(documents);
  const isSwapped = first === 'b' && relation.source === null;
  return {
    relation,
    // Without a source the changes are told from a to b: where b stands on the left they are turned.
    changes: isSwapped ? changes.map(turned) : changes,
    left: column(first),
    right: column(first === 'a' ? 'b' : 'a'),
  };
}

function firstByDate({ a, b }: PairSheet['documents']): 'a' | 'b' {
  const day = ({ date }: DocumentSummary) => date.best ?? date.latest ?? date.earliest ?? '9999';
  return day(b) < day(a) ? 'b' : 'a';
}

const TURNED: Readonly<Record<StoryChange['how'], StoryChange['how']>> = {
  swapped: 'swapped',
  lost: 'gained',
  gained: 'lost',
};

function turned(change: StoryChange): StoryChange {
  return { ...change, how: TURNED[change.how], was: change.is, is: change.was, says: '' };
}

/** Shares, in code units that are not blank, what stands word for word in the other text. */
function sharedPart(segments: readonly TextSegment[]): number {
  const weigh = (chosen: readonly TextSegment[]) =>
    chosen.reduce((sum, { words }) => sum + words.replace(/\s/g, '').length, 0);
  const all = weigh(segments);
  return all === 0 ? 0 : weigh(segments.filter(({ mark }) => mark === 'shared' || mark === 'quoted')) / all;
}

const NEWLINES = /\s*\n\s*/;

/** A run bears its word again after so much of another kind, in code units: two lines of a column. */
const TOLD_AGAIN = 100;

/** Cuts a text into paragraphs at its line ends and where the role changes. */
function paragraphsOf(
  segments: readonly TextSegment[],
  moved: ReadonlySet<string>,
): readonly ComparedParagraph[] {
  const paragraphs: { role: TextSegment['role']; runs: Run[] }[] = [];
  let isNew = true;
  for (const { words, mark, link, change, role, start } of segments) {
    words.split(NEWLINES).forEach((line, place) => {
      isNew ||= place > 0;
      const isBlank = line.trim() === '';
      if (line === '' && (words !== '' || change === null)) return;
      if (isNew || (paragraphs.at(-1)?.role !== role && !isBlank)) paragraphs.push({ role, runs: [] });
      isNew = false;
      const runs = paragraphs.at(-1)?.runs ?? [];
      const isMoved = link !== null && moved.has(link);
      const run = { key: `${start}-${place}-${mark}`, words: line, mark, link, change, isMoved };
      runs.push({ ...run, begins: !isBlank && begins(run, runs) });
    });
  }
  return paragraphs.filter(({ runs }) =>
    runs.some(({ words, change }) => words.trim() !== '' || change !== null),
  );
}

/** Whether a run is the first of its kind for a while; a stray stop or comma never is. */
function begins(run: Omit<Run, 'begins'>, before: readonly Run[]): boolean {
  if (!/[\p{L}\p{N}]/u.test(run.words)) return false;
  let since = 0;
  for (const other of before.toReversed()) {
    const isSame = other.mark === run.mark && (run.mark === 'added' || other.link === run.link);
    if (isSame && (other.begins || other.words.trim() !== '')) return since > TOLD_AGAIN;
    since += other.words.length;
  }
  return true;
}

/** Runs so short are moved by chance: a name, a few small words. In code units. */
const SHORTEST_MOVED = 24;

/**
 * Links of shared stretches that stand in another order in the two texts: all but the heaviest chain
 * that both tell in one order.
 */
export function movedLinks(a: readonly TextSegment[], b: readonly TextSegment[]): ReadonlySet<string> {
  const inB = places(b);
  const links = [...places(a)]
    .flatMap(([link, { start, weight }]) => {
      const other = inB.get(link);
      return other === undefined ? [] : [{ link, start, other: other.start, weight }];
    })
    .sort((one, two) => one.start - two.start || one.other - two.other);
  const heaviest: { weight: number; from: number }[] = [];
  links.forEach((here, index) => {
    let from = -1;
    for (let before = 0; before < index; before++) {
      const isInOrder = (links[before]?.other ?? 0) < here.other;
      if (isInOrder && (heaviest[before]?.weight ?? 0) > (heaviest[from]?.weight ?? 0)) from = before;
    }
    heaviest.push({ weight: here.weight + (heaviest[from]?.weight ?? 0), from });
  });
  let last = -1;
  heaviest.forEach(({ weight }, index) => {
    if (weight > (heaviest[last]?.weight ?? 0)) last = index;
  });
  const kept = new Set<number>();
  for (let index = last; index !== -1; index = heaviest[index]?.from ?? -1) kept.add(index);
  const moved = links.filter(({ weight }, index) => !kept.has(index) && weight >= SHORTEST_MOVED);
  return new Set(moved.map(({ link }) => link));
}

function places(segments: readonly TextSegment[]) {
  const found = new Map<string, { start: number; weight: number }>();
  for (const { mark, link, start, words } of segments) {
    if (link === null || mark !== 'shared') continue;
    const known = found.get(link);
    found.set(link, { start: known?.start ?? start, weight: (known?.weight ?? 0) + words.length });
  }
  return found;
}
