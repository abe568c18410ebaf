import type { RefusalToldOf, Status } from '../read-status.ts';
import { grouped, hang, plural, table } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/** Lays out what a collection holds, what was refused, and what to do about it. */
export function renderStatus(status: Status, style: Style, { full }: { readonly full: boolean }): string {
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
  lines.push(...renderRefused(refused, style, full));
  if (outdated > 0) {
    const were = outdated === 1 ? 'was' : 'were';
    const text = `${plural(outdated, 'document')} ${were} read by another version. Read again with: crosscheck refresh`;
    lines.push(...wrapTone(text, style));
  }
  return `${lines.join('\n')}\n`;
}

/** Names of a group that are shown unless all are asked for. */
const NAMES_SHOWN = 10;

/** What was refused, by reason, the most frequent first, each with its names and what to do. */
function renderRefused(refused: readonly RefusalToldOf[], style: Style, full: boolean): string[] {
  const groups = new Map<string, RefusalToldOf[]>();
  for (const refusal of refused) {
    const group = groups.get(refusal.code);
    if (group === undefined) groups.set(refusal.code, [refusal]);
    else group.push(refusal);
  }
  const lines: string[] = [];
  for (const [code, group] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const [{ message, help, kept } = { message: '', help: '', kept: false }] = group;
    const isSame = group.every((one) => one.message === message);
    const what = kept ? 'kept, but not read' : 'refused';
    const head = `${grouped(group.length)} ${what}${isSame ? `: ${safeText(message)}` : ''} [${code}]`;
    lines.push('', ...hang('', head, style.width).map((line) => paint(style, 'alert', line)));
    if (help !== '') lines.push(...hang('  ', help, style.width).map((line) => paint(style, 'quiet', line)));
    for (const one of full ? group : group.slice(0, NAMES_SHOWN)) {
      lines.push(
        ...hang('  - ', `${safeText(one.name)}${isSame ? '' : `: ${safeText(one.message)}`}`, style.width),
      );
    }
    if (!full && group.length > NAMES_SHOWN) {
      lines.push(`  and ${grouped(group.length - NAMES_SHOWN)} more; --full lists them all`);
    }
  }
  if (refused.length > 0) lines.push('', 'Try them again with: crosscheck add --again');
  return lines;
}

function wrapTone(text: string, style: Style): string[] {
  return hang('', text, style.width).map((line) => paint(style, 'contested', line));
}
