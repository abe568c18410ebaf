import { groupName, type MapGroup, spokenGroup } from '../../queries/map/clusters.ts';
import type { MapWindow } from '../../queries/map/mercator.ts';
import { Said } from '../said.tsx';
import { SignRing } from './sign-ring.tsx';

/** Where a sign stands, with the name there is room for. */
export interface LaidSign {
  readonly group: MapGroup;
  readonly x: number;
  readonly y: number;
  readonly label: string | null;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of a letter of a name, and the height of its line. */
const [LETTER, LINE] = [6.4, 17];

/** Letters of a name on the map; the whole is read out and stands in the list. */
const MOST_LETTERS = 24;

/** Gives the signs their names where they do not lie over one another, the largest first. */
export function laySigns(groups: readonly MapGroup[], window: MapWindow): readonly LaidSign[] {
  const taken: Frame[] = groups
    .filter(({ kind }) => kind === 'cluster')
    .map(({ x, y, radius }) => ({
      left: x - radius,
      top: y - radius,
      right: x + radius,
      bottom: y + radius,
    }));
  const isFree = (frame: Frame) =>
    frame.left > 2 &&
    frame.right < window.width - 2 &&
    frame.bottom < window.height &&
    !taken.some(
      (other) =>
        frame.left < other.right &&
        frame.right > other.left &&
        frame.top < other.bottom &&
        frame.bottom > other.top,
    );
  return groups.map((group) => {
    const name = shortened(groupName(group));
    if (group.kind === 'area') return layArea(group, name, window, isFree, taken);
    const label = around(group.x, group.y + group.radius + 4 + LINE / 2, name.length * LETTER, LINE);
    if (!isFree(label)) return { group, x: group.x, y: group.y, label: null };
    taken.push(label);
    return { group, x: group.x, y: group.y, label: name };
  });
}

/** An area has its name where there is room on or in it, else only its number, which is found sooner. */
function layArea(
  group: MapGroup,
  name: string,
  window: MapWindow,
  isFree: (frame: Frame) => boolean,
  taken: Frame[],
): LaidSign {
  for (const label of [name, null]) {
    const width = (label === null ? 0 : label.length * LETTER) + 14 + `${group.count}`.length * 8;
    for (const [x, y] of areaPlaces(group, window)) {
      const frame = around(x, y, width, PILL);
      if (!isFree(frame)) continue;
      taken.push(frame);
      return { group, x, y, label };
    }
  }
  return { group, x: group.x, y: group.y, label: null };
}

/** Height of the name of an area. */
const PILL = 23;

/** Farthest from its middle that the name of an area stands, so that it stays with what it names. */
const FARTHEST = 150;

/** Places on the rim of an area and within it, and last along the edge of the window that it fills. */
function areaPlaces({ x, y, radius }: MapGroup, window: MapWindow): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (const share of [1, 0, 0.6, 0.3, 0.8]) {
    const reach = Math.min(radius, FARTHEST) * share;
    for (const turn of share === 0 ? [0] : [0, 6, 3, 9, 1, 11, 5, 7, 2, 10, 4, 8]) {
      const angle = (turn * Math.PI) / 6;
      places.push([x + reach * Math.sin(angle), y - reach * Math.cos(angle)]);
    }
  }
  const held = places.map(
    ([px, py]) =>
      [
        Math.max(70, Math.min(window.width - 110, px)),
        Math.max(16, Math.min(window.height - 34, py)),
      ] as const,
  );
  return held;
}

function around(x: number, y: number, width: number, height: number): Frame {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function shortened(name: string): string {
  return name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1)}…`;
}

/** The signs as buttons, the largest first in the order of the keyboard. */
export function MapSigns(props: {
  readonly signs: readonly LaidSign[];
  readonly pick: string;
  readonly onPick: (group: MapGroup) => void;
}) {
  const { signs, pick, onPick } = props;
  return (
    <ul className="map-signs" aria-label="Places with events, the largest first">
      {signs.map(({ group, x, y, label }) => (
        <li key={group.key} style={{ left: x, top: y }}>
          <button
            type="button"
            className={`map-sign map-${group.kind}`}
            aria-pressed={pick === group.pick}
            onClick={() => onPick(group)}
          >
            <span className="visually-hidden">{spokenGroup(group)}</span>
            {group.kind === 'cluster' ? (
              <>
                <SignRing group={group} />
                {label !== null && (
                  <span className="map-label" aria-hidden="true">
                    <Said>{label}</Said>
                  </span>
                )}
              </>
            ) : (
              <span aria-hidden="true">
                {label !== null && <Said>{label}</Said>} <b>{group.count}</b>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
