/** Custom functions: calls go to the add-in's runtime as messages, results come back later. */
import type { CustomFunctions } from './calc/engine';
import type { Value } from './calc/values';
import { isArray, isReference, rowsOf, single } from './calc/values';
import type { Json } from './model/types';
import type { ErrorWord, Scalar } from './model/values';
import { errorValue, toJson } from './model/values';

/** One function of functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly type?: string;
  }[];
  readonly options?: {
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly stream?: boolean;
    readonly cancelable?: boolean;
  };
}

const ERROR_CODES: Readonly<Record<number, ErrorWord>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#REF!',
  10: '#NAME?',
  11: '#BUSY!',
  12: '#CALC!',
  13: '#SPILL!',
  14: '#CONNECT!',
  15: '#BLOCKED!',
  16: '#FIELD!',
  17: '#UNKNOWN!',
};

export type InvocationMessage = readonly [
  invocation: number,
  name: string,
  args: readonly Json[],
  address: string,
  flags: number,
];

interface Pending {
  readonly key: string;
  readonly streaming: boolean;
}

export interface CustomFunctionHost {
  send(type: 1000 | 1001, message: string): void;
  /** A value arrived: cells that call the function must be computed again. */
  arrived(): void;
}

export class CustomFunctionRuntime implements CustomFunctions {
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly results = new Map<string, Value>();
  private readonly pending = new Map<number, Pending>();
  private readonly waiting = new Map<string, number>();
  private queue: InvocationMessage[] = [];
  private nextId = 1;
  private namespace = '';
  ready = false;

  constructor(private readonly host: CustomFunctionHost) {}

  /** Says which functions the add-in offers, as its functions.json lists them. */
  declare(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.namespace = namespace.toUpperCase();
    this.functions.clear();
    for (const one of functions) this.functions.set(one.name.toUpperCase(), one);
  }

  get names(): string[] {
    return [...this.functions.keys()].map((name) => `${this.namespace}.${name}`);
  }

  /** The add-in's runtime says it listens: calls made before are sent now. */
  start(): void {
    this.ready = true;
    const queued = this.queue;
    this.queue = [];
    for (const message of queued) this.host.send(1000, JSON.stringify(message));
  }

  stop(): void {
    this.ready = false;
    this.queue = [];
    this.pending.clear();
    this.waiting.clear();
    this.results.clear();
  }

  call(name: string, args: readonly Value[], address: string): ReturnType<CustomFunctions['call']> {
    const prefix = `${this.namespace}.`;
    const upper = name.toUpperCase();
    const found =
      this.namespace !== '' && upper.startsWith(prefix) ? this.functions.get(upper.slice(prefix.length)) : undefined;
    if (found === undefined) return { state: 'unknown' };
    const checked = this.readArguments(found, args);
    if (checked === null) return { state: 'done', value: errorValue('#VALUE!') };
    const perCell =
      found.options?.requiresAddress === true || found.options?.stream === true || found.options?.volatile === true;
    const key = JSON.stringify([found.name, checked, perCell ? address : '']);
    const known = this.results.get(key);
    if (known !== undefined) {
      if (found.options?.volatile === true) this.results.delete(key);
      return { state: 'done', value: known };
    }
    if (!this.waiting.has(key)) this.invoke(found, checked, address, key);
    return { state: 'pending' };
  }

  private invoke(found: FunctionMetadata, args: readonly Json[], address: string, key: string): void {
    const id = this.nextId++;
    this.pending.set(id, { key, streaming: found.options?.stream === true });
    this.waiting.set(key, id);
    const message: InvocationMessage = [id, found.id, args, address, 0];
    if (this.ready) this.host.send(1000, JSON.stringify(message));
    else this.queue.push(message);
  }

  /** Arguments in the shape the runtime expects; `null` when a needed one is missing. */
  private readArguments({ parameters = [] }: FunctionMetadata, args: readonly Value[]): Json[] | null {
    const out: Json[] = [];
    const repeating = parameters[parameters.length - 1]?.repeating === true;
    if (args.length > parameters.length && !repeating) return null;
    for (const [i, parameter] of parameters.entries()) {
      if (parameter.repeating === true) {
        out.push(args.slice(i).map((value) => this.argument(value, parameter.dimensionality)));
        return out;
      }
      const value = args[i];
      if (value === undefined) {
        if (parameter.optional !== true) return null;
        out.push(null);
      } else out.push(this.argument(value, parameter.dimensionality));
    }
    return out;
  }

  private argument(value: Value, dimensionality: string | undefined): Json {
    if (dimensionality === 'matrix') return rowsOf(value).map((row) => row.map(plain));
    return plain(isArray(value) || isReference(value) ? single(value) : single(value));
  }

  /** `SetInvocationArrayResults`: `[[id, true, value, []], [id, false, message, code, []], …]`. */
  receive(results: readonly Json[]): void {
    let any = false;
    for (const item of results) {
      if (!Array.isArray(item)) continue;
      const [id, ok, value, code] = item as readonly Json[];
      if (typeof id !== 'number') continue;
      const pending = this.pending.get(id);
      if (pending === undefined) continue;
      any = true;
      if (!pending.streaming) this.pending.delete(id);
      this.waiting.delete(pending.key);
      this.results.set(
        pending.key,
        ok === true
          ? readResult(value ?? null)
          : errorValue(ERROR_CODES[typeof code === 'number' ? code : 7] ?? '#VALUE!'),
      );
      if (this.results.size > 50_000) this.results.clear();
    }
    if (any) this.host.arrived();
  }

  /** Forgets results, so that the next calculation asks the add-in again. */
  forget(): void {
    this.results.clear();
  }
}

const plain = (value: Scalar): Json =>
  value === null ? null : typeof value === 'object' ? value.error : toJson(value);

function readResult(value: Json): Value {
  const one = (item: Json): Scalar => {
    if (item === null || typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
      return item ?? 0;
    if (!Array.isArray(item)) {
      const record = item as Readonly<Record<string, Json | undefined>>;
      const basic = record['basicValue'];
      if (record['type'] === 'Error') return errorValue((typeof basic === 'string' ? basic : '#VALUE!') as ErrorWord);
      if (basic !== undefined) return one(basic);
    }
    return errorValue('#VALUE!');
  };
  if (!Array.isArray(value)) return one(value);
  const rows = (value as readonly Json[]).map((row) =>
    Array.isArray(row) ? (row as readonly Json[]).map(one) : [one(row)],
  );
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : { kind: 'array', rows };
}
