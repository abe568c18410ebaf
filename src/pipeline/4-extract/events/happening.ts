import type { EventType } from '../../../model/index.ts';
import { MECHANISMS, type Trigger } from './trigger.ts';

/** Triggers of one sentence that tell of one thing, typed by the most specific of them. */
export interface Happening {
  readonly type: EventType;
  /** In text order; never empty. */
  readonly triggers: readonly Trigger[];
  /** The trigger that gave the type. */
  readonly main: Trigger;
  readonly rule: string;
}

/** Words between two mentions of one deed, as in "hit a crowded market in a suicide attack". */
const SAME_DEED_REACH = 12;
/** Types a blast may turn out to be when told more closely beside it. */
export const BLASTS: ReadonlySet<EventType> = new Set([
  'suicide-bombing',
  'airstrike',
  'chemical-attack',
  'shelling',
]);

/**
 * Joins the triggers of a sentence: what came of a deed to the deed, a general word to the one that
 * says more, noun and verb for the same thing.
 *
 * Joins: `killed in an air strike`, `a shelling attack`. Must not join: `shelled the port and stormed
 * the town` (two deeds), `killed 12 after a pilot was executed` (two moments).
 */
export function happeningsOf(triggers: readonly Trigger[]): Happening[] {
  const groups: Trigger[][] = [];
  for (const trigger of triggers.filter((one) => one.action.strength === 'specific')) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isSameDeed(before, trigger)) last.push(trigger);
    else groups.push([trigger]);
  }
  for (const trigger of triggers.filter((one) => one.action.strength === 'generic')) {
    const home = homeOf(groups, trigger, SAME_DEED_REACH);
    if (home === null) groups.push([trigger]);
    else home.push(trigger);
  }
  for (const trigger of triggers.filter((one) => one.action.strength === 'result')) {
    const home = homeOf(groups, trigger, Number.POSITIVE_INFINITY);
    if (home === null) groups.push([trigger]);
    else home.push(trigger);
  }
  return groups.map(finish).sort((a, b) => (a.triggers[0]?.first ?? 0) - (b.triggers[0]?.first ?? 0));
}

function isSameDeed(a: Trigger, b: Trigger): boolean {
  if (a.claim !== b.claim || a.clause !== b.clause || gap(a, b) > SAME_DEED_REACH) return false;
  if (a.action.form === 'verb' && b.action.form === 'verb') return false;
  const [one, other] = [a.action.event, b.action.event];
  if (one === other) return true;
  return (one === 'bombing' && BLASTS.has(other)) || (other === 'bombing' && BLASTS.has(one));
}

/** The group a weaker word belongs to: the nearest of its clause in which force is used. */
function homeOf(groups: readonly Trigger[][], trigger: Trigger, reach: number): Trigger[] | null {
  let best: Trigger[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const accepts = group.some(
      ({ action }) =>
        MECHANISMS.has(action.event) ||
        action.event === trigger.action.event ||
        action.strength === 'generic',
    );
    if (!accepts || group[0]?.claim !== trigger.claim) continue;
    const weak =
      trigger.action.strength === 'result' && group.every((one) => one.action.strength === 'result');
    for (const one of group) {
      const distance = gap(one, trigger);
      if (one.clause !== trigger.clause || distance > reach || distance >= least || (weak && distance > 6))
        continue;
      best = group;
      least = distance;
    }
  }
  return best;
}

function gap(a: Trigger, b: Trigger): number {
  return Math.max(0, a.first - b.end, b.first - a.end);
}

const STRENGTHS = ['result', 'generic', 'specific'] as const;

function finish(group: readonly Trigger[]): Happening {
  const triggers = [...group].sort((a, b) => a.first - b.first);
  const weight = ({ action }: Trigger): number =>
    STRENGTHS.indexOf(action.strength) * 2 - (action.event === 'bombing' ? 1 : 0);
  const main = triggers.reduce((best, one) => (weight(one) > weight(best) ? one : best));
  const rule = triggers.length === 1 ? main.action.rule : `${main.action.rule}+joined`;
  return { type: main.action.event, triggers, main, rule };
}
