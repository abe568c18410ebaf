import type { Diagnostic } from './diagnostic.ts';

/** A file that somebody is about to hand over: its name, with folders, and its size in bytes. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Where an addition is: its files are arriving, it waits for its turn, they are read, the dossier is
 * made anew with them; or it is over.
 */
export type AdditionState =
  | 'receiving'
  | 'waiting'
  | 'reading'
  | 'building'
  | 'done'
  | 'cancelled'
  | 'failed';

/** Files that somebody handed over together, and how far they are. */
export interface Addition {
  readonly id: string;
  readonly state: AdditionState;
  /** The first names, for people. */
  readonly names: readonly string[];
  /** Files that are to arrive, without those left alone on purpose. */
  readonly files: number;
  readonly bytes: number;
  readonly received: number;
  readonly receivedBytes: number;
  /** Whether it was begun before this server was started, and goes on where it was. */
  readonly resumed: boolean;
  /** Files read to their end, and how many there are to be read; null while nobody has counted. */
  readonly read: number;
  readonly total: number | null;
  /** Documents met in them so far. */
  readonly documents: number;
  /** The file that was finished last. */
  readonly current: string;
  /** Documents that are new, analysed anew, there already, or there under another name; 0 until it is over. */
  readonly added: number;
  readonly updated: number;
  readonly already: number;
  readonly renamed: number;
  /** Left alone on purpose: hidden files, the parts of a saved page. */
  readonly skipped: number;
  readonly refused: number;
  /** Why it failed, and what to do. */
  readonly problem: Pick<Diagnostic, 'code' | 'message'> | null;
}

/** Something of an addition that was not read, or left alone on purpose. */
export interface AdditionLoss {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  /** What to do about it; empty where there is nothing. */
  readonly help: string;
  /** Whether the bytes are kept all the same, only without a text. */
  readonly kept: boolean;
}

/** The most files of one addition. Chosen: their names fit a request; more are handed over in several. */
export const MOST_FILES = 5_000;

/** The longest name of a file in characters, with its folders; of longer ones the end is kept. */
export const MOST_NAME = 1_024;
