import type { Diagnostic } from '../../model/index.ts';
import type { AddSummary } from '../../ingest/add-documents.ts';
import type { RefreshSummary } from '../../ingest/refresh.ts';
import { hang, plural } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/**
 * Says what became of the files in one sentence. What did not happen is left out.
 *
 * @example
 * renderAdded({ added: 2, updated: 0, already: 1, renamed: 0, refused: [], skipped: [], stopped: null }); // '2 documents added, 1 known already.\n'
 */
export function renderAdded(summary: AddSummary): string {
  const { added, updated, already, renamed, refused, skipped } = summary;
  const parts = [
    `${plural(added, 'document')} added`,
    updated > 0 && `${updated} read again`,
    already > 0 && `${already} known already`,
    renamed > 0 && `${renamed} known under another name`,
    refused.length > 0 && `${refused.length} refused`,
    skipped.length > 0 && `${skipped.length} left alone`,
  ];
  return `${parts.filter((part) => part !== false).join(', ')}.\n`;
}

/** Files that were refused, or left alone for a reason a person should know, one after the other. */
export function renderLosses(
  summary: Pick<AddSummary, 'refused' | 'stopped'> & Partial<Pick<AddSummary, 'skipped'>>,
  style: Style,
): string {
  const told = [
    ...summary.refused.map(({ name, code, message }) => ({ label: 'refused', name, code, message })),
    ...(summary.skipped ?? []).map(({ name, diagnostic }) => ({
      label: 'left alone',
      name,
      ...pick(diagnostic),
    })),
    ...(summary.stopped === null ? [] : [{ label: 'stopped', name: null, ...pick(summary.stopped) }]),
  ];
  const lines = told.flatMap(({ label, name, code, message }) => {
    const text = `${name === null ? '' : `${safeText(name)}: `}${safeText(message)} [${code}]`;
    const tone = label === 'left alone' ? 'quiet' : 'alert';
    return hang(`  ${label} `, text, style.width).map((line) => paint(style, tone, line));
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function pick({ code, message }: Diagnostic): Pick<Diagnostic, 'code' | 'message'> {
  return { code, message };
}

/**
 * Says what a refresh did in one sentence.
 *
 * @example
 * renderRefreshed({ refreshed: 0, refused: [], stopped: null, dossier: 'unchanged' }); // 'Nothing was out of date.\n'
 */
export function renderRefreshed({ refreshed, refused, stopped, dossier }: RefreshSummary): string {
  if (refreshed === 0 && refused.length === 0 && stopped === null) {
    return dossier === 'built' ? 'The events were laid side by side anew.\n' : 'Nothing was out of date.\n';
  }
  const kept = refused.length > 0 ? `, ${refused.length} kept as they were` : '';
  return `${plural(refreshed, 'document')} read again${kept}.\n`;
}
