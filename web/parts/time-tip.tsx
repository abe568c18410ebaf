import { type RefObject, useEffect, useState } from 'react';

interface Tip {
  readonly words: string;
  readonly left: number;
  readonly top: number;
}

/** Pixels between the words and the tip, and from the tip to the edge of the screen. */
const [GAP, EDGE] = [6, 8];

/** As wide as the style lets it become, and as high as two lines, in pixels. */
const [WIDEST, HIGHEST] = [300, 64];

/**
 * Shows what a time comes to where it is pointed at or reached by keyboard. Screen readers are told
 * in words when the arrow keys reach a mark.
 */
export function TimeTip({ frame }: { readonly frame: RefObject<HTMLElement | null> }) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const text = frame.current;
    if (text === null) return;
    const show = (event: Event) => setTip(tipFor(event.target));
    const hide = () => setTip(null);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    text.addEventListener('pointerover', show);
    text.addEventListener('pointerleave', hide);
    text.addEventListener('markreached', show);
    text.addEventListener('focusout', hide);
    window.addEventListener('scroll', hide, { passive: true });
    window.addEventListener('keydown', onKey);
    return () => {
      text.removeEventListener('pointerover', show);
      text.removeEventListener('pointerleave', hide);
      text.removeEventListener('markreached', show);
      text.removeEventListener('focusout', hide);
      window.removeEventListener('scroll', hide);
      window.removeEventListener('keydown', onKey);
    };
  }, [frame]);
  if (tip === null) return null;
  const { words, left, top } = tip;
  return (
    <div className="tip" style={{ left, top }} aria-hidden="true">
      {words}
    </div>
  );
}

function tipFor(target: EventTarget | null): Tip | null {
  const mark = target instanceof Element ? target.closest('[data-value]') : null;
  const words = mark?.getAttribute('data-value');
  if (mark === null || words === null || words === undefined) return null;
  const box = mark.getBoundingClientRect();
  const isRoomBelow = box.bottom + GAP + HIGHEST < window.innerHeight;
  return {
    words,
    left: Math.max(EDGE, Math.min(box.left, window.innerWidth - WIDEST - EDGE)),
    top: isRoomBelow ? box.bottom + GAP : Math.max(EDGE, box.top - GAP - HIGHEST),
  };
}
