import type { DocumentId } from './ids.ts';
import type { RestsOn } from './judgement.ts';
import type { MaybeSpan, Span } from './span.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { IsoDay, Precision } from './time.ts';

/** Every role. */
export const PART_ROLES = [
  'headline',
  'byline',
  'dateline',
  'caption',
  'body',
  'reprint',
  'comment',
  'related',
  'keywords',
  'boilerplate',
] as const;

/** What a stretch of a report is. A reprint is another author's text carried whole inside. */
export type PartRole = (typeof PART_ROLES)[number];

/** Roles whose words the publisher stands behind as news; only these yield claims and events. */
export const REPORTING_ROLES: readonly PartRole[] = ['headline', 'body', 'reprint', 'caption'];

/**
 * One stretch of text with one role. Parts are in order, do not overlap, and together hold every
 * non-blank character. Parts inside a reprint keep their own roles (`headline`, `body` becomes
 * `reprint`) and are bounded by the entry in `Document.reprints`.
 */
export interface Part extends Span {
  readonly role: PartRole;
  /** Name of the rule that gave the role. */
  readonly rule: string;
}

/** What a person says a stretch of a text is; found by its words where rules that changed have moved it. */
export interface PartMark extends Span {
  readonly role: PartRole;
  /** The words of the stretch, of a long one its beginning and its end; none in entries of early versions. */
  readonly words: readonly RestsOn[];
}

/** What people marked in a document, and what the machine had made of it by itself. */
export interface MarkedParts {
  /** Everything the document was read with, in the order in which it counts. */
  readonly marks: readonly PartMark[];
  /** The parts as the machine told them. */
  readonly told: readonly Part[];
}

/** The rule that a part names whose role a person gave. */
export const MARKED_RULE = 'a-person';

/** Words that credit an agency or outlet: "- REUTERS", "Original Source: ...", "he told Reuters". */
export interface Credit extends Span {
  readonly agency: string;
  /**
   * `text` credits the whole text, `part` a statement or stretch of it that came through the agency
   * ("told AFP"), `photo` only a picture, which never counts as an origin.
   */
  readonly covers: 'text' | 'photo' | 'part';
}

/**
 * The credit that names an origin of the text: the first for an agency with a name. "With agencies"
 * names none, so that the publisher remains the one to answer for the words; so it does where an
 * agency is credited with a part only.
 */
export function textCredit(credits: readonly Credit[]): Credit | null {
  const named = credits.filter(({ covers, agency }) => covers === 'text' && !UNNAMED.test(agency));
  return named[0] ?? null;
}

const UNNAMED = /^(?:(?:international|news|wire|press) )?(?:agencies|wires|(?:wire|news) services)$/i;

/**
 * What stated a date, from the strongest to the weakest witness. `script` is a value that a page's own
 * script carries; `modified` is when the text was last changed, and with `capture` no day of publication.
 */
export type StatedBasis =
  | 'json-ld'
  | 'feed'
  | 'given'
  | 'mail'
  | 'meta'
  | 'time-element'
  | 'dateline'
  | 'visible'
  | 'address'
  | 'stamp'
  | 'script'
  | 'modified'
  | 'capture';

/** A date that the document or its wrapping states about itself. */
export interface StatedDate extends MaybeSpan {
  /** ISO 8601 as precise as stated: `2016`, `2016-02`, `2016-02-05` or with a time. */
  readonly value: string;
  readonly basis: StatedBasis;
  /** Role of the part that holds it; null when it stands in metadata and not in the text. */
  readonly part: PartRole | null;
}

/** Where the publisher's name was seen. */
export interface Publisher extends MaybeSpan {
  readonly name: string;
  readonly basis: 'metadata' | 'furniture' | 'credit' | 'address' | 'given';
}

/** A rectangle on a page in points of 1/72 inch, measured from the top left corner of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where something stands in the original file: an element of a page by its XPath, a page of a PDF
 * with the box around the words, a paragraph of an office document (counted from 1), a line of a
 * text file as stored (counted from 1), a field of a mail or of an entry of a dataset or feed.
 */
export type Whereabouts =
  | { readonly kind: 'element'; readonly path: string }
  | { readonly kind: 'page'; readonly page: number; readonly box: Box }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'field'; readonly field: string; readonly within?: Whereabouts };

/** The way back from a stretch of the canonical text to the original. Anchors are in order and do not overlap. */
export interface Anchor extends Span {
  readonly at: Whereabouts;
}

/**
 * One place the bytes came from. Two of them make one document with two places; what the wrapping
 * says of a document (a capture, an address) is part of how it is read.
 */
export interface Provenance {
  /** File name as given; members follow their archive after `!/`: `pile.zip!/march/report.html`. */
  readonly name: string;
  /** When a web archive captured the page or a mail carried the file, in ISO 8601; null where nothing says. */
  readonly captured: string | null;
  /** Address it was captured from, or null. */
  readonly address: string | null;
  /** Encoding that the wrapping declares for the bytes, or null. */
  readonly charset: string | null;
}

/** Another author's text carried whole; the span covers all its parts. */
export interface Reprint extends Span {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly stated: readonly StatedDate[];
}

/** What phase 1 hands on: canonical text with the parts told apart, nothing interpreted. */
export interface Document {
  readonly id: DocumentId;
  /** File name or address as given, for people; never used as identity. The first of `provenance`. */
  readonly name: string;
  /** Every place the bytes came from, in the order of names. */
  readonly provenance: readonly Provenance[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: Publisher | null;
  readonly address: string | null;
  /** ISO 639-1 code, or null when it cannot be told. */
  readonly language: string | null;
  readonly text: string;
  readonly parts: readonly Part[];
  /** Absent where nobody has marked a stretch: then the parts are the machine's own. */
  readonly marked?: MarkedParts;
  readonly anchors: readonly Anchor[];
  readonly credits: readonly Credit[];
  readonly stated: readonly StatedDate[];
  readonly reprints: readonly Reprint[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One step of the reasoning that dates a document; `says` is a sentence for people. */
export interface DateStep extends MaybeSpan {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly says: string;
  readonly rule: string;
}

/** When a document or a reprint was written, as an inclusive interval of days with its basis. */
export interface DocumentDate {
  readonly stated: readonly StatedDate[];
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly best: IsoDay | null;
  readonly precision: Precision;
  readonly basis: readonly DateStep[];
  /** A sentence saying which stated date the text does not allow, or null. */
  readonly conflict: string | null;
}
