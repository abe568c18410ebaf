import { diagnose } from '../../../messages/diagnostics.ts';
import type { ReadableFormat } from '../format.ts';
import { layOutPieces, type Piece } from '../lay-out-pieces.ts';
import { metadataOf } from '../office/core-properties.ts';
import { DEEPEST_GROUP, RtfWalk } from './rtf-walk.ts';

/** Rich text as word processors of all makers write it. */
export const rtfFormat: ReadableFormat = {
  name: 'rtf',
  tells: ({ head }) => /^\s{0,16}\{\\rtf/.test(head),
  read(bytes) {
    const { header, body, footer, properties, changes, comments, isCut } = new RtfWalk().read(bytes);
    const { text, blocks, anchors } = layOutPieces([...once(header), ...body, ...once(footer)]);
    return {
      text,
      blocks,
      anchors,
      metadata: metadataOf(properties, body),
      diagnostics: [
        ...(isCut ? [diagnose('read/nested-too-deep', { depth: DEEPEST_GROUP })] : []),
        ...(changes > 0 ? [diagnose('read/tracked-changes', { count: changes })] : []),
        ...(comments > 0 ? [diagnose('read/reviewers-comments', { count: comments })] : []),
      ],
    };
  },
};

/** The text of RTF that carries the body of a mail, a line for each paragraph. */
export function rtfText(bytes: Uint8Array): string {
  return new RtfWalk()
    .read(bytes)
    .body.map(({ text }) => text)
    .join('\n');
}

/** Sections repeat their running heads; each is told once. */
function once(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}
