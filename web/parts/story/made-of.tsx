import { changeWords, isExplained } from '../../queries/story-words.ts';
import type { StoryReport } from '../../queries/story-graph.ts';
import { CHANGE_WORD, counted } from '../../queries/words.ts';
import { compareAddress } from '../../selection/views/compare.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { ChangeMark } from '../change-mark.tsx';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';

type From = NonNullable<StoryReport['from']>;

/** What a report changed in the sentences that it shares with its source; each leads to its place. */
export function Changes(props: {
  readonly report: StoryReport;
  readonly changes: From['changes'];
  readonly source: string;
}) {
  const { report, changes, source } = props;
  if (changes.length === 0) return <p className="panel-line">Nothing changed in the sentences both tell.</p>;
  return (
    <>
      <h3>{counted(changes.length, 'change')}</h3>
      <ol className="changes">
        {changes.map((change, index) => (
          <li key={`${change.is.start}-${change.was.start}-${index}`}>
            <ChangeMark kind={change.kind} />
            <Link to={compareAddress(source, report.document, index)} title="See it in both texts">
              <Said>{changeWords(change)}</Said>
              <span className="visually-hidden">, {CHANGE_WORD[change.kind]}, side by side</span>
            </Link>
            {isExplained(change) && (
              <span className="fact-note">
                <Said>{change.says}</Said>
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** So many sentences are open from the start. */
const OPEN = 3;

/** Sentences that stand in one of two reports only; each leads to its exact words. */
export function Sentences(props: {
  readonly name: string;
  readonly document: string;
  readonly sentences: From['adds'];
  readonly none: string | null;
}) {
  const { name, document, sentences, none } = props;
  if (sentences.length === 0) return none === null ? null : <p className="panel-line">{none}</p>;
  const rest = sentences.slice(OPEN);
  const item = ({ start, end, words }: From['adds'][number]) => (
    <li key={start}>
      <Link to={documentAddress(document, { kind: 'words', start, end })} className="quote-link">
        <q dir="auto">{words.trim()}</q>
      </Link>
    </li>
  );
  return (
    <>
      <h3>
        {name} {counted(sentences.length, 'sentence')}
      </h3>
      <ul className="quotes">{sentences.slice(0, OPEN).map(item)}</ul>
      {rest.length > 0 && (
        <details className="more-words">
          <summary>and {counted(rest.length, 'more sentence')}</summary>
          <ul className="quotes">{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}
