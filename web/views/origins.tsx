import { useMemo } from 'react';
import type { Origin, TimelineEvent } from '../../src/api/client.ts';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { dayWords } from '../queries/day-words.ts';
import { carriedStories, storiesByOrigin } from '../queries/carried-stories.ts';
import { counted, VOICE_KIND_WORD } from '../queries/words.ts';
import { storyAddress } from '../selection/views/story.ts';

const PERCENT = 100;

/** The voices on which everything rests, the one with most claims first, and the stories most carried. */
export function OriginsView(props: {
  readonly origins: readonly Origin[];
  readonly events: readonly TimelineEvent[];
}) {
  const { origins, events } = props;
  const byWeight = useMemo(
    () => [...origins].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)),
    [origins],
  );
  const stories = useMemo(() => storiesByOrigin(events), [events]);
  const most = byWeight[0]?.claims ?? 1;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Origins</h1>
        <p className="lead">
          The innermost voices that vouch for claims. Reports that copy one text count as one origin, however
          many outlets carry it.
        </p>
      </div>
      {origins.length === 0 && (
        <Nothing title="No origin yet">
          <p>Origins are worked out when reports are added.</p>
        </Nothing>
      )}
      <Carried events={events} />
      {origins.length > 0 && <h2 id="voices">Voices and texts</h2>}
      <ul className="origin-rows">
        {byWeight.map(({ id, name, kind, documents, claims }) => (
          <li key={id}>
            <span className="origin-who">
              <Said>{name}</Said>
              <span className="origin-kind">{VOICE_KIND_WORD[kind]}</span>
            </span>
            <span className="origin-weight" aria-hidden="true">
              <span style={{ width: `${(claims / most) * PERCENT}%` }} />
            </span>
            <span className="origin-counts">
              {counted(claims, 'claim')} in {counted(documents.length, 'document')}
            </span>
            <Stories events={stories.get(id) ?? []} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** So many of the stories most carried are shown. */
const STORIES_SHOWN = 12;

/** Stories that more reports carry than origins vouch for, so that one finds six sites that are one agency. */
function Carried({ events }: { readonly events: readonly TimelineEvent[] }) {
  const carried = useMemo(() => carriedStories(events), [events]);
  if (carried.length === 0) return null;
  return (
    <section className="carried" aria-labelledby="carried">
      <h2 id="carried">Most reports for an origin</h2>
      <p className="lead">Stories that look well covered and rest on few.</p>
      <ol>
        {carried.slice(0, STORIES_SHOWN).map(({ id, title, when, accounts, origins }) => (
          <li key={id}>
            <span className="carried-count">
              {counted(accounts, 'report')}, {counted(origins.length, 'origin')}
            </span>
            <Link to={storyAddress(id)}>
              <Said>{title}</Said>
            </Link>
            <span className="origin-kind">{dayWords(when)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** So many stories of one origin are named in its row. */
const NAMED = 2;

/** The stories for which an origin vouches, those with most reports first. */
function Stories({ events }: { readonly events: readonly TimelineEvent[] }) {
  if (events.length === 0) return null;
  const rest = events.slice(NAMED);
  return (
    <span className="origin-stories">
      {events.slice(0, NAMED).map((event) => (
        <StoryLink event={event} key={event.id} />
      ))}
      {rest.length > 0 && (
        <details className="more-words">
          <summary>and {counted(rest.length, 'more story', 'more stories')}</summary>
          {rest.map((event) => (
            <StoryLink event={event} key={event.id} />
          ))}
        </details>
      )}
    </span>
  );
}

function StoryLink({ event }: { readonly event: TimelineEvent }) {
  const { id, title, accounts } = event;
  return (
    <span className="origin-story">
      <Link to={storyAddress(id)}>
        <Said>{title}</Said>
      </Link>{' '}
      {counted(accounts, 'report')}
    </span>
  );
}
