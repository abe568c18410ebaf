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
    if (group.kind === 'area') {
      const width = name.length * LETTER + 40;
      const place = areaPlaces(group, window)
        .map(([x, y]) => ({ x, y, frame: around(x, y, width, 26) }))
        .find(({ frame }) => isFree(frame));
      const [x, y] =
        place === undefined ? (areaPlaces(group, window)[0] ?? [group.x, group.y]) : [place.x, place.y];
      taken.push(around(x, y, width, 26));
      return { group, x, y, label: name };
    }
    const label = around(group.x, group.y + group.radius + 4 + LINE / 2, name.length * LETTER, LINE);
    if (!isFree(label)) return { group, x: group.x, y: group.y, label: null };
    taken.push(label);
    return { group, x: group.x, y: group.y, label: name };
  });
}

/** Where the name of an area may stand: on its rim, in its middle, and last anywhere of it in sight. */
function areaPlaces({ x, y, radius }: MapGroup, window: MapWindow): readonly (readonly [number, number])[] {
  const held = ([px, py]: readonly [number, number]) =>
    [Math.max(90, Math.min(window.width - 90, px)), Math.max(20, Math.min(window.height - 20, py))] as const;
  const reach = Math.min(radius, 160);
  return [
    [x, y - reach],
    [x, y + reach],
    [x, y],
    [x, y - reach / 2],
    [x, y + reach / 2],
    [x - reach * 0.7, y + reach * 0.7],
    [x + reach * 0.7, y - reach * 0.7],
  ].map((place) => held(place as [number, number]));
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
            aria-label={spokenGroup(group)}
            aria-pressed={pick === group.pick}
            onClick={() => onPick(group)}
          >
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
                <Said>{label ?? ''}</Said> <b>{group.count}</b>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
