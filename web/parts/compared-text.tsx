import { type FocusEvent, type KeyboardEvent, memo, type PointerEvent, type RefObject } from 'react';
import type { Column, ComparedParagraph, Run } from '../queries/compare.ts';
import { ROLE_WORD } from '../queries/words.ts';
import { Sign, type SignName } from './sign.tsx';

/** What the two texts share: which run is looked at, and which change is picked. */
export interface Looking {
  readonly lit: string | null;
  readonly picked: string | null;
  readonly onLook: (link: string | null) => void;
  /** Goes to the counterpart of a run in the other text. */
  readonly onCross: (link: string) => void;
}

/** One of two texts, with what it shares, changes and has alone marked. The text only goes into text nodes. */
export function ComparedText(props: {
  readonly column: Column;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly looking: Looking;
}) {
  const { column, frame, looking } = props;
  const { lit, picked, onLook, onCross } = looking;
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') onLook(linkOf(event.target));
  };
  const onFocus = (event: FocusEvent) => onLook(linkOf(event.target));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const link = linkOf(event.target);
    if (event.key === 'Enter' && link !== null) onCross(link);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      stepRun(frame.current, event.target, event.key === 'ArrowRight' ? 1 : -1);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className="compared"
      ref={frame}
      onPointerOver={onPointerOver}
      onPointerLeave={() => onLook(null)}
      onFocus={onFocus}
      onBlur={() => onLook(null)}
      onKeyDown={onKeyDown}
    >
      {column.paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.runs[0]?.key}
          paragraph={paragraph}
          standing={column.standing}
          lit={holds(paragraph, lit) ? lit : null}
          picked={holds(paragraph, picked) ? picked : null}
          hasStop={paragraph === column.paragraphs.find(isLinked)}
        />
      ))}
    </div>
  );
}

function holds({ runs }: ComparedParagraph, link: string | null): boolean {
  return link !== null && runs.some((run) => run.link === link);
}

function isLinked({ runs }: ComparedParagraph): boolean {
  return runs.some(({ link }) => link !== null);
}

function linkOf(target: EventTarget | null): string | null {
  const run = target instanceof Element ? target.closest('[data-link]') : null;
  return run?.getAttribute('data-link') ?? null;
}

/** One stop for the Tab key in a text; from there the arrows lead from run to run. */
function stepRun(frame: HTMLElement | null, from: EventTarget | null, step: 1 | -1): void {
  const runs = [...(frame?.querySelectorAll<HTMLElement>('[data-link]') ?? [])];
  const at = runs.findIndex((run) => run === from);
  runs[at === -1 ? 0 : at + step]?.focus();
}

/** Drawn again only when a run in it is looked at. */
const ParagraphView = memo(function ParagraphView(props: {
  readonly paragraph: ComparedParagraph;
  readonly standing: Column['standing'];
  readonly lit: string | null;
  readonly picked: string | null;
  readonly hasStop: boolean;
}) {
  const { paragraph, standing, lit, picked, hasStop } = props;
  const { role, runs } = paragraph;
  const first = hasStop ? runs.find(({ link }) => link !== null) : undefined;
  const isPlain = role === 'body' || role === 'headline' || role === null;
  return (
    <div className={`compared-part part-of-${role ?? 'unassigned'}`}>
      {!isPlain && <span className="part-name">{ROLE_WORD[role]}</span>}
      <p dir="auto">
        {runs.map((run) => (
          <RunView
            key={run.key}
            run={run}
            word={wordOf(run, standing)}
            state={
              run.link === null ? '' : run.link === picked ? ' is-picked' : run.link === lit ? ' is-lit' : ''
            }
            isStop={run === first}
          />
        ))}
      </p>
    </div>
  );
});

/** The word that the first run of a mark bears. */
function wordOf({ mark, isMoved, begins }: Run, standing: Column['standing']): string | null {
  if (!begins) return null;
  if (mark === 'added')
    return standing === 'made' ? 'added' : standing === 'source' ? 'left out' : 'only here';
  if (mark === 'quoted') return 'same quotation';
  return isMoved ? 'moved' : null;
}

function signOf(mark: Run['mark'], word: string): SignName {
  if (mark === 'quoted') return 'quote';
  if (mark === 'shared') return 'moved';
  return word === 'left out' ? 'minus' : 'plus';
}

function RunView(props: {
  readonly run: Run;
  readonly word: string | null;
  readonly state: string;
  readonly isStop: boolean;
}) {
  const { run, word, state, isStop } = props;
  const { mark, link, words, change, isMoved } = run;
  if (mark === 'other' && link === null) return words;
  const isEmpty = words === '';
  const reached = link === null ? {} : { 'data-link': link, tabIndex: isStop ? 0 : -1 };
  const names = `run run-${mark}${isMoved ? ' run-moved' : ''}${isEmpty ? ' run-empty' : ''}${state}`;
  return (
    <span className={names} {...reached} {...(change === null ? {} : { 'data-change': change })}>
      {word !== null && (
        <span className="run-word">
          <Sign name={signOf(mark, word)} />
          {word}
          <span className="visually-hidden">: </span>
        </span>
      )}
      {change !== null && (
        <span className="run-number">
          <span className="visually-hidden">change </span>
          {change + 1}
          <span className="visually-hidden">{isEmpty ? ': nothing stands here ' : ': '}</span>
        </span>
      )}
      {words}
    </span>
  );
}
