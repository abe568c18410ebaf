import { useMemo, useState } from 'react';
import type { EventSheet, StoryOrigins } from '../../../src/api/client.ts';
import { answerWords } from '../../queries/answer-words.ts';
import { dayWords } from '../../queries/day-words.ts';
import { type FigureLane, type FigureStep, layFigures } from '../../queries/event-glance.ts';
import { counted, plainWords, whoWords } from '../../queries/words.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';
import { VerdictMark } from '../verdict.tsx';

/** Counts shown from the start, those in dispute first. */
const LANES_SHOWN = 3;

/** Voices of one number that are named from the start, and outlets of one voice. */
const [VOICES_SHOWN, OUTLETS_SHOWN] = [3, 2];

/** Which number came when: a row for each count, a column for each day of a report that gives one. */
export function FigureStrip(props: { readonly sheet: EventSheet; readonly story: StoryOrigins | null }) {
  const { sheet, story } = props;
  const { days, lanes } = useMemo(() => layFigures(sheet, story), [sheet, story]);
  const [isWhole, setWhole] = useState(false);
  const more = lanes.length - LANES_SHOWN;
  if (lanes.length === 0) return null;
  return (
    <section className="figures" aria-labelledby="figures">
      <h2 id="figures">Which number came when</h2>
      {/* The frame scrolls sideways, so that it must be reachable by keyboard and have a name. */}
      <div className="figures-frame" role="region" aria-label="Numbers by day" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {days.map((day) => (
                <th key={day} scope="col">
                  {day === null ? 'undated' : dayWords({ earliest: day, latest: day })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.slice(0, isWhole ? lanes.length : LANES_SHOWN).map((lane) => (
              <Lane lane={lane} days={days} key={lane.key} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <button
          type="button"
          className="figures-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Fewer counts' : counted(more, 'more count')}
        </button>
      )}
    </section>
  );
}

function Lane({ lane, days }: { readonly lane: FigureLane; readonly days: readonly (string | null)[] }) {
  const { facet, cells } = lane;
  return (
    <tr>
      <th scope="row">
        <span className="figures-what">{plainWords(facet.question)}</span>{' '}
        {facet.who !== null && (
          <span className="figures-who">
            <Said>{whoWords(facet.who)}</Said>
          </span>
        )}
        {facet.verdict !== 'single' && <VerdictMark verdict={facet.verdict} />}
      </th>
      {cells.map((steps, place) => (
        <td key={days[place]}>
          {steps.map((step) => (
            <Step facet={facet} step={step} key={step.value} />
          ))}
        </td>
      ))}
    </tr>
  );
}

function Step(props: { readonly facet: FigureLane['facet']; readonly step: FigureStep }) {
  const { facet, step } = props;
  const { value, claim, said } = step;
  // One more takes no more room than the words that it is there.
  const shown = said.length <= VOICES_SHOWN + 1 ? said.length : VOICES_SHOWN;
  const [first, rest] = [said.slice(0, shown), said.slice(shown)];
  return (
    <div className="figure-step">
      <Link
        to={documentAddress(claim.document, { kind: 'claim', id: claim.id })}
        title={claim.quote}
        className="figure-value"
      >
        <Said>{answerWords(facet, value)}</Said>
      </Link>
      <Voices facet={facet} said={first} />
      {rest.length > 0 && (
        <details className="figure-rest">
          <summary>and {counted(rest.length, 'other')}</summary>
          <Voices facet={facet} said={rest} />
        </details>
      )}
    </div>
  );
}

function Voices(props: { readonly facet: FigureLane['facet']; readonly said: FigureStep['said'] }) {
  const { facet, said } = props;
  return (
    <ul>
      {said.map(({ origin, outlets, was }) => (
        <li key={origin}>
          <Said>{origin}</Said>
          {outlets.length > 0 && (
            <span className="figure-outlets" title={outlets.join(', ')}>
              {' '}
              in <Said>{outletsWords(outlets)}</Said>
            </span>
          )}
          {was !== null && (
            <span className="figure-was">
              <Sign name="again" />
              before: <Said>{answerWords(facet, was)}</Said>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Outlets by name as far as a cell has room; all of them stand in the accounts below. */
function outletsWords(outlets: readonly string[]): string {
  const more = outlets.length - OUTLETS_SHOWN;
  return more > 0
    ? `${outlets.slice(0, OUTLETS_SHOWN).join(', ')} and ${counted(more, 'more', 'more')}`
    : outlets.join(', ');
}
