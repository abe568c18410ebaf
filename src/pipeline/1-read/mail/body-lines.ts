import { canonicalText } from '../canonical.ts';
import type { MailLine } from './cut-mail.ts';
import { DEEPEST_QUOTE, htmlLines } from './html-lines.ts';
import type { Mail } from './mail.ts';

/** A text part with fewer than this share of the letters of the HTML part only says to look there. */
const REAL_RENDERING = 0.5;

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
