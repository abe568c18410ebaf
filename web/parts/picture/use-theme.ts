import { useMemo } from 'react';
import { useMedia } from '../use-media.ts';
import { readTheme, type Theme } from './theme.ts';

/** The colours of the page, anew when the machine goes from light to dark. */
export function useTheme(): Theme {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  return useMemo(() => {
    // What is read depends on the scheme, though it is not handed over.
    void isDark;
    return readTheme();
  }, [isDark]);
}
