import type { Anchor } from '../../../model/index.ts';
import { canonicalText, unwrapLines } from '../canonical.ts';
import { decode } from '../decode.ts';
import { declaredCharset, type Layout, type ReadableFormat } from '../format.ts';
import { NO_METADATA } from '../metadata.ts';
import { type Block, linesOf } from '../parts/block.ts';

/** Plain text in any encoding. */
export const textFormat: ReadableFormat = {
  name: 'text',
  tells: () => true,
  read(bytes, hints) {
    const decoded = decode(bytes, { isMarkup: false, declared: declaredCharset(hints) });
    return { ...layOutText(canonicalText(decoded.text)), diagnostics: decoded.diagnostics };
  },
};

/** Lays canonical text out by its lines; each leads back to the line of the file it begins on. */
export function layOutText(raw: string): Layout {
  const text = unwrapLines(raw);
  const blocks = linesOf(text);
  return { text, blocks, metadata: NO_METADATA, anchors: lineAnchors(raw, blocks), diagnostics: [] };
}

/** Unwrapping changes no offsets, so that the lines of the file are counted in the text before it. */
function lineAnchors(raw: string, blocks: readonly Block[]): Anchor[] {
  let line = 1;
  let at = 0;
  return blocks.map(({ start, end }) => {
    for (; at < start; at += 1) if (raw.charCodeAt(at) === 10) line += 1;
    return { start, end, at: { kind: 'line', line } };
  });
}
