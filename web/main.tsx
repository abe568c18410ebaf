import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadPage } from './pages/load-page.ts';
import { keptTheme, wearTheme } from './queries/theme.ts';
import { readAddress } from './selection/address.ts';

// Places are kept per history entry by the page itself: the browser would look before data is there.
window.history.scrollRestoration = 'manual';

wearTheme(keptTheme());

// On its way while the frame is drawn; whether it comes is told where it is shown.
const { view } = readAddress(window.location.pathname, window.location.search);
if (view !== 'unknown') loadPage(view).catch(() => undefined);

const frame = document.getElementById('app');
if (frame !== null) {
  createRoot(frame).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
