import type { SourcePage, TimelineEvent } from '../../src/api/client.ts';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { Said } from '../parts/said.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import { countOrigins } from '../queries/count-origins.ts';
import { dayWords } from '../queries/day-words.ts';
import type { Paged } from '../queries/use-paged.ts';
import { counted, VOICE_KIND_WORD } from '../queries/words.ts';
import { storyAddress } from '../selection/views/story.ts';

type Voice = SourcePage['items'][number];

const PERCENT = 100;

/** Height of a row as it mostly is, in CSS pixels. */
const ROW = 44;

/** The voices on which everything rests, the one with most claims first, and the stories most carried. */
export function OriginsView(props: {
  readonly voices: Paged<Voice>;
  readonly carried: readonly TimelineEvent[];
}) {
  const { voices, carried } = props;
  const most = voices.items[0]?.claims ?? 1;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Origins</h1>
        <p className="lead">
          The innermost voices that vouch for claims. Reports that copy one text count as one origin, however
          many outlets carry it.
        </p>
      </div>
      {voices.state === 'ready' && voices.items.length === 0 && (
        <Nothing title="No origin yet">
          <p>Origins are worked out when reports are added.</p>
        </Nothing>
      )}
      {voices.state === 'failed' && (
        <div className="notice notice-bad" role="alert">
          <div>
            <p>{voices.error?.message}</p>
            <button type="button" className="button" onClick={voices.more}>
              Try again
            </button>
          </div>
        </div>
      )}
      <Carried carried={carried} />
      {voices.items.length > 0 && (
        <>
          <h2 id="voices">Voices and texts</h2>
          <VirtualList
            name="origins"
            label="Voices and texts"
            className="origin-rows"
            items={voices.items}
            total={voices.hasMore ? null : voices.items.length}
            keyOf={({ key }) => key}
            row={(voice) => <VoiceRow voice={voice} most={most} />}
            rowHeight={ROW}
            onNearEnd={voices.hasMore ? voices.more : undefined}
          />
        </>
      )}
    </>
  );
}

function VoiceRow({ voice, most }: { readonly voice: Voice; readonly most: number }) {
  const { key, name, sort, claims, documents } = voice;
  return (
    <>
      <Link to={{ view: 'source', kind: 'voice', key }} className="origin-who">
        <Said>{name}</Said>
        <span className="origin-kind">
          {(VOICE_KIND_WORD as Readonly<Record<string, string>>)[sort] ?? sort}
        </span>
      </Link>
      <span className="origin-weight" aria-hidden="true">
        <span style={{ width: `${(claims / most) * PERCENT}%` }} />
      </span>
      <span className="origin-counts">
        {counted(claims, 'claim')} in {counted(documents, 'document')}
      </span>
    </>
  );
}

/** Stories that more reports carry than origins vouch for, so that one finds six sites that are one agency. */
function Carried({ carried }: { readonly carried: readonly TimelineEvent[] }) {
  if (carried.length === 0) return null;
  return (
    <section className="carried" aria-labelledby="carried">
      <h2 id="carried">Most reports for an origin</h2>
      <p className="lead">Stories that look well covered and rest on few.</p>
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
  );
}
