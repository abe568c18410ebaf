import type { DossierEvent } from '../../model/index.ts';
import { formatInterval } from './dates.ts';
import { plural, table } from './layout.ts';
import { byTime } from './order.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/** One line an event: when, status, origins, id and title, in the order of time. */
export function renderEvents(events: readonly DossierEvent[], style: Style): string {
  const rows = [...events]
    .sort(byTime)
    .map((event) => [
      formatInterval(event.when),
      event.status,
      plural(event.origins.length, 'origin'),
      event.id.slice(0, 8),
      safeText(event.title),
    ]);
  if (rows.length === 0) return 'No event was found.\n';
  const head = ['WHEN', 'STATUS', 'ORIGINS', 'ID', 'EVENT'];
  const [first = '', ...rest] = table([head, ...rows], style.width);
  return `${[paint(style, 'quiet', first), ...rest].join('\n')}\n`;
}
