import { useWindowVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

type Rows = Virtualizer<Window, HTMLLIElement>;

/** Rows drawn before and after those in sight: enough that a key press or a flick meets no gap. */
const OVERSCAN = 8;

/** The next page is asked for when so many rows are left below those in sight. */
const AHEAD = 40;

/** Lists whose row heights are kept, so that going back finds every row where it stood. */
const MOST_KEPT = 12;

/** Heights as they were measured, by the name of the list. */
const measured = new Map<string, VirtualItem[]>();

/** Row heights are worth keeping only for the same rows in the same order at the same width. */
function keep(name: string, items: VirtualItem[]): void {
  measured.delete(name);
  measured.set(name, items);
  for (const oldest of measured.keys()) {
    if (measured.size <= MOST_KEPT) break;
    measured.delete(oldest);
  }
}

const FOCUSABLE = 'a[href], button:not([disabled]), summary, [tabindex="0"]';

/** Elements in which arrow keys have a meaning of their own. */
const OWN_KEYS = 'input, select, textarea, [contenteditable], [role="slider"]';

/**
 * A list of any length that scrolls with the page and draws only the rows near the window. Every row
 * says its place and how many there are (`aria-posinset`, `aria-setsize`), rows may be of any height,
 * arrow keys, Home and End go from row to row, and going back to the view finds the place again.
 *
 * `name` says what is listed, filter and order included; `total` is null where it is not known.
 * `onNearEnd` is called when the reader comes near the last row that has come.
 */
export function VirtualList<T>(props: ListProps<T>) {
  // Another list is another element: heights of one say nothing of the other.
  return <List key={props.name} {...props} />;
}

interface ListProps<T> {
  readonly name: string;
  readonly label: string;
  readonly items: readonly T[];
  readonly total: number | null;
  readonly keyOf: (item: T) => string;
  readonly row: (item: T, index: number) => ReactNode;
  /** Height of a row in CSS pixels as long as it was not drawn. */
  readonly rowHeight: number;
  readonly className?: string;
  readonly rowClass?: (item: T) => string;
  readonly onNearEnd?: (() => void) | undefined;
}

function List<T>(props: ListProps<T>) {
  const { name, label, items, total, keyOf, row, rowHeight, className = '', rowClass, onNearEnd } = props;
  const list = useRef<HTMLUListElement>(null);
  const top = useTop(list);
  const keys = useRef(keyOf);
  keys.current = keyOf;
  // The same function for the same rows: with another one every row is measured anew at every drawing.
  const getItemKey = useCallback((index: number) => keys.current(items[index] as T), [items]);
  const rows = useWindowVirtualizer<HTMLLIElement>({
    count: items.length,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: top,
    getItemKey,
    initialMeasurementsCache: measured.get(name) ?? [],
    initialOffset: () => placeBefore(),
    useFlushSync: false,
  });
  useEffect(() => () => keep(name, rows.takeSnapshot()), [name, rows]);
  const drawn = rows.getVirtualItems();
  const last = drawn.at(-1)?.index ?? -1;
  const isNearEnd = items.length > 0 && last >= items.length - AHEAD;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, items.length, onNearEnd]);
  const first = drawn[0];
  return (
    <div className="virtual-frame" style={{ height: `${rows.getTotalSize()}px` }}>
      {/* Safari takes the role from a list without marks. */}
      <ul
        ref={list}
        role="list"
        aria-label={label}
        className={`virtual-list ${className}`}
        style={{ transform: `translateY(${(first?.start ?? top) - top}px)` }}
        onKeyDown={(event) => moveByKey(event, rows, items.length)}
      >
        {drawn.map(({ index, key }) => {
          const item = items[index] as T;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={total ?? -1}
              className={rowClass?.(item)}
            >
              {row(item, index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where the page was scrolled to when the reader left this view; 0 for a new one. */
function placeBefore(): number {
  const state = window.history.state as { scroll?: unknown } | null;
  return typeof state?.scroll === 'number' ? state.scroll : 0;
}

/** Distance from the top of the page to the list, which moves when what stands above it does. */
function useTop(list: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const frame = list.current?.parentElement;
    if (!frame) return;
    const measure = () => setTop(Math.round(frame.getBoundingClientRect().top + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    // What moves the list changes its own height, or that of something that holds both.
    for (let at = frame.parentElement; at !== null; at = at.parentElement) {
      observer.observe(at);
      for (const child of at.children) if (!child.contains(frame)) observer.observe(child);
    }
    return () => observer.disconnect();
  }, [list]);
  return top;
}

const STEP: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveByKey(event: KeyboardEvent<HTMLUListElement>, rows: Rows, count: number): void {
  const step = STEP[event.key];
  const from = event.target as HTMLElement;
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (from.closest(OWN_KEYS) !== null) return;
  const at = Number(from.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? NaN);
  if (Number.isNaN(at)) return;
  const to = Math.min(count - 1, Math.max(0, step(at, count)));
  event.preventDefault();
  if (to === at) return;
  const list = event.currentTarget;
  rows.scrollToIndex(to, { align: 'auto' });
  focusRow(list, to);
}

/** Drawings that a row may take to appear once it was scrolled to. */
const PATIENCE = 10;

function focusRow(list: HTMLElement, index: number, patience = PATIENCE): void {
  const found = list.querySelector<HTMLElement>(`[data-index="${index}"]`);
  const target = found?.querySelector<HTMLElement>(FOCUSABLE);
  if (target) target.focus();
  else if (patience > 0) requestAnimationFrame(() => focusRow(list, index, patience - 1));
}
