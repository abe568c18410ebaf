import { AddingView } from '../views/adding.tsx';
import { useArrival } from './arrival.ts';

export function AddPage() {
  useArrival('add', 'Add files', true);
  return <AddingView />;
}
