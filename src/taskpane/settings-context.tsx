import { createContext, useCallback, useContext, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { translate, type MessageKey, type MessageParams } from '../messages';
import { DEFAULT_SETTINGS, useServices, type PaneSettings } from './services';

interface SettingsState {
  readonly settings: PaneSettings;
  /** The last save did not reach the file. */
  readonly unsaved: boolean;
  readonly change: (part: Partial<PaneSettings>) => void;
}

const SettingsContext = createContext<SettingsState>({
  settings: DEFAULT_SETTINGS,
  unsaved: false,
  change: () => undefined,
});

/** Loads the settings of the workbook once and saves every change at once: the runtime may stop at any time. */
export const SettingsProvider = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const { settings: store } = useServices();
  const [settings, setSettings] = useState<PaneSettings>(() => store.load());
  const [unsaved, setUnsaved] = useState(false);
  const change = useCallback(
    (part: Partial<PaneSettings>) => {
      const next = { ...settings, ...part };
      setSettings(next);
      void store.save(next).then((result) => setUnsaved(!result.ok));
    },
    [settings, store],
  );
  const state = useMemo(() => ({ settings, unsaved, change }), [settings, unsaved, change]);
  return <SettingsContext value={state}>{children}</SettingsContext>;
};

export const useSettings = (): SettingsState => useContext(SettingsContext);

/** A sentence in the pane's language. Keys of the catalogues are checked; keys inside plain data come as strings. */
export type Say = (key: MessageKey, params?: MessageParams) => string;

export const useSay = (): Say => {
  const { language } = useSettings().settings;
  return useCallback((key, params) => translate(language, key, params), [language]);
};

/** A sentence whose key travelled in data (a finding, a doubt, a failure). */
export const useSayData = (): ((key: string, params?: MessageParams) => string) => {
  const { language } = useSettings().settings;
  return useCallback((key, params) => translate(language, key, params), [language]);
};
