import type { Status } from '../read-status.ts';
import { hang, plural, table } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/** Lays out what a collection holds, what was refused, and what to do about it. */
export function renderStatus(status: Status, style: Style): string {
  const { collection, counts, outdated, refused } = status;
  const kept = `${collection.engine}${collection.encrypted ? ', encrypted' : ''}, format ${collection.format}, made by ${collection.createdBy}`;
  const rows = [
    ['collection', safeText(collection.location)],
    ['kept in', safeText(kept)],
    ['engine', status.engine],
    ['documents', String(counts.documents)],
    ['claims', String(counts.claims)],
    ['events', `${plural(counts.dossierEvents, 'event')} from ${plural(counts.events, 'mention')}`],
    ['figures', String(counts.figures)],
    ['origins', String(counts.origins)],
    ['judgements', String(counts.judgements)],
    ['refused', String(counts.refusals)],
  ];
  const lines = table(rows, style.width);
  for (const refusal of refused) {
    const text = `${safeText(refusal.name)}: ${safeText(refusal.message)} [${refusal.code}]`;
    lines.push(...hang('  refused ', text, style.width).map((line) => paint(style, 'alert', line)));
  }
  if (refused.length < counts.refusals) {
    lines.push(`  and ${counts.refusals - refused.length} more; --json does not list them either`);
  }
  if (outdated > 0) {
    const were = outdated === 1 ? 'was' : 'were';
    const text = `${plural(outdated, 'document')} ${were} read by another version. Read again with: crosscheck refresh`;
    lines.push(...wrapTone(text, style));
  }
  return `${lines.join('\n')}\n`;
}

function wrapTone(text: string, style: Style): string[] {
  return hang('', text, style.width).map((line) => paint(style, 'contested', line));
}
