import { type OpenOptions, openStore } from '../../store/open.ts';
import { StoreError } from '../../store/store-error.ts';
import { owner } from '../apart/owner.ts';
import { buildDossier } from '../build-dossier.ts';

/** How a collection is opened once more, by another process. It may hold a passphrase or a password. */
export interface Reopening {
  /** A whole path, or the address of a database. */
  readonly location: string;
  readonly options: Pick<OpenOptions, 'passphrase' | 'schema'>;
}

/** What the process says when it has done what it was told; then it may be ended. */
export type Said =
  | { readonly kind: 'built' }
  | { readonly kind: 'failed'; readonly code: string | null; readonly reason: string };

/** Runs in a process of its own: opens the collection it is told of and lays it out, once. */
export function serveBuilding(build: typeof buildDossier = buildDossier): void {
  const { say, listen } = owner<Reopening, Said>();
  listen((told) => void lay(told, build).then(say, (error: unknown) => say(failed(error))));
}

async function lay({ location, options }: Reopening, build: typeof buildDossier): Promise<Said> {
  const store = await openStore(location, options);
  try {
    await build(store);
  } finally {
    await store.close();
  }
  return { kind: 'built' };
}

function failed(error: unknown): Said {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', code: error instanceof StoreError ? error.code : null, reason };
}
