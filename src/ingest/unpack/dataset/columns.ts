import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import type { ColumnMapping } from '../container.ts';
import type { Fields } from './fields.ts';

/** Which columns hold what; `isSummary` where the words are only what stands for the report. */
export interface Columns extends ColumnMapping {
  readonly isSummary: boolean;
}

type Holds = keyof ColumnMapping | 'summary';

const names = (words: string): readonly string[] => words.split(/\s+/);

/**
 * Names that columns usually have, the surest first, written without case and signs. From the
 * interfaces of news services and content systems, schema.org, and the datasets that are passed around.
 */
const USUAL: Readonly<Record<Holds, readonly string[]>> = {
  text: names(
    'text body articlebody articletext fulltext bodytext maintext storytext storybody newstext newsbody content articlecontent newscontent postcontent contenttext contentrendered story article plaintext cleantext cleanedtext rawtext extractedtext paragraphs message statement tweet',
  ),
  html: names('html bodyhtml contenthtml articlehtml htmlbody htmlcontent rawhtml fullhtml'),
  summary: names('description summary abstract snippet excerpt standfirst lead excerptrendered'),
  title: names('title headline articletitle newstitle titlerendered heading head subject'),
  date: names(
    'date pubdate published publishedat publicationdate publisheddate publishdate datepublished publishtime firstpublished webpublicationdate dateposted posteddate postedat articledate createdat created datecreated datetime pubdatetime timestamp time seendate dategmt day',
  ),
  source: names(
    'source outlet publisher media sourcename publishername medianame newspaper publication newssource site sitename website domain channel agency',
  ),
  url: names('url link address articleurl weburl sourceurl canonicalurl permalink uri href'),
  byline: names('author authors byline authorname authorsname creator writer journalist reporter'),
  language: names('language lang languagecode langcode inlanguage'),
};

/** What wraps the fields of a report in dumps of databases and answers of services. */
const WRAPPINGS = new Set(
  names(
    'article articles data fields doc document item meta metadata source attributes content story post news',
  ),
);

/** Columns that a message names before it only counts. */
const MOST_NAMED = 30;

/** Counts the columns that are told by their name without being named by the user. */
export function usualColumns(columns: readonly string[]): number {
  const usual = Object.values(USUAL).flat();
  return columns.filter((column) => usual.includes(bare(column))).length;
}

/**
 * Tells which columns hold what, by the names the user gave and else by their usual names. `rows` are
 * the first few. Where no text can be told, or a column named by the user is missing, one diagnostic
 * says which columns there are.
 */
export function tellColumns(
  columns: readonly string[],
  rows: readonly Fields[],
  mapping: ColumnMapping | null,
): Columns | Diagnostic {
  const missing = Object.values(mapping ?? {}).filter((name: string) => !columns.includes(name));
  if (missing.length > 0)
    return diagnose('ingest/column-missing', { missing: missing.join(', '), columns: listed(columns) });
  const free = columns.filter((column) => !Object.values(mapping ?? {}).includes(column));
  const find = (holds: Holds): string | undefined =>
    mapping?.[holds as keyof ColumnMapping] ?? first(free, holds);
  const isTextNamed = mapping?.text !== undefined || mapping?.html !== undefined;
  const text = isTextNamed ? mapping?.text : longest(found(free, 'text'), rows);
  const html = isTextNamed ? mapping?.html : longest(found(free, 'html'), rows);
  const summary =
    text === undefined && html === undefined ? longest(found(free, 'summary'), rows) : undefined;
  const words = text ?? summary;
  if (words === undefined && html === undefined) {
    return diagnose('ingest/columns-unknown', {
      columns: listed(columns),
      column: longest(columns, rows) ?? '',
    });
  }
  const told = { title: find('title'), date: find('date'), source: find('source'), url: find('url') };
  const more = { byline: find('byline'), language: find('language'), text: words, html };
  return { ...defined({ ...told, ...more }), isSummary: summary !== undefined };
}

function defined(columns: Readonly<Record<string, string | undefined>>): ColumnMapping {
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));
}

function first(columns: readonly string[], holds: Holds): string | undefined {
  return found(columns, holds)[0];
}

/** The columns of usual names, surest first; those within a wrapping only where none stands outside. */
function found(columns: readonly string[], holds: Holds): string[] {
  const by = (nameOf: (column: string) => string): string[] =>
    USUAL[holds].flatMap((usual) => columns.filter((column) => nameOf(column) === usual));
  const outside = by(bare);
  return outside.length > 0 ? outside : by(withinWrapping);
}

/** Of several that could be it, the one with the most words in the first rows. */
function longest(columns: readonly string[], rows: readonly Fields[]): string | undefined {
  const lengthOf = (column: string): number =>
    rows.reduce((sum, fields) => sum + (fields.get(column)?.length ?? 0), 0);
  return [...columns].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function withinWrapping(column: string): string {
  const steps = column.split('.');
  const own = steps.pop() ?? '';
  return steps.length > 0 && steps.every((step) => WRAPPINGS.has(bare(step))) ? bare(own) : '';
}

function bare(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function listed(columns: readonly string[]): string {
  const named = columns.slice(0, MOST_NAMED).map((column) => column.slice(0, 60));
  const rest = columns.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}
