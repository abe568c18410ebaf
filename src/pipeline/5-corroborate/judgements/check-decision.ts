import { parseIsoDay } from '../../../calendar/day.ts';
import {
  AUTHOR_ID,
  type CorrectedField,
  type Decision,
  EVENT_TYPES,
  FACTUALITIES,
  FIGURE_SCOPES,
  type IsoDay,
  MEASURES,
  MOST_NOTE,
  MOST_VALUE,
  MOST_WHO,
  MOST_WHY,
  type Judgement,
  PART_ROLES,
  PLACE_KINDS,
  type PlaceKind,
  type Subject,
} from '../../../model/index.ts';
import { holdsUnseen } from './unseen-marks.ts';

/**
 * The years a person may give; chosen: wide of the wars this reads about, and narrow enough that a
 * slip of the hand (0216, 20166, 9999) is told instead of moving everything that hangs on the date.
 */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** The years in which a decision may be made; chosen: an entry dated outside them came from a wrong clock. */
const [FIRST_DECIDED, LAST_DECIDED] = [2000, 2200];

/** With a zone, so that it is one moment wherever the program runs. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The most a figure may say; nothing that is counted in reports is more. */
const MOST_COUNTED = 1e12;

/** What is said, after what holds them, of marks that nobody sees. */
const NOT_SEEN = 'may not hold characters that cannot be seen. Type it anew.';

/** Which subjects have which field. */
const FIELDS_OF: Readonly<Record<Subject['kind'], readonly CorrectedField[]>> = {
  event: ['type', 'title', 'agent', 'target'],
  mention: ['type', 'agent', 'target'],
  claim: ['factuality', 'voice'],
  figure: ['low', 'high', 'measure', 'scope', 'who'],
  document: [],
  name: [],
};

const PRECISIONS: readonly (PlaceKind | 'unknown')[] = [...PLACE_KINDS, 'unknown'];

/** Decisions that change what is laid out must say why; the others may. */
const WITHOUT_REASON: readonly Decision['kind'][] = ['confirm', 'note', 'undo', 'date'];

/** Tells whether a decision of this kind needs a reason. */
export function needsReason(kind: Decision['kind']): boolean {
  return !WITHOUT_REASON.includes(kind);
}

/** Why nobody can have decided so by name, reason or moment, in a sentence for people; null where they can. */
export function wrongWords({
  who,
  why,
  at,
  author,
}: Pick<Judgement, 'who' | 'why' | 'at' | 'author'>): string | null {
  if (who.trim() === '') return 'Say who decides.';
  if (who.length > MOST_WHO) return `A name may have ${MOST_WHO} characters.`;
  if (author !== undefined && !AUTHOR_ID.test(author)) {
    return 'The id of who decides is 8 to 64 letters, digits and hyphens.';
  }
  if (holdsUnseen(who)) return `A name ${NOT_SEEN}`;
  if (why.length > MOST_WHY) return `A reason may have ${MOST_WHY} characters.`;
  return wrongMoment(at);
}

function wrongMoment(at: string): string | null {
  const day = MOMENT.exec(at)?.[1];
  if (day === undefined || parseIsoDay(day) !== day || Number.isNaN(new Date(at).getTime())) {
    return 'The moment of the decision is none.';
  }
  const year = Number(day.slice(0, 'YYYY'.length));
  const isOutside = year < FIRST_DECIDED || year > LAST_DECIDED;
  return isOutside
    ? `A decision is made in the years ${FIRST_DECIDED} to ${LAST_DECIDED}; ${at} lies outside. Check the clock.`
    : null;
}

/** Why a decision cannot be meant, in a sentence for people; null where it can. */
export function wrongIn(decision: Decision): string | null {
  switch (decision.kind) {
    case 'confirm':
      return wrongConfirmed(decision.subject, decision.field);
    case 'correct':
      return wrongField(decision.subject, decision.field) ?? wrongValue(decision.field, decision.value);
    case 'place':
      return wrongPlaced(decision.subject) ?? wrongPlace(decision.place);
    case 'when':
      return wrongHappening(decision.subject, 'a time') ?? wrongDays(decision.earliest, decision.latest);
    case 'date':
      return wrongDays(decision.earliest, decision.latest);
    case 'merge':
      return wrongMerge(decision.subject.mentions, decision.with.mentions);
    case 'split':
      return wrongSplit(decision.subject.mentions, decision.out);
    case 'hide':
      return decision.subject.kind === 'name' ? 'A name cannot be hidden.' : wrongMentions(decision.subject);
    case 'link':
      return wrongLink(decision.subject.name);
    case 'part':
      return decision.start >= decision.end || !PART_ROLES.includes(decision.role)
        ? 'Name a stretch with words in it, and what it is.'
        : null;
    case 'note':
      return wrongText(decision.text, MOST_NOTE, 'A note');
    case 'undo':
      return null;
    case 'unread':
      return 'This version does not know that kind of decision.';
    default:
      return decision satisfies never;
  }
}

function wrongConfirmed(subject: Subject, field: string | null): string | null {
  if (subject.kind === 'name') return 'A name is confirmed by linking it.';
  if (field === null) return wrongMentions(subject);
  if (field === 'when' || field === 'place') return wrongHappening(subject, 'a time or place');
  return wrongField(subject, field as CorrectedField);
}

function wrongField(subject: Subject, field: CorrectedField): string | null {
  const fields = FIELDS_OF[subject.kind];
  if (fields.includes(field)) return wrongMentions(subject);
  const those = fields.length === 0 ? 'none' : fields.join(', ');
  return `A ${subject.kind} has no field "${field}" that can be decided; it has ${those}.`;
}

function wrongHappening(subject: Subject, what: string): string | null {
  if (subject.kind === 'event' || subject.kind === 'mention') return wrongMentions(subject);
  return `Only an event, or one telling of it, has ${what}.`;
}

/** A name means one place wherever it stands. */
function wrongPlaced(subject: Subject): string | null {
  return subject.kind === 'name' ? wrongLink(subject.name) : wrongHappening(subject, 'a place');
}

function wrongMentions(subject: Subject): string | null {
  return subject.kind === 'event' && subject.mentions.length === 0 ? 'Name the mentions of the event.' : null;
}

function wrongValue(field: CorrectedField, value: string | null): string | null {
  switch (field) {
    case 'type':
      return oneOf(value, EVENT_TYPES, 'type of event');
    case 'factuality':
      return oneOf(value, FACTUALITIES, 'factuality');
    case 'measure':
      return oneOf(value, MEASURES, 'measure');
    case 'scope':
      return oneOf(value, FIGURE_SCOPES, 'scope');
    case 'low':
    case 'high':
      return value === null || (/^\d{1,13}$/.test(value) && Number(value) <= MOST_COUNTED)
        ? null
        : 'A limit is a whole number from 0, without signs between the digits.';
    case 'title':
    case 'who':
      return value === null ? `Say what the ${field} is.` : wrongName(value, 'A value');
    case 'agent':
    case 'target':
    case 'voice':
      return value === null ? null : wrongName(value, 'A name');
    default:
      return field satisfies never;
  }
}

function oneOf(value: string | null, known: readonly string[], what: string): string | null {
  if (value !== null && known.includes(value)) return null;
  return `There is no ${what} "${value ?? ''}"; there are ${known.join(', ')}.`;
}

/** Why words that others see on the page, and may take for others, cannot be meant. */
function wrongName(text: string, what: string): string | null {
  const isUnseen = holdsUnseen(text);
  return isUnseen ? `${what} ${NOT_SEEN}` : wrongText(text, MOST_VALUE, what);
}

function wrongText(text: string, most: number, what: string): string | null {
  if (text.trim() === '') return `${what} needs words.`;
  return text.length > most ? `${what} may have ${most} characters.` : null;
}

function wrongPlace(place: Extract<Decision, { kind: 'place' }>['place']): string | null {
  if (place === null) return null;
  const { name, lat, lon, precision } = place;
  if ((lat === null) !== (lon === null)) return 'Give both coordinates or none.';
  if (lat !== null && Math.abs(lat) > 90) return 'A latitude lies between -90 and 90 degrees.';
  if (lon !== null && Math.abs(lon) > 180) return 'A longitude lies between -180 and 180 degrees.';
  return oneOf(precision, PRECISIONS, 'kind of place') ?? wrongName(name, 'A place');
}

/** Why an interval cannot be meant; null where it can. */
export function wrongDays(earliest: IsoDay | null, latest: IsoDay | null): string | null {
  const strange = [earliest, latest].find((day) => day !== null && !isInYears(day));
  if (strange) {
    return `Days from ${FIRST_YEAR} to ${LAST_YEAR} can be given; ${strange} is none of them. Check the year and the day.`;
  }
  const isTurned = earliest !== null && latest !== null && earliest > latest;
  return isTurned ? 'The interval ends before it begins.' : null;
}

function isInYears(day: IsoDay): boolean {
  return parseIsoDay(day) === day && day >= `${FIRST_YEAR}-01-01` && day <= `${LAST_YEAR}-12-31`;
}

function wrongMerge(one: readonly string[], other: readonly string[]): string | null {
  if (one.length === 0 || other.length === 0) return 'Name the mentions of both events.';
  return one.some((mention) => other.includes(mention)) ? 'These are one event already.' : null;
}

function wrongSplit(all: readonly string[], out: readonly string[]): string | null {
  if (out.length === 0) return 'Name the mentions that are another event.';
  if (!out.every((mention) => all.includes(mention))) return 'Only mentions of the event can be split off.';
  return new Set(out).size >= new Set(all).size ? 'Leave at least one mention in the event.' : null;
}

function wrongLink(name: string): string | null {
  return wrongText(name, MOST_VALUE, 'A name');
}
