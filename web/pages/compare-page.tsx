import { ResourceView } from '../parts/resource-view.tsx';
import { fetchComparison } from '../queries/fetch.ts';
import { useResource } from '../queries/use-resource.ts';
import type { CompareAddress } from '../selection/views/compare.ts';
import { CompareView } from '../views/compare.tsx';
import { useArrival } from './arrival.ts';

export function ComparePage({ address }: { readonly address: CompareAddress }) {
  const { a, b } = address;
  const pair = useResource(`compare/${a}/${b}`, () => fetchComparison(a, b));
  useArrival(`compare/${a}/${b}`, 'Side by side', pair.state !== 'loading');
  return (
    <ResourceView resource={pair} loading="Laying the texts side by side…">
      {(value) => <CompareView sheet={value} address={address} />}
    </ResourceView>
  );
}
