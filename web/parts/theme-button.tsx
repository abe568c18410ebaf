import { useState } from 'react';
import { keepTheme, keptTheme, nextTheme, type Theme } from '../queries/theme.ts';

const SAID: Readonly<Record<Theme, string>> = {
  system: 'as the system',
  light: 'light',
  dark: 'dark',
};

/** Goes round the choices of colours: as the system has them, light, dark. */
export function ThemeButton() {
  const [theme, setTheme] = useState(keptTheme);
  const next = nextTheme(theme);
  const choose = () => {
    keepTheme(next);
    setTheme(next);
  };
  const words = `Colours: ${SAID[theme]}. Change to ${SAID[next]}`;
  return (
    <button type="button" className="theme-button" onClick={choose} aria-label={words} title={words}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="5.5" />
        {theme !== 'light' && <path className="filled" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />}
        {theme === 'dark' && <path className="filled" d="M8 2.5a5.5 5.5 0 0 0 0 11z" />}
      </svg>
    </button>
  );
}
