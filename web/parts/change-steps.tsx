import { useEffect } from 'react';
import type { Comparison } from '../queries/compare.ts';
import { changeWords } from '../queries/story-words.ts';
import { counted } from '../queries/words.ts';
import type { Address } from '../selection/address.ts';
import { choose } from '../selection/use-address.ts';
import { Said } from './said.tsx';

type CompareAddress = Extract<Address, { view: 'compare' }>;

/** Stays in sight above the texts: which change is looked at, and the way to the next. */
export function ChangeSteps(props: { readonly comparison: Comparison; readonly address: CompareAddress }) {
  const { comparison, address } = props;
  const count = comparison.changes.length;
  if (count === 0) return null;
  return (
    <div className="change-steps">
      <p role="status">
        <Said>{announced(comparison, address.change)}</Said>
      </p>
      <Step to={stepped(address, count, -1)} word="Previous" sign="k" />
      <Step to={stepped(address, count, 1)} word="Next" sign="j" />
    </div>
  );
}

function Step(props: { readonly to: CompareAddress; readonly word: string; readonly sign: string }) {
  const { to, word, sign } = props;
  return (
    <button type="button" className="button" onClick={() => choose(to)}>
      {word} <kbd>{sign}</kbd>
    </button>
  );
}

/** The change after or before the one picked, round at the ends. */
function stepped(address: CompareAddress, count: number, step: 1 | -1): CompareAddress {
  const { change } = address;
  const next = change === null ? (step === 1 ? 0 : count - 1) : (change + step + count) % count;
  return { ...address, change: next };
}

function announced({ changes }: Comparison, index: number | null): string {
  const change = index === null ? undefined : changes[index];
  if (change === undefined || index === null) return `${counted(changes.length, 'change')}, none picked`;
  return `Change ${index + 1} of ${changes.length}, ${change.kind}: ${changeWords(change)}`;
}

/** j and k move from change to change. */
export function useChangeKeys(count: number, address: CompareAddress): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
      if (event.key === 'Escape' && address.change !== null) choose({ ...address, change: null });
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : null;
      if (step === null) return;
      event.preventDefault();
      choose(stepped(address, count, step));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [count, address]);
}
