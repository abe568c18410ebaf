import type { HitCounts } from '../../src/api/client.ts';
import { fetchChoices, fetchHitCounts, fetchHits } from '../queries/fetch-search.ts';
import { NO_CHOICES } from '../queries/filter-choices.ts';
import { usePaged } from '../queries/use-paged.ts';
import { useResource } from '../queries/use-resource.ts';
import { writeAddress } from '../selection/address.ts';
import type { SearchAddress } from '../selection/views/search.ts';
import { SearchView } from '../views/search.tsx';
import { useArrival } from './arrival.ts';

/** Nothing was looked for. */
const NO_HITS: HitCounts = { document: 0, claim: 0, event: 0, actor: 0, place: 0, pending: 0 };

export function SearchPage({ address }: { readonly address: SearchAddress }) {
  const choices = useResource('search-choices', fetchChoices);
  const isAsked = address.words.trim() !== '';
  const question = writeAddress({ ...address, kind: 'claim' });
  const counts = useResource(isAsked ? `hits ${question}` : 'no hits', async () =>
    isAsked ? fetchHitCounts(address) : NO_HITS,
  );
  const hits = usePaged(isAsked ? `hits of ${writeAddress(address)}` : 'no hits', async (after) =>
    isAsked ? fetchHits(address.kind, address, after) : { items: [], next: null },
  );
  useArrival('search', isAsked ? `${address.words} · Search` : 'Search', true);
  return (
    <SearchView
      address={address}
      choices={choices.state === 'ready' ? choices.value : NO_CHOICES}
      counts={isAsked ? counts : null}
      hits={hits}
    />
  );
}
