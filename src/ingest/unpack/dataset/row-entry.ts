import type { Entry } from '../../../pipeline/1-read/entry/entry.ts';
import type { Columns } from './columns.ts';
import { type DateOrder, settleDate } from './date-order.ts';
import type { Fields } from './fields.ts';

/**
 * Makes an entry of a row; null where the row has no words of a report. A title alone is none: what
 * the column of the text should say is missing.
 */
export function rowEntry(fields: Fields, columns: Columns, order: DateOrder | null): Entry | null {
  const get = (column: string | undefined): string | null =>
    (column === undefined ? '' : (fields.get(column) ?? '').trim()) || null;
  const written = get(columns.text);
  const isMarkup = written !== null && looksMarked(written);
  const html = isMarkup ? written : written === null ? get(columns.html) : null;
  const text = isMarkup ? null : written;
  if (text === null && html === null) return null;
  const date = get(columns.date);
  return {
    title: oneLine(get(columns.title)),
    text,
    html,
    extent: columns.isSummary ? 'summary' : 'whole',
    date: date === null ? null : settleDate(date, order),
    basis: 'given',
    byline: listed(get(columns.byline)),
    publisher: outlet(get(columns.source)),
    address: webAddress(get(columns.url)),
    language: get(columns.language),
  };
}

/** A whole page as saved, whose article has yet to be told from the rest. */
export function isWholePage(html: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)[\s>]/i.test(html.slice(0, 1_000));
}

/** Paragraphs and line breaks of HTML; a text that names one tag in passing is none. */
function looksMarked(words: string): boolean {
  return /<\/(?:p|div|li|h[1-6]|blockquote)>|<(?:br|p)\s*\/?>/i.test(words);
}

function oneLine(words: string | null): string | null {
  return words === null ? null : words.replace(/\s+/g, ' ');
}

/** `["Ann Lee", "Bo Ray"]`, as tools write lists into a cell, and lists that came as lines. */
function listed(words: string | null): string | null {
  if (words === null) return null;
  const inner = /^\[(.*)\]$/s.exec(words)?.[1];
  const names = (inner === undefined ? words.split('\n') : inner.split(','))
    .map((name) =>
      name
        .trim()
        .replace(/^(['"])(.*)\1$/, '$2')
        .trim(),
    )
    .filter((name) => name !== '' && !/^(nan|none|null)$/i.test(name));
  return names.length === 0 ? null : names.join(', ');
}

/** An outlet named by its address is named by the host. */
function outlet(words: string | null): string | null {
  if (words === null || /^(nan|none|null)$/i.test(words)) return null;
  return /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(words)?.[1] ?? oneLine(words);
}

function webAddress(words: string | null): string | null {
  return words !== null && /^https?:\/\/\S+$/i.test(words) ? words : null;
}
