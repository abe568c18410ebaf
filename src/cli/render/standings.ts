import type { Imported } from '../../ingest/import-judgements.ts';
import { questionOf, type Standing } from '../../model/index.ts';
import { hang, plural } from './layout.ts';
import { safeText } from './safe-text.ts';
import type { Style } from './style.ts';

/** Lists decisions: who, when, what, on which words, why, and what has become of it. */
export function renderStandings(standings: readonly Standing[], style: Style): string {
  if (standings.length === 0) return 'Nobody has decided anything like that.\n';
  return `${standings.flatMap((one) => linesOf(one, style)).join('\n')}\n`;
}

function linesOf({ judgement, state, why }: Standing, { width }: Style): string[] {
  const { id, who, at, decision, words } = judgement;
  const about = words[0]?.quote ?? questionOf(decision);
  const head = `${id.slice(0, 12)}  ${at.slice(0, 10)}  ${state}  ${decision.kind} by ${safeText(who)}: “${safeText(about.slice(0, 80))}”`;
  const reason = judgement.why === '' ? [] : hang('  ', `Because: ${safeText(judgement.why)}`, width);
  return [...hang('', head, width), ...reason, ...hang('  ', safeText(why), width)];
}

/** Says what came of taking in another desk's decisions. */
export function renderImported(imported: Imported, style: Style): string {
  const { known, refused, conflicts, secondLooks } = imported;
  const lines = [
    `${plural(imported.new, 'new decision')}, ${known} known already, ${refused.length} refused, ` +
      `${conflicts.length} in conflict, ${secondLooks.length} for a second look.`,
    ...refused.flatMap(({ line, reason }) => hang('  ', `line ${line}: ${reason}`, style.width)),
    ...[...conflicts, ...secondLooks].flatMap((one) => linesOf(one, style)),
  ];
  return `${lines.join('\n')}\n`;
}
