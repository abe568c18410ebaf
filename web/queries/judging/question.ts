import type { Decision, Subject } from './decision.ts';

type Stored = Decision | { readonly kind: 'unread' };

/**
 * Whether two decisions answer the same question: about the same thing, the same of it. An event stays the
 * same as long as it shares a telling; a split answers what a merge has answered.
 */
export function sameQuestion(a: Stored, b: Stored): boolean {
  const asked = askedBy(a);
  if (asked === null || asked !== askedBy(b)) return false;
  const [left, right] = [sidesOf(a), sidesOf(b)];
  if (left !== null && right !== null) {
    const [[p, q], [r, s]] = [left, right];
    return (meet(p, r) && meet(q, s)) || (meet(p, s) && meet(q, r));
  }
  return left === null && right === null && meet(subjectKeys(a), subjectKeys(b));
}

/** What of its subject a decision is about; null for one that stands by itself, such as a note. */
function askedBy(decision: Stored): string | null {
  switch (decision.kind) {
    case 'confirm':
      return decision.field ?? 'all';
    case 'correct':
      return decision.field;
    case 'place':
    case 'when':
    case 'link':
    case 'hide':
      return decision.kind;
    case 'date':
      return `date ${decision.reprint}`;
    case 'part':
      return `part ${decision.start} ${decision.end}`;
    case 'merge':
    case 'split':
      return 'one event';
    case 'undo':
      return `undo ${decision.judgement}`;
    case 'note':
    case 'unread':
      return null;
    default:
      return decision satisfies never;
  }
}

/** The two groups of tellings of which a merge says that they are one event, and a split that they are not. */
function sidesOf(decision: Stored): readonly [readonly string[], readonly string[]] | null {
  if (decision.kind === 'merge') return [decision.subject.mentions, decision.with.mentions];
  if (decision.kind !== 'split') return null;
  return [decision.subject.mentions.filter((mention) => !decision.out.includes(mention)), decision.out];
}

function subjectKeys(decision: Stored): readonly string[] {
  if (decision.kind === 'unread') return [];
  if (decision.kind === 'undo') return [decision.judgement];
  if (decision.kind === 'date') return [`document ${decision.subject}`];
  return keysOf(decision.subject);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

/** What names a subject; an event has many names, one for each of its tellings. */
export function keysOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'event':
      return subject.mentions.map((mention) => `mention ${mention}`);
    case 'mention':
      return [`mention ${subject.mention}`];
    case 'claim':
      return [`claim ${subject.claim}`];
    case 'figure':
      return [`figure ${subject.figure}`];
    case 'document':
      return [`document ${subject.document}`];
    case 'name':
      return [`name ${subject.name} ${subject.document}`];
    default:
      return subject satisfies never;
  }
}
