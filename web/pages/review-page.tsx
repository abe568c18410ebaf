import type { ReviewAddress } from '../selection/views/review.ts';
import { ReviewView } from '../views/review.tsx';
import { useArrival } from './arrival.ts';

export function ReviewPage({ address }: { readonly address: ReviewAddress }) {
  useArrival('review', 'Review', true);
  return <ReviewView address={address} />;
}
