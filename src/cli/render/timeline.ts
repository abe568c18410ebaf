import {
  type Claim,
  type DossierEvent,
  type EventStatus,
  FACTUALITIES,
  type Facet,
  type Factuality,
} from '../../model/index.ts';
import type { Book } from './book.ts';
import { formatWhen } from './dates.ts';
import { columnsOf, hang, pad, plural } from './layout.ts';
import { sayOrigins } from './say-origins.ts';
import { byTime } from './order.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style, type Tone } from './style.ts';
import { formatQuote, formatSource, STANCE_MARGIN } from './voices.ts';

/** How much of each event is shown. */
export interface TimelineOptions {
  /** Every claim and its whole words, instead of the first few of each stance, shortened. */
  readonly full: boolean;
}

/** Claims of one stance shown for an event unless all are asked for; chosen to keep an event on a screen. */
const CLAIMS_SHOWN = 3;

/** Characters of a quote shown unless all are asked for: two to three lines. */
const QUOTE_SHOWN = 240;

/** Columns of the margin that names the stance. */
const MARGIN = 11;

const STATUS_TONE: Readonly<Record<EventStatus, Tone>> = {
  corroborated: 'agree',
  single: 'single',
  contested: 'contested',
  denied: 'denied',
};

/**
 * Lays the dossier's events out in the order of time, each with who says so, who denies it and
 * where the accounts differ, in exact words. Events without a date stand apart at the end.
 */
export function renderTimeline(book: Book, style: Style, options: TimelineOptions): string {
  const events = [...book.dossier.events].sort(byTime);
  const dated = events.filter((event) => yearOf(event) !== null);
  const undated = events.filter((event) => yearOf(event) === null);
  const lines: string[] = [paint(style, 'heading', summary(book)), ''];
  let year: string | null = null;
  for (const event of dated) {
    if (yearOf(event) !== year) {
      year = yearOf(event);
      lines.push(rule(style, year ?? ''), '');
    }
    lines.push(...renderEvent(event, book, style, options), '');
  }
  if (undated.length > 0) {
    lines.push(rule(style, `No date (${undated.length})`), '');
    for (const event of undated) lines.push(...renderEvent(event, book, style, options), '');
  }
  if (events.length === 0) lines.push('No event was found. Add reports with: crosscheck add PATH', '');
  return lines.join('\n');
}

function summary({ dossier, records }: Book): string {
  const counts = [
    plural(records.size, 'document'),
    plural(dossier.events.length, 'event'),
    plural(dossier.origins.length, 'origin'),
  ];
  return counts.join(', ');
}

/** One event of the timeline as lines; `show` uses it too. */
export function renderEvent(
  event: DossierEvent,
  book: Book,
  style: Style,
  options: TimelineOptions,
): string[] {
  const when = formatWhen(event.when);
  const status = paint(style, STATUS_TONE[event.status], event.status.toUpperCase());
  const title = hang('  ', safeText(event.title), style.width);
  return [
    pad(when, Math.max(columnsOf(when) + 2, style.width - columnsOf(event.status))) + status,
    ...title.map((line) => paint(style, 'heading', line)),
    ...hang('  ', describe(event), style.width).map((line) => paint(style, 'quiet', line)),
    ...FACTUALITIES.flatMap((stance) => renderStance(stance, event, book, style, options)),
    ...event.facets.flatMap((facet) => renderDifference(facet, style)),
  ];
}

function describe(event: DossierEvent): string {
  const place = event.where === null ? 'place unknown' : formatPlace(event.where);
  const documents = new Set(event.accounts.map((account) => account.document)).size;
  return [
    event.type,
    place,
    `${sayOrigins(event.origins.length, event.originsAtMost)} in ${plural(documents, 'document')}`,
    event.id.slice(0, 8),
  ].join(' · ');
}

function formatPlace(where: NonNullable<DossierEvent['where']>): string {
  const country = where.country === null || where.country === '' ? '' : `, ${where.country}`;
  return `${safeText(where.name)}${country}${where.lat === null ? ' (not located)' : ''}`;
}

function renderStance(
  stance: Factuality,
  event: DossierEvent,
  book: Book,
  style: Style,
  { full }: TimelineOptions,
): string[] {
  const claims = claimsOf(event, book).filter((claim) => claim.factuality === stance);
  const groups = groupAlike(claims);
  const shown = full ? groups : groups.slice(0, CLAIMS_SHOWN);
  const lines = shown.flatMap((group) => renderClaims(group, book, style, full));
  const left = groups.length - shown.length;
  if (left > 0) {
    const more = `  ${' '.repeat(MARGIN)}and ${left} more: crosscheck show ${event.id.slice(0, 8)}`;
    lines.push(paint(style, 'quiet', more));
  }
  return lines;
}

/** Claims with the same chain and words are told once, with every document that carries them. */
function groupAlike(claims: readonly Claim[]): (readonly [Claim, ...Claim[]])[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = JSON.stringify([claim.voices.map((voice) => voice.name), claim.quote.trim()]);
    // The publisher's own word is somebody else's in another document.
    const whose = claim.voices.length === 0 ? key + claim.document : key;
    const group = groups.get(whose);
    if (group === undefined) groups.set(whose, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

function renderClaims(
  claims: readonly [Claim, ...Claim[]],
  book: Book,
  style: Style,
  full: boolean,
): string[] {
  const [claim] = claims;
  const records = [...new Set(claims.map((each) => each.document))].flatMap(
    (id) => book.records.get(id) ?? [],
  );
  const label = `  ${pad(STANCE_MARGIN[claim.factuality], MARGIN)}`;
  const tone: Tone = claim.factuality === 'denied' ? 'denied' : 'heading';
  const head = hang(label, formatSource(claim.voices, records), style.width);
  const indent = ' '.repeat(columnsOf(label));
  const quote = formatQuote(claim, full ? Number.POSITIVE_INFINITY : QUOTE_SHOWN);
  return [
    ...head.map((line, index) =>
      index === 0 ? `  ${paint(style, tone, line.slice(2, 2 + MARGIN))}${line.slice(2 + MARGIN)}` : line,
    ),
    ...hang(indent, quote, style.width).map((line) => paint(style, 'quote', line)),
  ];
}

function renderDifference(facet: Facet, style: Style): string[] {
  if (facet.verdict === 'agree' || facet.verdict === 'single') return [];
  const question = facet.who === null ? facet.question : `${facet.question}, ${safeText(facet.who)}`;
  const answers = facet.answers
    .map((answer) => `${safeText(answer.value)} (${plural(answer.origins.length, 'origin')})`)
    .join(' / ');
  const text = `${question}: ${answers}. ${facet.verdict}: ${safeText(facet.why)}`;
  const label = `  ${pad('differ', MARGIN)}`;
  const tone: Tone = facet.verdict === 'contradiction' ? 'contested' : 'quiet';
  return hang(label, text, style.width).map((line) => paint(style, tone, line));
}

/** The claims behind an event, each once, in the order of accounts. */
export function claimsOf(event: DossierEvent, book: Book): Claim[] {
  const ids = new Set(event.accounts.flatMap((account) => account.claims));
  return [...ids].flatMap((id) => book.claims.get(id) ?? []);
}

function rule(style: Style, label: string): string {
  return paint(
    style,
    'heading',
    `── ${label} ${'─'.repeat(Math.max(0, style.width - columnsOf(label) - 4))}`,
  );
}

function yearOf(event: DossierEvent): string | null {
  return (event.when.earliest ?? event.when.latest)?.slice(0, -6) ?? null;
}
