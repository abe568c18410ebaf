import { useState } from 'react';
import { DecidedMark } from '../parts/decide/decided-mark.tsx';
import { UndoDecision } from '../parts/decide/undo-decision.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { Sign, type SignName } from '../parts/sign.tsx';
import { DoneLine } from '../parts/review/done-line.tsx';
import { sayQuestion } from '../parts/review/list.tsx';
import { fetchHistory, fetchTouching } from '../queries/judging/fetch-history.ts';
import type { Standing } from '../queries/judging/send.ts';
import { useUndo } from '../queries/judging/use-undo.ts';
import {
  decisionWords,
  KIND_OF_DECISION,
  momentWords,
  STATE_WHY,
  STATE_WORD,
} from '../queries/judging/words.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
import { choose } from '../selection/use-address.ts';
import { documentAddress } from '../selection/views/document.ts';
import { eventAddress } from '../selection/views/event.ts';
import { HISTORY, type HistoryAddress, STANDING_STATES } from '../selection/views/history.ts';
import { REVIEW } from '../selection/views/review.ts';

/** Every decision: who, when, what, on which words, why, and what has become of it. */
export function HistoryView({ address }: { readonly address: HistoryAddress }) {
  const { state, kind, who } = address;
  const chosen = {
    ...(state === null ? {} : { state }),
    ...(kind === '' ? {} : { decision: kind }),
    ...(who === '' ? {} : { who }),
  };
  const paged = usePaged<Standing>(`history/${state}/${kind}/${who}`, (after) =>
    fetchHistory(address, after),
  );
  const { last, undo } = useUndo();
  const isEmpty = paged.state === 'ready' && paged.items.length === 0;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Decisions</h1>
        <p className="lead">
          What people decided, the latest first. Nothing here is ever changed or removed: taking a decision
          back is an entry of its own. <Link to={REVIEW}>Questions still open</Link>
        </p>
        <ExportMenu list="judgements" query={chosen} />
      </div>
      <Filters address={address} />
      <DoneLine last={last} />
      {paged.state === 'failed' && <p className="field-problem">{paged.error?.message}</p>}
      {isEmpty ? (
        <Nothing title="No decisions">
          <p>
            {address === HISTORY || (state === null && kind === '' && who === '')
              ? 'Nobody has decided anything in this collection yet.'
              : 'None that fit.'}
          </p>
        </Nothing>
      ) : (
        <ol className="history-list" aria-label="Decisions">
          {paged.items.map((standing) => (
            <li key={standing.judgement.id}>
              <Row standing={standing} listed={paged.items} onUndo={undo} />
            </li>
          ))}
        </ol>
      )}
      {paged.hasMore && paged.items.length > 0 && (
        <button type="button" className="button review-more" onClick={paged.more}>
          Show more
        </button>
      )}
    </>
  );
}

function Filters({ address }: { readonly address: HistoryAddress }) {
  const [typed, setTyped] = useState(address.who);
  return (
    <form
      className="history-filters"
      aria-label="Which decisions"
      onSubmit={(event) => {
        event.preventDefault();
        choose({ ...address, who: typed.trim() });
      }}
    >
      <label>
        What became of it
        <select
          value={address.state ?? ''}
          onChange={({ target }) =>
            choose({ ...address, state: STANDING_STATES.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">all</option>
          {STANDING_STATES.map((one) => (
            <option key={one} value={one}>
              {STATE_WORD[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Kind
        <select value={address.kind} onChange={({ target }) => choose({ ...address, kind: target.value })}>
          <option value="">all</option>
          {Object.entries(KIND_OF_DECISION).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        Who
        <input
          type="text"
          dir="auto"
          value={typed}
          maxLength={120}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => choose({ ...address, who: typed.trim() })}
        />
      </label>
    </form>
  );
}

const STATE_SIGN: Readonly<Record<Standing['state'], SignName>> = {
  holds: 'firm',
  conflict: 'unlike',
  'second-look': 'question',
  overruled: 'onward',
  undone: 'struck',
};

function Row(props: {
  readonly standing: Standing;
  /** What has come of the list, in which a decision that was taken back mostly stands. */
  readonly listed: readonly Standing[];
  readonly onUndo: (id: string, who: string, why: string) => void;
}) {
  const { standing, listed, onUndo } = props;
  const { judgement, state, why, event, documents } = standing;
  const words = judgement.words ?? [];
  return (
    <>
      <div>
        <DecidedMark who={judgement.who} />
        <p className="history-when">
          <time dateTime={judgement.at}>{momentWords(judgement.at)}</time>
        </p>
      </div>
      <div>
        <p className="history-what">
          <Said>{capital(decisionWords(judgement.decision))}</Said>
        </p>
        {judgement.decision.kind === 'undo' && (
          <TakenBack by={judgement.id} judgement={judgement.decision.judgement} listed={listed} />
        )}
        {judgement.why !== '' && (
          <p className="history-why">
            Why: <Said>{judgement.why}</Said>
          </p>
        )}
        {words.slice(0, 1).map(({ document, start, end, quote }) => (
          <blockquote key={`${document} ${start}`} className="history-words" dir="auto">
            <Link to={documentAddress(document, { kind: 'words', start, end })}>{quote}</Link>
          </blockquote>
        ))}
        <p className="history-links">
          <span className={`tag standing-${state}`} title={STATE_WHY[state]}>
            <Sign name={STATE_SIGN[state]} />
            {STATE_WORD[state]}
          </span>
          {event !== null && <Link to={eventAddress(event)}>The event</Link>}
          {event === null && documents[0] !== undefined && (
            <Link to={documentAddress(documents[0])}>The document</Link>
          )}
        </p>
        {state !== 'holds' && (
          <p className="history-state">
            <Said>{sayQuestion(why === '' ? (STATE_WHY[state] ?? '') : why)}</Said>
          </p>
        )}
      </div>
      <div>
        {(state === 'holds' || state === 'conflict' || state === 'second-look') && (
          <UndoDecision
            entry={judgement}
            what={decisionWords(judgement.decision)}
            onUndo={(name, reason) => onUndo(judgement.id, name, reason)}
          />
        )}
      </div>
    </>
  );
}

/** Which decision it was that somebody took back; looked up where it stands further back than the list has come. */
function TakenBack(props: {
  readonly by: string;
  readonly judgement: string;
  readonly listed: readonly Standing[];
}) {
  const { by, judgement, listed } = props;
  const isIt = (one: Standing): boolean => one.judgement.id === judgement;
  const here = listed.find(isIt);
  return here === undefined ? (
    <FurtherBack by={by} judgement={judgement} />
  ) : (
    <TakenBackWords entry={here.judgement} />
  );
}

/** What was taken back touches what took it back, as long as that counts. */
function FurtherBack({ by, judgement }: { readonly by: string; readonly judgement: string }) {
  const found = useResource(`judgements/${by}`, () => fetchTouching([by]));
  if (found.state !== 'ready') return null;
  const it = found.value.find((one) => one.judgement.id === judgement);
  return it === undefined ? null : <TakenBackWords entry={it.judgement} />;
}

function TakenBackWords({ entry }: { readonly entry: Standing['judgement'] }) {
  return (
    <p className="history-why">
      Which was: <Said>{entry.who}</Said> <Said>{decisionWords(entry.decision)}</Said>,{' '}
      <time dateTime={entry.at}>{momentWords(entry.at)}</time>
    </p>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
