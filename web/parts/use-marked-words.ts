import { useEffect, useState } from 'react';
import type { Stretch } from '../queries/part-stretches.ts';

/** The words of the shown document that were marked last, by mouse, finger or keys; null before any were. */
export function useMarkedWords(): Stretch | null {
  const [marked, setMarked] = useState<Stretch | null>(null);
  useEffect(() => {
    const look = (): void => {
      const found = markedNow();
      if (found !== null) setMarked(found);
    };
    // While words are being marked nothing is drawn anew.
    window.addEventListener('pointerup', look);
    window.addEventListener('keyup', look);
    return () => {
      window.removeEventListener('pointerup', look);
      window.removeEventListener('keyup', look);
    };
  }, []);
  return marked;
}

function markedNow(): Stretch | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  if (start === null) return null;
  // A triple click ends at the beginning of what follows, which need not be text of the document.
  const end = placeOf(range.endContainer, range.endOffset) ?? endOf(range.startContainer);
  return end === null || end <= start ? null : { start, end };
}

/** Offset in the text of the document of a point in what is shown of it. */
function placeOf(node: Node, offset: number): number | null {
  const paragraph = paragraphOf(node);
  if (paragraph === null) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + before.toString().length;
}

function endOf(node: Node): number | null {
  const paragraph = paragraphOf(node);
  return paragraph === null
    ? null
    : Number(paragraph.dataset['start']) + (paragraph.textContent?.length ?? 0);
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('p[data-start]') ?? null;
}
