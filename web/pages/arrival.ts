import { useEffect, useRef } from 'react';
import { useScrollPlace } from '../selection/use-address.ts';

/**
 * What a browser does by itself on a new page: the title changes, the focus goes to the new heading
 * (but not on the first page, which nobody left another one for), and the place on it is found.
 */
export function useArrival(view: string, title: string, isShown: boolean): void {
  useScrollPlace(view, isShown);
  useEffect(() => {
    document.title = `${title} · Crosscheck`;
  }, [title]);
  const isFirst = useRef(isFirstView);
  useEffect(() => {
    if (!isShown) return;
    isFirstView = false;
    if (!isFirst.current) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [isShown]);
}

let isFirstView = true;
