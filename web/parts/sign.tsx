import type { ReactNode } from 'react';

/** A small drawn sign; it always stands beside its word and is hidden from screen readers. */
export type SignName =
  | 'same'
  | 'unlike'
  | 'again'
  | 'nested'
  | 'near'
  | 'one'
  | 'several'
  | 'struck'
  | 'question'
  | 'onward'
  | 'call'
  | 'supposed'
  | 'firm'
  | 'warning'
  | 'count'
  | 'name'
  | 'voice'
  | 'moved'
  | 'plus'
  | 'minus'
  | 'quote'
  | 'arrow'
  | 'close';

const DRAWINGS: Readonly<Record<SignName, ReactNode>> = {
  same: <path d="M3 6h10M3 10h10" />,
  unlike: <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />,
  again: <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3" />,
  nested: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="9.6" cy="8" r="2.3" />
    </>
  ),
  near: <path d="M3 6.5c1.7-1.8 3.3-1.8 5 0s3.3 1.8 5 0M3 10.5c1.7-1.8 3.3-1.8 5 0s3.3 1.8 5 0" />,
  one: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle className="filled" cx="8" cy="8" r="1.6" />
    </>
  ),
  several: (
    <>
      <circle className="filled" cx="4" cy="10.5" r="2.3" />
      <circle className="filled" cx="12" cy="10.5" r="2.3" />
      <circle className="filled" cx="8" cy="4.4" r="2.3" />
    </>
  ),
  struck: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.2 11.8l7.6-7.6" />
    </>
  ),
  question: <path d="M5.4 5.6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.1.8-1.1 1.7M8 12.6v.2" />,
  onward: <path d="M2.5 8h10M9 4.5L12.5 8 9 11.5" />,
  call: <path d="M8 2.500v7.500M8 13v.2" />,
  supposed: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.4 2.2" />,
  firm: <circle className="filled" cx="8" cy="8" r="3" />,
  warning: <path d="M8 2.2L14.2 13H1.800zM8 6.500v3M8 11.200v.1" />,
  count: <path d="M6 2.500L4.500 13.500M11.500 2.500L10 13.500M2.800 6h11M2.200 10h11" />,
  name: (
    <>
      <circle cx="8" cy="5.200" r="2.700" />
      <path d="M2.800 13.500c.6-3 2.600-4.200 5.200-4.200s4.600 1.200 5.200 4.200" />
    </>
  ),
  voice: <path d="M2.500 3h11v7.500h-6L4.500 13.500v-3h-2z" />,
  moved: <path d="M5 13.500v-11M2.500 5L5 2.500 7.500 5M11 2.500v11M8.500 11l2.500 2.500 2.500-2.500" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  quote: (
    <path d="M6.500 4c-2.500.6-3.500 2.500-3.500 5v2.500h3.500V8H4.500M13 4c-2.500.6-3.500 2.500-3.500 5v2.500H13V8h-2" />
  ),
  arrow: <path d="M6 3.500L10.5 8 6 12.5" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
};

export function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg className="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
