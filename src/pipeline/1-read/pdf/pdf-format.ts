import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { Layout, ReadableFormat } from '../format.ts';
import { NO_METADATA } from '../metadata.ts';
import { layOutPages } from './lay-out-pdf.ts';
import { type OpenedPdf, openPdf } from './open-pdf.ts';
import { tooMuchPacked } from './too-much-packed.ts';

/** PDF files. Text is taken with its places on the page, from which lines, columns and paragraphs are made. */
export const pdfFormat: ReadableFormat = {
  name: 'PDF',
  tells: ({ bytes, head }) => {
    const at = head.slice(0, 1_024).search(/%pdf-\d\.\d/);
    // Some servers and printers put lines of their own before the file; a text may speak of the mark.
    return at === 0 || (at > 0 && /\d \d{1,5} obj\b/.test(head) && hasEnd(bytes));
  },
  async read(bytes) {
    const megabytes = tooMuchPacked(bytes);
    if (megabytes !== null) return refused(diagnose('read/expands-too-much', { megabytes }));
    const opened = await openPdf(bytes);
    if (opened === null) return refused(diagnose('read/encrypted'));
    const layout = layOutPages(opened.pages);
    const hasText = layout.text.trim() !== '';
    return {
      ...layout,
      metadata: opened.facts.metadata,
      diagnostics: [...diagnosticsOf(opened, bytes, hasText), ...layout.diagnostics],
    };
  },
};

function refused(diagnostic: Diagnostic): Layout {
  return { text: '', blocks: [], metadata: NO_METADATA, anchors: [], diagnostics: [diagnostic] };
}

/** A whole PDF ends in `%%EOF`; readers allow a little after it. */
const END_BYTES = 2_048;

function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - END_BYTES))).includes('%%EOF');
}

function diagnosticsOf(opened: OpenedPdf, bytes: Uint8Array, hasText: boolean): readonly Diagnostic[] {
  const { pages, pageCount, broken, pictures, facts } = opened;
  const diagnostics: Diagnostic[] = [];
  if (pictures.length > 0) {
    diagnostics.push(
      hasText
        ? diagnose('read/pages-need-ocr', { which: pagesInWords(pictures) })
        : diagnose('read/needs-ocr'),
    );
  }
  if (broken.length > 0) diagnostics.push(diagnose('read/damaged-pages', { which: pagesInWords(broken) }));
  if (!hasEnd(bytes)) diagnostics.push(diagnose('read/damaged-pages', { which: 'its end' }));
  const read = pages.length + broken.length;
  if (read < pageCount) diagnostics.push(diagnose('read/pages-left-out', { kept: read, pages: pageCount }));
  if (facts.hasForm) diagnostics.push(diagnose('read/form-left-out'));
  return diagnostics;
}

/** Longer lists are cut: the message is for people. */
const MOST_NAMED = 40;

/**
 * Names pages by their numbers, runs of them by their ends.
 *
 * @example
 * pagesInWords([2, 4, 5, 6]); // 'pages 2, 4–6'
 */
export function pagesInWords(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  const named = runs.slice(0, MOST_NAMED).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const rest = runs.length > MOST_NAMED ? ' and others' : '';
  return `${pages.length === 1 ? 'page' : 'pages'} ${named.join(', ')}${rest}`;
}
