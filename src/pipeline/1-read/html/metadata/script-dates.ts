import type { NumericOrder } from '../../dates/calendar-date.ts';
import { readMachineDate } from '../../dates/machine-date.ts';

/** Keys under which a page's own scripts carry the day of publication. */
const PUBLISHED_KEY =
  /["']?\b(?:date_?published|published_?date|publish_?date|published_?at|published_?time|publication_?date|pub_?date|first_?published(?:_?(?:at|date))?|article_?date|created_?at)["']?\s{0,3}[:=]\s{0,3}["']([^"'\n]{8,40})["']/gi;
/** Longer scripts are programs and not data; what a page says of itself stands near the start of one. */
const LONGEST_SCRIPT = 200_000;

/**
 * Finds the one day that the page's scripts give for its publication; null where they give none, or
 * several, since they may then speak of other stories.
 */
export function scriptDate(page: Document, order: NumericOrder | null): string | null {
  const days = new Set<string>();
  for (const script of page.querySelectorAll('script:not([src])')) {
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const source = (script.textContent ?? '').slice(0, LONGEST_SCRIPT);
    for (const [, raw = ''] of source.matchAll(PUBLISHED_KEY)) {
      const day = readMachineDate(raw, order)?.slice(0, 10);
      if (day !== undefined) days.add(day);
    }
  }
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
