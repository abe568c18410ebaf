/** How to open a collection. */
export interface OpenOptions {
  /** What opens an encrypted file; a new file is encrypted with it. Never logged or stored. */
  readonly passphrase?: string;
  /** Whether a collection that is not there is made; otherwise that is the error `store/missing`. */
  readonly create?: boolean;
  /** Noted in a new collection as its maker. Defaults to `crosscheck` without a version. */
  readonly program?: string;
  /** Schema of a PostgreSQL database that holds the collection. Defaults to `crosscheck`. */
  readonly schema?: string;
  /** How long a write waits for another process, in milliseconds. Defaults to two minutes. */
  readonly waitMs?: number;
  /** Most pages the SQLite file may take, for tests of a full disk. */
  readonly maxPages?: number;
}

export const DEFAULT_PROGRAM = 'crosscheck';
export const DEFAULT_SCHEMA = 'crosscheck';

/** Longer than the largest dossier takes to save: 18 seconds of the processor, on a machine that may be busy. */
export const DEFAULT_WAIT_MS = 120_000;
