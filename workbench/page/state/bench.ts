/** The workbench as the page holds it: host, add-in frame, what is shown, and who must draw again. */
import type { Faults } from '../../host/host';
import { ExcelHost } from '../../host/host';
import type { FunctionMetadata } from '../../host/custom-functions';
import { localeByName } from '../../host/model/locale';
import type { Workbook } from '../../host/model/workbook';
import type { Pose } from '../../host/pose';
import { Channel, frameName } from '../../host/transport/channel';
import { xlsxFiles } from '../../host/xlsx-codec';
import type { AddinManifest, RibbonButton } from '../manifest/read-manifest';
import type { Language } from '../texts';

export type Theme = 'light' | 'dark' | 'contrast';

/** What the controls of the page decide; plain values, so that they can be remembered. */
export interface Settings {
  readonly language: Language;
  readonly pose: Pose;
  readonly theme: Theme;
  readonly latency: number;
  readonly paneWidth: number;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'vi-VN',
  pose: '365',
  theme: 'light',
  latency: 0,
  paneWidth: 360,
};

/** What of the page changed, for those who draw it. */
export interface Shown {
  readonly settings: Settings;
  readonly paneOpen: boolean;
  /** Rises when the frame of the add-in must be loaded anew. */
  readonly runtime: number;
  /** Ribbon buttons whose command has not completed. */
  readonly running: readonly string[];
  /** Rises with every change of the workbook. */
  readonly workbookVersion: number;
}

export interface AddinFacts {
  readonly manifest: (language: Language) => AddinManifest;
  readonly functions: readonly FunctionMetadata[];
}

export interface Bench {
  readonly host: ExcelHost;
  readonly addin: AddinFacts;
  readonly subscribe: (listener: () => void) => () => void;
  readonly shown: () => Shown;
  readonly change: (settings: Partial<Settings>) => void;
  readonly showPane: (open: boolean) => void;
  /** Puts another workbook on the page and starts the add-in afresh, as opening a file does. */
  readonly open: (workbook: Workbook) => void;
  readonly reload: () => void;
  readonly setFault: (fault: Partial<Pick<Faults, 'failNext' | 'failAfter' | 'payloadLimit'>>) => void;
  /** Someone types into a cell: Excel answers no request of add-ins meanwhile. */
  readonly typing: (on: boolean) => void;
  /** Pretends that someone types into a cell. */
  readonly poseCellEdit: (on: boolean) => void;
  readonly posedCellEdit: () => boolean;
  readonly protectSheet: (on: boolean) => void;
  readonly protectWorkbook: (on: boolean) => void;
  readonly setReadOnly: (on: boolean) => void;
  readonly clearLog: () => void;
  /** Tells the page that something outside the workbook's own events changed. */
  readonly touch: () => void;
  /** Connects a loaded frame; gives back what disconnects it. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  readonly frameName: () => string;
  /** Presses a ribbon or menu button; resolves with false when the add-in never answered. */
  readonly press: (button: RibbonButton) => Promise<boolean>;
}

const CONVERSATION = 'kh-workbench';
const COMMAND_TIMEOUT_MS = 30_000;

/** Everything forbidden, as Excel's protection starts. */
const PROTECTION = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const loadSettings = (storage: Storage | null): Settings => {
  try {
    const kept = JSON.parse(storage?.getItem('kh-workbench') ?? '{}') as Partial<Settings>;
    return { ...DEFAULT_SETTINGS, ...kept };
  } catch {
    return DEFAULT_SETTINGS;
  }
};

/**
 * Makes the workbench around a workbook. `request` hears what the add-in asks of Excel itself ("save", "close").
 */
export function createBench(options: {
  readonly workbook: Workbook;
  readonly addin: AddinFacts;
  readonly storage: Storage | null;
  readonly request: (what: string) => void;
}): Bench {
  const { addin, storage } = options;
  let settings = loadSettings(storage);
  const host = new ExcelHost({
    workbook: options.workbook,
    pose: settings.pose,
    latency: settings.latency,
    files: xlsxFiles,
  });
  host.workbook.locale = localeByName(settings.language);
  let state: Shown = { settings, paneOpen: true, runtime: 0, running: [], workbookVersion: 0 };
  let channel: Channel | null = null;
  const listeners = new Set<() => void>();
  let announced = false;

  const set = (part: Partial<Shown>): void => {
    state = { ...state, ...part };
    if (announced) return;
    announced = true;
    // A command changes thousands of cells in one go: drawn once.
    queueMicrotask(() => {
      announced = false;
      for (const listener of [...listeners]) listener();
    });
  };
  const touch = (): void => set({ workbookVersion: state.workbookVersion + 1 });
  const watch = (workbook: Workbook): (() => void) => workbook.onChange(touch);
  let unwatch = watch(host.workbook);

  host.listen({
    synced: touch,
    shell: (request, detail) => {
      if (request === 'visibility') set({ paneOpen: detail !== 'Hidden' && detail !== 'hidden' });
      else options.request(request);
    },
  });

  let typing = false;
  let posedEdit = false;
  const setCellEdit = (): void => {
    host.faults.cellEdit = typing || posedEdit;
  };

  const startFunctions = (): void => {
    host.customFunctions.stop();
    const { namespace } = addin.manifest(settings.language);
    if (namespace !== '') host.customFunctions.declare(namespace, addin.functions);
  };
  startFunctions();
  // The workbook was made before there were functions to call.
  host.workbook.engine.markDirty();
  host.workbook.calculate();

  const reload = (): void => {
    startFunctions();
    host.workbook.engine.markDirty();
    set({ runtime: state.runtime + 1 });
  };

  return {
    host,
    addin,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => state,
    change: (part) => {
      const before = settings;
      settings = { ...settings, ...part };
      storage?.setItem('kh-workbench', JSON.stringify(settings));
      host.latency = settings.latency;
      host.pose = settings.pose;
      host.workbook.locale = localeByName(settings.language);
      set({ settings });
      const anew =
        before.pose !== settings.pose || before.language !== settings.language || before.theme !== settings.theme;
      if (anew) reload();
      touch();
    },
    showPane: (open) => set({ paneOpen: open }),
    open: (workbook) => {
      unwatch();
      workbook.locale = localeByName(settings.language);
      host.open(workbook);
      unwatch = watch(workbook);
      host.syncs.length = 0;
      reload();
      workbook.calculate();
      touch();
    },
    reload,
    setFault: (fault) => {
      Object.assign(host.faults, fault);
      touch();
    },
    typing: (on) => {
      typing = on;
      setCellEdit();
    },
    poseCellEdit: (on) => {
      posedEdit = on;
      setCellEdit();
      touch();
    },
    posedCellEdit: () => posedEdit,
    protectSheet: (on) => {
      const sheet = host.workbook.activeSheet;
      const before = String(sheet.protection !== null);
      sheet.protection = on ? { options: PROTECTION, password: null } : null;
      host.workbook.emit({ kind: 'sheet-protection', sheet, before, after: String(on) });
    },
    protectWorkbook: (on) => {
      host.workbook.protection = on ? { password: null } : null;
      touch();
    },
    setReadOnly: (on) => {
      host.workbook.readOnly = on;
      // The add-in learns of it when it starts.
      reload();
      touch();
    },
    clearLog: () => {
      host.syncs.length = 0;
      touch();
    },
    touch,
    frameName: () =>
      frameName({
        conversation: CONVERSATION,
        addin: addin.manifest(settings.language).id,
        origin: location.origin,
        locale: settings.language,
      }),
    connect: (frame) => {
      const own = new Channel(host, {
        conversation: CONVERSATION,
        addin: addin.manifest(settings.language).id,
        origin: location.origin,
        document: () => host.workbook.name,
        send: (message) => frame.contentWindow?.postMessage(message, location.origin),
      });
      channel = own;
      const receive = (event: MessageEvent): void => {
        if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
        poseTheme(frame, settings.theme);
        own.receive(event.data);
      };
      window.addEventListener('message', receive);
      return () => {
        window.removeEventListener('message', receive);
        own.close();
        if (channel === own) channel = null;
      };
    },
    press: async (button) => {
      if (button.action.kind === 'pane') {
        set({ paneOpen: true });
        return true;
      }
      set({ running: [...state.running, button.id] });
      try {
        const until = Date.now() + COMMAND_TIMEOUT_MS;
        // The add-in may still be loading: the channel itself waits two seconds at a time.
        do {
          if (channel !== null && (await channel.runCommand(button.action.name, button.id))) return true;
          if (channel === null) await new Promise((resolve) => setTimeout(resolve, 100));
        } while (Date.now() < until);
        return false;
      } finally {
        set({ running: state.running.filter((id) => id !== button.id) });
      }
    },
  };
}

/**
 * Makes the frame believe in the theme the page poses: Excel on the web hands none to add-ins, so they ask the
 * browser. Done before the library hears back from the host, hence before the add-in asks.
 */
function poseTheme(frame: HTMLIFrameElement, theme: Theme): void {
  const inside = frame.contentWindow;
  if (inside === null || 'khPosedTheme' in inside) return;
  const real = inside.matchMedia.bind(inside);
  const wanted = (query: string): boolean | null =>
    /prefers-color-scheme:\s*dark/.test(query)
      ? theme === 'dark'
      : /forced-colors:\s*active/.test(query)
        ? theme === 'contrast'
        : null;
  Object.assign(inside, {
    khPosedTheme: theme,
    matchMedia: (query: string): MediaQueryList => {
      const list = real(query);
      const matches = wanted(query);
      if (matches !== null && theme !== 'light') Object.defineProperty(list, 'matches', { value: matches });
      return list;
    },
  });
}
