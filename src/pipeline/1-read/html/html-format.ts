import { canonicalText } from '../canonical.ts';
import { decode } from '../decode.ts';
import { declaredCharset, type ReadableFormat } from '../format.ts';
import { utf16Order } from '../text/utf16.ts';
import { readHtml } from './read-html.ts';

const MARKUP =
  /^[^<]{0,200}<(!doctype html|html|head|body|meta|article|div|p|h1|table|\?xml[^>]*>\s*<(!doctype )?html)[\s>]/;

/** What a page without a head may begin with; so may a text about pages, so that more has to follow. */
const LOOSE_MARKUP =
  /^\s{0,200}<(title|link|script|style|noscript|main|section|header|nav|h[2-6]|ul|ol|center)[\s>]/;
const STRUCTURE = /<(body|div|p|article|table|h1|meta)[\s>]/;

/** HTML and XHTML pages, whole or a piece. */
export const htmlFormat: ReadableFormat = {
  name: 'html',
  tells({ bytes, head }) {
    const plain = utf16Order(bytes) === null ? head : head.replaceAll('\0', '');
    const start = plain.replace(/<!--[\s\S]*?-->/g, '');
    return MARKUP.test(start) || (LOOSE_MARKUP.test(start) && STRUCTURE.test(start));
  },
  read(bytes, hints) {
    const decoded = decode(bytes, { isMarkup: true, declared: declaredCharset(hints) });
    const page = readHtml(canonicalText(decoded.text));
    return { ...page, diagnostics: [...decoded.diagnostics, ...page.diagnostics] };
  },
};
