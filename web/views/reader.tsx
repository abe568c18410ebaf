import { useEffect, useMemo, useRef } from 'react';
import type { Claim, ReadDocument } from '../../src/api/client.ts';
import { MarkedText } from '../parts/marked-text.tsx';
import { AboutPanel } from '../parts/panel/about-panel.tsx';
import { AnnotationPanel } from '../parts/panel/annotation-panel.tsx';
import { ClaimPanel } from '../parts/panel/claim-panel.tsx';
import { Panel, type PanelContext } from '../parts/panel/panel.tsx';
import { Link } from '../parts/link.tsx';
import { Said } from '../parts/said.tsx';
import { Sign } from '../parts/sign.tsx';
import { useMedia } from '../parts/use-media.ts';
import { FactualityMark } from '../parts/verdict.tsx';
import { VoiceChain } from '../parts/voice-chain.tsx';
import { dayWords } from '../queries/day-words.ts';
import { plainName } from '../queries/plain-name.ts';
import {
  countMarks,
  layDocument,
  marksOf,
  markId,
  neighbourClaim,
  pickOf,
  spanOf,
} from '../queries/reading.ts';
import { KIND_WORD } from '../queries/words.ts';
import { MARK_KINDS, type MarkKind, type Pick } from '../selection/address.ts';
import { choose } from '../selection/use-address.ts';

/** From here on the panel stands beside the text instead of over it. */
const WIDE_ENOUGH_FOR_PANEL = '(min-width: 60rem)';
/** From here on the outline stands beside the text as well. */
const WIDE_ENOUGH_FOR_OUTLINE = '(min-width: 78rem)';

/** One document, word for word, with everything found in it and the reason for each. */
export function ReaderView(props: {
  readonly read: ReadDocument;
  readonly pick: Pick | null;
  readonly shown: readonly MarkKind[];
}) {
  const { read, pick, shown } = props;
  const { record } = read;
  const frame = useRef<HTMLDivElement>(null);
  const isPanelBeside = useMedia(WIDE_ENOUGH_FOR_PANEL);
  const id = record.document.id;
  const context: PanelContext = {
    read,
    at: (next) => ({ view: 'document', id, pick: next, shown }),
  };
  const blocks = useMemo(() => layDocument(record, marksOf(record, shown, pick)), [record, shown, pick]);
  const picked = pick === null ? null : markId(pick);
  useKeys(read, pick, shown);
  useInView(frame, picked, isPanelBeside);
  return (
    <div className={pick === null ? 'reader' : 'reader has-pick'}>
      <ReaderHead read={read} />
      <Toggles read={read} pick={pick} shown={shown} />
      <Outline read={read} pick={pick} context={context} />
      <section className="text-frame" aria-label="Text of the document">
        <MarkedText
          frame={frame}
          record={record}
          blocks={blocks}
          picked={picked}
          onPick={(mark) => choose(context.at(pickOf(mark)))}
        />
      </section>
      <aside className="panel" aria-label="Details">
        {pick === null ? <AboutPanel context={context} /> : <PickPanel pick={pick} context={context} />}
      </aside>
      <Announcement read={read} pick={pick} />
    </div>
  );
}

function ReaderHead({ read }: { readonly read: ReadDocument }) {
  const { document, date } = read.record;
  const title = document.title ?? plainName(document.name);
  return (
    <div className="page-head reader-head">
      <p className="kicker">
        <Link to={{ view: 'documents' }}>Documents</Link>
        <span>
          {document.publisher === null ? 'publisher not known' : <Said>{document.publisher.name}</Said>}
        </span>
      </p>
      <h1 tabIndex={-1} dir="auto">
        {title}
      </h1>
      <p className="reader-date">
        {date.earliest === null && date.latest === null
          ? 'Date of writing not known'
          : `Written ${dayWords(date)}`}
        {date.conflict !== null && (
          <span className="tag verdict-contradiction">
            <Sign name="warning" />
            dates disagree
          </span>
        )}
      </p>
    </div>
  );
}

function Toggles(props: {
  readonly read: ReadDocument;
  readonly pick: Pick | null;
  readonly shown: readonly MarkKind[];
}) {
  const { read, pick, shown } = props;
  const counts = countMarks(read.record);
  const toggle = (kind: MarkKind) => {
    const next = MARK_KINDS.filter((one) => (one === kind) !== shown.includes(one));
    choose({ view: 'document', id: read.record.document.id, pick, shown: next });
  };
  return (
    <fieldset className="toggles">
      <legend>Marked in the text</legend>
      {MARK_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="toggle"
          aria-pressed={shown.includes(kind)}
          onClick={() => toggle(kind)}
        >
          <span className={`toggle-sample m m-${kind} tone-asserted`} aria-hidden="true">
            ab
          </span>
          {KIND_WORD[kind]} <span className="chip-count">{counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Outline(props: {
  readonly read: ReadDocument;
  readonly pick: Pick | null;
  readonly context: PanelContext;
}) {
  const { read, pick, context } = props;
  const isBeside = useMedia(WIDE_ENOUGH_FOR_OUTLINE);
  const { claims } = read.record;
  const list =
    claims.length === 0 ? (
      <p className="panel-why">No claim was found in this document.</p>
    ) : (
      <ol>
        {claims.map((claim) => (
          <OutlineEntry
            key={claim.id}
            claim={claim}
            isPicked={pick?.kind === 'claim' && pick.id === claim.id}
            context={context}
          />
        ))}
      </ol>
    );
  return (
    <nav className="outline" aria-label="Claims in this document">
      {isBeside ? (
        <>
          <h2>Claims</h2>
          <p className="keys">
            <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>Esc</kbd> close
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

/** So much of a claim is shown in the outline; the text beside it holds the rest. */
const OUTLINE_CHARACTERS = 90;

function OutlineEntry(props: {
  readonly claim: Claim;
  readonly isPicked: boolean;
  readonly context: PanelContext;
}) {
  const { claim, isPicked, context } = props;
  const words = claim.quote.replace(/\s+/g, ' ');
  const isLong = words.length > OUTLINE_CHARACTERS;
  return (
    <li className={isPicked ? 'is-picked' : undefined} aria-current={isPicked ? 'true' : undefined}>
      <span className="outline-voice">
        <VoiceChain voices={claim.voices} />
        <FactualityMark factuality={claim.factuality} />
      </span>
      <Link to={context.at({ kind: 'claim', id: claim.id })} inPlace>
        <Said>{isLong ? `${words.slice(0, OUTLINE_CHARACTERS).trimEnd()}…` : words}</Said>
      </Link>
    </li>
  );
}

function PickPanel({ pick, context }: { readonly pick: Pick; readonly context: PanelContext }) {
  const { record } = context.read;
  if (pick.kind === 'annotation' && record.annotations[pick.index] !== undefined) {
    return <AnnotationPanel index={pick.index} context={context} />;
  }
  const claim = pick.kind === 'claim' ? record.claims.find(({ id }) => id === pick.id) : undefined;
  if (claim !== undefined) return <ClaimPanel claim={claim} context={context} />;
  const span = spanOf(record, pick);
  return (
    <Panel kind={span === null ? 'Not in this document' : 'Words'} context={context}>
      {span === null ? (
        <p>
          The address names something that this reading of the document does not hold. It may have been read
          anew.
        </p>
      ) : (
        <blockquote className="panel-quote" dir="auto">
          {record.document.text.slice(span.start, span.end)}
        </blockquote>
      )}
    </Panel>
  );
}

/** Tells a screen reader what the keyboard has reached. */
function Announcement({ read, pick }: { readonly read: ReadDocument; readonly pick: Pick | null }) {
  const { claims } = read.record;
  const place = pick?.kind === 'claim' ? claims.findIndex(({ id }) => id === pick.id) : -1;
  const claim = claims[place];
  return (
    <p className="visually-hidden" role="status">
      {claim === undefined
        ? ''
        : `Claim ${place + 1} of ${claims.length}, ${claim.factuality}: ${claim.quote}`}
    </p>
  );
}

const FORWARD = ['j', 'ArrowRight'];
const BACK = ['k', 'ArrowLeft'];

/** j and k, or the arrows, move from claim to claim; Escape closes what is open. */
function useKeys(read: ReadDocument, pick: Pick | null, shown: readonly MarkKind[]): void {
  useEffect(() => {
    const id = read.record.document.id;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Escape' && pick !== null) {
        choose({ view: 'document', id, pick: null, shown });
        return;
      }
      const step = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : null;
      if (step === null) return;
      const claim = neighbourClaim(read.record, pick, step);
      if (claim === null) return;
      event.preventDefault();
      choose({ view: 'document', id, pick: { kind: 'claim', id: claim.id }, shown });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [read, pick, shown]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

/** Distance from the edge of the screen within which words count as out of sight, in pixels. */
const EDGE = 96;

/** Brings what is picked into sight, and leaves the page alone when it already is. */
function useInView(
  frame: { readonly current: HTMLDivElement | null },
  picked: string | null,
  isPanelBeside: boolean,
): void {
  useEffect(() => {
    if (picked === null) return;
    const element = frame.current?.querySelector(`[data-mark="${CSS.escape(picked)}"]`);
    if (element === null || element === undefined) return;
    const box = element.getBoundingClientRect();
    // On a narrow screen the panel covers the lower half.
    const lowest = window.innerHeight * (isPanelBeside ? 1 : 0.45) - EDGE / 2;
    if (box.top >= EDGE && box.bottom <= lowest) return;
    const target = window.scrollY + box.top - (isPanelBeside ? window.innerHeight / 3 : EDGE);
    window.scrollTo({ top: Math.max(0, target) });
  }, [frame, picked, isPanelBeside]);
}
