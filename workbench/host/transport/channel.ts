/** The message channel of Excel on the web (excel-host-protocol §1), without DOM: texts in, texts out. */
import type { ExcelHost } from '../host';
import type { EventEntry } from '../officejs/events';
import type { Json } from '../model/types';

export interface ChannelOptions {
  readonly conversation: string;
  readonly addin: string;
  /** Origin of the page that answers. */
  readonly origin: string;
  /** Name of the open document. */
  readonly document: () => string;
  /** Sends one message to the add-in. */
  readonly send: (message: string) => void;
  /** Requests the host core does not answer itself: dialogs, closing, focus. */
  readonly other?: (action: string, data: Json) => Json | undefined;
}

interface Incoming {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: Record<string, unknown> | string | null;
}

/** Bits of hostInfo's last field: 1 shared runtime, 2 custom functions. */
export function frameName(options: {
  readonly conversation: string;
  readonly addin: string;
  readonly origin: string;
  readonly locale: string;
  readonly features?: number;
}): string {
  return JSON.stringify({
    hostInfo: `Excel$Web$16.01$${options.locale}$telemetry$$$${options.features ?? 3}`,
    xdmInfo: `${options.conversation}|${options.addin}|${options.origin}`,
    serializerVersion: '1',
  });
}

const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandDone: 94 } as const;

export class Channel {
  private readonly registered = new Map<string, Incoming>();
  /** Ribbon commands that have not called `event.completed()` yet. */
  private readonly commands = new Map<string, () => void>();
  private nextCommand = 1;
  private readonly stop: () => void;

  constructor(
    private readonly host: ExcelHost,
    private readonly options: ChannelOptions,
  ) {
    this.stop = host.listen({ messages: (entries) => this.deliver(entries) });
    host.workbook.onChange((change) => {
      if (change.kind === 'selected') this.deliverEvent('documentSelectionChanged', { Error: 0 });
    });
  }

  close(): void {
    this.stop();
    this.registered.clear();
  }

  /** Takes one message text from the add-in; ignores what is none of the channel's. */
  receive(text: unknown): boolean {
    if (typeof text !== 'string' || !text.startsWith('{')) return false;
    let message: Incoming;
    try {
      message = JSON.parse(text) as Incoming;
    } catch {
      return false;
    }
    if (message._messageType !== 0 || typeof message._actionName !== 'string') return false;
    if (!message._conversationId.startsWith(this.options.conversation)) return false;
    void this.answer(message);
    return true;
  }

  private reply(message: Incoming, data: unknown, responseType = 0): void {
    this.options.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  private async answer(message: Incoming): Promise<void> {
    if (message._actionType === 1) {
      this.registered.set(message._actionName, message);
      this.reply(message, { Error: 0 });
      return;
    }
    if (message._actionType === 2) {
      this.registered.delete(message._actionName);
      this.reply(message, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(message, this.appContext(message));
        return;
      case 'executeMethod':
        this.reply(message, await this.method(message));
        return;
      default:
        this.reply(message, this.options.other?.(message._actionName, message._data as Json) ?? { Error: 0 });
    }
  }

  private appContext(message: Incoming): Record<string, unknown> {
    const { workbook } = this.host;
    const settings = Object.fromEntries([...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]));
    return {
      _id: message._data,
      _appName: 16,
      _appVersion: '16.01',
      _appUILocale: workbook.locale.name,
      _dataLocale: workbook.locale.name,
      _docUrl: this.options.document(),
      _clientMode: workbook.readOnly ? 0 : 1,
      _settings: settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.options.conversation,
      _appInstanceId: this.options.addin,
      _requirementMatrix: JSON.stringify(this.host.requirementSets()),
      _hostFullVersion: '16.0.18000.20000',
      _hostCustomMessage: '',
      _appMinorVersion: 1,
      _initialDisplayMode: 0,
      _featureGates: {},
    };
  }

  private async method(message: Incoming): Promise<unknown> {
    const data = typeof message._data === 'object' && message._data !== null ? message._data : {};
    const dispatch = (data['DdaMethod'] as { readonly DispatchId?: number } | undefined)?.DispatchId;
    switch (dispatch) {
      case DISPATCH.richApi: {
        const parts = data['ArrayData'] as readonly unknown[] | undefined;
        const body = parts?.[4];
        if (typeof body !== 'string') return { Error: 1 };
        return { Error: 0, Version: 1, Data: [200, [], await this.host.execute(body)] };
      }
      case DISPATCH.saveSettings:
        this.saveSettings(
          data['DdaSettingsMethod'] as { readonly Properties?: readonly (readonly [string, string])[] } | undefined,
        );
        return { Error: 0 };
      case DISPATCH.loadSettings:
        return {
          Error: 0,
          Properties: [...this.host.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]),
        };
      case DISPATCH.commandDone: {
        const id = data['0'];
        const done = typeof id === 'string' ? this.commands.get(id) : undefined;
        if (typeof id === 'string') this.commands.delete(id);
        done?.();
        return { Error: 0 };
      }
      default:
        return this.options.other?.(`method:${dispatch ?? ''}`, data as unknown as Json) ?? { Error: 5001 };
    }
  }

  /** `Office.context.document.settings.saveAsync`: replaces the settings by those given. */
  private saveSettings(given: { readonly Properties?: readonly (readonly [string, string])[] } | undefined): void {
    const { settings } = this.host.workbook;
    settings.clear();
    for (const [key, value] of given?.Properties ?? []) {
      try {
        settings.set(key, JSON.parse(value) as Json);
      } catch {
        settings.set(key, value);
      }
    }
    this.host.workbook.emit({ kind: 'settings' });
  }

  private deliver(entries: readonly EventEntry[]): void {
    this.deliverEvent('richApiMessage', { ArrayData: entries });
  }

  private deliverEvent(name: string, data: unknown): void {
    const registration = this.registered.get(name);
    if (registration !== undefined) this.reply(registration, data, 1);
  }

  /**
   * Runs a ribbon command by the name its function is associated with. Resolves with `true` when the add-in called
   * `event.completed()`, with `false` when no add-in listens.
   */
  async runCommand(functionName: string, controlId: string): Promise<boolean> {
    let registration = this.registered.get('appCommandInvoked');
    // The library registers a moment after it is ready.
    for (let i = 0; i < 100 && registration === undefined; i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      registration = this.registered.get('appCommandInvoked');
    }
    if (registration === undefined) return false;
    const id = `command${this.nextCommand++}`;
    const done = new Promise<boolean>((resolve) => this.commands.set(id, () => resolve(true)));
    this.reply(registration, [id, functionName, JSON.stringify({ source: { id: controlId } })], 1);
    return done;
  }
}
