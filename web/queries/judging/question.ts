import type { Decision, Subject } from './decision.ts';

type Stored = Decision | { readonly kind: 'unread' };

/**
 * Whether two decisions answer the same question: about the same thing, the same of it. An event stays the
 * same as long as it shares a telling.
 */
export function sameQuestion(a: Stored, b: Stored): boolean {
  const [left, right] = [askedBy(a), askedBy(b)];
  return left !== null && right !== null && left === right && sameSubjects(a, b);
}

/** What of its subject a decision is about; null for one that stands by itself, such as a note. */
function askedBy(decision: Stored): string | null {
  switch (decision.kind) {
    case 'confirm':
      return decision.field ?? 'whole';
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
      return 'grouping';
    case 'undo':
      return `undo ${decision.judgement}`;
    case 'note':
    case 'unread':
      return null;
    default:
      return decision satisfies never;
  }
}

function sameSubjects(a: Stored, b: Stored): boolean {
  const keys = new Set(subjectKeys(a));
  return subjectKeys(b).some((key) => keys.has(key));
}

function subjectKeys(decision: Stored): readonly string[] {
  if (decision.kind === 'unread') return [];
  if (decision.kind === 'undo') return [`judgement ${decision.judgement}`];
  if (decision.kind === 'date') return [`document ${decision.subject}`];
  return keysOf(decision.subject);
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
