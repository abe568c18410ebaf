import type { SheetWords } from '../../queries/event-sheet.ts';
import { ROLE_WORD } from '../../queries/words.ts';
import { FactualityMark } from '../verdict.tsx';
import { VoiceChain } from '../voice-chain.tsx';

/** Every claim of the event in its exact words, with the chain of voices it came by. */
export function PaperWords({ words }: { readonly words: readonly SheetWords[] }) {
  return (
    <section aria-labelledby="paper-words">
      <h2 id="paper-words">The words, as they stand in the sources</h2>
      <ol className="paper-words">
        {words.map(({ number, letter, claim }) => (
          <li key={claim.id} value={number}>
            <span className="paper-mark">
              {number} <b>{letter}</b>
            </span>
            <div>
              <blockquote dir="auto">{claim.quote.trim()}</blockquote>
              <p>
                <FactualityMark factuality={claim.factuality} always /> <VoiceChain voices={claim.voices} />
                {claim.part !== 'body' && `, in a ${ROLE_WORD[claim.part].toLowerCase()}`}
                <span className="paper-span">
                  , characters {claim.start}–{claim.end}
                </span>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
