import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/register';
import { bootOffice } from '../excel/host';
import { intents } from '../commands/intents';
import { App } from './app';
import { createOfficeServices } from './office-services';
import type { ThemeFacts } from './theme';

/** Office.js answers in about a second; a slow network gets this long before the pane says so. */
const BOOT_TIMEOUT_MS = 20_000;

/** The version of package.json, put here by webpack. */
declare const KH_VERSION: string;

declare global {
  interface Window {
    /** Read by static/boot-guard.js: the pane has drawn itself. */
    khStarted?: boolean;
  }
}

const media = (query: string): boolean => window.matchMedia(query).matches;

/** What host and browser say about the look. `officeTheme` is missing on the web (office-js#6134). */
const readLook = (): ThemeFacts => ({
  officeBackground:
    typeof Office === 'undefined'
      ? undefined
      : (Office.context as Partial<Office.Context> | undefined)?.officeTheme?.bodyBackgroundColor,
  prefersDark: media('(prefers-color-scheme: dark)'),
  forcedColors: media('(forced-colors: active)'),
});

const start = async (): Promise<void> => {
  const container = document.getElementById('root');
  if (container === null) return;
  const host = await bootOffice(BOOT_TIMEOUT_MS);
  if (host.kind === 'excel') registerCommands();
  createRoot(container).render(
    <StrictMode>
      <App
        services={createOfficeServices()}
        trouble={host.kind === 'excel' ? null : host.kind}
        intents={intents}
        look={readLook()}
        version={KH_VERSION}
      />
    </StrictMode>,
  );
  window.khStarted = true;
};

// Cells must not wait for the pane, nor the pane for the functions: static/delay-functions.js holds calls back until
// they are there.
void import(/* webpackChunkName: "kh-functions" */ '../functions');
void start();
