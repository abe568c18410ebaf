import { useSyncExternalStore } from 'react';
import type { Addition } from '../../../src/api/client.ts';
import { refreshAll } from '../use-resource.ts';
import { isUnderWay } from './addition-words.ts';
import type { NamedFile } from './dropped-files.ts';
import { fetchAdditions, sendFiles } from './send-files.ts';

/** What is known of the files that are being added. */
export interface Adding {
  /** Whether this server takes files; null until it has said so. */
  readonly open: boolean | null;
  readonly items: readonly Addition[];
  /** Why the last files could not be handed over. */
  readonly problem: string | null;
}

/** Milliseconds between two looks while work goes on, and while nothing does. */
const LOOK_OFTEN = 700;
const LOOK_SELDOM = 15_000;

let known: Adding = { open: null, items: [], problem: null };
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(next: Adding): void {
  known = next;
  for (const listener of listeners) listener();
}

/** Looks how far the work is, and again after a while; what is shown is asked for anew once it is done. */
export async function lookAgain(): Promise<void> {
  clearTimeout(timer);
  const before = new Set(known.items.filter(isUnderWay).map(({ id }) => id));
  try {
    const { open, items } = await fetchAdditions();
    show({ ...known, open, items });
    if (items.some((item) => before.has(item.id) && !isUnderWay(item))) refreshAll();
  } catch {
    // The server is away for a moment; the views say so where something is asked for.
  }
  clearTimeout(timer);
  if (listeners.size === 0) return;
  const wait = known.items.some(isUnderWay) ? LOOK_OFTEN : LOOK_SELDOM;
  timer = setTimeout(() => void lookAgain(), wait);
}

/** Hands files over to the server and shows how they get on, and what was wrong with them before. */
export async function addFiles(files: readonly NamedFile[], problem: string | null = null): Promise<void> {
  if (files.length === 0 && problem === null) return;
  show({ ...known, problem });
  if (files.length === 0) return;
  try {
    await sendFiles(files, () => void lookAgain());
  } catch (error) {
    show({ ...known, problem: error instanceof Error ? error.message : String(error) });
  }
  await lookAgain();
}

/** Takes away what was wrong with the last files, once it has been read. */
export function forgetProblem(): void {
  show({ ...known, problem: null });
}

function subscribe(listener: () => void): () => void {
  const isFirst = listeners.size === 0;
  listeners.add(listener);
  if (isFirst) void lookAgain();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

/** What is being added, kept up to date as long as something shows it. */
export function useAdditions(): Adding {
  return useSyncExternalStore(subscribe, () => known);
}
