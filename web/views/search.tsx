import { Fragment } from 'react';
import type { HitCounts, SearchHit } from '../../src/api/client.ts';
import { EventFilterBar } from '../parts/event-filter/event-filter.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Link } from '../parts/link.tsx';
import { HitRow } from '../parts/search/hit-row.tsx';
import { KeptQuestions } from '../parts/search/kept-questions.tsx';
import { PagedFailure } from '../parts/paged-failure.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import type { FilterChoices } from '../queries/filter-choices.ts';
import { filterOf } from '../queries/narrowed.ts';
import type { Paged } from '../queries/use-paged.ts';
import type { Resource } from '../queries/use-resource.ts';
import { hitsElsewhere, NO_HIT_WORDS } from '../queries/hits-elsewhere.ts';
import { counted } from '../queries/words.ts';
import { chosenOf, type EventFilter } from '../selection/event-filter.ts';
import { writeAddress } from '../selection/address.ts';
import { choose } from '../selection/use-address.ts';
import { HIT_KINDS, type HitKind, type SearchAddress } from '../selection/views/search.ts';

const KIND_WORDS: Readonly<Record<HitKind, string>> = {
  document: 'Documents',
  claim: 'Claims',
  event: 'Events',
  actor: 'Actors',
  place: 'Places',
};

/** What the order of the hits follows, said beside them. */
const ORDER_WORDS: Readonly<Record<HitKind, string>> = {
  document: 'Those with all words in their title first, then the newest.',
  claim: 'From the newest report to the oldest, and in the order of its text.',
  event: 'In the order of time.',
  actor: 'The most often named first. Found by name alone: the filters do not narrow them.',
  place: 'The most often named first. Found by name alone: the filters do not narrow them.',
};

/** Words looked for in everything the collection holds. */
export function SearchView(props: {
  readonly address: SearchAddress;
  readonly choices: FilterChoices;
  readonly counts: Resource<HitCounts> | null;
  readonly hits: Paged<SearchHit>;
}) {
  const { address, choices, counts, hits } = props;
  const filter = filterOf(address);
  const set = (next: EventFilter) => choose({ ...address, ...next });
  const count = counts?.state === 'ready' ? counts.value : null;
  return (
    <div className="search-page">
      <div className="view-head">
        <h1 tabIndex={-1}>Search</h1>
        {count !== null && (
          <ExportMenu
            list="search"
            query={{ ...chosenOf(filter), kind: address.kind }}
            places={address.kind === 'event'}
          />
        )}
      </div>
      <EventFilterBar filter={filter} choices={choices} onChange={set} />
      {counts === null && <HowToAsk />}
      {counts?.state === 'failed' && (
        <p className="search-refused" role="alert">
          {wordsOf(counts.error.message)}
        </p>
      )}
      {counts !== null && counts.state !== 'failed' && (
        <>
          <Kinds address={address} counts={count} />
          <p className="result-count" role="status">
            {count === null
              ? 'Counting…'
              : `${counted(count[address.kind], 'hit')}. ${ORDER_WORDS[address.kind]}`}
            {count !== null &&
              count.pending > 0 &&
              ` ${counted(count.pending, 'document')} stored by an older version are not searched yet: ` +
                'they are taken in when reports are next compared.'}
          </p>
          <Hits address={address} hits={hits} counts={count} />
        </>
      )}
      <KeptQuestions address={address} hits={count === null ? null : sumOf(count)} />
    </div>
  );
}

function sumOf(counts: HitCounts): number {
  return HIT_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

/** What the API says of a parameter, without the name of the parameter. */
function wordsOf(message: string): string {
  return message.replace(/^words: /, '');
}

function Kinds(props: { readonly address: SearchAddress; readonly counts: HitCounts | null }) {
  const { address, counts } = props;
  return (
    <nav className="hit-kinds" aria-label="Kinds of hits">
      {HIT_KINDS.map((kind) => (
        <Link key={kind} to={{ ...address, kind }} inPlace current={kind === address.kind ? 'true' : false}>
          {KIND_WORDS[kind]} <span className="hit-count">{counts === null ? '…' : counts[kind]}</span>
        </Link>
      ))}
    </nav>
  );
}

function Hits(props: {
  readonly address: SearchAddress;
  readonly hits: Paged<SearchHit>;
  readonly counts: HitCounts | null;
}) {
  const { address, hits, counts } = props;
  if (hits.state === 'failed') return <PagedFailure paged={hits} />;
  if (hits.state === 'loading') return <p className="search-none">Looking…</p>;
  if (hits.items.length === 0) {
    return <NoHits address={address} counts={counts} />;
  }
  return (
    <VirtualList
      name={writeAddress(address)}
      label={KIND_WORDS[address.kind]}
      items={hits.items}
      total={counts?.[address.kind] ?? null}
      keyOf={keyOf}
      row={(hit) => <HitRow hit={hit} />}
      rowHeight={110}
      className="hit-rows"
      onNearEnd={hits.hasMore ? hits.more : undefined}
    />
  );
}

/** Says that this kind has no hit, and leads to the kinds that have some. */
function NoHits(props: { readonly address: SearchAddress; readonly counts: HitCounts | null }) {
  const { address, counts } = props;
  const elsewhere = counts === null ? [] : hitsElsewhere(counts, address.kind);
  if (elsewhere.length === 0) {
    return (
      <p className="search-none">
        Nothing holds these words. Try fewer words, the beginning of a word with a star (<kbd>evacu*</kbd>),
        or take a filter away.
      </p>
    );
  }
  return (
    <p className="search-none">
      {NO_HIT_WORDS[address.kind]}; found in{' '}
      {elsewhere.map(({ kind, words }, place) => (
        <Fragment key={kind}>
          {place > 0 && (place === elsewhere.length - 1 ? ' and ' : ', ')}
          <Link to={{ ...address, kind }} inPlace>
            {words}
          </Link>
        </Fragment>
      ))}
      .
    </p>
  );
}

function keyOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'document':
      return hit.document.id;
    case 'claim':
      return hit.said.claim.id;
    case 'event':
      return hit.event.id;
    case 'name':
      return hit.source.key;
  }
}

function HowToAsk() {
  return (
    <dl className="how-to-ask">
      <div>
        <dt>
          <kbd>siege market</kbd>
        </dt>
        <dd>both words, anywhere; accents, capitals and British or American spelling make no difference</dd>
      </div>
      <div>
        <dt>
          <kbd>"green buses"</kbd>
        </dt>
        <dd>these words in a row</dd>
      </div>
      <div>
        <dt>
          <kbd>evacu*</kbd>
        </dt>
        <dd>words that begin so</dd>
      </div>
      <div>
        <dt>
          <kbd>siege -broken</kbd>
        </dt>
        <dd>the one without the other</dd>
      </div>
    </dl>
  );
}
