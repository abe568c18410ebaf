import { useMemo } from 'react';
import type { EventSheet, StoryOrigins } from '../../src/api/client.ts';
import { placeNote } from '../parts/event/glance.tsx';
import { PaperSources } from '../parts/event/paper-sources.tsx';
import { PaperWords } from '../parts/event/paper-words.tsx';
import { Link } from '../parts/link.tsx';
import { Said } from '../parts/said.tsx';
import { StatusMark, VerdictMark } from '../parts/verdict.tsx';
import { answerWords } from '../queries/answer-words.ts';
import { dayWords } from '../queries/day-words.ts';
import { originName, originsWords, sidesOf } from '../queries/event-glance.ts';
import { type EventOnPaper, layOnPaper, rangesWords } from '../queries/event-sheet.ts';
import { plainWords, questionWords, STATUS_WHY, VERDICT_WHY, whoWords } from '../queries/words.ts';
import { eventAddress } from '../selection/views/event.ts';

/** One event on paper: what is asked and answered, all the words it rests on, and all their sources. */
export function EventSheetView(props: {
  readonly sheet: EventSheet;
  readonly story: StoryOrigins | null;
  /** The engine that made the dossier; null where it could not be asked for. */
  readonly engine: string | null;
}) {
  const { sheet, story, engine } = props;
  const paper = useMemo(() => layOnPaper(sheet, story), [sheet, story]);
  const { event } = sheet;
  return (
    <article className="paper">
      <div className="paper-bar">
        <Link to={eventAddress(event.id)}>Back to the accounts</Link>
        <button type="button" className="button" onClick={() => window.print()}>
          Print, or save as PDF
        </button>
      </div>
      <header>
        <p className="paper-kind">Event sheet · {plainWords(event.type)}</p>
        <h1 tabIndex={-1}>
          <Said>{event.title}</Said>
        </h1>
        <p className="paper-status">
          <StatusMark status={event.status} /> {STATUS_WHY[event.status]}
        </p>
      </header>
      <PaperFacts sheet={sheet} story={story} />
      <Answers paper={paper} />
      <PaperWords words={paper.words} />
      <PaperSources sources={paper.sources} />
      <footer className="paper-foot">
        <p>
          Crosscheck shows who says what. It does not say what is true. Event <code>{event.id}</code>
          {engine !== null && (
            <>
              , made by engine <code>{engine}</code>
            </>
          )}
          .
        </p>
      </footer>
    </article>
  );
}

function PaperFacts({ sheet, story }: { readonly sheet: EventSheet; readonly story: StoryOrigins | null }) {
  const { event } = sheet;
  const { says, denials } = sidesOf(sheet, story);
  return (
    <dl className="paper-facts">
      <div>
        <dt>When</dt>
        <dd>
          {dayWords(event.when)}
          <span className="fact-note">
            <Said>{event.when.basis}</Said>
          </span>
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>
          {event.where === null ? 'not known' : <Said>{event.where.name}</Said>}
          {event.where !== null && <span className="fact-note">{placeNote(event.where)}</span>}
        </dd>
      </div>
      <div>
        <dt>Said by</dt>
        <dd>
          {says.length === 0 ? 'no origin' : originsWords(says.length, event.originsAtMost)}
          <span className="fact-note">
            <Said>{says.map((id) => originName(sheet, id)).join(', ')}</Said>
          </span>
        </dd>
      </div>
      <div>
        <dt>Denied by</dt>
        <dd>
          {denials.length === 0 ? 'nobody here' : <Said>{denials.map(({ name }) => name).join(', ')}</Said>}
        </dd>
      </div>
    </dl>
  );
}

function Answers({ paper }: { readonly paper: EventOnPaper }) {
  return (
    <section aria-labelledby="paper-answers">
      <h2 id="paper-answers">What is asked, and who answers what</h2>
      <table className="paper-answers">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Answers, with their origins and the numbers of the words they rest on</th>
          </tr>
        </thead>
        <tbody>
          {paper.rows.map(({ key, facet, answers }) => (
            <tr key={key}>
              <th scope="row">
                {questionWords(facet.question)}
                {facet.who !== null && (
                  <span className="question-who">
                    counting <Said>{whoWords(facet.who)}</Said>
                  </span>
                )}
              </th>
              <td>
                <p className="paper-verdict">
                  <VerdictMark verdict={facet.verdict} />{' '}
                  <Said>{facet.why === '' ? VERDICT_WHY[facet.verdict] : facet.why}</Said>
                </p>
                <ul>
                  {answers.map(({ value, origins, numbers }) => (
                    <li key={value}>
                      <strong>
                        <Said>{answerWords(facet, value)}</Said>
                      </strong>{' '}
                      <Said>{origins.join(', ')}</Said>{' '}
                      <span className="paper-numbers">[{rangesWords(numbers)}]</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
