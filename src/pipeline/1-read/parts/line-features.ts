import { bin, type LineFacts, type LineKind } from './line-facts.ts';

const PROSE: ReadonlySet<LineKind> = new Set(['paragraph', 'sentence', 'long']);
const SECTION_TOPICS = ['comments', 'related', 'newsletter', 'author', 'tags', 'subscribe'] as const;
/** Lines a section heading is remembered for. */
const HEADING_REACH = 24;

/** Sums over a run of lines in constant time. */
class Sums {
  readonly #upTo: number[] = [0];
  constructor(values: readonly number[]) {
    for (const value of values) this.#upTo.push((this.#upTo.at(-1) as number) + value);
  }
  /** Sum from `first` up to, not including, `end`; both are held inside the text. */
  between(first: number, end: number): number {
    const last = this.#upTo.length - 1;
    const hold = (at: number): number => Math.min(last, Math.max(0, at));
    return (this.#upTo[hold(end)] as number) - (this.#upTo[hold(first)] as number);
  }
  get total(): number {
    return this.#upTo.at(-1) as number;
  }
}

/**
 * The features of each line with its surroundings: its own words and marks, the forms of its
 * neighbours, how much prose stands around, above and below it, whether it is repeated, and which
 * section heading stands above it.
 */
export function lineFeatures(lines: readonly LineFacts[]): string[][] {
  const isProse = lines.map(({ kind }) => PROSE.has(kind));
  const lengths = new Sums(lines.map(({ length }) => Math.min(length, 1_000)));
  const prose = new Sums(lines.map(({ length }, at) => (isProse[at] ? Math.min(length, 1_000) : 0)));
  const busy = new Sums(lines.map(({ topics }) => (topics.some((topic) => topic !== 'story') ? 1 : 0)));
  const repeats = new Map<string, number>();
  for (const { key } of lines) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const above = distances(isProse);
  const below = distances([...isProse].reverse()).reverse();
  const headings = headingsAbove(lines);
  const dates = distances(lines.map(({ kind, topics }) => kind === 'date' || topics.includes('ago')));
  const dateLines = new Sums(
    lines.map(({ kind, topics }) => Number(kind === 'date' || topics.includes('ago'))),
  );
  const proseShare = bin(prose.total / Math.max(1, lengths.total), [0.1, 0.25, 0.4, 0.55, 0.7, 0.85]);
  return lines.map((line, at) => {
    const kindAt = (where: number): string => lines[where]?.kind ?? 'edge';
    const around = (reach: number): number =>
      bin(
        prose.between(at - reach, at + reach + 1) / Math.max(1, lengths.between(at - reach, at + reach + 1)),
        [0.05, 0.2, 0.4, 0.6, 0.8, 0.95],
      );
    const [up, down] = [above[at] as number, below[at] as number];
    const part = (first: number, end: number): number =>
      bin(prose.between(first, end) / Math.max(1, prose.total), [0.001, 0.02, 0.1, 0.4, 0.9]);
    const { kind } = line;
    const repeated = bin(repeats.get(line.key) ?? 1, [2, 3]);
    return [
      ...line.shows,
      ...[-3, -2, -1, 1, 2, 3].map((offset) => `${offset}:${kindAt(at + offset)}`),
      `${kindAt(at - 1)}<${kind}>${kindAt(at + 1)}`,
      `${kindAt(at - 2)}<${kindAt(at - 1)}<${kind}`,
      `${kind}>${kindAt(at + 1)}>${kindAt(at + 2)}`,
      `near${around(2)}/${kind}`,
      `near${around(2)}`,
      `wide${around(6)}/${kind}`,
      `wide${around(6)}`,
      `far${around(15)}`,
      `up${up}`,
      `down${down}`,
      `up${up}/down${down}`,
      `up${Math.min(up, 3)}/down${Math.min(down, 3)}/${kind}`,
      `above${part(0, at)}/below${part(at + 1, lines.length)}`,
      `at${bin(at / Math.max(1, lines.length), [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])}`,
      `first${bin(at, [1, 2, 4, 8, 16])}`,
      `last${bin(lines.length - 1 - at, [1, 2, 4, 8, 16])}`,
      `busy${bin(busy.between(at - 3, at + 4), [1, 2, 3, 5])}/${PROSE.has(kind) ? 'prose' : 'short'}`,
      `text${proseShare}/${kind}`,
      `lines${bin(lines.length, [4, 12, 30, 80, 200])}/${kind}`,
      `since-date${dates[at] as number}/${PROSE.has(kind) ? 'prose' : 'short'}`,
      `dates${bin(dateLines.between(at - 8, at + 9), [1, 2, 3, 5])}/${PROSE.has(kind) ? 'prose' : 'short'}`,
      ...(repeated > 0 ? [`repeated${repeated}/${PROSE.has(kind) ? 'prose' : 'short'}`] : []),
      ...(headings[at] as readonly string[]),
    ];
  });
}

/** How many lines back the nearest prose stands, in bins; the highest where there is none. */
function distances(isProse: readonly boolean[]): number[] {
  let since = Number.POSITIVE_INFINITY;
  return isProse.map((prose) => {
    const found = bin(since, [1, 2, 3, 5, 9, 20, 60]);
    since = prose ? 0 : since + 1;
    return found;
  });
}

/** For each line the section headings above it that still hold, with how far they are. */
function headingsAbove(lines: readonly LineFacts[]): string[][] {
  const since = new Map<string, number>();
  return lines.map((line, at) => {
    const found = [...since].flatMap(([topic, where]) =>
      at - where > HEADING_REACH
        ? []
        : [
            `under-${topic}${bin(at - where, [2, 4, 8, 14])}`,
            `under-${topic}/${PROSE.has(line.kind) ? 'prose' : 'short'}`,
          ],
    );
    if (line.words <= 8) {
      for (const topic of SECTION_TOPICS) if (line.topics.includes(topic)) since.set(topic, at);
    }
    return found;
  });
}

/**
 * The features of the second look, once each line has a first likelihood of being body: how likely
 * its neighbours are, how much likely body stands above and below, and where the densest run lies.
 */
export function secondFeatures(lines: readonly LineFacts[], likely: readonly number[]): string[][] {
  const size = (at: number): number => Math.sqrt(Math.min((lines[at] as LineFacts).length, 1_000));
  const mass = new Sums(likely.map((p, at) => (p >= 0.5 ? p * size(at) : 0)));
  const run = densestRun(likely.map((p, at) => (p - 0.4) * size(at)));
  const known = cohesion(lines, likely, run);
  const levels = [0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97];
  const level = (at: number): string => (likely[at] === undefined ? '-' : String(bin(likely[at], levels)));
  return lines.map(({ kind }, at) => {
    const own = level(at);
    const inside =
      at < run.first
        ? `before${bin(run.first - at, [2, 4, 8, 20])}`
        : at >= run.end
          ? `after${bin(at - run.end, [1, 3, 7, 20])}`
          : 'inside';
    const share = (first: number, end: number): number =>
      bin(mass.between(first, end) / Math.max(1, mass.total), [0.001, 0.05, 0.3, 0.7, 0.95]);
    return [
      `own${own}`,
      `own${own}/${kind}`,
      ...[-3, -2, -1, 1, 2, 3].map((offset) => `p${offset}:${level(at + offset)}`),
      `p${level(at - 1)}<${own}>${level(at + 1)}`,
      `run-${inside}`,
      `run-${inside}/${own}`,
      `known${known[at] as string}`,
      `known${known[at] as string}/${own}`,
      `known${known[at] as string}/${inside === 'inside' ? 'in' : 'out'}`,
      `mass-above${share(0, at)}/below${share(at + 1, lines.length)}`,
      `mass-above${share(0, at)}/below${share(at + 1, lines.length)}/${own}`,
      `mass-near${bin(mass.between(at - 4, at + 5) / Math.max(1, mass.total), [0.001, 0.05, 0.15, 0.4])}/${own}`,
    ];
  });
}

/** The run of lines whose summed weights are highest. */
function densestRun(weights: readonly number[]): { readonly first: number; readonly end: number } {
  let best = { first: 0, end: 0, sum: 0 };
  let [first, sum] = [0, 0];
  weights.forEach((weight, at) => {
    if (sum <= 0) [first, sum] = [at, 0];
    sum += weight;
    if (sum > best.sum) best = { first, end: at + 1, sum };
  });
  return best;
}

/**
 * How much of what each line speaks of the densest run of likely body speaks of too, in bins with the
 * number of such words. Teasers of other stories, comments on the site and footers share little.
 */
function cohesion(
  lines: readonly LineFacts[],
  likely: readonly number[],
  run: { readonly first: number; readonly end: number },
): string[] {
  const told = new Map<string, number>();
  for (let at = run.first; at < run.end; at += 1) {
    if ((likely[at] as number) < 0.5) continue;
    for (const word of (lines[at] as LineFacts).content) told.set(word, (told.get(word) ?? 0) + 1);
  }
  return lines.map(({ content }, at) => {
    const own = at >= run.first && at < run.end && (likely[at] as number) >= 0.5 ? 1 : 0;
    const shared = content.filter((word) => (told.get(word) ?? 0) > own).length;
    const size = bin(content.length, [1, 3, 6, 12]);
    return `${bin(shared / Math.max(1, content.length), [0.01, 0.15, 0.3, 0.5, 0.75])}of${size}`;
  });
}
