import type { MarkStatus } from '../../queries/timeline/marks.ts';

/** The tokens of the page as colours that a canvas and a saved picture can use. */
export interface Theme {
  readonly paper: string;
  readonly sheet: string;
  readonly sunk: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly lineFirm: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly tone: Readonly<Record<MarkStatus, string>>;
}

/** Reads the tokens as they now stand, light or dark. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => sixDigits(style.getPropertyValue(`--${name}`).trim());
  return {
    paper: colour('paper'),
    sheet: colour('sheet'),
    sunk: colour('sunk'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    inkFaint: colour('ink-faint'),
    line: colour('line'),
    lineFirm: colour('line-firm'),
    accent: colour('accent'),
    accentSoft: colour('accent-soft'),
    tone: {
      corroborated: colour('good'),
      single: colour('ink-soft'),
      contested: colour('bad'),
      denied: colour('bad'),
    },
  };
}

/** The build shortens #ffffff to #fff. */
function sixDigits(colour: string): string {
  return /^#[0-9a-f]{3}$/i.test(colour)
    ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}`
    : colour;
}
