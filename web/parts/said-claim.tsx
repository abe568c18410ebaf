import type { SaidClaim } from '../../src/api/client.ts';
import { dayWords } from '../queries/day-words.ts';
import { documentAddress } from '../selection/views/document.ts';
import { ClaimJudged } from './decide/claim-judged.tsx';
import { Link } from './link.tsx';
import { Said } from './said.tsx';
import { FactualityMark } from './verdict.tsx';
import { VoiceChain } from './voice-chain.tsx';
import { WordsMarked } from './words-marked.tsx';

/** A claim in a list: its exact words, on whose word, how surely, and in which report. */
export function SaidClaimRow({ said }: { readonly said: SaidClaim }) {
  const { claim, marks, document } = said;
  return (
    <div className="said-row">
      <span className="event-date">{document === null ? '' : dayWords(document.date)}</span>
      <div className="event-main">
        <p className={claim.factuality === 'denied' ? 'said-words words-denied' : 'said-words'}>
          <Link to={documentAddress(claim.document, { kind: 'claim', id: claim.id })}>
            <q>
              <WordsMarked words={claim.quote} start={claim.start} marks={marks} />
            </q>
          </Link>
        </p>
        <p className="said-facts">
          <VoiceChain voices={claim.voices} />
          <FactualityMark factuality={claim.factuality} />
          <ClaimJudged claim={claim} />
          {document !== null && <Report document={document} />}
        </p>
      </div>
    </div>
  );
}

function Report({ document }: { readonly document: NonNullable<SaidClaim['document']> }) {
  const { publisher, title, names } = document;
  const name = title ?? names[0] ?? 'a report without a name';
  return (
    <span className="said-report">
      in{' '}
      {publisher !== null && (
        <>
          <Link to={{ view: 'source', kind: 'outlet', key: publisher }}>
            <Said>{publisher}</Said>
          </Link>
          ,{' '}
        </>
      )}
      <Link to={documentAddress(document.id)}>
        <Said>{name}</Said>
      </Link>
    </span>
  );
}
