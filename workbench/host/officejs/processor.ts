/** Carries out a request body of the protocol (excel-host-protocol §3–4) on a workbook. */
import type { ErrorCode } from '../errors';
import { HostError, MESSAGES } from '../errors';
import type { Json } from '../model/types';
import type { ClassFacts, Handle, Result, Session } from './registry';
import { Args, CATALOGUE, isHandle, specOf } from './registry';

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
  readonly ObjectState?: Json;
}
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}
export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}
export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex?: number;
    readonly HttpStatusCode: number;
  };
}

const NULL_OBJECT: Handle = { type: '', data: null };
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const STATUS: Partial<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  ConflictingOperation: 409,
  InvalidOperation: 400,
  GeneralException: 500,
  NotImplemented: 501,
};

/** The error part of a response. */
export function errorBody(
  code: string,
  message: string,
  location: string,
  index?: number,
): NonNullable<ResponseBody['Error']> {
  return {
    Code: code,
    Message: message,
    Location: location,
    HttpStatusCode: STATUS[code] ?? 400,
    ...(index === undefined ? {} : { ActionIndex: index }),
  };
}

export class Processor {
  private readonly objects = new Map<number, Handle>();
  private location = '';

  constructor(
    private readonly session: Session,
    private readonly root: Handle,
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly services: (name: string) => Handle | null,
  ) {}

  /** Runs the actions in order up to the first failure; what ran before it stays done. */
  run(actions: readonly ActionInfo[]): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of actions.entries()) {
      this.location = '';
      try {
        const value = this.perform(action, response);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (error instanceof HostError) response.Error = errorBody(error.code, error.message, this.location, index);
        else throw error;
        break;
      }
    }
    return response;
  }

  private perform(action: ActionInfo, response: ResponseBody): Json | undefined {
    if (action.ActionType === 5) {
      response.TraceIds.push(action.Id);
      // The result itself is what tells the library to install an event handler.
      return null;
    }
    const handle = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.identify(handle);
      case 2:
        return handle === NULL_OBJECT ? null : this.query(handle, action.QueryInfo ?? {});
      case 3: {
        if (handle === NULL_OBJECT) {
          if (action.Name === '_KeepReference') return null;
          throw new HostError('ItemNotFound');
        }
        const result = this.invoke(handle, action.Name, this.args(action.ArgumentInfo));
        return isHandle(result) ? this.identify(result) : (result ?? null);
      }
      case 4:
        if (handle === NULL_OBJECT) throw new HostError('ItemNotFound');
        this.assign(handle, action.Name, this.args(action.ArgumentInfo).raw(0) as Json);
        return undefined;
      case 6:
        this.ensureUnchanged(handle, action.ObjectState ?? null);
        return undefined;
      default:
        throw new HostError('ApiNotFound');
    }
  }

  // Object paths

  private object(id: number): Handle {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id.toString()];
    if (path === undefined) throw new HostError('InvalidArgument');
    const found = this.resolve(path);
    this.objects.set(id, found);
    return found;
  }

  private resolve(path: ObjectPathInfo): Handle {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    if (path.ObjectPathType === 2) {
      const service = this.services(path.Name);
      if (service === null) throw new HostError('ApiNotFound');
      return service;
    }
    if (path.ObjectPathType === 6) {
      const kept = this.session.references.get(path.Name);
      if (kept === null) throw new HostError('ItemNotFound', 'The object path is no longer valid.');
      return kept;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const args = (): Args => this.args(path.ArgumentInfo);
    let result: Result | typeof NULL_OBJECT;
    switch (path.ObjectPathType) {
      case 3:
        result = this.invoke(parent, path.Name, args());
        break;
      case 4:
        result = this.navigate(parent, path.Name);
        break;
      case 5:
        result = this.index(parent, args());
        break;
      default:
        throw new HostError('ApiNotFound');
    }
    if (isHandle(result)) return result;
    if (result === null || result === undefined) return NULL_OBJECT;
    throw new HostError('ApiNotFound');
  }

  private args(info: ArgumentInfo | undefined): Args {
    return new Args(this.readArguments(info?.Arguments ?? [], info?.ReferencedObjectPathIds));
  }

  private readArguments(values: readonly Json[], ids: readonly Json[] | undefined): (Json | Handle)[] {
    return values.map((value, i) => {
      const id = ids?.[i];
      if (typeof id === 'number' && id !== 0) return this.object(id);
      if (Array.isArray(id) && Array.isArray(value))
        return this.readArguments(value as readonly Json[], id as readonly Json[]) as unknown as Json;
      return this.nested(value);
    });
  }

  /** Objects inside option records come as `{_ObjectPathId: n}`. */
  private nested(value: Json): Json | Handle {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return (value as readonly Json[]).some((v) => typeof v === 'object' && v !== null && !Array.isArray(v))
        ? (value.map((v: Json) => this.nested(v)) as unknown as Json)
        : value;
    const record = value as Readonly<Record<string, Json | undefined>>;
    const id = record['_ObjectPathId'];
    if (typeof id === 'number') return this.object(id);
    return Object.fromEntries(
      Object.entries(record).map(([key, item]) => [key, item === undefined ? undefined : this.nested(item)]),
    ) as unknown as Json;
  }

  // Members

  private facts(handle: Handle): ClassFacts | undefined {
    return factsOf(handle);
  }

  private gate(set: string | undefined, handle: Handle, member: string): void {
    this.location = `${handle.type.split('#')[0] ?? ''}.${camel(member)}`;
    if (set !== undefined && !this.session.supports(set)) throw new HostError('ApiNotFound');
  }

  private invoke(handle: Handle, name: string, args: Args): Result {
    const facts = this.facts(handle);
    const spec = specOf(handle.type);
    this.gate(facts?.methods[name]?.set, handle, name);
    if (name === '_KeepReference' && spec?.kept === true) {
      this.session.references.keep(handle);
      return null;
    }
    const event = /^_(Register|Unregister)(\w+)$/.exec(name);
    if (event !== null && facts?.methods[name] !== undefined) {
      if (spec?.call?.[name] === undefined) {
        this.session.events.register(event[2] ?? '', event[1] === 'Register', handle);
        return null;
      }
    }
    const method = spec?.call?.[name];
    if (method !== undefined) {
      const result = method(handle.data, args, this.session);
      if (result === null && this.givesObject(facts, name) && !name.endsWith('OrNullObject'))
        throw new HostError('ItemNotFound');
      return result;
    }
    if (name === 'GetItem' || name === 'GetItemAt' || name === 'GetCount' || name === 'GetItemOrNullObject')
      return this.standard(handle, name, args);
    if (name.endsWith('OrNullObject') && spec?.call?.[name.slice(0, -12)] !== undefined)
      return this.orNull(() => this.invoke(handle, name.slice(0, -12), args));
    if (name.endsWith('OrNullObject') && spec?.call?.[name.replace('OrNullObject', '')] !== undefined)
      return this.orNull(() => this.invoke(handle, name.replace('OrNullObject', ''), args));
    throw new HostError('ApiNotFound');
  }

  private givesObject(facts: ClassFacts | undefined, name: string): boolean {
    return facts?.methods[name]?.type !== undefined;
  }

  private orNull(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') return null;
      throw error;
    }
  }

  /** `getItem`, `getItemAt`, `getCount`, `getItemOrNullObject` of collections, made from their items. */
  private standard(handle: Handle, name: string, args: Args): Result {
    const spec = specOf(handle.type);
    if (spec?.items === undefined) throw new HostError('ApiNotFound');
    const items = spec.items(handle.data, this.session);
    if (name === 'GetCount') return items.length;
    if (name === 'GetItemAt') {
      const index = args.integer(0);
      const item = items[index];
      if (item === undefined) throw new HostError('InvalidArgument');
      return item;
    }
    const item = this.findItem(handle, args.json(0));
    if (item === null && name === 'GetItem') throw new HostError('ItemNotFound');
    return item;
  }

  private findItem(handle: Handle, key: Json): Handle | null {
    const spec = specOf(handle.type);
    if (key === null || (typeof key === 'string' && key === '')) throw new HostError('InvalidArgument');
    if (spec?.item !== undefined) return spec.item(handle.data, key, this.session);
    const items = spec?.items?.(handle.data, this.session) ?? [];
    const wanted = typeof key === 'object' ? '' : key.toString().toLowerCase();
    const idOf = (item: Handle): string => {
      const id = specOf(item.type)?.id?.(item.data, this.session);
      return id === undefined || id === null || typeof id === 'object' ? '' : id.toString().toLowerCase();
    };
    const nameOf = (item: Handle): string => {
      const name = specOf(item.type)?.get?.['Name']?.(item.data, this.session);
      return typeof name === 'string' ? name.toLowerCase() : '';
    };
    return items.find((item) => idOf(item) === wanted) ?? items.find((item) => nameOf(item) === wanted) ?? null;
  }

  private index(handle: Handle, args: Args): Handle {
    this.gate(this.facts(handle)?.methods['$indexer']?.set, handle, 'getItem');
    const spec = specOf(handle.type);
    if (spec === undefined || (spec.item === undefined && spec.items === undefined)) throw new HostError('ApiNotFound');
    const found = this.findItem(handle, args.json(0));
    if (found === null) throw new HostError('ItemNotFound');
    return found;
  }

  private navigate(handle: Handle, name: string): Handle {
    const facts = this.facts(handle);
    this.gate(facts?.navigations[name]?.set, handle, name);
    const spec = specOf(handle.type);
    const step = spec?.navigate?.[name];
    if (step !== undefined) {
      const found = step(handle.data, this.session);
      if (found === null) {
        if (name.endsWith('OrNullObject')) return NULL_OBJECT;
        throw new HostError('ItemNotFound');
      }
      return found;
    }
    if (name.endsWith('OrNullObject')) {
      const base = spec?.navigate?.[name.slice(0, -12)];
      if (base !== undefined) return base(handle.data, this.session) ?? NULL_OBJECT;
    }
    throw new HostError('ApiNotFound');
  }

  private assign(handle: Handle, name: string, value: Json): void {
    this.gate(this.facts(handle)?.scalars[name]?.set, handle, name);
    const setter = specOf(handle.type)?.set?.[name];
    if (setter === undefined) throw new HostError('ApiNotFound');
    setter(handle.data, value, this.session);
  }

  // Results

  /** What an instantiate answers: enough for the library to find the object again. */
  private identify(handle: Handle): Json {
    // The library takes exactly null as "no object", also when nothing of it was loaded.
    if (handle === NULL_OBJECT) return null;
    const spec = specOf(handle.type);
    const out: Record<string, Json> = {};
    const reference = spec?.kept === true ? this.session.references.idOf(handle) : null;
    if (reference !== null) out['_ReferenceId'] = reference;
    const id = spec?.id?.(handle.data, this.session);
    if (id !== undefined) {
      if (this.facts(handle)?.scalars['Id'] !== undefined) out['Id'] = id;
      else out['_Id'] = id;
    }
    return out;
  }

  private query(handle: Handle, info: NonNullable<ActionInfo['QueryInfo']>): Json {
    const selection = parseSelection([...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)]);
    if ((info.Select ?? []).length === 0) selection.set('*', new Map());
    return this.read(handle, selection, info.Top, info.Skip);
  }

  private read(handle: Handle, selection: Selection, top?: number, skip?: number): Json {
    if (handle === NULL_OBJECT) return null;
    const spec = specOf(handle.type);
    const facts = this.facts(handle);
    if (spec === undefined) throw new HostError('ApiNotFound');
    if (spec.items !== undefined && facts?.item !== undefined) return this.readCollection(handle, selection, top, skip);
    return this.readObject(handle, selection);
  }

  private readCollection(handle: Handle, selection: Selection, top?: number, skip?: number): Json {
    const spec = specOf(handle.type);
    const facts = this.facts(handle);
    const own: Record<string, Json> = {};
    const forItems: Selection = new Map();
    for (const [name, inner] of selection) {
      const getter = spec?.get?.[matchName(spec.get, name) ?? ''];
      // "count" and the like belong to the collection; everything else is asked of the items.
      if (getter !== undefined && name !== '*' && inner.size === 0) {
        const key = matchName(spec?.get, name) ?? name;
        this.gate(facts?.scalars[key]?.set, handle, key);
        own[key] = getter(handle.data, this.session) ?? null;
      } else if (name.toLowerCase() === 'items' && inner.size === 0) forItems.set('*', new Map());
      else if (name.toLowerCase() === 'items') for (const [key, value] of inner) forItems.set(key, value);
      else forItems.set(name, inner);
    }
    if (selection.has('*') && spec?.get !== undefined)
      for (const key of Object.keys(facts?.scalars ?? {}))
        if (spec.get[key] !== undefined && this.session.supports(facts?.scalars[key]?.set ?? '1.1'))
          own[key] = spec.get[key](handle.data, this.session) ?? null;
    if (forItems.size === 0 && Object.keys(own).length > 0) return own;
    const all = spec?.items?.(handle.data, this.session) ?? [];
    const from = skip ?? 0;
    const items = all.slice(from, top === undefined ? undefined : from + top);
    const rows = items.map((item, i) => {
      const value = this.readObject(item, forItems);
      const id = specOf(item.type)?.id?.(item.data, this.session);
      return { ...(id === undefined ? { _Index: from + i } : { _Id: id }), ...(value as Record<string, Json>) };
    });
    return { ...own, _Items: rows };
  }

  private readObject(handle: Handle, selection: Selection): Json {
    const spec = specOf(handle.type);
    const facts = this.facts(handle);
    if (spec === undefined) throw new HostError('ApiNotFound');
    const out: Record<string, Json> = {};
    const reference = spec.kept === true ? this.session.references.idOf(handle) : null;
    if (reference !== null) out['_ReferenceId'] = reference;
    for (const [name, inner] of selection) {
      if (name === '*' || name.toLowerCase() === '$all') {
        for (const key of Object.keys(facts?.scalars ?? spec.get ?? {})) {
          const getter = spec.get?.[key];
          if (
            getter === undefined ||
            out[key] !== undefined ||
            !this.session.supports(facts?.scalars[key]?.set ?? '1.1')
          )
            continue;
          const value = getter(handle.data, this.session);
          if (value !== undefined) out[key] = value;
        }
        if (name !== '*' && inner.size === 0) this.readAllNavigations();
        continue;
      }
      if (name.toLowerCase() === '$none') continue;
      const key = matchName(facts?.scalars, name) ?? matchName(spec.get, name);
      if (key !== null && inner.size === 0) {
        this.gate(facts?.scalars[key]?.set, handle, key);
        const getter = spec.get?.[key];
        if (getter === undefined) {
          if (key === '_ReferenceId') continue;
          throw new HostError('ApiNotFound');
        }
        const value = getter(handle.data, this.session);
        if (value !== undefined) out[key] = value;
        continue;
      }
      const step = matchName(facts?.navigations, name) ?? matchName(spec.navigate, name);
      if (step === null) {
        this.gate(undefined, handle, name);
        throw new HostError('ApiNotFound');
      }
      const child = this.navigate(handle, step);
      const deeper: Selection = inner.size === 0 ? new Map([['*', new Map()]]) : inner;
      out[step] = this.read(child, deeper);
    }
    const id = spec.id?.(handle.data, this.session);
    if (id !== undefined && facts?.scalars['Id'] !== undefined && out['Id'] === undefined) out['Id'] = id;
    return out;
  }

  /** "$all" asks for navigation properties too; Excel answers the scalars only. */
  private readAllNavigations(): void {
    this.location = '';
  }

  private ensureUnchanged(handle: Handle, state: Json): void {
    if (handle === NULL_OBJECT || typeof state !== 'object' || state === null || Array.isArray(state)) return;
    const spec = specOf(handle.type);
    for (const [name, wanted] of Object.entries(state as Record<string, Json>)) {
      const key = matchName(spec?.get, name);
      if (key === null) continue;
      const now = spec?.get?.[key]?.(handle.data, this.session);
      if (JSON.stringify(now) !== JSON.stringify(wanted)) throw new HostError('ConflictingOperation');
    }
  }
}

/** Facts of a class; variants of a class ("RangeFill#style") share them. */
const factsOf = (handle: Handle): ClassFacts | undefined => CATALOGUE[handle.type.split('#')[0] ?? ''];

type Selection = Map<string, Selection>;

/** "format/fill/color" → nested names. */
function parseSelection(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let level = root;
    for (const part of path.split(/[/.]/)) {
      const name = part.trim();
      if (name === '') continue;
      let next = level.get(name);
      if (next === undefined) {
        next = new Map();
        level.set(name, next);
      }
      level = next;
    }
  }
  return root;
}

/** The member's own spelling for a name in any case; `null` when there is none. */
function matchName(members: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  if (members === undefined) return null;
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  if (Object.hasOwn(members, pascal)) return pascal;
  if (Object.hasOwn(members, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(members).find((key) => key.toLowerCase() === lower) ?? null;
}

export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(MESSAGES, code);
