import { demonymCountry } from '../../src/lexicon/places/demonyms.ts';
import { documentId } from '../../src/identity/identity.ts';
import {
  type Document,
  overlap,
  type PlaceAnnotation,
  type PlaceCandidate,
  type Span,
} from '../../src/model/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { places } from '../../src/pipeline/3-annotate/places/index.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

/** The distance within which geoparsing papers call a coordinate right: 100 miles. */
const NEAR_KM = 161;
const EARTH_RADIUS_KM = 6371;

/** A marked span of one of the four sets; `type` and `modifierType` stand only in geowebnews. */
interface Marked extends Span {
  readonly text: string;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly geonameid?: string;
  readonly type?: string;
  readonly modifierType?: string | null;
}

interface PlaceRecord {
  readonly id: string;
  readonly text: string;
  /** Characters before the article in geowebnews (title and link), which nobody marked. */
  readonly header_len?: number;
  readonly toponyms?: readonly Marked[];
  readonly annotations?: readonly Marked[];
}

interface Gold extends Marked {
  readonly lat: number;
  readonly lon: number;
}

/** Toponyms that count, and spans where a prediction is neither right nor wrong. */
interface Standard {
  readonly counted: readonly Gold[];
  readonly setAside: readonly Marked[];
}

/** Kinds of geowebnews that name a place, as subject, as actor ("Moscow said") or as modifier. */
const TOPONYM_TYPES = new Set(['Literal', 'Metonymic', 'Mixed', 'Literal_Modifier', 'Non_Literal_Modifier']);
/** Kinds that hold a place inside another name, or use an institution as a place. */
const DEBATABLE_TYPES = new Set(['Embedded_Literal', 'Embedded_Non_Lit', 'Coercion']);

interface Tally {
  predicted: number;
  rightPredicted: number;
  exactSpans: number;
  overlapping: number;
  gold: number;
  resolved: number;
  near: number;
  withId: number;
  sameId: number;
}

/**
 * Counted gold: toponyms with coordinates, without demonyms and other adjectives, and in geowebnews
 * without names embedded in organisations. `findF1` asks for the exact span; `within161` is the
 * share of gold found (by any overlap) whose chosen coordinate lies within 161 km or whose chosen row
 * is the gold's own, a name left undecided counting as wrong; `exact` the share of gold found with a GeoNames id that has the same.
 */
export const placesTask: EvalTask = {
  name: 'places',
  about: 'place names found and resolved (geowebnews, lgl, trnews, geovirus)',
  run,
};

function run(input: EvalInput): EvalResult {
  const tally: Tally = {
    predicted: 0,
    rightPredicted: 0,
    exactSpans: 0,
    overlapping: 0,
    gold: 0,
    resolved: 0,
    near: 0,
    withId: 0,
    sameId: 0,
  };
  const predictions: unknown[] = [];
  const records = input.records as readonly PlaceRecord[];
  for (const record of records) {
    const found = findPlaces(record, input);
    scoreRecord(standardOf(record), found, tally);
    predictions.push({ id: record.id, places: found.map(predictionOf) });
  }
  return { records: records.length, ...summary(tally), predictions };
}

function findPlaces(record: PlaceRecord, input: EvalInput): PlaceAnnotation[] {
  const parsed = parseDocument(documentOf(record));
  const found = places.annotate({ parsed, knowledge: input.knowledge, earlier: [] });
  return (found as readonly PlaceAnnotation[]).filter((place) => place.start >= (record.header_len ?? 0));
}

function documentOf(record: PlaceRecord): Document {
  const { text, header_len: header = 0 } = record;
  const parts: Document['parts'] = [
    { start: 0, end: header, role: 'headline', rule: 'eval' },
    { start: header, end: text.length, role: 'body', rule: 'eval' },
  ];
  return {
    id: documentId(new TextEncoder().encode(text)),
    name: record.id,
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: parts.filter((part) => part.end > part.start),
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  };
}

/** Parts the marked spans of a record into those that count and those set aside. */
export function standardOf(record: PlaceRecord): Standard {
  const counted: Gold[] = [];
  const setAside: Marked[] = [];
  for (const marked of record.toponyms ?? record.annotations ?? []) {
    if (counts(marked)) counted.push(marked);
    else if (
      marked.type === undefined ||
      DEBATABLE_TYPES.has(marked.type) ||
      TOPONYM_TYPES.has(marked.type)
    ) {
      setAside.push(marked);
    }
  }
  return { counted, setAside };
}

function counts(marked: Marked): marked is Gold {
  if (typeof marked.lat !== 'number' || typeof marked.lon !== 'number') return false;
  if (marked.type !== undefined && !TOPONYM_TYPES.has(marked.type)) return false;
  return marked.modifierType !== 'Adjective' && demonymCountry(marked.text) === null;
}

function scoreRecord(standard: Standard, found: readonly PlaceAnnotation[], tally: Tally): void {
  const { counted, setAside } = standard;
  const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  for (const place of found) {
    if (counted.some((gold) => same(gold, place))) tally.rightPredicted += 1;
    else if (setAside.some((other) => overlap(other, place) > 0)) continue;
    tally.predicted += 1;
  }
  for (const gold of counted) {
    tally.gold += 1;
    if (found.some((place) => same(gold, place))) tally.exactSpans += 1;
    const overlapping = found.filter((place) => overlap(gold, place) > 0);
    if (overlapping.length === 0) continue;
    tally.overlapping += 1;
    const chosen = overlapping.flatMap((place) => (place.chosen === null ? [] : [place.chosen]));
    if (chosen.length > 0) tally.resolved += 1;
    if (chosen.some((place) => samePlace(place, gold) || kilometres(gold, place) <= NEAR_KM)) tally.near += 1;
    if (gold.geonameid === undefined || !/^\d+$/.test(gold.geonameid)) continue;
    tally.withId += 1;
    if (chosen.some((place) => samePlace(place, gold))) tally.sameId += 1;
  }
}

/** The same GeoNames row is the same place, wherever a gazetteer puts the centre of a large country. */
function samePlace(place: PlaceCandidate, gold: Gold): boolean {
  return gold.geonameid !== undefined && place.id === `geonames:${gold.geonameid}`;
}

function summary(tally: Tally): Pick<EvalResult, 'scores' | 'table'> {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const find = fScore({
    right: tally.rightPredicted,
    predicted: tally.predicted,
    gold: tally.gold,
    rightGold: tally.exactSpans,
  });
  const percent = (value: number): string => value.toFixed(3);
  return {
    scores: {
      findF1: find.f1,
      within161: share(tally.near, tally.overlapping),
      exact: share(tally.sameId, tally.withId),
    },
    table: [
      ['counted toponyms', String(tally.gold), 'predicted', String(tally.predicted)],
      ['precision', percent(find.precision), 'recall', percent(find.recall), 'F1', percent(find.f1)],
      ['found by overlap', percent(share(tally.overlapping, tally.gold))],
      ['within 161 km, over found', percent(share(tally.near, tally.overlapping))],
      ['within 161 km, over decided', percent(share(tally.near, tally.resolved))],
      ['decided, over found', percent(share(tally.resolved, tally.overlapping))],
      ['same GeoNames id', percent(share(tally.sameId, tally.withId)), 'of', String(tally.withId)],
    ],
  };
}

function predictionOf(place: PlaceAnnotation): unknown {
  const { start, end, name, rule, chosen, candidates } = place;
  return { start, end, name, rule, chosen, candidates: candidates.slice(0, 5) };
}

/** Great-circle distance. */
function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}
