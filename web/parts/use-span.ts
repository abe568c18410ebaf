import { useCallback, useEffect, useRef, useState } from 'react';
import { chosenSpan, spanOf } from '../queries/timeline/marks.ts';
import type { Span } from '../queries/timeline/time-axis.ts';

/** Milliseconds of rest after which what is looked at is written into the address: browsers allow few changes. */
const REST_MS = 180;

interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The span that is looked at: moved at once while the reader zooms or drags, and written into the
 * address when it comes to rest. An address that changes by itself (back, a link) is followed.
 */
export function useSpan(
  chosen: Days,
  whole: Span,
  write: (days: Days) => void,
): readonly [Span | null, (span: Span | null) => void] {
  const [moving, setMoving] = useState<{ readonly span: Span | null } | null>(null);
  const timer = useRef<number | null>(null);
  const writer = useRef(write);
  writer.current = write;
  const key = `${chosen.from} ${chosen.to}`;
  // The address has caught up, or was changed by somebody else.
  useEffect(() => setMoving(null), [key]);
  useEffect(() => () => window.clearTimeout(timer.current ?? undefined), []);
  const move = useCallback((span: Span | null) => {
    setMoving({ span });
    window.clearTimeout(timer.current ?? undefined);
    timer.current = window.setTimeout(() => writer.current(chosenSpan(span)), REST_MS);
  }, []);
  return [moving === null ? spanOf(chosen, whole) : moving.span, move];
}
