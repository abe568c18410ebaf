import type { Addition, AdditionLoss, OfferedFile } from '../model/index.ts';

/** Why files cannot be handed over. */
export type NotBegun = 'no-files' | 'too-many' | 'too-large' | 'no-room' | 'no-folder';

/** What takes files that are handed over through the page, and adds them in the background. */
export interface Adding {
  list(): readonly Addition[];
  read(id: string): { readonly addition: Addition; readonly losses: readonly AdditionLoss[] } | null;
  /** Opens an addition; tells which of the files are wanted, by their place in the list. */
  begin(
    files: readonly OfferedFile[],
  ): Promise<{ readonly id: string; readonly wanted: readonly number[] } | NotBegun>;
  /** Takes the bytes of one file by its place among those wanted; null where none is waited for. */
  receive(
    id: string,
    place: number,
    chunks: AsyncIterable<Uint8Array>,
  ): Promise<'received' | 'too-long' | 'too-short' | 'no-room' | null>;
  /** Says that nothing more will be sent, or tries a failed one again; false where there is none. */
  start(id: string): Promise<boolean>;
  /** Ends one; what is stored of it stays. False where there is none. */
  cancel(id: string): Promise<boolean>;
}
