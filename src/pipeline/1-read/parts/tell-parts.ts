import type { Part, PartRole, Reprint } from '../../../model/index.ts';
import type { Block } from './block.ts';
import { findBounds } from './bounds.ts';
import { findReprint } from './find-reprint.ts';
import { splitEdges } from './line-edges.ts';
import { tellLines, type Told } from './tell-line.ts';

/** Parts and reprints of one text. */
export interface ToldParts {
  readonly parts: readonly Part[];
  readonly reprints: readonly Reprint[];
}

/**
 * Tells the parts of a report apart by layout and wording together. What markup said of a block is
 * kept unless the words are plainly furniture, since a wrong body is worse than a wrong boilerplate.
 */
export function tellParts(text: string, blocks: readonly Block[]): ToldParts {
  const bounds = findBounds(blocks);
  const told = tellLines(blocks, bounds);
  const headline = told.findIndex(({ role }) => role === 'headline');
  const reprint = findReprint(
    blocks,
    told.map(({ role }) => role),
    headline,
    bounds.comments,
  );
  const parts = blocks.flatMap((block, index) => {
    const { role, rule } = told[index] ?? { role: 'boilerplate', rule: 'untold' };
    const inside = reprint !== null && index >= reprint.first && index <= reprint.last;
    const isTitle = inside && block.text === reprint.reprint.title;
    if (inside) return [{ start: block.start, end: block.end, ...insideReprint(role, rule, isTitle) }];
    return splitEdges(text, { start: block.start, end: block.end, role, rule });
  });
  return { parts, reprints: reprint === null ? [] : [reprint.reprint] };
}

function insideReprint(role: PartRole, rule: string, isTitle: boolean): Told {
  if (isTitle) return { role: 'headline', rule: 'reprint-title' };
  return role === 'body' ? { role: 'reprint', rule: 'inside-reprint' } : { role, rule };
}
