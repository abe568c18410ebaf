import { writtenWords } from '../../queries/day-words.ts';
import { documentTitle, outletName } from '../../queries/event-matrix.ts';
import type { SheetSource } from '../../queries/event-sheet.ts';
import { FileName } from '../file-name.tsx';
import { Said } from '../said.tsx';

/** The documents quoted, with what it takes to find each again. */
export function PaperSources({ sources }: { readonly sources: readonly SheetSource[] }) {
  return (
    <section aria-labelledby="paper-sources">
      <h2 id="paper-sources">Sources</h2>
      <ol className="paper-sources">
        {sources.map(({ letter, document, summary, origin, madeFrom }) => (
          <li key={document}>
            <b className="paper-mark">{letter}</b>
            <div>
              <p>
                {summary === null ? (
                  'A document no longer held'
                ) : (
                  <>
                    <cite dir="auto">{documentTitle(summary)}</cite> <Said>{outletName(summary)}</Said>,{' '}
                    {writtenWords(summary.date)}
                  </>
                )}
                . Origin: <Said>{origin}</Said>
                {madeFrom !== null && (
                  <>
                    ; {madeFrom.relation === 'same text' ? 'one text with' : `${madeFrom.relation} of`}{' '}
                    <Said>{madeFrom.sourceName}</Said>
                  </>
                )}
                .
              </p>
              <p className="paper-id">
                {summary !== null && <FileName name={summary.names[0] ?? ''} />} <code>{document}</code>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
