import type { Publisher, StatedDate } from '../../model/index.ts';

/** What a file says of itself outside its visible text. */
export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: Publisher | null;
  readonly address: string | null;
  /** ISO 639-1 code. */
  readonly language: string | null;
  /** BCP 47 tag as declared, which may tell the region too: `en-GB`. */
  readonly locale?: string | null;
  readonly stated: readonly StatedDate[];
}

/** Of a file that says nothing of itself. */
export const NO_METADATA: Metadata = {
  title: null,
  byline: null,
  publisher: null,
  address: null,
  language: null,
  stated: [],
};
