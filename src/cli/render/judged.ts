import type { Document } from '../../model/index.ts';
import type { Moved } from '../../ingest/what-moved.ts';
import type { SettledOne } from '../../settled.ts';
import { intersect } from '../../calendar/index.ts';
import { writeInterval } from '../../calendar/write-interval.ts';
import { formatInterval } from './dates.ts';
import { hang, plural } from './layout.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** Says what a decision about a date came to: the date that counts, what moved, and the way back. */
export function renderJudged(
  document: Pick<Document, 'id' | 'name'>,
  one: SettledOne,
  moved: Moved,
  style: Style,
): string {
  const name = `${safeText(document.name)}${one.reprint === null ? '' : `, reprint ${one.reprint + 1},`}`;
  const which = one.reprint === null ? '' : ` --reprint ${one.reprint + 1}`;
  const id = document.id.slice(0, 12);
  const lines =
    one.by === 'person'
      ? [
          `${name} now counts as written ${formatInterval(one.date)}.`,
          `${saidMoved(moved)} By itself the text says ${formatInterval(one.read)}.`,
          ...againstText(one),
          `Take it back with: crosscheck date unset ${id}${which}`,
        ]
      : [`${name} counts as written ${formatInterval(one.date)} again.`, saidMoved(moved)];
  return `${lines.flatMap((line) => hang('', line, style.width)).join('\n')}\n`;
}

/** What the text allows stands against the decision only where the two have no day in common. */
function againstText({ read, date }: SettledOne): string[] {
  if (intersect(read, date) !== null) return [];
  return [`CONFLICT The text allows only ${writeInterval(read)}; your date stands above it.`];
}

/**
 * Says in a sentence what took another date.
 *
 * @example
 * saidMoved({ documents: 1, times: 12, events: 3 }); // '12 times and 3 events moved.'
 */
export function saidMoved({ documents, times, events }: Moved): string {
  if (times + events === 0) return 'Nothing else moved.';
  const where = documents > 1 ? `, in ${documents} documents` : '';
  const each = [
    ...(times > 0 ? [plural(times, 'time')] : []),
    ...(events > 0 ? [plural(events, 'event')] : []),
  ];
  return `${each.join(' and ')} moved${where}.`;
}
