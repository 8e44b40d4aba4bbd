/** The frame that the add-in runs in: its name, its channel to the host, the buttons that call it. */
import type { FunctionMetadata } from '../../host/custom-functions';
import type { ExcelHost } from '../../host/host';
import { Channel, frameName } from '../../host/transport/channel';
import type { AddinManifest, RibbonButton } from '../manifest/read-manifest';
import type { Language } from '../texts';
import type { Theme } from './settings';
import type { ShownStore } from './shown';

const CONVERSATION = 'kh-workbench';
const COMMAND_TIMEOUT_MS = 30_000;
const NEXT_TRY_MS = 100;

export interface AddinFacts {
  readonly manifest: (language: Language) => AddinManifest;
  readonly functions: readonly FunctionMetadata[];
}

export interface AddinFrame {
  readonly frameName: () => string;
  /** Connects a loaded frame; gives back what disconnects it. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  /** Presses a ribbon or menu button; resolves with false when the add-in never answered. */
  readonly press: (button: RibbonButton) => Promise<boolean>;
}

/** The frame of the add-in over a host; what is shown says in which language and theme. */
export function createAddinFrame(host: ExcelHost, addin: AddinFacts, { shown, set }: ShownStore): AddinFrame {
  let channel: Channel | null = null;
  const idOf = (): string => addin.manifest(shown().settings.language).id;

  const runCommand = async (button: RibbonButton, name: string): Promise<boolean> => {
    const until = Date.now() + COMMAND_TIMEOUT_MS;
    // The add-in may still be loading: the channel itself waits two seconds at a time.
    do {
      if (channel !== null && (await channel.runCommand(name, button.id))) return true;
      if (channel === null) await new Promise((resolve) => setTimeout(resolve, NEXT_TRY_MS));
    } while (Date.now() < until);
    return false;
  };

  return {
    frameName: () =>
      frameName({
        conversation: CONVERSATION,
        addin: idOf(),
        origin: location.origin,
        locale: shown().settings.language,
      }),
    connect: (frame) => {
      const own = new Channel(host, {
        conversation: CONVERSATION,
        addin: idOf(),
        origin: location.origin,
        document: () => host.workbook.name,
        send: (message) => frame.contentWindow?.postMessage(message, location.origin),
      });
      channel = own;
      const receive = (event: MessageEvent): void => {
        if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
        poseTheme(frame, shown().settings.theme);
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
      set({ running: [...shown().running, button.id] });
      try {
        return await runCommand(button, button.action.name);
      } finally {
        set({ running: shown().running.filter((id) => id !== button.id) });
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
