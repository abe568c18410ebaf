import { dayNumber } from '../../calendar/day.ts';
import type { Claim, DocumentRecord, Event, EventType, Figure, MaybeSpan, Span } from '../../model/index.ts';
import { beganThen, isHabitual, isLasting } from './lasting.ts';
import { type Onset, onsetOf } from './onset.ts';
import { struckKinds } from './struck-object.ts';

/** One telling of an event with all that comparison needs; a view into its record. */
export interface Mention {
  readonly record: DocumentRecord;
  readonly event: Event;
  readonly claim: Claim;
  readonly figures: readonly Figure[];
  /** Where its sentence begins: mentions of one sentence share their words for no reason. */
  readonly sentence: number;
  /** Stems of the content words of that sentence. */
  readonly words: ReadonlySet<string>;
  /** Its time as day numbers, null where an end is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** True when its time has words of its own in that sentence; else it was inferred. */
  readonly timed: boolean;
  /** True when it is told of a stretch of days and not of one: "since April", "in the past two weeks". */
  readonly lasting: boolean;
  /** True of a denial that does not say of which day: it looks back to what was told before it. */
  readonly looksBack: boolean;
  /** True when it is told as what is done again and again: "regularly bomb the province". */
  readonly habitual: boolean;
  /** The first days of the campaign it tells of, where it tells of one. */
  readonly onset: Onset | null;
  /** Kinds of things that were struck: a clinic, a convoy. */
  readonly struck: ReadonlySet<string>;
  /** True when its place is named in that sentence; else it was carried over. */
  readonly placed: boolean;
  /** On how many other days near its own its place is told of; 0 until it is known from all mentions. */
  readonly placeDays: number;
  /** True in the headline and the first sentences, where a report says what it is about. */
  readonly leads: boolean;
}

/** A report's news stands in its headline and this many sentences; chosen on news of one page. */
const LEADING_SENTENCES = 4;

/** Words of news prose that tell no story from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'that this with from have been were said says told will would could which their they them after before into over ' +
    'than when also more most some other about against during according people killed least where while under'
  ).split(' '),
);

/**
 * Lists the mentions that may enter a dossier: what voices assert, deny or hold possible. Plans,
 * threats, demands and hypotheticals stay claims and are never events that happened.
 */
export function collectMentions(record: DocumentRecord): Mention[] {
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const reporting = record.sentences.filter(({ role }) => role === 'headline' || role === 'body');
  const leadEnd = reporting[Math.min(LEADING_SENTENCES, reporting.length) - 1]?.end ?? 0;
  return record.events.flatMap((event) => {
    const claim = claims.get(event.claim);
    if (claim === undefined || !mayHaveHappened(event)) return [];
    const sentence = record.sentences.find((s) => s.start <= event.start && event.end <= s.end) ?? claim;
    const days = daysOf(event, claim, sentence, record);
    return [
      {
        record,
        event,
        claim,
        figures: record.figures.filter((figure) => figure.event === event.id),
        sentence: sentence.start,
        words: contentWords(record.document.text.slice(sentence.start, sentence.end)),
        ...days,
        habitual: isHabitual(event, sentence, record.document.text),
        onset: onsetOf(record, event, sentence, days),
        struck: struckKinds(event, record.document.text),
        placed: event.where !== null && isWithin(event.where, sentence),
        placeDays: 0,
        leads: event.end <= leadEnd && !event.background,
      },
    ];
  });
}

/** Words that answer what somebody else has told, unlike a deed that was just not done: "no aid has come". */
const ANSWERS =
  /\b(?:den(?:y|ies|ied|ying|ials?)|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|accus\p{L}+|alleg\p{L}+)\b/iu;
/** A denial that does not say of which day looks back at most so many days from when it was made. */
const DENIED_WITHIN = 7;

/**
 * When a mention happened, as day numbers. The day that stands outside of what is denied is the day of the
 * denying, as in "the ministry denied on Monday that ...": what it denies was told on that day or before.
 */
function daysOf(
  { when, factuality, start, end }: Event,
  claim: Claim,
  sentence: Span,
  { document: { text }, date }: DocumentRecord,
): Pick<Mention, 'from' | 'to' | 'timed' | 'lasting' | 'looksBack'> {
  const from = when.earliest === null ? null : dayNumber(when.earliest);
  const to = when.latest === null ? null : dayNumber(when.latest);
  const told = date.latest === null ? null : dayNumber(date.latest);
  const answers = factuality === 'denied' && ANSWERS.test(text.slice(sentence.start, start));
  if (answers && to !== null && !isWithin(when, claim)) {
    const back = to - DENIED_WITHIN;
    return {
      from: from === null ? back : Math.min(from, back),
      to,
      timed: false,
      lasting: false,
      looksBack: true,
    };
  }
  const timed = isWithin(when, sentence);
  // "Killed since the truce collapsed on May 3" is told up to the day of the report.
  const last = timed && beganThen(when, text, { end }) ? told : to;
  return { from, to: last, timed, lasting: isLasting(when, text, { end }), looksBack: false };
}

function isWithin(words: MaybeSpan, sentence: Span): boolean {
  if (words.start === null || words.end === null) return false;
  return sentence.start <= words.start && words.end <= sentence.end;
}

function mayHaveHappened(event: Event): boolean {
  // "No immediate claim of responsibility" tells that nobody spoke, which contests nothing.
  if (event.type === 'statement' && event.factuality === 'denied') return false;
  return event.factuality === 'asserted' || event.factuality === 'denied' || event.factuality === 'possible';
}

/** Stems of six letters meet "bombed" with "bombing" without a dictionary. */
function contentWords(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
  return new Set(words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.slice(0, 6)));
}

/** Types that may be two words for one happening stand in one family; the others are their own. */
const FAMILIES: Readonly<Partial<Record<EventType, string>>> = {
  airstrike: 'violence',
  shelling: 'violence',
  'ground-assault': 'violence',
  clash: 'violence',
  bombing: 'violence',
  'suicide-bombing': 'violence',
  'chemical-attack': 'violence',
  shooting: 'violence',
  execution: 'violence',
  killing: 'violence',
  'capture-of-territory': 'ground',
  siege: 'ground',
  'siege-broken': 'ground',
  withdrawal: 'ground',
  ceasefire: 'diplomacy',
  agreement: 'diplomacy',
  talks: 'diplomacy',
};

/** The family of a type: only mentions of one family are ever compared. */
export function familyOf(type: EventType): string {
  return FAMILIES[type] ?? type;
}
