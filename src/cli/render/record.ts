import type { Claim, Credit, DocumentRecord, Event, Figure, Participant } from '../../model/index.ts';
import type { SettledOne } from '../../settled.ts';
import { formatInterval, formatWhen } from './dates.ts';
import { renderDiagnostics } from './diagnostics.ts';
import { hang, plural } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';
import { formatChain, formatQuote, STANCE } from './voices.ts';

/** Characters of a claim's words shown in a listing. */
const QUOTE_SHOWN = 300;

/**
 * Lays out all that one document says: its parts, its date, its claims, each with events and figures.
 * `dated` tells who has the last word on the date, where that may be another than the text.
 */
export function renderRecord(record: DocumentRecord, style: Style, dated: SettledOne | null = null): string {
  const { document } = record;
  const roles = new Map<string, number>();
  for (const part of document.parts) roles.set(part.role, (roles.get(part.role) ?? 0) + 1);
  const parts = [...roles].map(([role, count]) => (count === 1 ? role : `${count} ${role}`)).join(', ');
  const facts = [
    ['title', document.title],
    ['publisher', document.publisher?.name ?? null],
    ['byline', document.byline],
    ['credits', [...new Set(document.credits.map(creditWords))].join(', ') || null],
    ['language', document.language],
    ['written', `${formatWhen(record.date)}${dated === null ? '' : lastWord(dated)}`],
    ['parts', parts],
  ] as const;
  const lines = [
    paint(style, 'heading', safeText(document.name)),
    paint(style, 'quiet', document.id),
    ...facts.flatMap(([label, value]) =>
      value === null ? [] : hang(`  ${label.padEnd(10)}`, safeText(value), style.width),
    ),
    '',
    paint(style, 'heading', plural(record.claims.length, 'claim')),
    ...record.claims.flatMap((claim) => ['', ...renderClaim(claim, record, style)]),
  ];
  if (record.diagnostics.length > 0) {
    lines.push(
      '',
      paint(style, 'heading', 'Doubts and losses'),
      ...renderDiagnostics(record.diagnostics, style),
    );
  }
  return `${lines.join('\n')}\n`;
}

function creditWords({ agency, covers }: Credit): string {
  if (covers === 'text') return agency;
  return covers === 'photo' ? `${agency} (picture only)` : `${agency} (in part)`;
}

/** Whose word on the date counts, and what the text alone says. */
function lastWord({ by, read, judgements }: SettledOne): string {
  const text = `by itself the text says ${formatInterval(read)}`;
  switch (by) {
    case 'text':
      return '';
    case 'collection':
      return `, by the collection; ${text}`;
    case 'person':
      return `, set by ${judgements.at(-1)?.who ?? 'a person'}; ${text}`;
    default:
      return by satisfies never;
  }
}

/** One claim with what it carries: who, the exact words, the cue, events and figures. */
export function renderClaim(claim: Claim, record: DocumentRecord, style: Style): string[] {
  const who = formatChain(claim.voices, record.document.publisher?.name ?? null);
  const cue = claim.cue === null ? '' : ` [${safeText(claim.cue.text)}]`;
  const where = `${claim.part} ${claim.start}–${claim.end} · ${claim.id.slice(0, 8)}`;
  const events = record.events.filter((event) => event.claim === claim.id);
  const figures = record.figures.filter((figure) => figure.claim === claim.id);
  return [
    ...hang('  ', `${who} ${STANCE[claim.factuality]}${cue}`, style.width),
    ...hang('    ', formatQuote(claim, QUOTE_SHOWN), style.width).map((line) => paint(style, 'quote', line)),
    paint(style, 'quiet', `    ${where}`),
    ...events.flatMap((event) => hang('    event   ', formatMention(event), style.width)),
    ...figures.flatMap((figure) => hang('    figure  ', formatFigure(figure), style.width)),
  ];
}

/** One mention of an event in a line: type, when, where, who, to whom. */
export function formatMention(event: Event): string {
  return [
    event.type,
    formatInterval(event.when),
    event.where === null ? 'place unknown' : safeText(event.where.name),
    `by ${nameParticipant(event.agent)}`,
    `on ${nameParticipant(event.target)}`,
    ...(event.factuality === 'asserted' ? [] : [event.factuality]),
    ...(event.background ? ['background'] : []),
    event.id.slice(0, 8),
  ].join(' · ');
}

function nameParticipant(participant: Participant | null): string {
  return participant === null ? 'unknown' : safeText(participant.name);
}

/**
 * One figure in a line. Open limits are said: "at least 14", "up to 300".
 */
export function formatFigure(figure: Figure): string {
  return [
    figure.measure,
    `${formatRange(figure.low, figure.high)} ${safeText(figure.who)}`.trim(),
    figure.scope,
    `“${safeText(figure.quote)}”`,
    figure.id.slice(0, 8),
  ].join(' · ');
}

/**
 * Says a count with its limits; a null limit is open.
 *
 * @example
 * formatRange(14, null); // 'at least 14'
 */
export function formatRange(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'unknown number of';
  if (low === null) return `up to ${high}`;
  if (high === null) return `at least ${low}`;
  return low === high ? String(low) : `${low} to ${high}`;
}
