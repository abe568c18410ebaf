import type { DocumentDate, DocumentRecord } from '../../model/index.ts';
import { formatWhen } from './dates.ts';
import { hang, table } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style } from './style.ts';

/** Says when a document and each reprint in it was written, and by which steps that is known. */
export function renderDate(record: DocumentRecord, style: Style): string {
  const lines = [
    paint(style, 'heading', safeText(record.document.name)),
    ...renderOneDate(record.date, record.document.text, style),
  ];
  for (const reprint of record.reprints) {
    const whose = [reprint.author, reprint.publisher, reprint.title]
      .filter((part) => part !== null)
      .join(', ');
    lines.push('', paint(style, 'heading', `Reprint inside: ${safeText(whose) || 'author unknown'}`));
    lines.push(...renderOneDate(reprint.date, record.document.text, style));
  }
  return `${lines.join('\n')}\n`;
}

function renderOneDate(date: DocumentDate, text: string, style: Style): string[] {
  const rows = [
    ['written', formatWhen(date)],
    ...(date.best === null || date.earliest === date.latest ? [] : [['best', date.best]]),
    ...date.stated.map((stated) => [
      'stated',
      `${safeText(stated.value)} (${stated.basis}${stated.part === null ? '' : `, in the ${stated.part}`})`,
    ]),
  ];
  const steps = date.basis.flatMap((step) => {
    const words =
      step.start === null || step.end === null ? '' : quoteShort(text.slice(step.start, step.end));
    return hang('    - ', safeText(step.says) + words, style.width);
  });
  const conflict =
    date.conflict === null
      ? []
      : hang('  conflict ', safeText(date.conflict), style.width).map((line) =>
          paint(style, 'contested', line),
        );
  return [
    ...table(rows, style.width - 2).map((line) => `  ${line}`),
    ...(steps.length > 0 ? ['  because', ...steps] : []),
    ...conflict,
  ];
}

/** Words of the text behind a step; 80 characters are enough to find them again. */
function quoteShort(words: string): string {
  const safe = safeText(words).trim();
  if (safe === '') return '';
  return safe.length > 80 ? ` [“${safe.slice(0, 79).trimEnd()}…”]` : ` [“${safe}”]`;
}
