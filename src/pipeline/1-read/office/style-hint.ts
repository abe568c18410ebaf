import type { Piece } from '../lay-out-pieces.ts';

/** What a style says of a paragraph; null where it says nothing. */
export type StyleHint = Pick<Piece, 'hint' | 'hintRule' | 'isRunning'>;

/**
 * Reads the hint off the name of a word processor's own style, which stands in English in the files of
 * all languages. Where there is no title, the first heading is the headline; other headings and the
 * items of lists are running text.
 *
 * @example
 * styleHint('heading 2', { isList: false, hasTitle: true }).isRunning; // true
 */
export function styleHint(
  name: string,
  given: { readonly isList: boolean; readonly hasTitle: boolean },
): StyleHint {
  const style = name.toLowerCase();
  if (style === 'title') return { hint: 'headline', hintRule: 'title-style' };
  if (style === 'caption') return { hint: 'caption', hintRule: 'caption-style' };
  if (style === 'header' || style === 'footer') return { hint: 'boilerplate', hintRule: `${style}-style` };
  if (/^toc \d/.test(style)) return { hint: 'boilerplate', hintRule: 'contents-style' };
  const isHeading = /^heading ?\d$/.test(style);
  if (isHeading && !given.hasTitle) return { hint: 'headline', hintRule: 'first-heading-style' };
  const isRunning = isHeading || given.isList || style.startsWith('list');
  return isRunning ? { hint: null, hintRule: '', isRunning } : { hint: null, hintRule: '' };
}
