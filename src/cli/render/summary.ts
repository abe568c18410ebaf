import type { Diagnostic } from '../../model/index.ts';
import type { AddSummary } from '../../ingest/add-documents.ts';
import type { RefreshSummary } from '../../ingest/refresh.ts';
import { grouped, hang, plural } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style, type Tone } from './style.ts';

/**
 * Says what became of the documents in one sentence. What did not happen is left out.
 *
 * @example
 * renderAdded({ files: 3, added: 2, updated: 0, already: 1, renamed: 0, refused: [], unread: [], refusedBefore: 0, skipped: [], stopped: null }); // '2 documents added, 1 known already.\n'
 */
export function renderAdded(summary: AddSummary): string {
  const { files, added, updated, already, renamed, refused, unread, refusedBefore, skipped } = summary;
  const met = added + updated + already + renamed + unread.length;
  const isOneEach = met + refused.length + refusedBefore <= files;
  const count = (number: number, words: string): string | false =>
    number > 0 && `${grouped(number)} ${words}`;
  const parts = [
    `${grouped(added)} ${added === 1 ? 'document' : 'documents'} added`,
    count(updated, 'read again'),
    count(already, 'known already'),
    count(renamed, 'known under another name'),
    count(unread.length, 'kept that cannot be read yet'),
    count(refused.length, 'refused'),
    count(refusedBefore, 'refused before (crosscheck status lists them, --again tries them again)'),
    count(skipped.length, 'left alone'),
  ];
  const from = isOneEach ? '' : ` Read from ${grouped(files)} ${files === 1 ? 'file' : 'files'}.`;
  return `${parts.filter((part) => part !== false).join(', ')}.${from}\n`;
}

/** So many of one kind are told one by one; of more only the first few, and the rest counted. */
const TOLD = 8;
const TOLD_OF_MANY = 3;

/** Files that were refused, or left alone for a reason a person should know, one after the other. */
export function renderLosses(
  summary: Pick<AddSummary, 'refused' | 'stopped'> & Partial<Pick<AddSummary, 'skipped' | 'unread'>>,
  style: Style,
): string {
  const told = [
    ...summary.refused.map((one) => ({ label: 'refused', name: one.name, diagnostic: one })),
    ...(summary.unread ?? []).map((one) => ({ label: 'kept', name: one.name, diagnostic: one })),
    ...(summary.skipped ?? []).map((one) => ({ label: 'left alone', ...one })),
  ];
  const groups = new Map<string, typeof told>();
  for (const one of told) {
    const key = `${one.label} ${one.diagnostic.code}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines = [...groups.values()].map((group) => {
    const shown = group.length > TOLD ? group.slice(0, TOLD_OF_MANY) : group;
    const each = shown.map((one) => renderLoss(one.label, one, style)).join('');
    if (shown.length === group.length) return each;
    const [{ label, diagnostic } = { label: '', diagnostic: { code: '' } }] = group;
    return `${each}${rest(label, group.length - shown.length, diagnostic.code, style)}`;
  });
  if (summary.stopped !== null) {
    lines.push(renderLoss('stopped', { name: null, diagnostic: summary.stopped }, style));
  }
  return lines.join('');
}

/** One file that was refused, kept or left alone, with its reason. */
export function renderLoss(
  label: string,
  {
    name,
    diagnostic,
  }: { readonly name: string | null; readonly diagnostic: Pick<Diagnostic, 'code' | 'message'> },
  style: Style,
): string {
  const text = `${name === null ? '' : `${safeText(name)}: `}${safeText(diagnostic.message)} [${diagnostic.code}]`;
  const lines = hang(`  ${label} `, text, style.width);
  return `${lines.map((line) => paint(style, toneOf(label), line)).join('\n')}\n`;
}

function rest(label: string, count: number, code: string, style: Style): string {
  const line = `  ${label} and ${grouped(count)} more like these [${code}]`;
  return `${paint(style, toneOf(label), line)}\n`;
}

function toneOf(label: string): Tone {
  return label === 'left alone' ? 'quiet' : 'alert';
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
