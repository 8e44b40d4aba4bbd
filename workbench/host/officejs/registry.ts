/** What the host can do for each Excel class: getters, setters, navigation, methods, collections. */
import { HostError } from '../errors';
import type { Json } from '../model/types';
import type { Workbook } from '../model/workbook';
import catalogueJson from './catalogue.json';

interface MemberFacts {
  readonly set: string;
  readonly writable?: boolean;
  readonly type?: string;
  readonly event?: number;
}
export interface ClassFacts {
  readonly set: string;
  readonly item?: string;
  readonly byId?: boolean;
  readonly scalars: Readonly<Record<string, MemberFacts>>;
  readonly navigations: Readonly<Record<string, MemberFacts>>;
  readonly methods: Readonly<Record<string, MemberFacts>>;
  readonly events: Readonly<Record<string, MemberFacts>>;
}

/** Every class and member the installed Office.js knows, with the set each belongs to (made by tools/catalogue.ts). */
export const CATALOGUE = catalogueJson as unknown as Readonly<Record<string, ClassFacts>>;

/** An object of the object model as a request path reached it. */
export interface Handle {
  readonly type: string;
  readonly data: unknown;
}

/** What a method may use of the request that runs it. */
export interface Session {
  readonly workbook: Workbook;
  readonly events: { register(name: string, on: boolean, handle: Handle): void };
  readonly references: References;
  /** Name of the signed-in person, for comments. */
  readonly author: { readonly name: string; readonly email: string };
  readonly files: { open(base64: string): Workbook; save(workbook: Workbook): string } | null;
  /** Asked to do something outside the workbook (save, close, new workbook, ribbon). */
  readonly shell: (request: string, detail: Json) => void;
  runtimeEvents: boolean;
  /** Does the pose declare the requirement set? */
  readonly supports: (set: string) => boolean;
}

/** Objects that outlive a request under an id: ranges above all. */
export interface References {
  keep(handle: Handle): string;
  idOf(handle: Handle): string | null;
  get(id: string): Handle | null;
  remove(id: string): void;
  clear(): void;
  readonly count: number;
}

export type Result = Handle | Json | undefined;
export const isHandle = (value: unknown): value is Handle =>
  typeof value === 'object' && value !== null && 'type' in value && 'data' in value;

/** Arguments of a method, checked as they are read. */
export class Args {
  constructor(private readonly list: readonly (Json | Handle | undefined)[]) {}

  get length(): number {
    return this.list.length;
  }
  has(index: number): boolean {
    const value = this.list[index];
    return value !== undefined && value !== null;
  }
  raw(index: number): Json | Handle {
    return this.list[index] ?? null;
  }
  json(index: number): Json {
    const value = this.list[index];
    return value === undefined || isHandle(value) ? null : value;
  }
  text(index: number): string {
    const value = this.list[index];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return value.toString();
    throw new HostError('InvalidArgument');
  }
  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }
  integer(index: number): number {
    const value = this.list[index];
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw new HostError('InvalidArgument');
  }
  optionalInteger(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }
  number(index: number): number {
    const value = this.list[index];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new HostError('InvalidArgument');
  }
  flag(index: number, otherwise = false): boolean {
    const value = this.list[index];
    if (value === undefined || value === null) return otherwise;
    if (typeof value === 'boolean') return value;
    throw new HostError('InvalidArgument');
  }
  /** One of some words (any case), or the default when absent. */
  word<W extends string>(index: number, words: readonly W[], otherwise?: W): W {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const text = this.text(index).toLowerCase();
    const found = words.find((w) => w.toLowerCase() === text);
    if (found === undefined) throw new HostError('InvalidArgument');
    return found;
  }
  object(index: number): Readonly<Record<string, Json | undefined>> {
    const value = this.list[index];
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isHandle(value))
      return value as Readonly<Record<string, Json | undefined>>;
    throw new HostError('InvalidArgument');
  }
  handle(index: number, type: string): Handle | null {
    const value = this.list[index];
    return isHandle(value) && value.type === type ? value : null;
  }
}

export interface ClassSpec<T> {
  /** One sentence for workbench/README.md. */
  readonly about: string;
  readonly get?: Readonly<Record<string, (self: T, session: Session) => Json | undefined>>;
  readonly set?: Readonly<Record<string, (self: T, value: Json, session: Session) => void>>;
  readonly navigate?: Readonly<Record<string, (self: T, session: Session) => Handle | null>>;
  readonly call?: Readonly<Record<string, (self: T, args: Args, session: Session) => Result>>;
  readonly items?: (self: T, session: Session) => readonly Handle[];
  /** `getItem(key)`; `null` when there is none. */
  readonly item?: (self: T, key: Json, session: Session) => Handle | null;
  readonly id?: (self: T, session: Session) => Json;
  /** Objects of this class are kept by reference id (ranges). */
  readonly kept?: boolean;
  /** Members that behave otherwise than in Excel: member → how. */
  readonly differs?: Readonly<Record<string, string>>;
  /** Events the host delivers. */
  readonly events?: readonly string[];
}

type AnySpec = ClassSpec<unknown>;
const SPECS = new Map<string, AnySpec>();

/** Registers a class; returns the function that makes its handles. */
export function defineClass<T>(name: string, spec: ClassSpec<T>): (data: T) => Handle {
  // The one place where the data type of a class is forgotten: handles of a class are only made here.
  SPECS.set(name, spec as unknown as AnySpec);
  return (data) => ({ type: name, data });
}

export const specOf = (name: string): AnySpec | undefined => SPECS.get(name);
export const definedClasses = (): string[] => [...SPECS.keys()];
