import { useMemo } from 'react';
import type { DossierEvent } from '../../../src/api/client.ts';
import { FetchError } from '../../queries/fetch.ts';
import { dayWords } from '../../queries/day-words.ts';
import { aboutItem } from '../../queries/judging/about-item.ts';
import { fetchReviewItem } from '../../queries/judging/fetch-review.ts';
import type { Standing } from '../../queries/judging/send.ts';
import { DOUBT_WORD, FIELD_WORD, STATE_WORD, decisionWords } from '../../queries/judging/words.ts';
import { useResource } from '../../queries/use-resource.ts';
import { counted, plainWords } from '../../queries/words.ts';
import { eventAddress } from '../../selection/views/event.ts';
import { Decide } from '../decide/decide.tsx';
import { Decided, DecidedMark } from '../decide/decided-mark.tsx';
import type { Done } from '../decide/form.tsx';
import { Link } from '../link.tsx';
import { ResourceView } from '../resource-view.tsx';
import { Said } from '../said.tsx';
import { StatusMark } from '../verdict.tsx';
import { sayQuestion } from './list.tsx';
import { DoubtWordsList } from './words.tsx';

/** One question with everything needed to answer it. */
export function ReviewSheetPane(props: {
  readonly id: string;
  readonly isAside: boolean;
  readonly onAside: () => void;
  readonly onDone: (done: Done) => void;
  readonly onNext: () => void;
}) {
  const { id, isAside, onAside, onDone, onNext } = props;
  const found = useResource(`review/${id}`, () => fetchReviewItem(id));
  if (found.state === 'failed' && found.error instanceof FetchError && found.error.code === 'not-found') {
    return (
      <section className="review-sheet" aria-label="Question">
        <p className="lead">This question is gone: it was settled, or its words changed.</p>
        <button type="button" className="button" onClick={onNext}>
          Next <kbd aria-hidden="true">j</kbd>
        </button>
      </section>
    );
  }
  return (
    <section className="review-sheet" aria-label="Question">
      <ResourceView resource={found} loading="Reading the words…">
        {({ sheet, seen }) => <Sheet {...{ sheet, seen, isAside, onAside, onDone }} />}
      </ResourceView>
    </section>
  );
}

type Read = Awaited<ReturnType<typeof fetchReviewItem>>;

function Sheet(
  props: Read & {
    readonly isAside: boolean;
    readonly onAside: () => void;
    readonly onDone: (done: Done) => void;
  },
) {
  const { sheet, seen, isAside, onAside, onDone } = props;
  const { item, events } = sheet;
  const about = useMemo(() => aboutItem(sheet, seen), [sheet, seen]);
  const settling = seen.find(({ judgement }) => judgement.id === item.settledBy);
  return (
    <>
      <div className="review-head">
        <p className="kicker">
          <span>{DOUBT_WORD[item.kind]}</span>
          <button type="button" className="link-button" onClick={onAside} aria-keyshortcuts="x">
            {isAside ? 'Take it up again' : 'Put aside'} <kbd aria-hidden="true">x</kbd>
          </button>
        </p>
        <h2>
          <Said>{sayQuestion(item.question)}</Said>
        </h2>
        <p className="review-why">
          <Said>{sayQuestion(item.why)}</Said>
        </p>
        {settling !== undefined && <Settled standing={settling} />}
      </div>
      <Decide about={about} onDone={onDone} wholePage name={item.id} />
      <div className="review-read">
        <DoubtWordsList sheet={sheet} />
        {events.map((event) => (
          <EventCard key={event.id} event={event} seen={seen} />
        ))}
        <Judgements ids={item.judgements} seen={seen} />
      </div>
    </>
  );
}

function Settled({ standing: { judgement } }: { readonly standing: Standing }) {
  return (
    <p className="decided">
      <DecidedMark who={judgement.who} /> <Said>{decisionWords(judgement.decision)}</Said>
    </p>
  );
}

/** What the machine makes of the event, and what of it people have decided. */
function EventCard(props: { readonly event: DossierEvent; readonly seen: readonly Standing[] }) {
  const { event, seen } = props;
  const whoOf = (id: string): string =>
    seen.find(({ judgement }) => judgement.id === id)?.judgement.who ?? 'somebody';
  return (
    <section className="review-event" aria-label="The event">
      <h3>
        <Link to={eventAddress(event.id)}>
          <Said>{event.title}</Said>
        </Link>
      </h3>
      <p className="review-facts">
        <StatusMark status={event.status} />
        <span>{plainWords(event.type)}</span>
        <span>{dayWords(event.when)}</span>
        <span>{event.where === null ? 'place not known' : <Said>{event.where.name}</Said>}</span>
        <span>{counted(event.accounts.length, 'report')}</span>
        <span>
          {event.originsAtMost ? 'at most ' : ''}
          {counted(event.origins.length, 'origin')}
        </span>
      </p>
      {event.judged.length > 0 && (
        <ul className="review-judged">
          {event.judged.map(({ field, judgement, machine }) => (
            <li key={`${field} ${judgement}`}>
              <span className="label">
                {field === 'event' || field === 'grouping' ? field : FIELD_WORD[field]}
              </span>
              <Decided who={whoOf(judgement)} machine={machine} field={field} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The decisions that the question itself is about, side by side. */
function Judgements({ ids, seen }: { readonly ids: readonly string[]; readonly seen: readonly Standing[] }) {
  const found = seen.filter(({ judgement }) => ids.includes(judgement.id));
  if (found.length === 0) return null;
  return (
    <section className="review-event" aria-label="What was decided">
      <h3>What was decided</h3>
      <ul className="review-judged">
        {found.map(({ judgement, state }) => (
          <li key={judgement.id}>
            <span className="label">{STATE_WORD[state]}</span>
            <span>
              <strong>
                <Said>{judgement.who}</Said>
              </strong>{' '}
              <Said>{decisionWords(judgement.decision)}</Said>
              {judgement.why !== '' && (
                <span className="fact-note">
                  <Said>{judgement.why}</Said>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
