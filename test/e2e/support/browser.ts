/** Chromium for the journeys: no window, no network of its own, a fresh profile each time. */
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Launches the system's Chromium, or the one KH_CHROMIUM names. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['KH_CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
    timeout: 120_000,
  });
