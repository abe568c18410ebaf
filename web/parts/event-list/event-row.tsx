import type { TimelineEvent } from '../../../src/api/client.ts';
import { countOrigins } from '../../queries/count-origins.ts';
import { type Days, dayWords } from '../../queries/day-words.ts';
import { counted, plainWords, questionWords } from '../../queries/words.ts';
import { eventAddress } from '../../selection/views/event.ts';
import { ClaimJudged } from '../decide/claim-judged.tsx';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { FactualityMark, StatusMark } from '../verdict.tsx';
import { VoiceChain } from '../voice-chain.tsx';

/** What is known of an event before its row has come. */
export interface EventInShort {
  readonly id: string;
  readonly title: string;
  readonly status: TimelineEvent['status'];
  readonly when: Days;
}

/** One event in a list: when, what, the first words that tell it, and how it stands. */
export function EventRow(props: { readonly short: EventInShort; readonly event: TimelineEvent | null }) {
  const { short, event } = props;
  const isUndated = short.when.earliest === null && short.when.latest === null;
  return (
    <div className="event-row">
      <span className="event-date">{isUndated ? 'no date' : dayWords(short.when)}</span>
      <div className="event-main">
        <Link to={eventAddress(short.id)} className="event-title">
          <Said>{short.title}</Said>
        </Link>
        {event === null ? <p className="event-words event-coming">&nbsp;</p> : <Told event={event} />}
      </div>
      <StatusMark status={short.status} />
    </div>
  );
}

function Told({ event }: { readonly event: TimelineEvent }) {
  const { where, type, accounts, contested, words } = event;
  return (
    <>
      {words !== null && (
        <p className="event-words">
          <q>
            <Said>{words.quote}</Said>
          </q>{' '}
          <VoiceChain voices={words.voices} />
          <FactualityMark factuality={words.factuality} />
          <ClaimJudged claim={words} />
        </p>
      )}
      <p className="event-facts">
        <span className="event-type">{plainWords(type)}</span>
        {where !== null && (
          <span>
            <Said>{where.name}</Said>
            {where.lat === null && <span className="unplaced"> (not on the map)</span>}
          </span>
        )}
        <span>
          {counted(accounts, 'account')}, {countOrigins(event)}
        </span>
        {contested.length > 0 && (
          <span className="event-disputed">
            in dispute:{' '}
            {contested
              .map((question) => questionWords(question as Parameters<typeof questionWords>[0]))
              .join(' ')}
          </span>
        )}
      </p>
    </>
  );
}
