import type { DocumentId } from './ids.ts';
import {
  CONFIRMED_FIELDS,
  CORRECTED_FIELDS,
  type Decision,
  type Judgement,
  type RestsOn,
} from './judgement.ts';

/** What a value must be, told by looking at it. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const whole: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const having =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const found = value as Readonly<Record<string, unknown>>;
    // A field that nobody knows may change what is meant: then it is not read at all.
    const isKnown = Object.keys(found).every((name) => name in fields);
    return isKnown && Object.entries(fields).every(([name, check]) => check(found[name]));
  };

const event = having({ kind: oneOf(['event']), mentions: texts });
const document = having({ kind: oneOf(['document']), document: text });
const name = having({ kind: oneOf(['name']), name: text, document: orNull(text) });
const subject: Check = (value) =>
  [
    event,
    document,
    name,
    having({ kind: oneOf(['mention']), mention: text }),
    having({ kind: oneOf(['claim']), claim: text }),
    having({ kind: oneOf(['figure']), figure: text }),
  ].some((check) => check(value));

const place = having({
  name: text,
  lat: orNull(number),
  lon: orNull(number),
  precision: text,
  gazetteer: orNull(text),
  country: orNull(text),
});

/** The fields of each kind of decision besides `kind`. */
const DECISIONS: Readonly<Record<Exclude<Decision['kind'], 'unread'>, Readonly<Record<string, Check>>>> = {
  confirm: { subject, field: orNull(oneOf(CONFIRMED_FIELDS)), said: maybe(orNull(text)) },
  correct: { subject, field: oneOf(CORRECTED_FIELDS), value: orNull(text) },
  place: { subject, place: orNull(place) },
  when: { subject, earliest: orNull(text), latest: orNull(text) },
  date: { subject: text, reprint: orNull(whole), earliest: orNull(text), latest: orNull(text) },
  merge: { subject: event, with: event },
  split: { subject: event, out: texts },
  hide: { subject },
  link: { subject: name, actor: orNull(text) },
  part: { subject: document, start: whole, end: whole, role: text },
  note: { subject, text },
  undo: { judgement: text },
};

const restsOn = having({
  document: text,
  start: whole,
  end: whole,
  quote: text,
  of: orNull(text),
  prefix: text,
  suffix: text,
});

/**
 * Reads an entry of the log from JSON. Entries of early versions hold neither words nor what their
 * author had seen. Null where it has no id, name, moment or reason, so that it is no judgement at all; a
 * decision in a form that this program does not know becomes `unread` and is kept.
 *
 * @example
 * readJudgement({ id: 'j', who: 'Mira', at: '2026-01-31T09:00:00Z', why: '', decision: { kind: 'undo', judgement: 'i' } })?.words; // []
 */
export function readJudgement(stored: unknown): Judgement | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const found = stored as Readonly<Record<string, unknown>>;
  const { id, who, at, why, decision, words = [], after, author } = found;
  if (![id, who, at, why].every(text)) return null;
  const isRead =
    isDecision(decision) &&
    Array.isArray(words) &&
    words.every(restsOn) &&
    maybe(orNull(text))(after) &&
    maybe(text)(author);
  return {
    id: id as string,
    who: who as string,
    at: at as string,
    decision: isRead ? decision : { kind: 'unread', stored: JSON.stringify(stored) },
    why: why as string,
    words: isRead ? (words as readonly RestsOn[]) : [],
    ...(isRead && after !== undefined ? { after: after as string | null } : {}),
    ...(isRead && author !== undefined ? { author: author as string } : {}),
  };
}

/** Tells whether this is a decision of a kind and form that this program knows. */
export function isDecision(decision: unknown): decision is Decision {
  if (typeof decision !== 'object' || decision === null) return false;
  const { kind, ...rest } = decision as Readonly<Record<string, unknown>>;
  if (typeof kind !== 'string' || !Object.hasOwn(DECISIONS, kind)) return false;
  return having(DECISIONS[kind as keyof typeof DECISIONS])(rest);
}

/**
 * The judgement as it was stored or came in: an unread one goes out in the very form it had.
 *
 * @example
 * writeJudgement({ id: 'j', who: 'Mira', at: '', why: '', words: [], decision: { kind: 'unread', stored: '{"a":1}' } }); // { a: 1 }
 */
export function writeJudgement(judgement: Judgement): unknown {
  return judgement.decision.kind === 'unread' ? JSON.parse(judgement.decision.stored) : judgement;
}

/** Every id and name a judgement names, by which it is looked up: subjects, and the documents of its words. */
export function touchedBy({ decision, words }: Pick<Judgement, 'decision' | 'words'>): readonly string[] {
  const documents = words.map((one): string => one.document);
  return [...new Set([...namedIn(decision), ...documents])];
}

function namedIn(decision: Decision): readonly string[] {
  switch (decision.kind) {
    case 'unread':
      return [];
    case 'undo':
      return [decision.judgement];
    case 'date':
      return [decision.subject];
    case 'merge':
      return [...decision.subject.mentions, ...decision.with.mentions];
    case 'split':
      return [...decision.subject.mentions, ...decision.out];
    case 'confirm':
    case 'correct':
    case 'place':
    case 'when':
    case 'hide':
    case 'link':
    case 'part':
    case 'note': {
      const { subject: about } = decision;
      if (about.kind === 'event') return about.mentions;
      if (about.kind === 'mention') return [about.mention];
      if (about.kind === 'claim') return [about.claim];
      if (about.kind === 'figure') return [about.figure];
      if (about.kind === 'document') return [about.document];
      return about.document === null ? [about.name] : [about.name, about.document];
    }
    default:
      return decision satisfies never;
  }
}

/** Documents that a judgement names by itself, before it is known where its words stand now. */
export function documentsOf({ decision, words }: Pick<Judgement, 'decision' | 'words'>): DocumentId[] {
  const named =
    decision.kind === 'date'
      ? [decision.subject]
      : 'subject' in decision && 'document' in decision.subject && decision.subject.document !== null
        ? [decision.subject.document]
        : [];
  return [...new Set([...named, ...words.map((one) => one.document)])].sort();
}
