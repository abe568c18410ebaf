import { dayNumber } from '../../calendar/day.ts';
import type { Claim, DocumentRecord, Event, EventType, Figure, MaybeSpan, Span } from '../../model/index.ts';

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
  /** True when its place is named in that sentence; else it was carried over. */
  readonly placed: boolean;
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
    return [
      {
        record,
        event,
        claim,
        figures: record.figures.filter((figure) => figure.event === event.id),
        sentence: sentence.start,
        words: contentWords(record.document.text.slice(sentence.start, sentence.end)),
        from: event.when.earliest === null ? null : dayNumber(event.when.earliest),
        to: event.when.latest === null ? null : dayNumber(event.when.latest),
        timed: isWithin(event.when, sentence),
        lasting: isLasting(event.when, record.document.text),
        placed: event.where !== null && isWithin(event.where, sentence),
        leads: event.end <= leadEnd && !event.background,
      },
    ];
  });
}

function isWithin(words: MaybeSpan, sentence: Span): boolean {
  if (words.start === null || words.end === null) return false;
  return sentence.start <= words.start && words.end <= sentence.end;
}

/** So many characters before a time hold the small words that lead it. */
const LEAD = 16;
const LASTS =
  /\b(?:since|throughout|(?:over|during|in|for) (?:the )?(?:past|last|previous|recent))\s+(?:the\s+)?$/i;
const LASTS_ITSELF =
  /^(?:since|throughout|(?:over |during |in |for )?(?:the )?(?:past|last|previous|recent)\s+(?:\p{L}+|\d+)\s+(?:days|weeks|months|years))\b/iu;

function isLasting({ start, end }: MaybeSpan, text: string): boolean {
  if (start === null || end === null) return false;
  return (
    LASTS.test(text.slice(Math.max(0, start - LEAD), start)) || LASTS_ITSELF.test(text.slice(start, end))
  );
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
