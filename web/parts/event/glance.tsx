import type { EventSheet, StoryOrigins } from '../../../src/api/client.ts';
import { dayWords } from '../../queries/day-words.ts';
import { type Denial, originName, originsWords, sidesOf } from '../../queries/event-glance.ts';
import { counted, VOICE_KIND_WORD } from '../../queries/words.ts';
import { documentAddress } from '../../selection/views/document.ts';
import { storyAddress } from '../../selection/views/story.ts';
import { Link } from '../link.tsx';
import { Said } from '../said.tsx';
import { Sign } from '../sign.tsx';
import { Judged } from './judged.tsx';

/** What is to be seen before anything is read: how many origins, who denies, when, where. */
export function Glance({
  sheet,
  story,
}: {
  readonly sheet: EventSheet;
  readonly story: StoryOrigins | null;
}) {
  const { event } = sheet;
  const { says, denials } = sidesOf(sheet, story);
  return (
    <dl className="glance">
      <OriginsFact sheet={sheet} says={says} denials={denials} />
      <DenialFact denials={denials} />
      <div>
        <dt>When</dt>
        <dd>
          <span className="glance-value">{dayWords(event.when)}</span>
          <span className="fact-note">
            <Said>{event.when.basis}</Said>
          </span>
          <Judged event={event} fields={['when']} />
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>
          <span className="glance-value">
            {event.where === null ? 'not known' : <Said>{event.where.name}</Said>}
          </span>
          {event.where !== null && <span className="fact-note">{placeNote(event.where)}</span>}
          <Judged event={event} fields={['place']} />
        </dd>
      </div>
    </dl>
  );
}

/** Origins named at a glance; the story of the event names all. */
const NAMED = 5;

function OriginsFact(props: {
  readonly sheet: EventSheet;
  readonly says: readonly string[];
  readonly denials: readonly Denial[];
}) {
  const { sheet, says, denials } = props;
  const { event } = sheet;
  const documents = new Set(event.accounts.map(({ document }) => document)).size;
  const kinds = new Map(sheet.origins.map(({ id, kind }) => [id, VOICE_KIND_WORD[kind]]));
  return (
    <div className="glance-origins">
      <dt>Said by</dt>
      <dd>
        <span className="glance-value">
          {says.length === 0 ? 'no origin' : originsWords(says.length, event.originsAtMost)}
        </span>
        <span className="fact-note">
          told in {counted(documents, 'document')}
          {event.originsAtMost && '; of some it is unclear whether they rest on another'}.{' '}
          <Link to={storyAddress(event.id)}>How the word travelled</Link>
        </span>
        <ul className="glance-names">
          {says.slice(0, NAMED).map((id) => (
            <li key={id}>
              <Said>{originName(sheet, id)}</Said>{' '}
              <span className="origin-kind">
                {kinds.get(id)}
                {denials.some(({ origin }) => origin === id) && ', which denies it too'}
              </span>
            </li>
          ))}
          {says.length > NAMED && <li>and {counted(says.length - NAMED, 'other')}</li>}
        </ul>
      </dd>
    </div>
  );
}

function DenialFact({ denials }: { readonly denials: readonly Denial[] }) {
  return (
    <div className={denials.length === 0 ? undefined : 'glance-denied'}>
      <dt>Denied by</dt>
      <dd>
        {denials.length === 0 ? (
          <span className="glance-value glance-none">nobody here</span>
        ) : (
          <ul>
            {denials.map(({ origin, name, claims: [claim] }) => (
              <li key={origin}>
                <span className="glance-value">
                  <Sign name="struck" /> <Said>{name}</Said>
                </span>
                {claim !== undefined && (
                  <span className="fact-note">
                    <Link
                      to={documentAddress(claim.document, { kind: 'claim', id: claim.id })}
                      className="quote-link"
                      title="Read this in the document"
                    >
                      <q dir="auto">{claim.quote.trim()}</q>
                    </Link>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** How exactly a place is known. */
export function placeNote(where: NonNullable<EventSheet['event']['where']>): string {
  const { lat, lon, precision, country } = where;
  if (lat === null || lon === null) return 'The name could not be tied to one place.';
  return [precision === 'unknown' ? '' : precision, country ?? '', `${lat.toFixed(2)}, ${lon.toFixed(2)}`]
    .filter(Boolean)
    .join(' · ');
}
