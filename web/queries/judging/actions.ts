import type { DecisionKind, Subject } from './decision.ts';

/** What a person can do about a doubt, by the letter that does it. */
export const ACTIONS = [
  'confirm',
  'correct',
  'when',
  'place',
  'merge',
  'split',
  'hide',
  'link',
  'part',
  'note',
] as const;
export type Action = (typeof ACTIONS)[number];

interface Described {
  readonly key: string;
  readonly label: string;
  /** What it comes to, for a person who meets it the first time. */
  readonly says: string;
  /** Subjects it can be about. */
  readonly about: readonly Subject['kind'][];
  readonly needsWhy: boolean;
}

export const ACTION: Readonly<Record<Action, Described>> = {
  confirm: {
    key: 'c',
    label: 'Confirm',
    says: 'The machine has it right; it is not asked again.',
    about: ['event', 'mention', 'claim', 'figure', 'document'],
    needsWhy: false,
  },
  correct: {
    key: 'e',
    label: 'Correct',
    says: 'Another value in one field. What the machine read stays beside it.',
    about: ['event', 'mention', 'claim', 'figure'],
    needsWhy: true,
  },
  when: {
    key: 'd',
    label: 'Re-date',
    says: 'Another day, or stretch of days.',
    about: ['event', 'mention', 'document'],
    needsWhy: true,
  },
  place: {
    key: 'p',
    label: 'Re-place',
    says: 'Another place: one of the gazetteer, or coordinates.',
    about: ['event', 'mention', 'name'],
    needsWhy: true,
  },
  merge: {
    key: 'm',
    label: 'Merge',
    says: 'Two events are one.',
    about: ['event'],
    needsWhy: true,
  },
  split: {
    key: 's',
    label: 'Split',
    says: 'Some of its reports tell of another event.',
    about: ['event'],
    needsWhy: true,
  },
  hide: {
    key: 'h',
    label: 'Hide',
    says: 'It counts for nothing; its words stay where they are.',
    about: ['event', 'mention', 'claim', 'figure', 'document'],
    needsWhy: true,
  },
  link: {
    key: 'l',
    label: 'Link actor',
    says: 'This name means an actor of the registry.',
    about: ['name'],
    needsWhy: true,
  },
  part: {
    key: 'r',
    label: 'Mark part',
    says: 'What a stretch of the document is: body, comment, reprint.',
    about: ['document'],
    needsWhy: true,
  },
  note: {
    key: 'n',
    label: 'Note',
    says: 'A word for others; it changes nothing.',
    about: ['event', 'mention', 'claim', 'figure', 'document', 'name'],
    needsWhy: false,
  },
};

/**
 * Actions that fit a subject, those that answer the doubt first.
 *
 * @example
 * actionsFor({ kind: 'name', name: 'HTS', document: null }, ['link']); // ['link', 'note']
 */
export function actionsFor(subject: Subject, answers: readonly string[] = []): readonly Action[] {
  const fitting = ACTIONS.filter((action) => ACTION[action].about.includes(subject.kind));
  const place = (action: Action): number => {
    const at = answers.indexOf(kindOf(action, subject));
    return at < 0 ? answers.length : at;
  };
  return [...fitting].sort((a, b) => place(a) - place(b));
}

/** The kind of decision an action makes: re-dating a document is another one than re-dating an event. */
export function kindOf(action: Action, subject: Subject): DecisionKind {
  return action === 'when' && subject.kind === 'document' ? 'date' : action;
}

/** The action that a pressed key asks for; null for a key that asks for none. */
export function actionOfKey(key: string, offered: readonly Action[]): Action | null {
  return offered.find((action) => ACTION[action].key === key) ?? null;
}
