import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { isoDay } from '../../../calendar/day.ts';
import type { StatedDate } from '../../../model/index.ts';
import type { Metadata } from '../metadata.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly metadata: Metadata;
  readonly hasForm: boolean;
}

/** PDF is of 1993; earlier days come from clocks that were never set. */
const FIRST_YEAR = 1993;

/** Titles that programs give by themselves. */
const JUNK_TITLES: readonly RegExp[] = [
  /^(microsoft (word|powerpoint|excel|publisher)|powerpoint presentation|slide 1|presentation\d*|document\d*|untitled|no title|title|print|layout \d|web ?page|output|scan(ned)?( document)?|doc\d*)\b.{0,80}$/i,
  /\.(docx?|odt|rtf|pdf|indd|qxd|qxp|pub|pages|tex|dvi|html?|aspx?|php|xlsx?|pptx?|txt|tmp|jpe?g|tiff?|png)$/i,
  /^(https?:|file:|www\.|about:)/i,
  /^[\d\W_]*$/,
  /^[^\s]{1,200}$/,
];

/** Reads title, author, dates and language from the Info dictionary and XMP; a broken one says nothing. */
export async function readFacts(pdf: PDFDocumentProxy, language: string | null): Promise<PdfFacts> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const fields = info as Readonly<Record<string, unknown>>;
  const xmp = (name: string): string | null => textOf(metadata?.get(name));
  const publisher = xmp('prism:publicationname') ?? xmp('dc:publisher');
  return {
    metadata: {
      title: titleOf(textOf(fields['Title'])) ?? titleOf(xmp('dc:title')),
      byline: nameOf(textOf(fields['Author']) ?? xmp('dc:creator')),
      publisher: publisher === null ? null : { name: publisher, basis: 'metadata', start: null, end: null },
      address: addressOf(xmp('prism:url')),
      language: languageCode(language ?? textOf(fields['Language']) ?? xmp('dc:language')),
      stated: statedDates(
        [xmp('prism:publicationdate'), xmp('dc:date')],
        [textOf(fields['CreationDate']), xmp('xmp:createdate')],
      ),
    },
    hasForm: fields['IsAcroFormPresent'] === true || fields['IsXFAPresent'] === true,
  };
}

/**
 * The title, unless a program made it up. One word is a file's name more often than a headline.
 *
 * @example
 * titleOf('Microsoft Word - report final.doc'); // null
 */
export function titleOf(raw: string | null): string | null {
  return raw === null || JUNK_TITLES.some((junk) => junk.test(raw)) ? null : raw;
}

/** The author, where it is written as people are: two names at least. Programs put in log-ins. */
function nameOf(raw: string | null): string | null {
  return raw !== null && raw.length <= 100 && /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’,-]*)+$/u.test(raw)
    ? raw
    : null;
}

function addressOf(raw: string | null): string | null {
  return raw !== null && /^https?:\/\/\S+$/i.test(raw) ? raw : null;
}

function languageCode(raw: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(raw ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Days of publication come first; the day on which the file was made is only its stamp. */
function statedDates(
  published: readonly (string | null)[],
  made: readonly (string | null)[],
): readonly StatedDate[] {
  const stated: StatedDate[] = [];
  const add = (raw: string | null, basis: StatedDate['basis']): void => {
    const value = dayOf(raw ?? '');
    if (value === null || stated.some((before) => before.value === value && before.basis === basis)) return;
    stated.push({ value, basis, part: null, start: null, end: null });
  };
  for (const raw of published) add(raw, 'meta');
  for (const raw of made) add(raw, 'stamp');
  return stated;
}

/**
 * The day of `D:20160205233000+02'00'` or of an ISO date, as it is written: the clock of whoever wrote
 * it decides the day.
 *
 * @example
 * dayOf("D:20160205233000+02'00'"); // '2016-02-05'
 */
export function dayOf(raw: string): string | null {
  const match = /^(?:D:)?\s*(\d{4})-?(\d\d)-?(\d\d)/.exec(raw.trim());
  if (match === null || Number(match[1]) < FIRST_YEAR) return null;
  return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function textOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string') return null;
  const text = one.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
  return text === '' ? null : text.slice(0, 500);
}
