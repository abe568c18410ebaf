import type { EventId, Judgement, Subject } from '../../model/index.ts';
import type { Group } from './group.ts';

/**
 * Applies people's decisions about which mentions are one event. Subjects are ids of event mentions,
 * which come from content and so survive every re-run. Decisions are taken in the order they were
 * made; one whose mention is gone does nothing here and stays in the log.
 *
 * `hide` takes a mention out of the dossier, `merge` joins the groups of two mentions, `split` puts a
 * mention in a group of its own. `confirm` and `correct` change no grouping,
 * and a `date` changes it only through the record it moves.
 */
export function applyJudgements(groups: readonly Group[], judgements: readonly Judgement[]): Group[] {
  let current: Group[] = [...groups];
  const inOrder = [...judgements].sort((a, b) => order(a.at, b.at) || order(a.id, b.id));
  for (const { decision } of inOrder) {
    switch (decision.kind) {
      case 'hide':
        current = without(current, mentionsOf(decision.subject)).rest;
        break;
      case 'split': {
        const { rest, taken } = without(current, decision.out);
        current = [...rest, taken];
        break;
      }
      case 'merge': {
        const joined = current.filter(
          (group) => holds(group, decision.subject.mentions) || holds(group, decision.with.mentions),
        );
        current = [...current.filter((group) => !joined.includes(group)), joined.flat()];
        break;
      }
      case 'confirm':
      case 'correct':
      case 'date':
      case 'place':
      case 'when':
      case 'link':
      case 'part':
      case 'note':
      case 'undo':
      case 'unread':
        break;
      default:
        decision satisfies never;
    }
    current = current.filter((group) => group.length > 0);
  }
  return current;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function mentionsOf(subject: Subject): readonly EventId[] {
  if (subject.kind === 'event') return subject.mentions;
  return subject.kind === 'mention' ? [subject.mention] : [];
}

function holds(group: Group, mentions: readonly EventId[]): boolean {
  return group.some(({ event }) => mentions.includes(event.id));
}

function without(groups: readonly Group[], mentions: readonly EventId[]): { rest: Group[]; taken: Group } {
  return {
    rest: groups.map((group) => group.filter(({ event }) => !mentions.includes(event.id))),
    taken: groups.flatMap((group) => group.filter(({ event }) => mentions.includes(event.id))),
  };
}
