import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { keptTheme, wearTheme } from './queries/theme.ts';

// Places are kept per history entry by the page itself: the browser would look before data is there.
window.history.scrollRestoration = 'manual';

wearTheme(keptTheme());

const frame = document.getElementById('app');
if (frame !== null) {
  createRoot(frame).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
