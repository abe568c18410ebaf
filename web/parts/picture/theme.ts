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
  readonly change: string;
  readonly warn: string;
  readonly tone: Readonly<Record<MarkStatus, string>>;
}

/** Reads the tokens as they now stand, light or dark. */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const { colorScheme } = style;
  const isDark =
    colorScheme === 'dark' ||
    (colorScheme !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  const colour = (name: string) => tokenColour(style.getPropertyValue(`--${name}`), isDark);
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
    change: colour('change'),
    warn: colour('warn'),
    tone: {
      corroborated: colour('good'),
      single: colour('ink-soft'),
      contested: colour('bad'),
      denied: colour('bad'),
    },
  };
}

/**
 * The colour that a token stands for, in six digits: a custom property is handed out as it is written,
 * and the build shortens #ffffff to #fff.
 *
 * @example
 * tokenColour('light-dark(#fff, #131817)', false); // '#ffffff'
 */
export function tokenColour(written: string, isDark: boolean): string {
  const both = /^light-dark\(([^,]+),([^)]+)\)$/.exec(written.trim());
  const colour = (both?.[isDark ? 2 : 1] ?? written).trim();
  return /^#[0-9a-f]{3}$/i.test(colour)
    ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}`
    : colour;
}
