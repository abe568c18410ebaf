import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentRecord, ReadDocument } from '../../src/api/client.ts';
import { ClaimOutline } from '../parts/claim-outline.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { AboutPanel } from '../parts/panel/about-panel.tsx';
import type { PanelContext } from '../parts/panel/panel.tsx';
import { PickPanel } from '../parts/panel/pick-panel.tsx';
import { Link } from '../parts/link.tsx';
import { Said } from '../parts/said.tsx';
import { Sign } from '../parts/sign.tsx';
import { TimeTip } from '../parts/time-tip.tsx';
import { useMedia } from '../parts/use-media.ts';
import { datingOf, lastWord } from '../queries/dating.ts';
import { dayWords } from '../queries/day-words.ts';
import { plainName } from '../queries/plain-name.ts';
import {
  blocksAround,
  countMarks,
  layDocument,
  LONG_TEXT,
  marksOf,
  markId,
  neighbourClaim,
  pickOf,
  spanOf,
} from '../queries/reading.ts';
import { KIND_WORD } from '../queries/words.ts';
import { MARK_KINDS, type MarkKind, type Pick } from '../selection/views/document.ts';
import { choose } from '../selection/use-address.ts';

/** From here on the panel stands beside the text instead of over it. */
const WIDE_ENOUGH_FOR_PANEL = '(min-width: 60rem)';

/** One document, word for word, with everything found in it and the reason for each. */
export function ReaderView(props: {
  readonly read: ReadDocument;
  readonly pick: Pick | null;
  readonly shown: readonly MarkKind[];
}) {
  const { read, pick } = props;
  const shown = useSameKinds(props.shown);
  const { record } = read;
  const frame = useRef<HTMLDivElement>(null);
  const isPanelBeside = useMedia(WIDE_ENOUGH_FOR_PANEL);
  const id = record.document.id;
  const context: PanelContext = {
    read,
    at: (next) => ({ view: 'document', id, pick: next, shown }),
  };
  const blocks = useBlocks(record, pick, shown);
  const isWhole = useWhole(record.document.text.length > LONG_TEXT);
  const from = pick === null ? 0 : (spanOf(record, pick)?.start ?? 0);
  const picked = pick === null ? null : markId(pick);
  useKeys(read, pick, shown);
  useInView(frame, pick, isPanelBeside, isWhole);
  return (
    <div className={pick === null ? 'reader' : 'reader has-pick'}>
      <ReaderHead context={context} />
      <Toggles read={read} pick={pick} shown={shown} />
      <ClaimOutline read={read} pick={pick} shown={shown} isWhole={isWhole} />
      <section className="text-frame" aria-label="Text of the document">
        <MarkedText
          frame={frame}
          record={record}
          blocks={isWhole ? blocks : blocksAround(blocks, from)}
          picked={picked}
          onPick={(mark) => choose(context.at(pickOf(mark)))}
          whyAt={(reprint) => context.at({ kind: 'date', reprint, step: null })}
        />
        <TimeTip frame={frame} />
      </section>
      <aside className="panel" aria-label="Details">
        {pick === null ? <AboutPanel context={context} /> : <PickPanel pick={pick} context={context} />}
      </aside>
      <Announcement read={read} pick={pick} />
    </div>
  );
}

/**
 * False for the first drawing of a long text: what is looked at is there at once, and the rest is drawn
 * behind it without holding up a key or a click.
 */
function useWhole(isLong: boolean): boolean {
  const [isWhole, setWhole] = useState(!isLong);
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() => startTransition(() => setWhole(true)));
    return () => cancelAnimationFrame(frame);
  }, [isWhole]);
  return isWhole;
}

/** The kinds shown, the same list as long as they are the same kinds, so that nothing is drawn in vain. */
function useSameKinds(shown: readonly MarkKind[]): readonly MarkKind[] {
  const key = shown.join(' ');
  return useMemo(() => MARK_KINDS.filter((kind) => key.split(' ').includes(kind)), [key]);
}

/**
 * The document laid out. Going from claim to claim changes nothing in it as long as they are shown,
 * so that only the two paragraphs concerned are drawn again.
 */
function useBlocks(record: DocumentRecord, pick: Pick | null, shown: readonly MarkKind[]) {
  const isAdded = pick !== null && !marksOf(record, shown).some(({ id }) => id === markId(pick));
  const added = isAdded ? JSON.stringify(pick) : null;
  return useMemo(() => {
    const extra = added === null ? null : (JSON.parse(added) as Pick);
    return layDocument(record, marksOf(record, shown, extra));
  }, [record, shown, added]);
}

function ReaderHead({ context }: { readonly context: PanelContext }) {
  const { read } = context;
  const { document, date } = read.record;
  const dating = datingOf(read, null);
  const word = dating === null ? null : lastWord(dating);
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
        {word !== null && (
          <span className="tag verdict-wording tag-long">
            <Sign name="firm" />
            <Said>{word}</Said>
          </span>
        )}
        {date.conflict !== null && (
          <span className="tag verdict-contradiction">
            <Sign name="warning" />
            dates disagree
          </span>
        )}
        <Link to={context.at({ kind: 'date', reprint: null, step: null })} inPlace>
          Why<span className="visually-hidden"> it is dated so, and how to set the date</span>
        </Link>
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

const FORWARD = ['j', 'n', 'ArrowRight'];
const BACK = ['k', 'p', 'ArrowLeft'];

/** j and k, n and p, or the arrows outside the text, move from claim to claim; Escape closes what is open. */
function useKeys(read: ReadDocument, pick: Pick | null, shown: readonly MarkKind[]): void {
  useEffect(() => {
    const id = read.record.document.id;
    const onKey = (event: KeyboardEvent) => {
      // A key that something nearer has taken, such as a button that decides, is not meant for the text.
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
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
  pick: Pick | null,
  isPanelBeside: boolean,
  isWhole: boolean,
): void {
  // Words of one step after those of another bear the same name, and lie elsewhere.
  const key = pick === null ? null : JSON.stringify(pick);
  useEffect(() => {
    if (key === null) return;
    const picked = markId(JSON.parse(key) as Pick);
    const element = frame.current?.querySelector(`[data-mark="${CSS.escape(picked)}"]`);
    if (element === null || element === undefined) return;
    const box = element.getBoundingClientRect();
    // On a narrow screen the panel covers the lower half.
    const lowest = window.innerHeight * (isPanelBeside ? 1 : 0.45) - EDGE / 2;
    if (box.top >= EDGE && box.bottom <= lowest) return;
    const target = window.scrollY + box.top - (isPanelBeside ? window.innerHeight / 3 : EDGE);
    window.scrollTo({ top: Math.max(0, target) });
  }, [frame, key, isPanelBeside, isWhole]);
}
