import { type KeyboardEvent, memo, type MouseEvent, type ReactNode, type RefObject } from 'react';
import type { DocumentRecord } from '../../src/api/client.ts';
import { dayWords } from '../queries/day-words.ts';
import { type Block, type Paragraph, type ReadingMark } from '../queries/reading.ts';
import type { Segment } from '../queries/segment-text.ts';
import { ROLE_WORD } from '../queries/words.ts';
import type { Address } from '../selection/address.ts';
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const mark = event.target instanceof Element ? event.target.getAttribute('data-mark') : null;
    if (mark === null) return;
    event.preventDefault();
    onPick(mark);
  };
  return (
    // Every mark can also be reached by keyboard: claims by j and k, times one by one, the rest from
    // the panels of claims.
    <div className="text" ref={frame} onClick={onClick} onKeyDown={onKeyDown}>
      {blocks.map((block, place) => {
        const begins = block.reprint !== null && blocks[place - 1]?.reprint !== block.reprint;
        return (
          <div key={block.start} className={block.reprint === null ? 'block' : 'block block-reprint'}>
            {begins && <ReprintHead record={record} reprint={block.reprint} whyAt={whyAt} />}
            <BlockView block={block} picked={picked} />
          </div>
        );
      })}
    </div>
  );
}

function BlockView({ block, picked }: { readonly block: Block; readonly picked: string | null }) {
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
      {block.paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.segments[0]?.start ?? paragraph.gap}
          paragraph={paragraph}
          picked={picked !== null && holds(paragraph, picked) ? picked : null}
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
}) {
  const { paragraph, picked } = props;
  if (paragraph.segments.length === 0) return null;
  return (
    <p dir="auto">
      {paragraph.segments.map((segment) => (
        <SegmentView segment={segment} picked={picked} key={segment.start} />
      ))}
    </p>
  );
});

function SegmentView(props: { readonly segment: Segment<ReadingMark>; readonly picked: string | null }) {
  const { segment, picked } = props;
  return segment.marks.reduceRight<ReactNode>((inner, mark) => {
    const names = [
      'm',
      `m-${mark.kind}`,
      `tone-${mark.tone}`,
      segment.start === mark.start ? 'begins' : '',
      segment.end === mark.end ? 'ends' : '',
      mark.id === picked ? 'picked' : '',
    ];
    return (
      <span className={names.filter(Boolean).join(' ')} data-mark={mark.id} {...valueOf(mark, segment.start)}>
        {inner}
      </span>
    );
  }, segment.text);
}

/** What a time comes to goes with its words; where a mark is cut, with the first stretch of it by keyboard. */
function valueOf({ value, start }: ReadingMark, at: number) {
  if (value === null || value === undefined) return {};
  const reached = { role: 'button', tabIndex: 0, 'aria-description': value } as const;
  return { 'data-value': value, ...(at === start ? reached : {}) };
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
