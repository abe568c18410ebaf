import type { Factuality, VoiceKind } from './claim.ts';
import type { EventStatus } from './dossier.ts';
import type { PartRole } from './document.ts';
import type { ActorId, ClaimId, DocumentId, DossierEventId, OriginId } from './ids.ts';
import type { ChangeKind, Relation, RelationKind, TextChange } from './relation.ts';
import type { Span } from './span.ts';
import type { DatedInterval, IsoDay } from './time.ts';

/** Exact words of a document at their place: `text.slice(start, end)`. */
export interface QuotedSpan extends Span {
  readonly words: string;
}

/**
 * How the word of one event travelled: the origins it rests on, the voices it came through and the
 * reports that carry it. A layered graph, read from the roots down; every account of the event is
 * exactly one report, every origin of the event exactly one root. Plain JSON.
 */
export interface StoryOrigins {
  readonly event: DossierEventId;
  readonly title: string;
  readonly when: DatedInterval;
  readonly status: EventStatus;
  /** How many there are of each; independence is counted in origins, never in reports or outlets. */
  readonly counts: {
    readonly origins: number;
    readonly reports: number;
    /** Different publishers named; a report that names none counts for none. */
    readonly outlets: number;
    /**
     * True where the count of origins is an upper bound: of two of them it is unclear whether one rests
     * on the other, and no pair of their reports is independent.
     */
    readonly atMost: boolean;
  };
  /** In the order of how many reports rest on them, the most first. */
  readonly roots: readonly StoryRoot[];
  readonly carriers: readonly StoryCarrier[];
  /** Sources before what was made from them, the earlier report first. */
  readonly reports: readonly StoryReport[];
  /** The lines of the graph, each from the lower end to the upper. */
  readonly links: readonly StoryLink[];
  /** Reports that share the text of one of these and are no account of the event. */
  readonly beside: readonly BesideReport[];
}

/** An origin of the event. */
export interface StoryRoot {
  readonly id: OriginId;
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor: ActorId | null;
  /** A voice that reports name, or the own words of a text that nobody stands above. */
  readonly stands: 'voice' | 'text';
  /** What it makes of the event, in its reports' words. */
  readonly stances: readonly Factuality[];
  /** Every report some of whose telling rests on it, named there or not; none where its words are not at hand. */
  readonly reports: readonly DocumentId[];
}

/** A voice between a root and the reports: an agency that a text is credited to, or an outlet quoted. */
export interface StoryCarrier {
  /** The id this voice has, or would have, as an origin. */
  readonly id: OriginId;
  readonly name: string;
  readonly kind: VoiceKind;
  readonly reports: readonly DocumentId[];
}

/** One account of the event. */
export interface StoryReport {
  readonly document: DocumentId;
  /** File name as given. */
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: DatedInterval & { readonly best: IsoDay | null };
  /** What its telling rests on, the origin of most of its claims first; never empty. */
  readonly rests: readonly StoryRest[];
  /** The report of this story that it was made from and shares most with, or null. */
  readonly from: StorySource | null;
  /** Other reports of this story that it shares text with, the nearest first. */
  readonly alsoFrom: readonly StoryKin[];
  /** Reports on other origins to which its relation is unclear: no sign that it is independent of them. */
  readonly unclear: readonly DocumentId[];
}

/** One origin under a report, with the words that rest on it. */
export interface StoryRest {
  readonly root: OriginId;
  /** Carriers between them, from the root to the report. */
  readonly through: readonly OriginId[];
  readonly claims: readonly (QuotedSpan & {
    readonly id: ClaimId;
    readonly factuality: Factuality;
    /** True where the report itself names nobody for these words, be it elsewhere: the voice stands in what it copies. */
    readonly unattributed: boolean;
  })[];
}

/** A report of the same text. */
export interface StoryKin {
  readonly document: DocumentId;
  readonly relation: 'copy' | 'rewrite';
  /** Two versions of one article by one outlet. */
  readonly revision: boolean;
  /** True where it can be told that this one came first; false where only that both are one text. */
  readonly directed: boolean;
  /** How much of the report below stands here word for word, from 0 to 1, counted in code units of its sentences. */
  readonly shared: number;
}

/** What a report was made from, and what it made of it. Changes are seen from the source to the report. */
export interface StorySource extends StoryKin {
  readonly why: string;
  /** Sentences of the report with no counterpart in its source. */
  readonly adds: readonly QuotedSpan[];
  /** Sentences of the source with no counterpart in the report. */
  readonly omits: readonly QuotedSpan[];
  readonly changes: readonly StoryChange[];
}

/** A difference in a sentence that both tell: what was there in the source, and what is here. */
export interface StoryChange {
  readonly kind: ChangeKind;
  readonly how: TextChange['how'];
  /** In the source; empty words where something was gained. */
  readonly was: QuotedSpan;
  /** In the report; empty words where something was lost. */
  readonly is: QuotedSpan;
  /** A sentence for people. */
  readonly says: string;
  readonly rule: string;
}

/**
 * A line of the graph: a report or carrier `rests-on` a root, `came-through` a carrier, or is a `copy`,
 * `rewrite` or `revision` of another report. Of the links upward from a report one is `nearest`: drawn
 * by these alone the graph is a forest.
 */
export interface StoryLink {
  readonly kind: 'rests-on' | 'came-through' | 'copy' | 'rewrite' | 'revision';
  readonly from: StoryNode;
  readonly to: StoryNode;
  readonly nearest: boolean;
  /** False for two reports of one text where it cannot be told which came first. */
  readonly directed: boolean;
}

/** One end of a line. */
export type StoryNode =
  | { readonly node: 'root' | 'carrier'; readonly id: OriginId }
  | { readonly node: 'report'; readonly id: DocumentId };

/** A report that shares text with one of a story, but gives no account of its event. */
export interface BesideReport {
  readonly document: DocumentId;
  readonly name: string;
  readonly publisher: string | null;
  /** The report of the story that it shares most text with. */
  readonly of: DocumentId;
  readonly relation: 'copy' | 'rewrite';
  readonly revision: boolean;
  /** Whether it is the source of that report or was made from it; null where that cannot be told. */
  readonly standing: 'source' | 'made' | null;
  /** Events that it gives an account of: the same story in another group may be among them. */
  readonly tells: readonly DossierEventId[];
}

/** How a stretch of a text stands to the other text of a pair. */
export type SegmentMark = 'shared' | 'changed' | 'added' | 'quoted' | 'other';

/**
 * A stretch of one text of a pair. Joined in order the segments are the whole text. Where it has a
 * counterpart both carry the same `link`; of something lost or gained the other end is an empty segment.
 */
export interface TextSegment extends QuotedSpan {
  readonly mark: SegmentMark;
  readonly link: string | null;
  /** Index into the changes of the pair, or null. */
  readonly change: number | null;
  /** Role of the part it stands in; null between parts. */
  readonly role: PartRole | null;
}

/** Two documents side by side, `a` before `b` by document id, as in the relation. */
export interface ComparedPair {
  readonly relation: Relation;
  /** The changes with their words, seen from the source to the other; from `a` to `b` where that cannot be told. */
  readonly changes: readonly StoryChange[];
  readonly a: readonly TextSegment[];
  readonly b: readonly TextSegment[];
}

/** Tells copies and rewrites, which are one text, from relations of different texts. */
export function isSameText(relation: RelationKind): relation is 'copy' | 'rewrite' {
  return relation === 'copy' || relation === 'rewrite';
}
