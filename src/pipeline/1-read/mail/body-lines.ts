import { parseHTML } from 'linkedom';
import { canonicalText } from '../canonical.ts';
import { markBlocks } from '../html/blocks.ts';
import type { MailLine } from './cut-mail.ts';
import type { Mail } from './mail.ts';
import { attributes } from './mail-wording.ts';

/** A text part with fewer than this share of the letters of the HTML part only says to look there. */
const REAL_RENDERING = 0.5;

/** Marks by which mail programs say in HTML that a part is quoted, or is the signature. */
const QUOTING = /(^|[\s_-])(gmail_quote|quote|yahoo_quoted|moz-cite|protonmail_quote|cite)([\s_-]|$)/i;
const SIGNING =
  '.gmail_signature, .moz-signature, #Signature, .signature, [data-smartmail="gmail_signature"]';

/** Quotation deeper than this is not told apart any further. */
const DEEPEST_QUOTE = 12;

/** The lines of a mail's body, from its text part where that is a real rendering, else from its HTML. */
export function bodyLines(mail: Pick<Mail, 'text' | 'html'>): MailLine[] {
  const { text, html } = mail;
  if (html === null) return text === null ? [] : textLines(text);
  const fromHtml = htmlLines(html);
  const shown = fromHtml.reduce((sum, line) => sum + letters(line.text), 0);
  return text !== null && letters(text) >= shown * REAL_RENDERING ? textLines(text) : fromHtml;
}

/** Letters that are no part of an address: text parts spell out the links that HTML hides. */
function letters(text: string): number {
  return (text.replace(/https?:\/\/\S{1,2000}/g, '').match(/[\p{L}\p{N}]/gu) ?? []).length;
}

/** Cuts a text body into lines; `>` marks at the beginning of a line are its depth. */
export function textLines(text: string): MailLine[] {
  return canonicalText(text)
    .split('\n')
    .map((raw, index) => {
      const marks = /^(?:\s{0,2}>){1,40}\s?/.exec(raw)?.[0] ?? '';
      return {
        text: raw.slice(marks.length).trimEnd(),
        depth: Math.min(DEEPEST_QUOTE, marks.replace(/[^>]/g, '').length),
        isTail: false,
        at: { kind: 'field', field: 'body', within: { kind: 'line', line: index + 1 } },
      };
    });
}

/** Cuts an HTML body into its blocks; nothing of it runs, and nothing it points to is fetched. */
function htmlLines(html: string): MailLine[] {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const page = document as unknown as Document;
  const { blocks } = markBlocks(page);
  const depths = quoteDepths(
    page,
    blocks.map(({ text }) => text),
  );
  const tails = numbersIn(page.querySelectorAll(SIGNING));
  return blocks.map(({ text }, index) => ({
    text: text.replace(/\s+/g, ' '),
    depth: Math.min(DEEPEST_QUOTE, depths[index] ?? 0),
    isTail: tails.has(index),
    at: { kind: 'field', field: 'body' },
  }));
}

/**
 * A block quotation is an older mail where its markup says so or a line of attribution stands above
 * it; any other is the sender's way of setting words apart.
 */
function quoteDepths(page: Document, texts: readonly string[]): number[] {
  const depths = texts.map(() => 0);
  for (const quote of page.querySelectorAll('blockquote')) {
    const numbers = [...numbersIn([quote])];
    const first = numbers[0];
    if (first === undefined) continue;
    const names = `${quote.getAttribute('class') ?? ''} ${quote.getAttribute('id') ?? ''} ${quote.getAttribute('type') ?? ''}`;
    if (!QUOTING.test(names) && !attributes(texts[first - 1] ?? '')) continue;
    for (const number of numbers) depths[number] = (depths[number] ?? 0) + 1;
  }
  return depths;
}

function numbersIn(elements: Iterable<Element>): Set<number> {
  const numbers = new Set<number>();
  for (const element of elements)
    for (const mark of element.querySelectorAll('[data-block]'))
      numbers.add(Number(mark.getAttribute('data-block')));
  return numbers;
}
