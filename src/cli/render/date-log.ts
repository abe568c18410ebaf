import type { LoggedDate } from '../read-date-log.ts';
import { formatInterval } from './dates.ts';
import { hang } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/** Lists decisions about dates, each with who, when, what and why. */
export function renderDateLog(log: readonly LoggedDate[], style: Style): string {
  if (log.length === 0) return 'Nobody has set a date.\n';
  return log.map((one) => `${renderEntry(one, style).join('\n')}\n`).join('\n');
}

function renderEntry({ judgement, name }: LoggedDate, style: Style): string[] {
  const { who, at, why, decision, id } = judgement;
  const reprint = decision.reprint === null ? '' : `, reprint ${decision.reprint + 1}`;
  const isTakenBack = decision.earliest === null && decision.latest === null;
  const what = isTakenBack ? 'takes the date back' : `written ${formatInterval(decision)}`;
  const reason = why === '' ? '' : `: ${safeText(why)}`;
  return [
    ...hang('', `${safeText(name ?? 'a document no longer held')}${reprint}`, style.width).map((line) =>
      paint(style, 'heading', line),
    ),
    ...hang('  ', `${what}${reason}`, style.width),
    ...hang('  ', `${safeText(who)} · ${at} · ${id}`, style.width).map((line) => paint(style, 'quiet', line)),
  ];
}
