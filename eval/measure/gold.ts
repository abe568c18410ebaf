import { analyze } from '../../src/analyze.ts';
import type { DocumentRecord, Span } from '../../src/model/index.ts';
import type { EvalInput } from '../task.ts';

/** A row of hand-made gold that is found by its words. */
export interface GoldRow {
  readonly quote: string;
  /** What else is right: a chain (array), another value of an enumerated field, or other fields. */
  readonly also?: readonly unknown[];
}

/** An article of the gold, as GUIDE.md of the gold defines it; other keys are notes for people. */
export interface GoldArticle<Figure extends GoldRow, Event extends GoldRow> {
  readonly id: string;
  readonly date: string;
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
}

/** A gold article with what the program says of its text. */
export interface ReadArticle<Figure extends GoldRow, Event extends GoldRow> {
  readonly gold: GoldArticle<Figure, Event>;
  readonly text: string;
  readonly record: DocumentRecord;
}

/** Analyses the text of every gold article that `--texts` holds. */
export async function readArticles<Figure extends GoldRow, Event extends GoldRow>(
  input: EvalInput,
): Promise<ReadArticle<Figure, Event>[]> {
  const gold = input.gold as { articles?: readonly GoldArticle<Figure, Event>[] } | null;
  const articles: ReadArticle<Figure, Event>[] = [];
  for (const article of gold?.articles ?? []) {
    const row = input.texts.get(article.id) as { text?: string } | undefined;
    if (row?.text === undefined) continue;
    const bytes = new TextEncoder().encode(row.text);
    const record = await analyze(bytes, { name: article.id }, input.knowledge);
    // Quotes are looked for in the text that is stored: a page's markup is no part of it.
    articles.push({ gold: article, text: record.document.text, record });
  }
  return articles;
}

/** Everywhere a quote stands in a text; a quote may be repeated, and any of its places counts. */
export function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length });
  }
  return places;
}

/**
 * A gold row followed by every other row its `also` allows: objects override the fields they name,
 * strings the field that `fieldOf` gives for them; chains (arrays) are scored elsewhere.
 */
export function variantsOf<Row extends GoldRow>(
  row: Row,
  fieldOf: (value: string) => keyof Row | null,
): Row[] {
  const others = (row.also ?? []).flatMap((also): Row[] => {
    if (typeof also === 'string') {
      const field = fieldOf(also);
      return field === null ? [] : [{ ...row, [field]: also }];
    }
    return typeof also === 'object' && also !== null && !Array.isArray(also) ? [{ ...row, ...also }] : [];
  });
  return [row, ...others];
}
