import type { IntervalMark } from '../queries/timeline.ts';

const PERCENT = 100;

/**
 * An interval drawn on the scale of its group: a dot for a day, a soft bar for a stretch in which it
 * lies. The date stands beside it in words, so the drawing itself is hidden from screen readers.
 */
export function IntervalStrip({ mark, status }: { readonly mark: IntervalMark; readonly status: string }) {
  const { shape, from, to, fadesLeft, fadesRight } = mark;
  const place =
    shape === 'dot'
      ? { left: `${((from + to) / 2) * PERCENT}%` }
      : { left: `${from * PERCENT}%`, width: `${(to - from) * PERCENT}%` };
  const fading = `${fadesLeft ? ' fades-left' : ''}${fadesRight ? ' fades-right' : ''}`;
  return (
    <span className="strip" aria-hidden="true">
      <span className={`strip-${shape} strip-${status}${fading}`} style={place} />
    </span>
  );
}
