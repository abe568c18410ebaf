import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { PairSheet } from '../../src/api/client.ts';
import { ChangeMark } from '../parts/change-mark.tsx';
import { ChangeSteps, useChangeKeys } from '../parts/change-steps.tsx';
import { ComparedText, type Looking } from '../parts/compared-text.tsx';
import { Link } from '../parts/link.tsx';
import { RelationMark } from '../parts/relation-mark.tsx';
import { Said } from '../parts/said.tsx';
import { Sign } from '../parts/sign.tsx';
import { type Column, type Comparison, layPair } from '../queries/compare.ts';
import { writtenWords } from '../queries/day-words.ts';
import { documentTitle, outletName } from '../queries/event-matrix.ts';
import { changeWords, directionWords, isExplained } from '../queries/story-words.ts';
import { counted } from '../queries/words.ts';
import type { Address } from '../selection/address.ts';
import { documentAddress } from '../selection/views/document.ts';

type CompareAddress = Extract<Address, { view: 'compare' }>;

/** Two reports side by side: what they share, what was changed, what each has alone. */
export function CompareView({
  sheet,
  address,
}: {
  readonly sheet: PairSheet;
  readonly address: CompareAddress;
}) {
  const comparison = useMemo(() => layPair(sheet), [sheet]);
  const { left, right, changes } = comparison;
  const frames = { left: useRef<HTMLDivElement>(null), right: useRef<HTMLDivElement>(null) };
  const [lit, setLit] = useState<string | null>(null);
  const picked = address.change === null ? null : `changed-${address.change}`;
  usePicked(frames, picked);
  useChangeKeys(changes.length, address);
  const looking = (other: RefObject<HTMLDivElement | null>): Looking => ({
    lit,
    picked,
    onLook: (link) => {
      setLit(link);
      if (link !== null) bringInto(other.current, link);
    },
    onCross: (link) => {
      bringInto(other.current, link);
      runOf(other.current, link)?.focus({ preventScroll: true });
    },
  });
  return (
    <>
      <CompareHead comparison={comparison} />
      <ChangeList comparison={comparison} address={address} />
      <Marks comparison={comparison} />
      <div className="compare-body">
        <ChangeSteps comparison={comparison} address={address} />
        <div className="compare">
          <TextColumn column={left} frame={frames.left} looking={looking(frames.right)} />
          <TextColumn column={right} frame={frames.right} looking={looking(frames.left)} />
        </div>
      </div>
    </>
  );
}

function CompareHead({ comparison }: { readonly comparison: Comparison }) {
  const { relation, left, right } = comparison;
  return (
    <div className="page-head">
      <p className="kicker">
        <Link to={{ view: 'documents' }}>Documents</Link>
        <span>Two reports side by side</span>
      </p>
      <h1 tabIndex={-1} className="compare-title">
        <Said>{outletName(left.document)}</Said> <span className="compare-and">and</span>{' '}
        <Said>{outletName(right.document)}</Said>
      </h1>
      <p className="event-verdict">
        <RelationMark relation={relation.relation} revision={relation.revision} />
        <span>
          <Said>{relation.why}</Said>
        </span>
      </p>
      <p className="compare-direction">
        <Said>{directionWords(comparison)}</Said>.
        {relation.root !== null && (
          <>
            {' '}
            The root of both: <Said>{relation.root}</Said>.
          </>
        )}
      </p>
    </div>
  );
}

/** A list of more changes than this scrolls by itself: three rows of three at 1280 px. */
const MOST_OPEN = 9;
// What scrolls must be reachable by keyboard and have a name.
const MANY = {
  className: 'changes changes-many',
  tabIndex: 0,
  'aria-label': 'Changes',
} as const;

function ChangeList(props: { readonly comparison: Comparison; readonly address: CompareAddress }) {
  const { comparison, address } = props;
  const { changes, relation } = comparison;
  const list = useRef<HTMLOListElement>(null);
  const isLong = changes.length > MOST_OPEN;
  useEffect(() => {
    const row = list.current?.children[address.change ?? -1];
    if (isLong && row instanceof HTMLElement) bringRow(list.current as HTMLElement, row);
  }, [address.change, isLong]);
  if (changes.length === 0) {
    const isOneText = relation.relation === 'copy' || relation.relation === 'rewrite';
    return isOneText ? (
      <p className="lead compare-lead">Nothing was changed in the sentences that both tell.</p>
    ) : null;
  }
  return (
    <section className="change-list" aria-labelledby="changes">
      <h2 id="changes">{counted(changes.length, 'change')} in the sentences that both tell</h2>
      <ol ref={list} {...(isLong ? MANY : { className: 'changes' })}>
        {changes.map((change, index) => (
          <li key={`${change.was.start}-${change.is.start}-${index}`}>
            <span className="run-number">{index + 1}</span>
            <ChangeMark kind={change.kind} />
            <Link
              to={{ ...address, change: index }}
              inPlace
              {...(index === address.change ? { current: 'true' as const } : {})}
            >
              <Said>{changeWords(change)}</Said>
            </Link>
            {isExplained(change) && (
              <span className="fact-note">
                <Said>{change.says}</Said>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Marks({ comparison }: { readonly comparison: Comparison }) {
  const { left, right } = comparison;
  const runs = [...left.paragraphs, ...right.paragraphs].flatMap((paragraph) => paragraph.runs);
  const has = (mark: string) => runs.some((run) => run.mark === mark);
  return (
    <ul className="legend compare-legend" aria-label="Marks">
      {has('shared') && (
        <li>
          <span className="run run-shared">quiet</span> stands in both
        </li>
      )}
      {has('changed') && (
        <li>
          <span className="run run-changed">
            <span className="run-number">1</span>words
          </span>{' '}
          changed, with its number in the list
        </li>
      )}
      {has('added') && (
        <li>
          <span className="run run-added">
            <span className="run-word">
              <Sign name="plus" />
            </span>
            words
          </span>{' '}
          stands in one only
        </li>
      )}
      {runs.some(({ isMoved }) => isMoved) && (
        <li>
          <span className="run run-shared run-moved">
            <span className="run-word">
              <Sign name="moved" />
            </span>
            words
          </span>{' '}
          told in another place
        </li>
      )}
      {has('quoted') && (
        <li>
          <span className="run run-quoted">
            <span className="run-word">
              <Sign name="quote" />
            </span>
            words
          </span>{' '}
          one voice quoted by both
        </li>
      )}
      <li className="keys">
        <kbd>→</kbd> from run to run, <kbd>Enter</kbd> to its counterpart
      </li>
    </ul>
  );
}

const STANDING = { source: 'The source', made: 'Made from it' } as const;
const PERCENT = 100;

function TextColumn(props: {
  readonly column: Column;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly looking: Looking;
}) {
  const { column, frame, looking } = props;
  const { document, standing, shared, own } = column;
  return (
    <section className="compare-column" aria-label={`Text of ${outletName(document)}`}>
      <div className="compare-head">
        <p className="label">{standing === null ? 'One text' : STANDING[standing]}</p>
        <h2>
          <Link to={documentAddress(document.id)} title={documentTitle(document)}>
            <Said>{outletName(document)}</Said>
          </Link>
        </h2>
        <p className="account-date">
          {writtenWords(document.date)} · {Math.round(shared * PERCENT)}% stands in both
          {own > 0 && ` · ${counted(own, 'sentence')} only here`}
        </p>
      </div>
      <ComparedText column={column} frame={frame} looking={looking} />
    </section>
  );
}

function runOf(frame: HTMLElement | null, link: string): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-link="${CSS.escape(link)}"]`) ?? null;
}

/** Brings a run into sight within its own text, and leaves the page where it is. */
function bringInto(frame: HTMLElement | null, link: string): void {
  const run = runOf(frame, link);
  if (frame === null || run === null || frame.scrollHeight <= frame.clientHeight) return;
  const [outer, inner] = [frame.getBoundingClientRect(), run.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  frame.scrollTop += inner.top - outer.top - frame.clientHeight / 3;
}

/** Brings the picked change into sight in a list that scrolls by itself. */
function bringRow(list: HTMLElement, row: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) list.scrollTop += inner.top - outer.top;
}

/** Pixels from the edge of the screen within which a picked change counts as out of sight. */
const EDGE = 96;

/** Brings a picked change into sight in both texts, and the texts into sight on the page. */
function usePicked(
  frames: {
    readonly left: RefObject<HTMLDivElement | null>;
    readonly right: RefObject<HTMLDivElement | null>;
  },
  picked: string | null,
): void {
  const { left, right } = frames;
  useEffect(() => {
    if (picked === null) return;
    bringInto(left.current, picked);
    bringInto(right.current, picked);
    const run = runOf(right.current, picked);
    if (run === null) return;
    const box = run.getBoundingClientRect();
    if (box.top >= EDGE && box.bottom <= window.innerHeight - EDGE) return;
    // Beside each other the texts scroll by themselves: then it is enough to see both.
    const isBeside = left.current?.getBoundingClientRect().top === right.current?.getBoundingClientRect().top;
    if (isBeside) run.closest('.compare-body')?.scrollIntoView({ block: 'start' });
    else window.scrollTo({ top: Math.max(0, window.scrollY + box.top - window.innerHeight / 2) });
  }, [left, right, picked]);
}
