import type { Claim, Facet } from '../../src/api/client.ts';
import { answerWords } from '../queries/answer-words.ts';
import { writtenWords } from '../queries/day-words.ts';
import {
  type AccountColumn,
  type CellAnswer,
  documentTitle,
  type FoldedAnswer,
  type FoldedCopy,
  type OriginGroup,
  outletName,
} from '../queries/event-matrix.ts';
import { counted, questionWords, VERDICT_WHY, VOICE_KIND_WORD, whoWords } from '../queries/words.ts';
import { compareAddress } from '../selection/views/compare.ts';
import { documentAddress } from '../selection/views/document.ts';
import { JudgedParts } from './judged-parts.tsx';
import { Link } from './link.tsx';
import { Said } from './said.tsx';
import { Sign } from './sign.tsx';
import { FactualityMark, VerdictMark } from './verdict.tsx';
import { VoiceChain } from './voice-chain.tsx';

export function OriginName({ group }: { readonly group: OriginGroup }) {
  const { origin, columns } = group;
  return (
    <span className="origin-name">
      <span className="label">{columns.length > 1 ? `Origin of ${columns.length} accounts` : 'Origin'}</span>
      <span className="origin-who">
        {origin === null ? 'not stated' : <Said>{origin.name}</Said>}
        {origin !== null && <span className="origin-kind">{VOICE_KIND_WORD[origin.kind]}</span>}
      </span>
    </span>
  );
}

export function AccountName({ column }: { readonly column: AccountColumn }) {
  const { summary, document, alike, madeFrom } = column;
  const [shown, folded] = [alike.slice(0, ALIKE_NAMED), alike.slice(ALIKE_NAMED)];
  return (
    <span className="account-name">
      <Link to={documentAddress(document)} {...(summary === null ? {} : { title: documentTitle(summary) })}>
        <Said>{outletName(summary)}</Said>
      </Link>
      <span className="account-date">{summary === null ? 'date not known' : writtenWords(summary.date)}</span>
      {summary !== null && summary.publisher !== null && (
        <span className="account-title" dir="auto">
          {documentTitle(summary)}
        </span>
      )}
      {madeFrom !== null && (
        <span className="account-alike">
          {MADE_WORD[madeFrom.relation]}{' '}
          <Link to={compareAddress(madeFrom.source, document)} title="Read the two side by side">
            <Said>{madeFrom.sourceName}</Said>
          </Link>
        </span>
      )}
      {alike.length > 0 && (
        <span className="account-alike">
          same words as <Alike of={document} alike={shown} />
          {folded.length > 0 && (
            <details>
              <summary>and {counted(folded.length, 'other')}</summary>
              <Alike of={document} alike={folded} />
            </details>
          )}
        </span>
      )}
    </span>
  );
}

/** Reports of the same words that are named from the start: in a story that all carry they fill the screen. */
const ALIKE_NAMED = 3;

/** Reports that share words with one, each leading to the two side by side. */
function Alike(props: { readonly of: string; readonly alike: AccountColumn['alike'] }) {
  return props.alike.map(({ name, document: other }, place) => (
    <span key={other}>
      {place > 0 && '; '}
      <Link to={compareAddress(props.of, other)} title="Read the two side by side">
        <Said>{name}</Said>
      </Link>
    </span>
  ));
}

const MADE_WORD: Readonly<Record<FoldedCopy['relation'], string>> = {
  copy: 'copy of',
  rewrite: 'rewrite of',
  update: 'update of',
  'same text': 'same text as',
};

/** Answers named beside a question; those of a dispute are seldom more. */
const ANSWERS_NAMED = 4;

export function Question({ facet, heading = false }: { readonly facet: Facet; readonly heading?: boolean }) {
  const words = questionWords(facet.question);
  const { answers } = facet;
  return (
    <div className="question">
      {heading ? <h2>{words}</h2> : <span className="question-words">{words}</span>}
      {facet.who !== null && (
        <span className="question-who">
          counting <Said>{whoWords(facet.who)}</Said>
        </span>
      )}
      <VerdictMark verdict={facet.verdict} />
      <span className="question-why">
        <Said>{facet.why === '' ? VERDICT_WHY[facet.verdict] : facet.why}</Said>
      </span>
      {answers.length > 1 && (
        <ul className="question-answers" aria-label="Answers">
          {answers.slice(0, ANSWERS_NAMED).map(({ value, origins, also = [] }) => (
            <li key={value}>
              <Said>{answerWords(facet, value)}</Said>
              {also.length > 0 && (
                <span className="question-count">
                  , also <Said>{also.join(', ')}</Said>
                </span>
              )}
              <span className="question-count"> {counted(origins.length, 'origin')}</span>
            </li>
          ))}
          {answers.length > ANSWERS_NAMED && <li>and {counted(answers.length - ANSWERS_NAMED, 'other')}</li>}
        </ul>
      )}
    </div>
  );
}

/** What one account answers to one question, and what its folded copies answer otherwise. */
export function Cell(props: {
  readonly facet: Facet;
  readonly answers: readonly CellAnswer[];
  readonly folded?: readonly FoldedAnswer[];
}) {
  const { answers, folded = [] } = props;
  const carried = props.facet.answers.flatMap((answer) => answer.carried ?? []);
  if (answers.length === 0 && folded.length === 0) {
    return (
      <span className="cell-silent">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">does not say</span>
      </span>
    );
  }
  return (
    <>
      {answers.map(({ value, claims }) => (
        <div className="answer" key={value}>
          <p className="answer-value">
            <Said>{answerWords(props.facet, value)}</Said>
            {claims.every(({ id }) => carried.includes(id)) && (
              <span className="fact-note"> from the text around, not in these words</span>
            )}
          </p>
          <AllWords claims={claims} />
        </div>
      ))}
      {folded.map(({ value, name, claim }) => (
        <p className="folded-answer" key={`${name}-${value}`}>
          <Sign name="nested" />
          <span>
            in <Said>{name}</Said>:{' '}
            <Link to={documentAddress(claim.document, { kind: 'claim', id: claim.id })} title={claim.quote}>
              <Said>{answerWords(props.facet, value)}</Said>
            </Link>
          </span>
        </p>
      ))}
    </>
  );
}

/** So many claims of one answer are open from the start; a report that repeats itself holds more. */
const CLAIMS_OPEN = 2;

function AllWords({ claims }: { readonly claims: readonly Claim[] }) {
  const more = claims.slice(CLAIMS_OPEN);
  return (
    <>
      {claims.slice(0, CLAIMS_OPEN).map((claim) => (
        <Words claim={claim} key={claim.id} />
      ))}
      {more.length > 0 && (
        <details className="more-words">
          <summary>and {counted(more.length, 'more claim')}</summary>
          {more.map((claim) => (
            <Words claim={claim} key={claim.id} />
          ))}
        </details>
      )}
    </>
  );
}

/** The exact words of a claim with the path they came by; they lead to their place in the document. */
function Words({ claim }: { readonly claim: Claim }) {
  return (
    <figure className="words">
      <blockquote dir="auto" className={claim.factuality === 'denied' ? 'words-denied' : undefined}>
        <Link
          to={documentAddress(claim.document, { kind: 'claim', id: claim.id })}
          title="Read this in the document"
        >
          {claim.quote}
        </Link>
      </blockquote>
      <figcaption>
        <FactualityMark factuality={claim.factuality} />
        <VoiceChain voices={claim.voices} />
        {claim.part !== 'body' && (
          <span className="words-part">
            <Sign name="arrow" />
            in a {claim.part}
          </span>
        )}
        <JudgedParts claim={claim.id} />
      </figcaption>
    </figure>
  );
}
