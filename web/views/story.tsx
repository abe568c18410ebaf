import { useEffect, useMemo, useState } from 'react';
import type { StoryOrigins } from '../../src/api/client.ts';
import { LINK_SIGN } from '../parts/link-mark.tsx';
import { Link } from '../parts/link.tsx';
import { Nothing } from '../parts/resource-view.tsx';
import { canvasMeasure } from '../parts/picture/fit-lines.ts';
import { readTheme } from '../parts/picture/theme.ts';
import { PictureExport } from '../parts/picture-export.tsx';
import { Said } from '../parts/said.tsx';
import { Sign } from '../parts/sign.tsx';
import type { BoxContext } from '../parts/story/box.tsx';
import { Beside } from '../parts/story/beside.tsx';
import { Detail } from '../parts/story/detail.tsx';
import { StoryList } from '../parts/story/list.tsx';
import { StoryPicture } from '../parts/story/picture.tsx';
import { storyPicture } from '../parts/story/story-picture.ts';
import { useMedia } from '../parts/use-media.ts';
import { StatusMark } from '../parts/verdict.tsx';
import { dayWords } from '../queries/day-words.ts';
import {
  isDense,
  layStory,
  openedFor,
  pathThrough,
  pickKey,
  pickOfKey,
  type StoryGraph,
} from '../queries/story-graph.ts';
import { countWhy, countWords, nodeName } from '../queries/story-words.ts';
import { counted, LINK_WHY, LINK_WORD } from '../queries/words.ts';
import type { Address } from '../selection/address.ts';
import { SOURCES } from '../selection/views/sources.ts';
import { LINK_KINDS } from '../selection/views/story.ts';
import { choose } from '../selection/use-address.ts';

type StoryAddress = Extract<Address, { view: 'story' }>;

/** Below this the drawing gives way to the nested list. */
const WIDE_ENOUGH_TO_DRAW = '(min-width: 60rem)';

/** More boxes than this are not drawn: nobody follows the lines, and laying them out takes seconds. */
const MOST_DRAWN = 100;

/** The path of a story: who vouches for it, through whom the word came, and what each report made of it. */
export function StoryView({
  story,
  address,
}: {
  readonly story: StoryOrigins;
  readonly address: StoryAddress;
}) {
  const { pick, asList } = address;
  const [opened, setOpened] = useState(() => openedFor(story, pick));
  const graph = useMemo(() => layStory(story, opened), [story, opened]);
  const isWide = useMedia(WIDE_ENOUGH_TO_DRAW);
  const canDraw = isWide && graph.nodes.length <= MOST_DRAWN;
  const picked = pick === null ? null : pickKey(pick);
  const at = (key: string | null): Address => ({
    ...address,
    pick: key === null ? null : pickOfKey(story, key),
  });
  useEscape(picked, () => choose(at(null)));
  const context = {
    picked,
    path: useMemo(() => (picked === null ? null : pathThrough(graph, picked)), [graph, picked]),
    nameOf: (key: string) => {
      const node = graph.byKey.get(key);
      return node === undefined ? 'a report folded away' : nodeName(node);
    },
    onPick: (key: string) => choose(at(key === picked ? null : key)),
    onFold: (key: string) => setOpened(toggled(opened, key)),
  } satisfies Omit<BoxContext, 'stop' | 'onReach'>;
  const isDrawn = canDraw && !asList;
  return (
    <>
      <StoryHead story={story} />
      <div className="story-bar">
        {isDrawn && <Legend graph={graph} />}
        {canDraw && <Shapes address={address} />}
        {isDrawn && <PictureExport make={() => storyPicture(story, graph, readTheme(), canvasMeasure())} />}
        {isDrawn && isDense(graph) && (
          <p className="keys">
            Between reports only the nearest lines are drawn; pick a report to see all of its own.
          </p>
        )}
        {isWide && !canDraw && (
          <p className="keys">
            {counted(graph.nodes.length, 'box', 'boxes')} are too many for a drawing that anybody could
            follow: this is the same as a list.
          </p>
        )}
      </div>
      {story.reports.length === 0 ? (
        <Nothing title="No report to show">
          <p>No account of this event is held.</p>
        </Nothing>
      ) : (
        <div className={picked === null ? 'story' : 'story has-pick'}>
          {isDrawn ? (
            <StoryPicture graph={graph} context={context} />
          ) : (
            <StoryList items={graph.tree} context={{ ...context, stop: null, onReach: () => {} }} />
          )}
          {picked !== null && (
            <aside className="panel" aria-label="Details">
              <Detail picked={picked} context={{ story, graph, at }} />
            </aside>
          )}
        </div>
      )}
      <Beside story={story} />
    </>
  );
}

function toggled(opened: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(opened);
  if (!next.delete(key)) next.add(key);
  return next;
}

function useEscape(picked: string | null, close: () => void): void {
  useEffect(() => {
    if (picked === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function StoryHead({ story }: { readonly story: StoryOrigins }) {
  const why = countWhy(story.counts);
  return (
    <div className="page-head story-head">
      <p className="kicker">
        <Link to={{ ...SOURCES, of: 'story' }}>Stories on few origins</Link>
        <Link to={{ view: 'event', id: story.event }}>Accounts side by side</Link>
        <span>{dayWords(story.when)}</span>
      </p>
      <h1 tabIndex={-1}>
        Origins of: <Said>{story.title}</Said>
      </h1>
      <p className="event-verdict">
        <StatusMark status={story.status} />
        <span>
          <strong>{countWords(story.counts)}</strong> {why}
        </span>
      </p>
    </div>
  );
}

/** What the marks of this drawing mean. */
function Legend({ graph }: { readonly graph: StoryGraph }) {
  const kinds = LINK_KINDS.filter((kind) => graph.joints.some((joint) => joint.kind === kind));
  return (
    <>
      <ul className="legend" aria-label="Marks">
        {kinds.map((kind) => (
          <li key={kind} title={LINK_WHY[kind]}>
            <svg viewBox="0 0 32 8" width="32" height="8" aria-hidden="true" focusable="false">
              <path className={`line link-${kind}`} d="M0 4H32" />
            </svg>
            <Sign name={LINK_SIGN[kind]} />
            {LINK_WORD[kind]}
          </li>
        ))}
      </ul>
      <p className="keys">
        <kbd>←</kbd> <kbd>↑</kbd> <kbd>↓</kbd> <kbd>→</kbd> to move, <kbd>Enter</kbd> to open
      </p>
    </>
  );
}

function Shapes({ address }: { readonly address: StoryAddress }) {
  const { asList } = address;
  const shape = (list: boolean, word: string) => (
    <button
      type="button"
      className="toggle"
      aria-pressed={asList === list}
      onClick={() => choose({ ...address, asList: list })}
    >
      {word}
    </button>
  );
  return (
    <fieldset className="shapes">
      <legend className="visually-hidden">Shown as</legend>
      {shape(false, 'Graph')}
      {shape(true, 'List')}
    </fieldset>
  );
}
