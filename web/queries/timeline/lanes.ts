import { plainWords } from '../words.ts';
import { type EventMarks, inOrderOfTime } from './marks.ts';

/** What events are laid out by. */
export const LANE_KINDS = ['type', 'place', 'actor'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** Events that share a type, a place or an actor, in the order of time. */
export interface Lane {
  readonly key: string;
  readonly title: string;
  /** What the filter has to be for these events alone; null for a lane of several or of nothing named. */
  readonly value: string | null;
  readonly events: readonly number[];
}

/** Lanes shown before the others are opened. */
export const FIRST_LANES = 10;

/** Lanes shown at most: more would be a list again, and there is one below. */
export const MOST_LANES = 80;

/** The lanes, and those folded into one. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  /** How many lanes lie in the last one; 0 where none is folded. */
  readonly folded: number;
}

/**
 * Lays events out in lanes, those with most events first. An event that two actors are said to have
 * done stands in the lane of each. What names nothing has a lane of its own at the end.
 */
export function layLanes(
  marks: EventMarks,
  events: readonly number[],
  kind: LaneKind,
  areAllShown: boolean,
): Lanes {
  const found = new Map<string, { title: string; value: string; events: number[] }>();
  const unnamed: number[] = [];
  for (const event of events) {
    const names = namesOf(marks, event, kind);
    if (names.length === 0) unnamed.push(event);
    for (const { key, title, value } of names) {
      const lane = found.get(key);
      if (lane === undefined) found.set(key, { title, value, events: [event] });
      else lane.events.push(event);
    }
  }
  const sorted = [...found].sort(
    ([a, one], [b, other]) => other.events.length - one.events.length || (a < b ? -1 : 1),
  );
  const room = areAllShown ? MOST_LANES : FIRST_LANES;
  // One lane alone is not worth folding.
  const shown = sorted.length <= room + 1 ? sorted : sorted.slice(0, room);
  const rest = sorted.slice(shown.length);
  const lanes = shown.map(([key, lane]) => ({ key, ...lane, events: inOrderOfTime(marks, lane.events) }));
  const others = [...new Set(rest.flatMap(([, lane]) => lane.events))];
  return {
    lanes: [
      ...lanes,
      ...laneOf('~others', `${rest.length} ${OTHERS[kind]}`, inOrderOfTime(marks, others)),
      ...laneOf('~unnamed', UNNAMED[kind], inOrderOfTime(marks, unnamed)),
    ],
    folded: rest.length,
  };
}

const OTHERS: Readonly<Record<LaneKind, string>> = {
  type: 'other types',
  place: 'other places',
  actor: 'other actors',
};

const UNNAMED: Readonly<Record<LaneKind, string>> = {
  type: 'no type',
  place: 'no place named',
  actor: 'nobody named',
};

function laneOf(key: string, title: string, events: readonly number[]): readonly Lane[] {
  return events.length === 0 ? [] : [{ key, title, value: null, events }];
}

interface Named {
  readonly key: string;
  readonly title: string;
  readonly value: string;
}

function namesOf(marks: EventMarks, event: number, kind: LaneKind): readonly Named[] {
  switch (kind) {
    case 'type': {
      const type = marks.types[marks.type[event] ?? -1];
      return type === undefined ? [] : [{ key: type, title: plainWords(type), value: type }];
    }
    case 'place': {
      const place = marks.places[marks.place[event] ?? -1];
      if (place === undefined) return [];
      const { name, lat, lon, precision } = place;
      // Spellings of one place have one pair of coordinates; the first spelling names the lane.
      const key = lat === null || lon === null ? name.toLowerCase() : `${precision} ${lat} ${lon}`;
      return [{ key, title: name, value: name }];
    }
    case 'actor':
      return (marks.agents[event] ?? [])
        .map((index) => marks.agentNames[index])
        .filter((name) => name !== undefined)
        .map((name) => ({ key: bareName(name), title: name, value: name }));
    default:
      return kind satisfies never;
  }
}

/** Names that differ only in case or a leading article are one lane. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
