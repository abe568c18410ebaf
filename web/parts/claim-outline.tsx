import { memo, useEffect, useRef } from 'react';
import type { Claim, ReadDocument } from '../../src/api/client.ts';
import type { Address } from '../selection/address.ts';
import type { MarkKind, Pick } from '../selection/views/document.ts';
import { Link } from './link.tsx';
import { Said } from './said.tsx';
import { useMedia } from './use-media.ts';
import { FactualityMark } from './verdict.tsx';
import { VoiceChain } from './voice-chain.tsx';

/** From here on the outline stands beside the text. */
const WIDE_ENOUGH_FOR_OUTLINE = '(min-width: 78rem)';

/** The claims of a document in the order of the text: who says, what, and how surely. */
export function ClaimOutline(props: {
  readonly read: ReadDocument;
  readonly pick: Pick | null;
  readonly shown: readonly MarkKind[];
  /** False while only the first claims of a long text are to be drawn. */
  readonly isWhole: boolean;
}) {
  const { read, pick, shown, isWhole } = props;
  const isBeside = useMedia(WIDE_ENOUGH_FOR_OUTLINE);
  const frame = useRef<HTMLElement>(null);
  const picked = pick?.kind === 'claim' ? pick.id : null;
  useEffect(() => {
    const entry = frame.current?.querySelector<HTMLElement>('.is-picked');
    if (!isBeside || picked === null || frame.current === null || entry === null || entry === undefined)
      return;
    keepInSight(frame.current, entry);
  }, [picked, isBeside, isWhole]);
  const { claims } = read.record;
  const list =
    claims.length === 0 ? (
      <p className="panel-why">No claim was found in this document.</p>
    ) : (
      <ol className={claims.length > LONG_OUTLINE ? 'outline-long' : undefined}>
        {(isWhole ? claims : claims.slice(0, DRAWN_FIRST)).map((claim) => (
          <OutlineEntry key={claim.id} claim={claim} isPicked={claim.id === picked} shown={shown} />
        ))}
      </ol>
    );
  return (
    <nav className="outline" ref={frame} aria-label="Claims in this document">
      {isBeside ? (
        <>
          <h2>Claims</h2>
          <p className="keys">
            <kbd>j</kbd> or <kbd>n</kbd> next, <kbd>k</kbd> or <kbd>p</kbd> previous, <kbd>Esc</kbd> close; in
            the text <kbd>←</kbd> <kbd>→</kbd> from mark to mark
          </p>
          {list}
        </>
      ) : (
        <details>
          <summary>Claims in this document ({claims.length})</summary>
          {list}
        </details>
      )}
    </nav>
  );
}

/** Claims of a long text that are drawn before the rest: more than a screen shows. */
const DRAWN_FIRST = 40;

/** From so many claims on, those out of sight are laid out only when they come into sight. */
const LONG_OUTLINE = 200;

/** So much of a claim is shown in the outline; the text beside it holds the rest. */
const OUTLINE_CHARACTERS = 90;

const OutlineEntry = memo(function OutlineEntry(props: {
  readonly claim: Claim;
  readonly isPicked: boolean;
  readonly shown: readonly MarkKind[];
}) {
  const { claim, isPicked, shown } = props;
  const to: Address = { view: 'document', id: claim.document, pick: { kind: 'claim', id: claim.id }, shown };
  const words = claim.quote.replace(/\s+/g, ' ');
  const isLong = words.length > OUTLINE_CHARACTERS;
  return (
    <li className={isPicked ? 'is-picked' : undefined} aria-current={isPicked ? 'true' : undefined}>
      <span className="outline-voice">
        <VoiceChain voices={claim.voices} />
        <FactualityMark factuality={claim.factuality} />
      </span>
      <Link to={to} inPlace>
        <Said>{isLong ? `${words.slice(0, OUTLINE_CHARACTERS).trimEnd()}…` : words}</Said>
      </Link>
    </li>
  );
});

/** Scrolls the frame, and nothing but the frame, so far that the entry is seen. */
function keepInSight(frame: HTMLElement, entry: HTMLElement): void {
  const [outer, inner] = [frame.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (inner.top < outer.top) frame.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom;
}
