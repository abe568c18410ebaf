/**
 * What reading may cost before a document is given up with a diagnostic. Limits decide whether there
 * is a record, never what a record says, so that two machines with other limits agree on what both read.
 */
export interface Limits {
  /** Milliseconds one document may take from bytes to record. */
  readonly milliseconds: number;
  /** Megabytes of memory one document may take while it is read. */
  readonly megabytes: number;
  /** Bytes of one document. */
  readonly documentBytes: number;
  /** Archives within archives. */
  readonly nesting: number;
  /** Bytes that all members of one file may come to, once unpacked. */
  readonly unpackedBytes: number;
  /** How many times its packed size one file may grow, beyond the first `documentBytes`. */
  readonly expansion: number;
  /** Members of one file, of all depths together. */
  readonly members: number;
}

/**
 * Set so that real piles pass and hostile files do not. A long report takes 0.3 s and the slowest page
 * of the public sets 4 s on one slow core; text packs to about a tenth, dull tables to a hundredth,
 * and bombs to a thousandth.
 */
export const DEFAULT_LIMITS: Limits = {
  milliseconds: 60_000,
  megabytes: 1_024,
  documentBytes: 32 * 2 ** 20,
  nesting: 8,
  unpackedBytes: 64 * 2 ** 30,
  expansion: 200,
  members: 1_000_000,
};
