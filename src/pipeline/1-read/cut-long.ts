import { diagnose } from '../../messages/diagnostics.ts';
import type { Layout } from './format.ts';

/** Longer texts are books or dumps; what lies beyond is kept in the original and said. */
export const LONGEST_TEXT = 2_000_000;

/** Cuts a layout after the last block that ends within the longest text that is read. */
export function cutLong(layout: Layout, longest: number = LONGEST_TEXT): Layout {
  const { text, blocks, anchors, diagnostics } = layout;
  if (text.length <= longest) return layout;
  const whole = blocks.filter(({ end }) => end <= longest);
  const first = blocks[0];
  const kept =
    whole.length > 0 || first === undefined
      ? whole
      : [{ ...first, end: longest, text: text.slice(first.start, longest) }];
  const end = kept.at(-1)?.end ?? 0;
  return {
    ...layout,
    text: text.slice(0, end),
    blocks: kept,
    anchors: anchors.filter((anchor) => anchor.end <= end),
    ...(layout.reprints === undefined ? {} : { reprints: layout.reprints.filter((one) => one.end <= end) }),
    diagnostics: [...diagnostics, diagnose('read/cut-long', { kept: end, length: text.length })],
  };
}
