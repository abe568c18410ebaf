import type { Origin } from '../../model/index.ts';
import type { FoundThing } from '../find-one.ts';
import type { Book } from './book.ts';
import { hang, plural } from './layout.ts';
import { formatFigure, formatMention, renderClaim, renderRecord } from './record.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';
import { renderEvent } from './timeline.ts';
import { formatDocument, formatQuote, STANCE } from './voices.ts';

/** Lays out one thing, whatever it is. */
export function renderFound(found: FoundThing, style: Style): string {
  return `${linesOf(found, style).join('\n')}\n`;
}

function linesOf(found: FoundThing, style: Style): string[] {
  switch (found.kind) {
    case 'document':
      return [renderRecord(found.value.record, style, found.value.dating[0]).trimEnd()];
    case 'dossier-event':
      return [...renderEvent(found.value, found.book, style, { full: true }), ...renderFacets(found, style)];
    case 'origin':
      return renderOrigin(found.value, found.book, style);
    case 'claim':
      return [
        paint(style, 'heading', `Claim in ${formatDocument(found.record)}`),
        ...renderClaim(found.value, found.record, style),
        ...hang('    rule    ', found.value.rule, style.width),
      ];
    case 'event':
    case 'figure': {
      const claim = found.record.claims.find((one) => one.id === found.value.claim);
      const about = found.kind === 'event' ? formatMention(found.value) : formatFigure(found.value);
      return [
        paint(
          style,
          'heading',
          `${found.kind === 'event' ? 'Event' : 'Figure'} in ${formatDocument(found.record)}`,
        ),
        ...hang('  ', about, style.width),
        ...hang('  rule ', found.value.rule, style.width),
        ...(claim === undefined ? [] : ['', ...renderClaim(claim, found.record, style)]),
      ];
    }
  }
}

/** Every question about an event with the answers given, also where all agree. */
function renderFacets(found: FoundThing & { kind: 'dossier-event' }, style: Style): string[] {
  const lines = found.value.facets.flatMap((facet) => {
    const question = facet.who === null ? facet.question : `${facet.question}, ${safeText(facet.who)}`;
    const answers = facet.answers.flatMap((answer) => {
      const origins = answer.origins.map((id) => safeText(found.book.origins.get(id)?.name ?? id)).join(', ');
      return hang('      ', `${safeText(answer.value)}: ${origins}`, style.width);
    });
    return [
      ...hang('    ', `${question}: ${facet.verdict}. ${safeText(facet.why)}`, style.width),
      ...answers,
    ];
  });
  return lines.length === 0 ? [] : ['', paint(style, 'heading', '  Questions and answers'), ...lines];
}

function renderOrigin(origin: Origin, book: Book, style: Style): string[] {
  const claims = [...book.claims.values()].filter((claim) => claim.origin === origin.id);
  const about = `${origin.kind} · ${plural(origin.claims, 'claim')} in ${plural(origin.documents.length, 'document')} · ${origin.id}`;
  return [
    paint(style, 'heading', safeText(origin.name)),
    ...hang('  ', about, style.width).map((line) => paint(style, 'quiet', line)),
    ...claims.flatMap((claim) => {
      const record = book.records.get(claim.document);
      const where = record === undefined ? claim.document : formatDocument(record);
      return [
        '',
        ...hang('  ', `${STANCE[claim.factuality]}, in ${where} · ${claim.id.slice(0, 8)}`, style.width),
        ...hang('    ', formatQuote(claim, QUOTE_SHOWN), style.width).map((line) =>
          paint(style, 'quote', line),
        ),
      ];
    }),
  ];
}

/** Characters of a claim's words shown under its origin. */
const QUOTE_SHOWN = 300;
