import type { Settings } from './settings';

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

export interface ShownStore {
  readonly shown: () => Shown;
  readonly set: (part: Partial<Shown>) => void;
  /** The workbook, or something outside its own events, changed. */
  readonly touch: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds what is shown and tells those who draw it, once for all that changes in one go. */
export function createShownStore(settings: Settings): ShownStore {
  let state: Shown = { settings, paneOpen: true, runtime: 0, running: [], workbookVersion: 0 };
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
  return {
    shown: () => state,
    set,
    touch: () => set({ workbookVersion: state.workbookVersion + 1 }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
