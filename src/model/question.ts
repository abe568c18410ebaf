import type { EventId } from './ids.ts';
import type { Decision, Judgement, Subject } from './judgement.ts';

/**
 * Names the question a decision answers: its subject and what of it is asked. Two decisions with one
 * question cannot both count unless they say the same. Whether two events are one is asked of both
 * alike, so that a split answers what a merge has answered; every note is a question of its own.
 *
 * @example
 * questionOf({ kind: 'undo', judgement: 'j1' }); // 'undo j1'
 */
export function questionOf(decision: Decision): string {
  if (decision.kind === 'unread') return `unread ${decision.stored}`;
  if (decision.kind === 'undo') return `undo ${decision.judgement}`;
  const asked = aspectOf(decision);
  if (decision.kind === 'date') return `${asked} document ${decision.subject}`;
  const sides = sidesOf(decision);
  if (sides !== null) return `${asked} ${sides.map(keyOfMentions).sort().join(' and ')}`;
  return `${asked} ${subjectKey(decision.subject)}`;
}

/**
 * Tells whether two decisions answer one question, even where they name the same event by other of its
 * mentions: reports may have come or gone between the two.
 */
export function isSameQuestion(a: Decision, b: Decision): boolean {
  if (questionOf(a) === questionOf(b)) return true;
  if (!hasSubject(a) || !hasSubject(b) || aspectOf(a) !== aspectOf(b)) return false;
  const [left, right] = [sidesOf(a), sidesOf(b)];
  if (left !== null && right !== null) {
    const [[p, q], [r, s]] = [left, right];
    return (meet(p, r) && meet(q, s)) || (meet(p, s) && meet(q, r));
  }
  if (a.subject.kind !== 'event' || b.subject.kind !== 'event') return false;
  return left === null && right === null && meet(a.subject.mentions, b.subject.mentions);
}

/**
 * What a decision answers, as one text: two answers to a question differ where these do. A confirmation
 * answers what stood there before it.
 */
export function answerOf(decision: Decision): string {
  switch (decision.kind) {
    case 'confirm':
      return decision.field === null ? 'all' : JSON.stringify(decision.said ?? null);
    case 'correct':
      return JSON.stringify(decision.value);
    case 'place':
      return JSON.stringify(decision.place && [decision.place.name, decision.place.lat, decision.place.lon]);
    case 'when':
    case 'date':
      return `${decision.earliest}/${decision.latest}`;
    case 'merge':
    case 'split':
    case 'hide':
      return decision.kind;
    case 'link':
      return JSON.stringify(decision.actor);
    case 'part':
      return decision.role;
    case 'note':
      return decision.text;
    case 'undo':
      return decision.judgement;
    case 'unread':
      return decision.stored;
    default:
      return decision satisfies never;
  }
}

/** The judgement a person had seen last, and those that one had seen, the nearest first. */
export function seenBy(judgement: Judgement, byId: ReadonlyMap<string, Judgement>): readonly Judgement[] {
  const seen: Judgement[] = [];
  let next = judgement.after;
  while (typeof next === 'string') {
    const before = byId.get(next);
    // A log that was tampered with may lead in a circle.
    if (before === undefined || seen.includes(before)) break;
    seen.push(before);
    next = before.after;
  }
  return seen;
}

/** The two groups of mentions of which a merge says that they are one event and a split that they are not. */
export function sidesOf(decision: Decision): readonly [readonly EventId[], readonly EventId[]] | null {
  if (decision.kind === 'merge') return [decision.subject.mentions, decision.with.mentions];
  if (decision.kind !== 'split') return null;
  const rest = decision.subject.mentions.filter((mention) => !decision.out.includes(mention));
  return [rest, decision.out];
}

type WithSubject = Exclude<Decision, { readonly kind: 'date' | 'undo' | 'unread' }>;

function hasSubject(decision: Decision): decision is WithSubject {
  return decision.kind !== 'date' && decision.kind !== 'undo' && decision.kind !== 'unread';
}

/** What is asked, whatever it is asked of. */
export function aspectOf(decision: Exclude<Decision, { readonly kind: 'undo' | 'unread' }>): string {
  switch (decision.kind) {
    case 'confirm':
      return decision.field ?? 'all';
    case 'correct':
      return decision.field;
    case 'place':
      return 'place';
    case 'when':
      return 'when';
    case 'date':
      return `date ${decision.reprint ?? 'own'}`;
    case 'merge':
    case 'split':
      return 'one event';
    case 'hide':
      return 'shown';
    case 'link':
      return 'actor';
    case 'part':
      return `part ${decision.start}-${decision.end}`;
    case 'note':
      return `note ${decision.text}`;
    default:
      return decision satisfies never;
  }
}

/** One text for a subject, whatever the order in which its mentions are named. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'event':
      return `event ${keyOfMentions(subject.mentions)}`;
    case 'mention':
      return `mention ${subject.mention}`;
    case 'claim':
      return `claim ${subject.claim}`;
    case 'figure':
      return `figure ${subject.figure}`;
    case 'document':
      return `document ${subject.document}`;
    case 'name':
      return `name ${JSON.stringify(subject.name)} in ${subject.document ?? 'all'}`;
    default:
      return subject satisfies never;
  }
}

function keyOfMentions(mentions: readonly EventId[]): string {
  return [...new Set(mentions)].sort().join('+');
}

function meet(a: readonly EventId[], b: readonly EventId[]): boolean {
  return a.some((one) => b.includes(one));
}
