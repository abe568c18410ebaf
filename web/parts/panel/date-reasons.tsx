import type { DocumentRecord, SettledOne } from '../../../src/api/client.ts';
import { momentWords, partSteps, type PlacedStep } from '../../queries/dating.ts';
import { dayWords } from '../../queries/day-words.ts';
import { counted } from '../../queries/words.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';
import { type PanelContext, SpanLink } from './panel.tsx';

type DocumentDate = DocumentRecord['date'];

/** A date with who has the last word on it, what speaks against it, and every step that led to it. */
export function DateReasons(props: {
  readonly one: SettledOne;
  readonly context: PanelContext;
  /** The step whose words are shown in the text, or null. */
  readonly picked?: number | null;
}) {
  const { one, context, picked = null } = props;
  const { date } = one;
  return (
    <>
      <p className="panel-value">{dayWords(date)}</p>
      {date.best !== null && date.earliest !== date.latest && (
        <p className="panel-why">Most likely {dayWords({ earliest: date.best, latest: date.best })}.</p>
      )}
      <LastWord one={one} />
      {date.conflict !== null && (
        <p className="conflict">
          <Sign name="warning" />
          <span>
            <strong>The dates disagree.</strong> <Said>{date.conflict}</Said>
          </span>
        </p>
      )}
      <Steps one={one} context={context} picked={picked} />
      <StatedDates date={date} context={context} />
    </>
  );
}

/** Who set the date or narrowed it, and what the text alone says: a decision never takes its place. */
function LastWord({ one }: { readonly one: SettledOne }) {
  if (one.by === 'text') return null;
  const last = one.by === 'person' ? one.judgements.at(-1) : undefined;
  return (
    <div className="last-word">
      <p>
        <Sign name="firm" />
        <span>
          {last === undefined ? (
            <>Narrowed by other documents of the collection.</>
          ) : (
            <>
              Set by{' '}
              <strong>
                <Said>{last.who}</Said>
              </strong>{' '}
              on {momentWords(last.at)}
              {last.why !== '' && (
                <>
                  : “<Said>{last.why}</Said>”
                </>
              )}
            </>
          )}
        </span>
      </p>
      <p>By itself the text says: {dayWords(one.read)}.</p>
    </div>
  );
}

function Steps(props: {
  readonly one: SettledOne;
  readonly context: PanelContext;
  readonly picked: number | null;
}) {
  const { one, context, picked } = props;
  const { shown, more } = partSteps(one.date);
  if (shown.length === 0) {
    return <p className="panel-why">Nothing in the document says when it was written.</p>;
  }
  const list = (steps: readonly PlacedStep[]) => (
    <ol className="steps">
      {steps.map((placed) => (
        <StepEntry
          key={placed.place}
          placed={placed}
          reprint={one.reprint}
          context={context}
          isPicked={placed.place === picked}
        />
      ))}
    </ol>
  );
  return (
    <>
      <h3>Why</h3>
      {list(shown)}
      {more.length > 0 && (
        <details className="more-steps" open={more.some(({ place }) => place === picked) || undefined}>
          <summary>
            {counted(more.length, 'more step')} that {more.length === 1 ? 'draws' : 'draw'} no border
          </summary>
          {list(more)}
        </details>
      )}
    </>
  );
}

/** So much of the words a step rests on is shown; the text beside it holds the rest. */
const WORDS_SHOWN = 90;

function StepEntry(props: {
  readonly placed: PlacedStep;
  readonly reprint: number | null;
  readonly context: PanelContext;
  readonly isPicked: boolean;
}) {
  const { placed, reprint, context, isPicked } = props;
  const { step, place, part } = placed;
  const { text } = context.read.record.document;
  const words = step.start === null || step.end === null ? '' : text.slice(step.start, step.end);
  const short = words.replace(/\s+/g, ' ').trim();
  const isLong = short.length > WORDS_SHOWN;
  const isOpen = step.earliest === null && step.latest === null;
  return (
    <li className={`step-${part}${isPicked ? ' is-picked' : ''}`} value={place + 1}>
      <span className="step-allows">
        {isOpen ? 'any day' : dayWords(step)}
        {part === 'border' && <span className="tag">sets a limit</span>}
        {part === 'left-out' && <span className="tag">left out</span>}
      </span>
      <span className="step-says">
        <Said>{step.says}</Said>
      </span>
      {short !== '' && (
        <Link
          to={context.at({ kind: 'date', reprint, step: place })}
          inPlace
          className="step-words"
          current={isPicked ? 'true' : false}
        >
          “<Said>{isLong ? `${short.slice(0, WORDS_SHOWN).trimEnd()}…` : short}</Said>”
        </Link>
      )}
    </li>
  );
}

function StatedDates({ date, context }: { readonly date: DocumentDate; readonly context: PanelContext }) {
  if (date.stated.length === 0) return null;
  return (
    <>
      <h3>Dates it states of itself</h3>
      <ul className="stated">
        {date.stated.map((stated, place) => (
          // One date may be stated twice.
          <li key={place}>
            <SpanLink span={stated} context={context}>
              {stated.value}
            </SpanLink>
            <span className="fact-note">{STATED_BASIS[stated.basis]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const STATED_BASIS: Readonly<Record<DocumentDate['stated'][number]['basis'], string>> = {
  'json-ld': 'page data',
  feed: 'feed entry',
  given: 'dataset',
  mail: 'mail header',
  meta: 'page metadata',
  'time-element': 'marked as a time in the page',
  dateline: 'dateline',
  visible: 'written on the page',
  address: 'page address',
  stamp: 'print or save stamp',
  script: 'in a script of the page',
  modified: 'last change',
  capture: 'time of capture',
};
