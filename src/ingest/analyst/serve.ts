import type { Knowledge } from '../../model/index.ts';
import type { ReadHints } from '../../pipeline/1-read/format.ts';
import { owner } from '../apart/owner.ts';
import { type Analysis, type Analyze, analyzeSafely } from './analyst.ts';

/** One document to be analysed. */
interface Document {
  readonly kind: 'analyze';
  readonly task: number;
  readonly bytes: Uint8Array;
  readonly hints: ReadHints;
}

/** What a process is told: first what to know, and then one document after the other. */
export type Told<K> = { readonly kind: 'know'; readonly knowledge: K } | Document;

/** What it says: that it has loaded all it needs, which document it begins with, and what became of it. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun'; readonly task: number }
  | { readonly kind: 'answer'; readonly task: number; readonly analysis: Analysis };

/**
 * Runs in a process of its own: takes every document in its turn, for as long as the process lives.
 * What it was told to know gets its shape from `open`.
 */
export function serveAnalysis(open: (knowledge: never) => Knowledge, run: Analyze): void {
  const { say, listen } = owner<Told<never>, Said>();
  let knowledge: Knowledge | null = null;
  const answer = async ({ task, bytes, hints }: Document): Promise<void> => {
    if (knowledge === null) throw new Error('A document came before the knowledge.');
    say({ kind: 'begun', task });
    say({ kind: 'answer', task, analysis: await analyzeSafely(bytes, hints, knowledge, run) });
  };
  let turn = Promise.resolve();
  listen((told) => {
    if (told.kind === 'know') {
      knowledge = open(told.knowledge);
      say({ kind: 'ready' });
    } else {
      turn = turn.then(() => answer(told));
    }
  });
}
