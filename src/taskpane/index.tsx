import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { bootOffice } from '../excel/host';
import { App } from './app';

/** Office.js answers in about a second; a slow network gets this long before the pane says so. */
const BOOT_TIMEOUT_MS = 20_000;

declare global {
  interface Window {
    /** Read by static/boot-guard.js: the pane has drawn itself. */
    khStarted?: boolean;
  }
}

const start = async (): Promise<void> => {
  const container = document.getElementById('root');
  if (container === null) return;
  const host = await bootOffice(BOOT_TIMEOUT_MS);
  if (host.kind === 'excel') registerCommands();
  createRoot(container).render(
    <StrictMode>
      <App host={host} />
    </StrictMode>,
  );
  window.khStarted = true;
};

void start();
