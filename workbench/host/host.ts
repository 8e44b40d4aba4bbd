/** The host: answers request bodies of Office.js on a workbook, poses, delays, fails and counts as told. */
import type { ErrorCode } from './errors';
import { HostError, MESSAGES } from './errors';
import { CustomFunctionRuntime } from './custom-functions';
import type { EventEntry } from './officejs/events';
import { Events } from './officejs/events';
import './officejs/objects';
import type { ResponseBody, RequestBody } from './officejs/processor';
import { errorBody, Processor } from './officejs/processor';
import { KeptReferences } from './officejs/references';
import type { Handle, Session } from './officejs/registry';
import { defineClass } from './officejs/registry';
import type { Json } from './model/types';
import type { Locale } from './model/locale';
import { EN_US } from './model/locale';
import { Workbook } from './model/workbook';
import type { Pose } from './pose';
import { requirementSets, supports } from './pose';

export interface HostOptions {
  readonly workbook?: Workbook;
  readonly pose?: Pose;
  readonly locale?: Locale;
  /** Milliseconds added to every request, 0–500. */
  readonly latency?: number;
  readonly author?: { readonly name: string; readonly email: string };
  readonly clock?: () => Date;
  readonly files?: { open(base64: string): Workbook; save(workbook: Workbook): string };
}

/** What the host can be told to do wrong. */
export interface Faults {
  /** Error code the next request with the add-in's own actions answers with. */
  failNext: ErrorCode | null;
  /** How many requests still succeed before `failNext` strikes. */
  failAfter: number;
  /** A cell is being edited: every request is refused. */
  cellEdit: boolean;
  /** Largest request and response in bytes; 5 MB as on the web. */
  payloadLimit: number;
}

export interface SyncRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  readonly error: string | null;
}

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const byteLength = (text: string): number => {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes++;
    // A surrogate pair is four bytes, counted as three and one so far.
    if (code >= 0xd800 && code <= 0xdbff) {
      bytes -= 1;
      i++;
    }
  }
  return bytes;
};

/** Work of the library itself: dropping references, announcing the runtime. */
const HOUSEKEEPING = new Set([
  '_RemoveReference',
  '_RemoveAllReferences',
  '_SetOsfControlContainerReadyForCustomFunctions',
  '_GetEnabledFeatures',
  'SetInvocationArrayResults',
  'SetInvocationResults',
  '_SetInvocationResult',
  'NotifyActionHandlerReady',
  // Showing and hiding the pane: no work on the workbook, so nothing the add-in's own syncs are counted or failed by.
  'SetAppRuntimeState',
  'GetAppRuntimeState',
  'SetAppRuntimeStartState',
  'GetAppRuntimeStartState',
]);

export interface HostListener {
  /** Entries of a richApiMessage for the add-in. */
  readonly messages?: (entries: readonly EventEntry[]) => void;
  readonly shell?: (request: string, detail: Json) => void;
  readonly synced?: (record: SyncRecord) => void;
}

export class ExcelHost {
  workbook: Workbook;
  pose: Pose;
  latency: number;
  readonly faults: Faults = { failNext: null, failAfter: 0, cellEdit: false, payloadLimit: PAYLOAD_LIMIT };
  /** Requests the add-in made, in order; housekeeping of the library is not among them. */
  readonly syncs: SyncRecord[] = [];
  readonly customFunctions: CustomFunctionRuntime;
  private readonly listeners: HostListener[] = [];
  private references: KeptReferences;
  private events: Events;
  private outbox: EventEntry[] = [];
  private executing = 0;
  private flushing = false;
  private readonly session: Session;

  constructor(private readonly options: HostOptions = {}) {
    this.pose = options.pose ?? '365';
    this.latency = options.latency ?? 0;
    this.workbook =
      options.workbook ??
      new Workbook({
        locale: options.locale ?? EN_US,
        ...(options.clock === undefined ? {} : { clock: options.clock }),
      });
    this.references = new KeptReferences(this.workbook);
    this.customFunctions = new CustomFunctionRuntime({
      send: (type, message) => this.post([[1, type, '', message, 0, false]]),
      arrived: () => {
        this.workbook.engine.markDirty();
        this.workbook.calculate();
      },
    });
    this.session = this.makeSession();
    this.events = this.makeEvents();
    this.workbook.engine.custom = this.customFunctions;
  }

  private makeEvents(): Events {
    return new Events({
      workbook: this.workbook,
      references: this.references,
      enabled: () => this.session.runtimeEvents,
      fromAddin: () => this.executing > 0,
      deliver: (entries) => this.post(entries),
    });
  }

  private makeSession(): Session {
    const host = this;
    return {
      get workbook() {
        return host.workbook;
      },
      events: { register: (name, on, handle) => this.events.register(name, on, handle) },
      get references() {
        return host.references;
      },
      author: this.options.author ?? { name: 'KH', email: 'kh@example.com' },
      files: this.options.files ?? null,
      shell: (request, detail) => {
        for (const listener of this.listeners) listener.shell?.(request, detail);
      },
      runtimeEvents: true,
      supports: (set) => supports(this.pose, set),
    };
  }

  listen(listener: HostListener): () => void {
    this.listeners.push(listener);
    return () => {
      const index = this.listeners.indexOf(listener);
      if (index >= 0) this.listeners.splice(index, 1);
    };
  }

  /** Puts another workbook in the place of the open one. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.references = new KeptReferences(workbook);
    this.events = this.makeEvents();
    workbook.engine.custom = this.customFunctions;
    workbook.emit({ kind: 'reset' });
  }

  requirementSets(): Readonly<Record<string, string>> {
    return requirementSets(this.pose);
  }

  /** Requests being answered right now, and entries waiting to be delivered. */
  get inFlight(): number {
    return this.executing + this.outbox.length;
  }

  private post(entries: readonly EventEntry[]): void {
    this.outbox.push(...entries);
    if (this.flushing) return;
    this.flushing = true;
    // After the running request has been answered, as in Excel.
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.flushing = false;
    if (this.executing > 0) {
      this.flushing = true;
      setTimeout(() => this.flush(), 1);
      return;
    }
    const entries = this.outbox;
    this.outbox = [];
    if (entries.length > 0) for (const listener of this.listeners) listener.messages?.(entries);
  }

  /** Sends entries to the add-in that are no object events: ribbon actions, custom functions. */
  notify(entries: readonly EventEntry[]): void {
    this.post(entries);
  }

  /** Answers one request body (JSON text or parsed). Never rejects: failures are part of the answer. */
  async execute(request: string | RequestBody): Promise<string> {
    this.executing++;
    try {
      const started = performance.now();
      if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
      const text = typeof request === 'string' ? request : JSON.stringify(request);
      const body = typeof request === 'string' ? (JSON.parse(request) as RequestBody) : request;
      const own = body.Actions.some(
        (action) =>
          !(
            action.ActionType === 1 ||
            action.ActionType === 5 ||
            (action.ActionType === 3 && HOUSEKEEPING.has(action.Name))
          ),
      );
      const requestBytes = byteLength(text);
      const response = this.respond(body, requestBytes, own);
      let answer = JSON.stringify(response);
      let responseBytes = byteLength(answer);
      if (responseBytes > this.faults.payloadLimit) {
        response.Error = errorBody('ResponsePayloadSizeLimitExceeded', MESSAGES.ResponsePayloadSizeLimitExceeded, '');
        answer = JSON.stringify({ Results: [], TraceIds: [], Error: response.Error });
        responseBytes = byteLength(answer);
      }
      if (own) {
        const record: SyncRecord = {
          actions: body.Actions.length,
          requestBytes,
          responseBytes,
          milliseconds: performance.now() - started,
          error: response.Error?.Code ?? null,
        };
        this.syncs.push(record);
        for (const listener of this.listeners) listener.synced?.(record);
      }
      return answer;
    } finally {
      this.executing--;
    }
  }

  private respond(body: RequestBody, bytes: number, own: boolean): ResponseBody {
    const refuse = (code: ErrorCode): ResponseBody => ({
      Results: [],
      TraceIds: [],
      Error: errorBody(code, MESSAGES[code], ''),
    });
    if (own && this.faults.failNext !== null) {
      if (this.faults.failAfter <= 0) {
        const code = this.faults.failNext;
        this.faults.failNext = null;
        return refuse(code);
      }
      this.faults.failAfter--;
    }
    if (own && this.faults.cellEdit) return refuse('InvalidOperationInCellEditMode');
    if (bytes > this.faults.payloadLimit) return refuse('RequestPayloadSizeLimitExceeded');
    const root: Handle = { type: 'Workbook', data: this.workbook };
    const processor = new Processor(this.session, root, body.ObjectPaths, (name) => this.service(name));
    const response = processor.run(body.Actions);
    this.workbook.calculate();
    return response;
  }

  /** Objects the library makes by class name. */
  private service(name: string): Handle | null {
    switch (name) {
      case 'Microsoft.ExcelServices.CustomFunctions':
        return { type: '#customFunctions', data: this.customFunctions };
      case 'Microsoft.ExcelServices.Runtime':
        return { type: 'Runtime', data: this.workbook };
      case 'Microsoft.InternalService.AddinInternalService':
        return { type: '#internal', data: null };
      default:
        return /Runtime|AddinLifetime|Ribbon|ContextMenu|Actions|Shortcut/.test(name)
          ? { type: '#office', data: name }
          : null;
    }
  }
}

defineClass<CustomFunctionRuntime>('#customFunctions', {
  about: 'The host side of the custom functions runtime.',
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: (self) => {
      self.start();
      return null;
    },
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (self, args) => {
      const results = args.json(0);
      self.receive(Array.isArray(results) ? (results as readonly Json[]) : []);
      return null;
    },
    GetBatchMessages: () => [],
    Register: (self, args) => {
      readMetadata(self, args.text(0));
      return null;
    },
  },
});

function readMetadata(runtime: CustomFunctionRuntime, text: string): void {
  try {
    const parsed = JSON.parse(text) as { functions?: Parameters<CustomFunctionRuntime['declare']>[1] };
    if (Array.isArray(parsed.functions)) runtime.declare('', parsed.functions);
  } catch {
    throw new HostError('InvalidArgument');
  }
}

defineClass<null>('#internal', {
  about: 'Internal notices of the library.',
  call: { NotifyActionHandlerReady: () => null },
});
defineClass<string>('#office', {
  about: 'Add-in lifetime, ribbon and runtime services of the library.',
  call: {
    SetStartupState: () => null,
    GetStartupState: () => 'None',
    SetVisibilityState: () => null,
    GetVisibilityState: () => 'Visible',
    SetAppRuntimeState: (_, args, session) => {
      session.shell('visibility', args.text(0));
      return null;
    },
    GetAppRuntimeState: () => 'Visible',
    SetAppRuntimeStartState: () => null,
    GetAppRuntimeStartState: () => 'Inactive',
    LaunchExtensionComponent: () => null,
    GetShortcuts: () => [],
    AreShortcutsInUse: () => [],
    ReplaceShortcuts: () => null,
    SetState: () => null,
    GetState: () => 'Visible',
    ExecuteRequestUpdate: () => null,
    ExecuteRequestCreate: () => null,
    RegisterVisibilityChangedEvent: () => null,
  },
});
