import type { Origin } from '../../model/index.ts';
import { plural, table } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/**
 * One line a voice that vouches for claims, those with the most claims first. Voices on which no claim rests,
 * because all that they say came from another, are counted.
 */
export function renderOrigins(origins: readonly Origin[], style: Style): string {
  const vouching = origins.filter(({ claims }) => claims > 0);
  const rows = [...vouching]
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .map((origin) => [
      plural(origin.claims, 'claim'),
      plural(origin.documents.length, 'document'),
      origin.kind,
      origin.id.slice(0, 8),
      safeText(origin.name),
    ]);
  if (rows.length === 0) return 'No origin was found.\n';
  const head = ['CLAIMS', 'DOCUMENTS', 'KIND', 'ID', 'VOICE'];
  const [first = '', ...rest] = table([head, ...rows], style.width);
  const left = origins.length - vouching.length;
  const others = left === 0 ? [] : [`and ${plural(left, 'voice')} on which no claim rests`];
  return `${[paint(style, 'quiet', first), ...rest, ...others].join('\n')}\n`;
}
