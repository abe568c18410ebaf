import type { Action } from './actions.ts';
import { ACTION } from './actions.ts';
import type { CorrectedField, Decision, EventSubject, JudgedPlace, Target } from './decision.ts';
import { readStretch } from './read-days.ts';

/** What stands in the form of an action, by the name of the field. */
export interface Fields {
  readonly field: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly role: string;
  readonly lat: string;
  readonly lon: string;
  readonly name: string;
  readonly why: string;
  readonly who: string;
  /** What was chosen from a search. */
  readonly place: JudgedPlace | null;
  readonly actor: string | null;
  readonly other: EventSubject | null;
  /** Mentions that are to go. */
  readonly out: readonly string[];
  /** Nobody can tell. */
  readonly unknown: boolean;
}

export const NO_FIELDS: Fields = {
  field: '',
  value: '',
  from: '',
  to: '',
  text: '',
  start: '',
  end: '',
  role: '',
  lat: '',
  lon: '',
  name: '',
  why: '',
  who: '',
  place: null,
  actor: null,
  other: null,
  out: [],
  unknown: false,
};

/** A field that is not right yet, with what to do about it. */
export interface Problem {
  readonly field: keyof Fields;
  readonly words: string;
}

export type Drafted = { readonly decision: Decision } | { readonly problem: Problem };

/** Makes the decision that a filled-in form stands for, or says what is missing in it. */
export function draftDecision(action: Action, target: Target, fields: Fields): Drafted {
  const drafted = decisionOf(action, target, fields);
  if ('problem' in drafted) return drafted;
  if (ACTION[action].needsWhy && fields.why.trim() === '') {
    return wrong('why', 'Say why, so that others can check it.');
  }
  return fields.who.trim() === '' ? wrong('who', 'Say who decides.') : drafted;
}

function decisionOf(action: Action, { subject, machine }: Target, fields: Fields): Drafted {
  switch (action) {
    case 'confirm':
      return { decision: { kind: 'confirm', subject, field: null } };
    case 'correct':
      return correction(subject, machine, fields);
    case 'when':
      return whenOf(subject, fields);
    case 'place':
      return placeOf(subject, fields);
    case 'merge':
      if (subject.kind !== 'event') return wrong('other', 'Only events can be merged.');
      if (fields.other === null) return wrong('other', 'Choose the other event.');
      return { decision: { kind: 'merge', subject, with: fields.other } };
    case 'split':
      return splitOf(subject, fields);
    case 'hide':
      return { decision: { kind: 'hide', subject } };
    case 'link':
      if (fields.actor === null && !fields.unknown) {
        return wrong('actor', 'Choose an actor, or say that it is none of them.');
      }
      return { decision: { kind: 'link', subject, actor: fields.unknown ? null : fields.actor } };
    case 'part':
      return partOf(subject, fields);
    case 'note':
      if (fields.text.trim() === '') return wrong('text', 'Write the note.');
      return { decision: { kind: 'note', subject, text: fields.text.trim() } };
    default:
      return action satisfies never;
  }
}

function wrong(field: keyof Fields, words: string): { readonly problem: Problem } {
  return { problem: { field, words } };
}

function correction(subject: Target['subject'], machine: Target['machine'], fields: Fields): Drafted {
  const field = fields.field as CorrectedField;
  if (fields.field === '') return wrong('field', 'Choose what is wrong.');
  const value = fields.value.trim();
  if (fields.unknown) return { decision: { kind: 'correct', subject, field, value: null } };
  if (value === '') return wrong('value', 'Say what is right, or that nobody can tell.');
  if ((field === 'low' || field === 'high') && !/^\d{1,9}$/.test(value)) {
    return wrong('value', 'A number, in digits: 12.');
  }
  if (value === (machine[field] ?? '')) return wrong('value', 'That is what the machine says already.');
  return { decision: { kind: 'correct', subject, field, value } };
}

function whenOf(subject: Target['subject'], fields: Fields): Drafted {
  if (fields.unknown) return { decision: { kind: 'when', subject, earliest: null, latest: null } };
  const read = readStretch(fields.from, fields.to);
  if ('problem' in read) return wrong(read.problem, read.words);
  if (read.earliest === null && read.latest === null) {
    return wrong('from', 'Give a day, or say that nobody can tell.');
  }
  return { decision: { kind: 'when', subject, ...read } };
}

function placeOf(subject: Target['subject'], fields: Fields): Drafted {
  if (fields.unknown) return { decision: { kind: 'place', subject, place: null } };
  if (fields.place !== null) return { decision: { kind: 'place', subject, place: fields.place } };
  const [lat, lon] = [degrees(fields.lat, 90), degrees(fields.lon, 180)];
  if (fields.lat.trim() === '' && fields.lon.trim() === '') {
    return wrong('name', 'Choose a place of the list, or give coordinates.');
  }
  if (lat === null) return wrong('lat', 'Degrees from -90 to 90, such as 36.2.');
  if (lon === null) return wrong('lon', 'Degrees from -180 to 180, such as 37.16.');
  if (fields.name.trim() === '') return wrong('name', 'Give the place a name.');
  const name = fields.name.trim();
  const place = { name, lat, lon, precision: 'site', gazetteer: null, country: null };
  return { decision: { kind: 'place', subject, place } };
}

function degrees(typed: string, most: number): number | null {
  const value = /^[+-]?\d{1,3}(?:\.\d+)?$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

function splitOf(subject: Target['subject'], { out }: Fields): Drafted {
  if (subject.kind !== 'event') return wrong('out', 'Only events can be split.');
  if (out.length === 0) return wrong('out', 'Tick the reports that tell of another event.');
  if (out.length >= subject.mentions.length) return wrong('out', 'One report has to stay.');
  return { decision: { kind: 'split', subject, out } };
}

function partOf(subject: Target['subject'], fields: Fields): Drafted {
  const [start, end] = [Number(fields.start), Number(fields.end)];
  if (fields.role === '') return wrong('role', 'Choose what it is.');
  if (fields.start === '' || fields.end === '' || !(start < end)) {
    return wrong('start', 'Mark the words in the document first.');
  }
  return { decision: { kind: 'part', subject, start, end, role: fields.role } };
}
