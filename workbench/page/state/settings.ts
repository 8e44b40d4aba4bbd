import type { Pose } from '../../host/pose';
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

const KEY = 'kh-workbench';

/** The settings kept in the browser, over the defaults; the defaults when nothing readable is there. */
export const loadSettings = (storage: Storage | null): Settings => {
  try {
    const kept = JSON.parse(storage?.getItem(KEY) ?? '{}') as Partial<Settings>;
    return { ...DEFAULT_SETTINGS, ...kept };
  } catch {
    return DEFAULT_SETTINGS;
  }
};

export const keepSettings = (storage: Storage | null, settings: Settings): void =>
  storage?.setItem(KEY, JSON.stringify(settings));
