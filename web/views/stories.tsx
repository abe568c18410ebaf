import type { TimelineEvent } from '../../src/api/client.ts';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { SourceKinds } from '../parts/sources/source-kinds.tsx';
import { countOrigins } from '../queries/count-origins.ts';
import { dayWords } from '../queries/day-words.ts';
import { counted } from '../queries/words.ts';
import { SOURCES } from '../selection/views/sources.ts';
import { storyAddress } from '../selection/views/story.ts';

/** Stories that more reports carry than origins vouch for, so that one finds six sites that are one agency. */
export function StoriesView({ carried }: { readonly carried: readonly TimelineEvent[] }) {
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Sources</h1>
        <p className="lead">
          Stories that look well covered and rest on few. Reports that copy one text count as one origin,
          however many outlets carry it.
        </p>
      </div>
      <SourceKinds address={{ ...SOURCES, of: 'story' }} />
      {carried.length === 0 ? (
        <Nothing title="No such story">
          <p>No story is carried by more reports than there are origins for it.</p>
        </Nothing>
      ) : (
        <section className="carried" aria-labelledby="carried">
          <h2 id="carried">Most reports for an origin</h2>
          <ol>
            {carried.map(({ id, title, when, accounts, origins, originsAtMost }) => (
              <li key={id}>
                <span className="carried-count">
                  {counted(accounts, 'report')}, {countOrigins({ origins, originsAtMost })}
                </span>
                <Link to={storyAddress(id)}>
                  <Said>{title}</Said>
                </Link>
                <span className="origin-kind">{dayWords(when)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
