import type { Event, EventType } from '../../src/model/index.ts';
import { overlap } from '../../src/model/index.ts';
import { fScore } from '../measure/f-score.ts';
import { type GoldRow, placesOf, type ReadArticle, readArticles, variantsOf } from '../measure/gold.ts';
import { matchOneToOne } from '../measure/match.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

/** An incident of the gold; `start` and `end` are days, inclusive. */
export interface GoldEvent extends GoldRow {
  readonly type: EventType;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
}

/** What is planned, demanded or supposed is no incident; the gold lists it only where it is the news. */
const UNHAPPENED = new Set(['planned', 'demanded', 'hypothetical']);

type Article = ReadArticle<GoldRow, GoldEvent>;

/** Words of `also` that name another type; the other bare words there are hedges, places or agents. */
const TYPES = new Set<string>(
  (
    'airstrike shelling ground-assault clash bombing suicide-bombing chemical-attack shooting execution ' +
    'abduction arrest capture-of-territory withdrawal siege evacuation displacement ceasefire agreement ' +
    'talks statement protest aid-delivery aid-blocked sanction other'
  ).split(' '),
);

/**
 * Events against hand-made gold. A found event is right when its span shares a character with a
 * place of the gold quote and its type is the gold's or one its `also` allows, one to one.
 *
 * The gold lists an incident once, however often the report comes back to it, and has no type for
 * a killing whose manner is not told. So `f1` sets aside, of the found events left over, those of
 * type `killing`, those planned, demanded or supposed, and those whose type is that of an incident
 * of the same report that was found; what else is found counts against precision. `mentionF1` sets nothing aside. `whenF1` and `whereF1` also ask
 * that the days overlap and that the places share a word, where the gold has them.
 */
export const events: EvalTask = {
  name: 'events',
  about: 'incidents with type, time and place against gold (--data GOLD.json --texts TEXTS.jsonl)',
  run: runEvents,
};

async function runEvents(input: EvalInput): Promise<EvalResult> {
  const articles = await readArticles<GoldRow, GoldEvent>(input);
  const plain = articles.map((article) => score(article, () => true));
  const f1 = total(plain, true);
  return {
    records: articles.length,
    scores: {
      f1: f1.f1,
      precision: f1.precision,
      recall: f1.recall,
      mentionF1: total(plain, false).f1,
      whenF1: total(
        articles.map((article) => score(article, daysMeet)),
        true,
      ).f1,
      whereF1: total(
        articles.map((article) => score(article, placesMeet)),
        true,
      ).f1,
    },
    table: articles.flatMap((article, index) => misses(article, plain[index])),
    predictions: articles.flatMap(({ record }) => record.events),
  };
}

interface Scored {
  readonly right: number;
  readonly found: number;
  /** Found events set aside: bare killings and re-tellings. */
  readonly aside: number;
  readonly gold: number;
  readonly pairs: readonly (number | null)[];
  readonly asides: readonly boolean[];
}

function score({ gold, text, record }: Article, also: (event: Event, gold: GoldEvent) => boolean): Scored {
  const rows = gold.events.map((row) => ({
    places: placesOf(text, row.quote),
    variants: variantsOf(row, (value) => (TYPES.has(value) ? 'type' : null)),
  }));
  const pairs = matchOneToOne(record.events, rows, (event, row) => {
    if (!row.places.some((place) => overlap(place, event) > 0)) return false;
    return (
      row.variants.some((variant) => variant.type === event.type) && row.variants.some((v) => also(event, v))
    );
  });
  const told = new Set(
    pairs.flatMap((pair) => (pair === null ? [] : (rows[pair]?.variants ?? []).map((v) => v.type))),
  );
  const asides = record.events.map(
    (event, index) =>
      pairs[index] === null &&
      (event.type === 'killing' || told.has(event.type) || UNHAPPENED.has(event.factuality)),
  );
  return {
    right: pairs.filter((pair) => pair !== null).length,
    found: record.events.length,
    aside: asides.filter(Boolean).length,
    gold: rows.length,
    pairs,
    asides,
  };
}

function total(scored: readonly Scored[], setAside: boolean): ReturnType<typeof fScore> {
  const sum = (count: (one: Scored) => number): number => scored.reduce((all, one) => all + count(one), 0);
  return fScore({
    right: sum((one) => one.right),
    predicted: sum((one) => one.found - (setAside ? one.aside : 0)),
    gold: sum((one) => one.gold),
  });
}

function daysMeet({ when }: Event, gold: GoldEvent): boolean {
  if (gold.start === null && gold.end === null) return true;
  if (when.earliest === null && when.latest === null) return false;
  const startsInTime = when.earliest === null || gold.end === null || when.earliest <= gold.end;
  return startsInTime && (when.latest === null || gold.start === null || when.latest >= gold.start);
}

/** Words that many place names share and none is known by. */
const PLAIN = new Set(
  'the of in near al city town province village district area road street neighbourhood'.split(' '),
);

function placesMeet({ where }: Event, gold: GoldEvent): boolean {
  if (gold.place === null) return true;
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !PLAIN.has(word));
  const found = new Set(words(where?.name ?? ''));
  return words(gold.place).some((word) => found.has(word));
}

function misses({ gold, record }: Article, scored: Scored | undefined): string[][] {
  const paired = new Set(scored?.pairs);
  return [
    ...gold.events.flatMap((row, index) =>
      paired.has(index) ? [] : [['missed', gold.id, row.type, row.quote]],
    ),
    ...record.events.flatMap((event, index) => {
      if (scored?.pairs[index] !== null || scored.asides[index] === true) return [];
      return [
        ['too much', gold.id, event.type, record.document.text.slice(event.start - 20, event.end + 20)],
      ];
    }),
  ];
}
