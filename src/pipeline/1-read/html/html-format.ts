import { canonicalText } from '../canonical.ts';
import { decode } from '../decode.ts';
import type { ReadableFormat } from '../format.ts';
import { utf16Order } from '../text/utf16.ts';
import { readHtml } from './read-html.ts';

const MARKUP =
  /^[^<]{0,200}<(!doctype html|html|head|body|meta|title|link|script|style|noscript|article|main|section|header|nav|div|p|h[1-6]|ul|ol|table|center|\?xml[^>]*>\s*<(!doctype )?html)[\s>]/;

/** HTML and XHTML pages, whole or a piece. */
export const htmlFormat: ReadableFormat = {
  name: 'html',
  tells: ({ bytes, head }) =>
    MARKUP.test(
      (utf16Order(bytes) === null ? head : head.replaceAll('\0', '')).replace(/<!--[\s\S]*?-->/g, ''),
    ),
  read(bytes, hints) {
    const declared = hints.provenance?.find(({ charset }) => charset !== null)?.charset ?? null;
    const decoded = decode(bytes, { isMarkup: true, declared });
    const page = readHtml(canonicalText(decoded.text));
    return { ...page, diagnostics: [...decoded.diagnostics, ...page.diagnostics] };
  },
};
