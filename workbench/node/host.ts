/** The host in Node: boots the unmodified Office.js in jsdom and answers it, for tests and `npm run office`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { DOMWindow } from 'jsdom';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { FunctionMetadata } from '../host/custom-functions';
import type { HostOptions } from '../host/host';
import { ExcelHost } from '../host/host';
import { localeByName } from '../host/model/locale';
import { createBridge } from '../host/transport/bridge';
import { Channel, frameName } from '../host/transport/channel';

const ORIGIN = 'https://localhost';

export interface NodeHostOptions extends Omit<HostOptions, 'locale'> {
  /** "en-US" (default) or "vi-VN": separators, dates, language of the library's messages. */
  readonly locale?: string;
  /** How batches travel: the native bridge (default) or the web channel, as in the browser. */
  readonly transport?: 'bridge' | 'channel';
  /** Where `console` of scripts goes; nowhere when absent. */
  readonly console?: Console;
  /** Start the runtime of custom functions (and the shared runtime). */
  readonly customFunctions?: { readonly namespace: string; readonly functions: readonly FunctionMetadata[] };
  /** HTML of the page's body. */
  readonly body?: string;
}

export interface NodeHost {
  readonly host: ExcelHost;
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** `Excel.run`. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Runs script text in the page; gives the value of its last statement. */
  evaluate(code: string, filename?: string): unknown;
  /** Presses a ribbon button: runs the function associated with the name, resolves at `event.completed()`. */
  runCommand(functionName: string, controlId?: string): Promise<boolean>;
  /** Waits until no request is under way and nothing new has come for a moment. */
  settle(quiet?: number): Promise<void>;
  close(): void;
}

const libraryFolder = (): string => {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules/@microsoft/office-js/dist');
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) throw new Error('@microsoft/office-js is not installed');
  }
};

/** Serves the library's files from the installed package. */
class LibraryLoader extends ResourceLoader {
  constructor(private readonly folder: string) {
    super({ strictSSL: false });
  }
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const path = new URL(url).pathname;
    const file = path.startsWith('/office/') ? join(this.folder, path.slice('/office/'.length)) : '';
    // Telemetry is not loaded: nothing is sent anywhere.
    if (file === '' || path.includes('/telemetry/') || !existsSync(file)) return null;
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader['fetch']>;
  }
}

/** Boots Office.js against a fresh host. Resolves when `Office.onReady` has fired. */
export async function createNodeHost(options: NodeHostOptions = {}): Promise<NodeHost> {
  const {
    locale: localeName = 'en-US',
    transport = 'bridge',
    console: sink,
    customFunctions,
    body = '',
    ...hostOptions
  } = options;
  const host = new ExcelHost({ ...hostOptions, locale: localeByName(localeName) });
  if (customFunctions !== undefined) host.customFunctions.declare(customFunctions.namespace, customFunctions.functions);
  let channel: Channel | null = null;
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => sink?.error(error));
  const dom = new JSDOM(
    `<!doctype html><html><head><script src="${ORIGIN}/office/office.debug.js"></script></head><body>${body}</body></html>`,
    {
      url: `${ORIGIN}/taskpane.html`,
      runScripts: 'dangerously',
      resources: new LibraryLoader(libraryFolder()),
      pretendToBeVisual: true,
      virtualConsole,
      beforeParse: (window) =>
        (channel = prepare(window, host, {
          locale: localeName,
          bridge: transport === 'bridge',
          console: sink,
          runtime: customFunctions !== undefined,
        })),
    },
  );
  const { window } = dom;
  await ready(window);
  const page = window as unknown as Pick<NodeHost, 'Office' | 'Excel' | 'OfficeExtension' | 'CustomFunctions'>;
  const inFlight = (): number => host.inFlight;
  return {
    host,
    window,
    Office: page.Office,
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    CustomFunctions: page.CustomFunctions,
    run: (batch) => page.Excel.run(batch),
    runCommand: (functionName, controlId = functionName) =>
      channel?.runCommand(functionName, controlId) ?? Promise.resolve(false),
    evaluate: (code, filename = 'script.js') =>
      new Script(code, { filename }).runInContext(dom.getInternalVMContext()) as unknown,
    settle: async (quiet = 20) => {
      for (let idle = 0; idle < quiet;) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        idle = inFlight() > 0 ? 0 : idle + 5;
      }
    },
    close: () => window.close(),
  };
}

const silent = new Proxy({} as Console, { get: () => () => undefined });

function prepare(
  window: DOMWindow,
  host: ExcelHost,
  options: {
    readonly locale: string;
    readonly bridge: boolean;
    readonly console: Console | undefined;
    readonly runtime: boolean;
  },
): Channel {
  const conversation = 'workbench';
  window.console = options.console ?? silent;
  // jsdom has no `document.domain`, which the library asks when it checks whom it talks to.
  Object.defineProperty(window.document, 'domain', { value: 'localhost' });
  window.name = frameName({
    conversation,
    addin: 'kh',
    origin: ORIGIN,
    locale: options.locale,
    features: options.runtime ? 3 : 0,
  });
  if (options.bridge)
    (window as unknown as { _richApiNativeBridge: unknown })._richApiNativeBridge = createBridge(host);
  const channel = new Channel(host, {
    conversation,
    addin: 'kh',
    origin: ORIGIN,
    document: () => host.workbook.name,
    send: (message) =>
      void window.dispatchEvent(
        new window.MessageEvent('message', {
          data: message,
          origin: ORIGIN,
          source: window as unknown as MessageEventSource,
        }),
      ),
  });
  // The page is its own parent here: messages of the library arrive on the same window.
  window.addEventListener('message', (event: MessageEvent) => {
    if (channel.receive(event.data)) event.stopImmediatePropagation();
  });
  return channel;
}

/** Resolves when the library calls back. */
function ready(window: DOMWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const until = Date.now() + 15_000;
    const look = (): void => {
      const { Office: library } = window as unknown as { Office?: { onReady?: (callback: () => void) => unknown } };
      if (typeof library?.onReady === 'function') library.onReady(() => resolve());
      else if (Date.now() > until) reject(new Error('Office.js did not start'));
      else setTimeout(look, 1);
    };
    look();
  });
}
