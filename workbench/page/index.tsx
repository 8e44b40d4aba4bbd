/** Starts the page: reads the add-in's manifest and functions, opens the sample workbook, draws. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { FunctionMetadata } from '../host/custom-functions';
import { App } from './app';
import type { AddinManifest } from './manifest/read-manifest';
import { manifestBase, readManifest } from './manifest/read-manifest';
import { createSample } from './sample/sample-workbook';
import type { Bench } from './state/bench';
import { createBench } from './state/bench';
import { DEFAULT_SETTINGS } from './state/settings';
import { downloadWorkbook } from './state/download';
import type { Language } from './texts';
import { sayIn } from './texts';
import './style.css';

/** Where scripts/start.mjs serves the built add-in. */
const ADDIN = 'addin/';

declare global {
  interface Window {
    /** For tests and the console: the workbench itself. */
    khWorkbench?: Bench;
  }
}

const text = async (url: string): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
};

async function start(root: HTMLElement): Promise<void> {
  const xml = await text(`${ADDIN}manifest.xml`);
  const base = manifestBase(xml);
  const place = (url: string): string =>
    url.startsWith(base) ? new URL(`${ADDIN}${url.slice(base.length)}`, location.href).href : url;
  const known = new Map<Language, AddinManifest>();
  const manifest = (language: Language): AddinManifest => {
    const found = known.get(language) ?? readManifest(xml, language, place);
    known.set(language, found);
    return found;
  };
  const { functionsUrl } = manifest(DEFAULT_SETTINGS.language);
  const functions =
    functionsUrl === null
      ? []
      : (JSON.parse(await text(functionsUrl)) as { functions: readonly FunctionMetadata[] }).functions;
  const bench = createBench({
    workbook: createSample(DEFAULT_SETTINGS.language),
    addin: { manifest, functions },
    storage: window.localStorage,
    request: (what) => {
      if (what === 'save') downloadWorkbook(bench.host.workbook);
      if (what === 'create-workbook') window.open(location.href, '_blank', 'noopener');
    },
  });
  window.khWorkbench = bench;
  createRoot(root).render(
    <StrictMode>
      <App bench={bench} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root !== null)
  start(root).catch((error: unknown) => {
    root.textContent = sayIn(DEFAULT_SETTINGS.language)(
      'failed',
      error instanceof Error ? error.message : String(error),
    );
  });
