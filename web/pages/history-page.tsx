import type { HistoryAddress } from '../selection/views/history.ts';
import { HistoryView } from '../views/history.tsx';
import { useArrival } from './arrival.ts';

export function HistoryPage({ address }: { readonly address: HistoryAddress }) {
  useArrival('history', 'Decisions', true);
  return <HistoryView address={address} />;
}
