/** What a reader may choose: the colours of the system, or always light or dark ones. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Under which the choice is remembered. */
const KEPT = 'crosscheck:theme';

/** The choice made in this browser; that of the system where none was made or nothing is kept. */
export function keptTheme(): Theme {
  try {
    const kept = window.localStorage.getItem(KEPT);
    return THEMES.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Colours the page as chosen. */
export function wearTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  // What is drawn and not styled has to be drawn anew.
  window.dispatchEvent(new Event(THEME_CHANGED));
}

/** Told on the window whenever the page takes other colours by choice. */
export const THEME_CHANGED = 'crosscheck:theme';

export function keepTheme(theme: Theme): void {
  wearTheme(theme);
  try {
    window.localStorage.setItem(KEPT, theme);
  } catch {
    // It holds as long as the page is open.
  }
}

/** The choice after this one. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}
