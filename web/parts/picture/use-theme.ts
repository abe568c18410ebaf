import { useMemo, useSyncExternalStore } from 'react';
import { THEME_CHANGED } from '../../queries/theme.ts';
import { useMedia } from '../use-media.ts';
import { readTheme, type Theme } from './theme.ts';

/** The colours of the page, anew when the machine goes from light to dark, or the reader chooses. */
export function useTheme(): Theme {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const chosen = useSyncExternalStore(onChoice, () => document.documentElement.dataset['theme'] ?? 'system');
  return useMemo(() => {
    // What is read depends on the scheme, though it is not handed over.
    void [isDark, chosen];
    return readTheme();
  }, [isDark, chosen]);
}

function onChoice(listener: () => void): () => void {
  window.addEventListener(THEME_CHANGED, listener);
  return () => window.removeEventListener(THEME_CHANGED, listener);
}
