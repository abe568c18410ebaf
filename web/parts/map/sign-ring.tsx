import { memo } from 'react';
import type { MapGroup } from '../../queries/map/clusters.ts';
import { type MarkStatus, STATUS_ORDER } from '../../queries/timeline/marks.ts';

/** A stretch of the ring round a sign: its share of the events, drawn in the manner of its status. */
export interface RingPart {
  readonly status: MarkStatus;
  /** Radians clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/**
 * How the line of each status is made, so that it is told without its colour: thick and whole, thin and
 * whole, thick dashes, fine dots.
 */
export const RING_LINE: Readonly<
  Record<MarkStatus, { readonly width: number; readonly dash: readonly number[] }>
> = {
  corroborated: { width: 5, dash: [] },
  single: { width: 2, dash: [] },
  contested: { width: 5, dash: [3.5, 2.5] },
  denied: { width: 3, dash: [1.2, 2.6] },
};

/** Cuts the ring by the share of each status. */
export function ringParts({ mix, count }: Pick<MapGroup, 'mix' | 'count'>): readonly RingPart[] {
  const parts: RingPart[] = [];
  let from = 0;
  for (const status of STATUS_ORDER) {
    const share = mix[status] / Math.max(1, count);
    if (share === 0) continue;
    parts.push({ status, from, to: from + share * 2 * Math.PI });
    from += share * 2 * Math.PI;
  }
  return parts;
}

/** The sign of a cluster, drawn anew only when it is another one, not when it is moved: how many, within a ring of how they stand. */
export const SignRing = memo(
  DrawnRing,
  (a, b) => a.group.mix === b.group.mix && a.group.radius === b.group.radius,
);

function DrawnRing({ group }: { readonly group: MapGroup }) {
  const { radius, count } = group;
  const side = radius * 2 + 6;
  const at = (angle: number) => `${radius * Math.sin(angle)} ${-radius * Math.cos(angle)}`;
  return (
    <svg
      className="sign-ring"
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      width={side}
      height={side}
      aria-hidden="true"
      focusable="false"
    >
      <circle r={radius + 2} className="sign-ground" />
      {ringParts(group).map(({ status, from, to }) => {
        const { width, dash } = RING_LINE[status];
        const style = {
          strokeWidth: width,
          ...(dash.length === 0 ? {} : { strokeDasharray: dash.join(' ') }),
        };
        const isWhole = to - from > 2 * Math.PI - 1e-6;
        const inner = radius - width / 2 + 1;
        return isWhole ? (
          <circle key={status} r={inner} className={`ring ring-${status}`} style={style} />
        ) : (
          <path
            key={status}
            className={`ring ring-${status}`}
            style={style}
            d={`M${at(from)}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`}
          />
        );
      })}
      <text textAnchor="middle" dy="0.36em">
        {count}
      </text>
    </svg>
  );
}
