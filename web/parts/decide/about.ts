import type { ReviewItem } from '../../../src/api/client.ts';
import type { EventSubject, JudgedPlace, Target } from '../../queries/judging/decision.ts';
import type { Fields, Problem } from '../../queries/judging/draft.ts';
import type { Standing } from '../../queries/judging/send.ts';

/** All that the decision panel is told of what it stands beside. */
export interface About {
  /** What can be decided about; the first is what the page is about. */
  readonly targets: readonly Target[];
  /** Kinds of decisions that answer the question at hand, the likeliest first. */
  readonly answers?: readonly string[];
  /** Decisions that the person has seen on the page. */
  readonly seen: readonly Standing[];
  /** When the machine dates an event. */
  readonly when?: { readonly earliest: string | null; readonly latest: string | null };
  /** Where the machine places it, as named. */
  readonly placeName?: string | null;
  readonly candidates?: ReviewItem['candidates'];
  /** Reports that tell of the event, each with the tellings it would take along. */
  readonly accounts?: readonly { readonly name: string; readonly mentions: readonly string[] }[];
  /** Tellings that may be another event. */
  readonly out?: readonly string[];
  /** The event that may be the same one. */
  readonly other?: { readonly name: string; readonly subject: EventSubject; readonly note: string } | null;
  /** Stretches of the document that can be marked as another part. */
  readonly stretches?: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

/** What each set of fields is given. */
export interface FieldsProps {
  /** Begins the ids of the fields. */
  readonly name: string;
  readonly about: About;
  readonly target: Target;
  readonly fields: Fields;
  readonly set: (changed: Partial<Fields>) => void;
  readonly problem: Problem | null;
}

/** What is wrong with one field, or null. */
export function problemOf(problem: Problem | null, field: keyof Fields): string | null {
  return problem?.field === field ? problem.words : null;
}

/** What a place is called in a list: its kind and country. */
export function placeNote(place: {
  readonly kind: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}): string {
  const { kind, country, lat, lon } = place;
  return [kind, country, `${lat.toFixed(2)}, ${lon.toFixed(2)}`].filter(Boolean).join(' · ');
}

/** A row of the gazetteer as a decision carries it. */
export function judgedPlace(place: {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}): JudgedPlace {
  const { id, name, kind, country, lat, lon } = place;
  return { name, lat, lon, precision: kind, gazetteer: id, country: country === '' ? null : country };
}
