import type { DocumentSummary, ReviewSheet, ReviewWords } from '../../../src/api/client.ts';
import { sayDays, writtenWords } from '../../queries/day-words.ts';
import { documentTitle, outletName } from '../../queries/event-matrix.ts';
import { documentAddress, type Pick } from '../../selection/views/document.ts';
import { sayQuestion } from './list.tsx';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { FactualityMark } from '../verdict.tsx';
import { VoiceChain } from '../voice-chain.tsx';

/** The exact words a question rests on, each where it stands, with whose word it is. */
export function DoubtWordsList({ sheet }: { readonly sheet: ReviewSheet }) {
  const byId = new Map(sheet.documents.map((summary) => [summary.id, summary]));
  if (sheet.words.length === 0) return null;
  return (
    <ul className="doubt-words" aria-label="The words">
      {sheet.words.map((words) => (
        <li key={`${words.document} ${words.start} ${words.end} ${words.says}`}>
          <OneStretch words={words} summary={byId.get(words.document) ?? null} />
        </li>
      ))}
    </ul>
  );
}

function OneStretch(props: { readonly words: ReviewWords; readonly summary: DocumentSummary | null }) {
  const { words, summary } = props;
  const { document, claim, before, quote, after, says, voices, factuality } = words;
  // What was read in a claim is a value; beside a date it is a sentence of the reasoning.
  const isValue = claim !== null;
  return (
    <figure className="words-in-place">
      {says !== null && (
        <p className="words-says">
          {isValue && <span className="label">read as</span>}{' '}
          <Said>{isValue ? sayDays(says) : sayQuestion(says)}</Said>
        </p>
      )}
      <blockquote dir="auto">
        <span className="words-around">{lead(before)}</span>
        <mark>{quote}</mark>
        <span className="words-around">{trail(after)}</span>
      </blockquote>
      <figcaption>
        <Link
          to={documentAddress(document, pickOf(words))}
          {...(summary === null ? {} : { title: documentTitle(summary) })}
        >
          <Said>{outletName(summary)}</Said>
        </Link>
        <span>{summary === null ? 'date not known' : writtenWords(summary.date)}</span>
        {factuality !== null && <FactualityMark factuality={factuality} />}
        {claim !== null && <VoiceChain voices={voices} />}
      </figcaption>
    </figure>
  );
}

function pickOf({ claim, start, end }: ReviewWords): Pick {
  return claim === null ? { kind: 'words', start, end } : { kind: 'claim', id: claim };
}

function lead(before: string): string {
  return before === '' ? '' : `…${before}`;
}

function trail(after: string): string {
  return after === '' ? '' : `${after}…`;
}
