/** The workbench as the page holds it: host, add-in frame, what is shown, and who must draw again. */
import type { Faults } from '../../host/host';
import { ExcelHost } from '../../host/host';
import { localeByName } from '../../host/model/locale';
import type { Workbook } from '../../host/model/workbook';
import { xlsxFiles } from '../../host/xlsx-codec';
import { createAddinFrame, type AddinFacts, type AddinFrame } from './addin-frame';
import { protectActiveSheet } from './protection';
import { keepSettings, loadSettings, type Settings } from './settings';
import { createShownStore, type ShownStore } from './shown';

export interface Bench extends AddinFrame, Omit<ShownStore, 'set'> {
  readonly host: ExcelHost;
  readonly addin: AddinFacts;
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
}

interface BenchOptions {
  readonly workbook: Workbook;
  readonly addin: AddinFacts;
  readonly storage: Storage | null;
  /** Hears what the add-in asks of Excel itself ("save", "close"). */
  readonly request: (what: string) => void;
}

const startHost = (workbook: Workbook, settings: Settings): ExcelHost => {
  const host = new ExcelHost({ workbook, pose: settings.pose, latency: settings.latency, files: xlsxFiles });
  host.workbook.locale = localeByName(settings.language);
  return host;
};

type CellEdit = Pick<Bench, 'typing' | 'poseCellEdit' | 'posedCellEdit'>;

/** While somebody types into a cell, really or as posed, the host answers nothing. */
const createCellEdit = (host: ExcelHost, touch: () => void): CellEdit => {
  let typing = false;
  let posed = false;
  const tell = (): void => {
    host.faults.cellEdit = typing || posed;
  };
  return {
    typing: (on) => {
      typing = on;
      tell();
    },
    poseCellEdit: (on) => {
      posed = on;
      tell();
      touch();
    },
    posedCellEdit: () => posed,
  };
};

/** Makes the workbench around a workbook. */
export function createBench({ workbook, addin, storage, request }: BenchOptions): Bench {
  const store = createShownStore(loadSettings(storage));
  const { shown, set, touch, subscribe } = store;
  const host = startHost(workbook, shown().settings);
  let unwatch = host.workbook.onChange(touch);

  host.listen({
    synced: touch,
    shell: (what, detail) => {
      if (what === 'visibility') set({ paneOpen: detail !== 'Hidden' && detail !== 'hidden' });
      else request(what);
    },
  });

  const startFunctions = (): void => {
    host.customFunctions.stop();
    const { namespace } = addin.manifest(shown().settings.language);
    if (namespace !== '') host.customFunctions.declare(namespace, addin.functions);
  };
  startFunctions();
  // The workbook was made before there were functions to call.
  host.workbook.engine.markDirty();
  host.workbook.calculate();

  const reload = (): void => {
    startFunctions();
    host.workbook.engine.markDirty();
    set({ runtime: shown().runtime + 1 });
  };

  return {
    host,
    addin,
    shown,
    touch,
    subscribe,
    ...createAddinFrame(host, addin, store),
    ...createCellEdit(host, touch),
    change: (part) => {
      const before = shown().settings;
      const settings = { ...before, ...part };
      keepSettings(storage, settings);
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
    open: (next) => {
      unwatch();
      next.locale = localeByName(shown().settings.language);
      host.open(next);
      unwatch = next.onChange(touch);
      host.syncs.length = 0;
      reload();
      next.calculate();
      touch();
    },
    reload,
    setFault: (fault) => {
      Object.assign(host.faults, fault);
      touch();
    },
    protectSheet: (on) => protectActiveSheet(host.workbook, on),
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
  };
}
