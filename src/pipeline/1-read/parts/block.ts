import type { PartRole, Span } from '../../../model/index.ts';

/** One line of canonical text with what its layout says of it, before roles are told. */
export interface Block extends Span {
  readonly text: string;
  /** Role given by markup, or null where only the words can tell. */
  readonly hint: PartRole | null;
  readonly hintRule: string;
  /**
   * True where the layout itself says running text (an item of a list, a row of a table, a line of a
   * mail): being short then makes it neither a title nor one of a list of other stories.
   */
  readonly isRunning?: boolean;
}

/** Cuts plain text into its non-blank lines, trimmed. */
export function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = at + line.indexOf(trimmed);
      blocks.push({ start, end: start + trimmed.length, text: trimmed, hint: null, hintRule: '' });
    }
    at += line.length + 1;
  }
  return blocks;
}
