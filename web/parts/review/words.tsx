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
      {stretchesOf(sheet.words).map((same) => (
        <li key={keyOf(same[0])}>
          <OneStretch same={same} summary={byId.get(same[0].document) ?? null} />
        </li>
      ))}
    </ul>
  );
}

type Stretch = readonly [ReviewWords, ...ReviewWords[]];

/** Words of one stretch stand once, with all that is read in them. */
function stretchesOf(words: readonly ReviewWords[]): readonly Stretch[] {
  const byKey = new Map<string, [ReviewWords, ...ReviewWords[]]>();
  for (const one of words) {
    const same = byKey.get(keyOf(one));
    if (same === undefined) byKey.set(keyOf(one), [one]);
    else same.push(one);
  }
  return [...byKey.values()];
}

function keyOf({ document, start, end }: ReviewWords): string {
  return `${document} ${start} ${end}`;
}

function OneStretch(props: { readonly same: Stretch; readonly summary: DocumentSummary | null }) {
  const { same, summary } = props;
  const [words] = same;
  const { document, claim, before, quote, after, voices, factuality } = words;
  const read = same.flatMap(({ says }) => (says === null ? [] : [says]));
  // What was read in a claim is a value; beside a date it is a sentence of the reasoning.
  const isValue = claim !== null;
  return (
    <figure className="words-in-place">
      {read.map((says) => (
        <p key={says} className="words-says">
          {isValue && <span className="label">read as</span>}{' '}
          <Said>{isValue ? sayDays(says) : sayQuestion(says)}</Said>
        </p>
      ))}
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
  // A sentence that ends is not cut.
  return after === '' || /[.!?”"]\s*$/.test(after) ? after : `${after}…`;
}
