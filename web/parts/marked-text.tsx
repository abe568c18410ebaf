import {
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type DocumentRecord, MARKED_RULE } from '../../src/api/client.ts';
import { dayWords } from '../queries/day-words.ts';
import {
  type Block,
  LONG_TEXT,
  marksInOrder,
  type Paragraph,
  type ReadingMark,
  stepMark,
} from '../queries/reading.ts';
import type { Segment } from '../queries/segment-text.ts';
import { KIND_NAME, ROLE_WORD } from '../queries/words.ts';
import type { Address } from '../selection/address.ts';
import { PartDecided } from './decide/part-decided.tsx';
import { Link } from './link.tsx';
import { Said } from './said.tsx';

/**
 * The text of a document as it is stored, with its parts told apart and everything found in it
 * marked. The text only ever goes into text nodes.
 */
export function MarkedText(props: {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly record: DocumentRecord;
  readonly blocks: readonly Block[];
  /** Name of the mark that is picked, or null. */
  readonly picked: string | null;
  readonly onPick: (mark: string) => void;
  /** Address of the reasons for the date of a reprint. */
  readonly whyAt: (reprint: number) => Address;
}) {
  const { frame, record, blocks, picked, onPick, whyAt } = props;
  const onClick = (event: MouseEvent) => {
    // Somebody who marks words to copy them does not want a panel.
    if (window.getSelection()?.isCollapsed === false) return;
    const target = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
    const mark = target?.getAttribute('data-mark');
    if (mark !== null && mark !== undefined) onPick(mark);
  };
  const marks = useMemo(() => marksInOrder(blocks), [blocks]);
  const [reached, setReached] = useState<string | null>(null);
  useReached(frame, reached);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) setReached(stepMark(marks, reached ?? picked, step)?.id ?? null);
    else if (
      (event.key === 'Enter' || event.key === ' ') &&
      reached !== null &&
      event.target === frame.current
    )
      onPick(reached);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // One stop for the Tab key; from there the arrows lead from mark to mark.
    <div
      className={record.document.text.length > LONG_TEXT ? 'text text-long' : 'text'}
      ref={frame}
      role="group"
      tabIndex={0}
      aria-label="Text: arrow keys go from mark to mark, Enter opens one"
      onClick={onClick}
      onKeyDown={onKeyDown}
      onBlur={() => setReached(null)}
    >
      <p className="visually-hidden" role="status">
        {reachedWords(
          record,
          marks.find(({ id }) => id === reached),
        )}
      </p>
      {blocks.map((block, place) => {
        const begins = block.reprint !== null && blocks[place - 1]?.reprint !== block.reprint;
        return (
          <div key={block.start} className={block.reprint === null ? 'block' : 'block block-reprint'}>
            {begins && <ReprintHead record={record} reprint={block.reprint} whyAt={whyAt} />}
            <BlockView block={block} picked={picked} reached={reached} />
          </div>
        );
      })}
    </div>
  );
}

function BlockView(props: {
  readonly block: Block;
  readonly picked: string | null;
  readonly reached: string | null;
}) {
  const { block, picked, reached } = props;
  const isBlank = block.paragraphs.every(({ segments }) => segments.every(({ text }) => text.trim() === ''));
  if (isBlank) return null;
  const role = block.role ?? 'unassigned';
  const name = block.role === null ? 'Not assigned to any part' : ROLE_WORD[block.role];
  const isPlain = role === 'body';
  return (
    // A fieldset would be for forms.
    <div className={`part part-${role}`} role="group" aria-label={name}>
      {!isPlain && (
        <p className="part-name" aria-hidden="true" title={block.rule === null ? '' : `rule: ${block.rule}`}>
          {name}
        </p>
      )}
      {block.rule === MARKED_RULE && <PartDecided start={block.start} />}
      {block.paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.segments[0]?.start ?? paragraph.gap}
          paragraph={paragraph}
          picked={picked !== null && holds(paragraph, picked) ? picked : null}
          reached={reached !== null && holds(paragraph, reached) ? reached : null}
        />
      ))}
    </div>
  );
}

function holds({ segments }: Paragraph, picked: string): boolean {
  return segments.some(({ marks }) => marks.some(({ id }) => id === picked));
}

/** Drawn again only when its own words or its own pick change: a long report stays quick. */
const ParagraphView = memo(function ParagraphView(props: {
  readonly paragraph: Paragraph;
  readonly picked: string | null;
  readonly reached: string | null;
}) {
  const { paragraph, picked, reached } = props;
  if (paragraph.segments.length === 0) return null;
  return (
    <p dir="auto" data-start={paragraph.segments[0]?.start}>
      {paragraph.segments.map((segment) => (
        <SegmentView segment={segment} picked={picked} reached={reached} key={segment.start} />
      ))}
    </p>
  );
});

function SegmentView(props: {
  readonly segment: Segment<ReadingMark>;
  readonly picked: string | null;
  readonly reached: string | null;
}) {
  const { segment, picked, reached } = props;
  return segment.marks.reduceRight<ReactNode>((inner, mark) => {
    const names = [
      'm',
      `m-${mark.kind}`,
      `tone-${mark.tone}`,
      segment.start === mark.start ? 'begins' : '',
      segment.end === mark.end ? 'ends' : '',
      mark.id === picked ? 'picked' : '',
      mark.id === reached ? 'reached' : '',
    ];
    return (
      <span className={names.filter(Boolean).join(' ')} data-mark={mark.id} {...valueOf(mark)}>
        {inner}
      </span>
    );
  }, segment.text);
}

/** What a time comes to goes with its words. */
function valueOf({ value }: ReadingMark) {
  return value === null || value === undefined ? {} : { 'data-value': value };
}

const STEPS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: 'first',
  End: 'last',
};

/** What a screen reader is told of the mark that the arrow keys reached. */
function reachedWords({ document }: DocumentRecord, mark: ReadingMark | undefined): string {
  if (mark === undefined) return '';
  const words = document.text.slice(mark.start, mark.end);
  const kind = mark.kind === 'words' ? 'Words' : KIND_NAME[mark.kind];
  const tone = mark.kind === 'claim' && mark.tone !== 'own' ? `, ${mark.tone}` : '';
  return `${kind}${tone}: ${words}${mark.value ? `, ${mark.value}` : ''}`;
}

/** Brings the mark that the arrow keys reached into sight, and has what it comes to shown beside it. */
function useReached(frame: RefObject<HTMLDivElement | null>, reached: string | null): void {
  useEffect(() => {
    const mark =
      reached === null ? null : frame.current?.querySelector(`[data-mark="${CSS.escape(reached)}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
    (mark ?? frame.current)?.dispatchEvent(new CustomEvent('markreached', { bubbles: true }));
  }, [frame, reached]);
}

function ReprintHead(props: {
  readonly record: DocumentRecord;
  readonly reprint: number | null;
  readonly whyAt: (reprint: number) => Address;
}) {
  const { record, reprint, whyAt } = props;
  const found = reprint === null ? undefined : record.reprints[reprint];
  if (found === undefined || reprint === null) return null;
  const { title, author, publisher, date } = found;
  const by = [author, publisher].filter((name) => name !== null).join(', ');
  return (
    <p className="reprint-head">
      <span className="label">Carried whole from elsewhere</span>
      {title !== null && (
        <strong>
          <Said>{title}</Said>
        </strong>
      )}
      <span>
        {by === '' ? 'author not known' : <Said>{by}</Said>} · {dayWords(date)}{' '}
        <Link to={whyAt(reprint)} inPlace>
          Why<span className="visually-hidden"> the reprint is dated so</span>
        </Link>
      </span>
    </p>
  );
}
