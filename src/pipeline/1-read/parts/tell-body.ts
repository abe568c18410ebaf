import type { Block } from './block.ts';
import { bodyLines, lineOdds } from './line-model.ts';
import type { LineModel, WeightTable } from './line-odds.ts';
import { FIRST_LOOK, SECOND_LOOK } from './line-weights.ts';
import { isProse } from './wording.ts';

const MODEL: LineModel = { first: tableOf(FIRST_LOOK), second: tableOf(SECOND_LOOK) };

/**
 * A text is taken for a scraped page when it has at least this many lines that are not prose and they
 * are at least this share of its lines. Wire copies have a title, a dateline and a subheading or two;
 * every page of the training sets is far beyond both.
 */
const LEAST_CRUMBS = 12;
const LEAST_CRUMB_SHARE = 0.3;
/** Pages of the training sets have at most 2,000 lines; longer texts are dumps of many. */
const MOST_LINES = 5_000;

/**
 * Which lines of a badly scraped page are its body, by the line model; null where the model has no
 * say: markup has told the article apart, the text is a report without furniture, or none of it
 * looks like one.
 */
export function tellBody(blocks: readonly Block[]): readonly boolean[] | null {
  if (blocks.length > MOST_LINES || blocks.some(({ hint }) => hint === 'body')) return null;
  const crumbs = blocks.filter(({ text }) => !isProse(text)).length;
  if (crumbs < LEAST_CRUMBS || crumbs < blocks.length * LEAST_CRUMB_SHARE) return null;
  const body = bodyLines(
    lineOdds(
      blocks.map(({ text }) => text),
      MODEL,
    ),
  );
  return body.includes(true) ? withoutEdges(blocks, body) : null;
}

/**
 * Body begins and ends with prose: short lines at its edges are a headline, a list of other stories
 * or a credit. A text without any prose keeps what the model said.
 */
function withoutEdges(blocks: readonly Block[], body: readonly boolean[]): readonly boolean[] {
  const prose = blocks.flatMap(({ text }, at) => (body[at] === true && isProse(text) ? [at] : []));
  const [first, last] = [prose[0] ?? 0, prose.at(-1) ?? body.length];
  return body.map((is, at) => is && at >= first && at <= last);
}

function tableOf(written: string): WeightTable {
  const entries = written
    .trim()
    .split(/\s+/)
    .map((entry): [string, number] => {
      const cut = entry.lastIndexOf('=');
      return [entry.slice(0, cut), Number(entry.slice(cut + 1))];
    });
  return Object.fromEntries(entries);
}
