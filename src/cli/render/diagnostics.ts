import type { Diagnostic, Severity } from '../../model/index.ts';
import { hang } from './layout.ts';
import { safeText } from './safe-text.ts';
import { paint, type Style, type Tone } from './style.ts';

const TONES: Readonly<Record<Severity, Tone>> = {
  note: 'quiet',
  doubt: 'contested',
  loss: 'contested',
  refused: 'alert',
};

/** One diagnostic a line with its code, equal ones told once with their number. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], style: Style): string[] {
  const counts = new Map<string, { readonly diagnostic: Diagnostic; times: number }>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.code}\n${diagnostic.message}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { diagnostic, times: 1 });
    else known.times += 1;
  }
  return [...counts.values()].flatMap(({ diagnostic, times }) => {
    const text = `${safeText(diagnostic.message)}${times > 1 ? ` (${times} times)` : ''} [${diagnostic.code}]`;
    const tone = TONES[diagnostic.severity];
    return hang(`  ${diagnostic.severity}: `, text, style.width).map((line) => paint(style, tone, line));
  });
}
