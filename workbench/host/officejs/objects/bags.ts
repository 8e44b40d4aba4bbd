/** Classes that mainly remember what was set, with Excel's defaults and checks. */
import { fail } from '../../errors';
import { parseColor } from '../../model/style';
import type { Bag, Json } from '../../model/types';
import { childBag } from '../../model/types';
import type { ClassSpec, Handle, Session } from '../registry';
import { CATALOGUE, defineClass } from '../registry';

/** A bag with the object it belongs to, so that setters can announce changes. */
export interface Bagged<O> {
  readonly owner: O;
  readonly bag: Bag;
}

type Kind = 'text' | 'number' | 'flag' | 'color' | 'json' | readonly string[];

export interface Field {
  readonly kind: Kind;
  /** Value before anybody set it. */
  readonly otherwise: Json;
}

export const text = (otherwise = ''): Field => ({ kind: 'text', otherwise });
export const number = (otherwise: number | null = 0): Field => ({ kind: 'number', otherwise });
export const flag = (otherwise = false): Field => ({ kind: 'flag', otherwise });
export const color = (otherwise: string | null = '#000000'): Field => ({ kind: 'color', otherwise });
export const word = (otherwise: string | null, ...words: string[]): Field => ({ kind: words, otherwise });
export const json = (otherwise: Json = null): Field => ({ kind: 'json', otherwise });

/** The value in the form it is stored; refuses what Excel refuses. */
export function checkField(field: Field, value: Json): Json {
  if (value === null) return field.otherwise;
  const { kind } = field;
  if (typeof kind !== 'string') {
    if (typeof value !== 'string') return fail('InvalidArgument');
    return kind.find((w) => w.toLowerCase() === value.toLowerCase()) ?? fail('InvalidArgument');
  }
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : typeof value === 'number' ? value.toString() : fail('InvalidArgument');
    case 'number':
      if (value === '') return '';
      return typeof value === 'number'
        ? value
        : typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))
          ? Number(value)
          : fail('InvalidArgument');
    case 'flag':
      return typeof value === 'boolean' ? value : fail('InvalidArgument');
    case 'color':
      return typeof value === 'string'
        ? value === ''
          ? ''
          : (parseColor(value) ?? fail('InvalidArgument'))
        : fail('InvalidArgument');
    case 'json':
      return value;
  }
}

export const readField = (bag: Bag, name: string, field: Field): Json => bag.values.get(name) ?? field.otherwise;

export interface BagClass<O> {
  readonly about: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Navigation property → class of the sub-bag of that name. */
  readonly children?: Readonly<Record<string, string>>;
  readonly changed?: (self: Bagged<O>, session: Session, member: string) => void;
  readonly extra?: Partial<ClassSpec<Bagged<O>>>;
}

/** Defines a class whose members are fields of a bag. Fields the library cannot write get no setter. */
export function defineBagClass<O>(name: string, spec: BagClass<O>): (owner: O, bag: Bag) => Handle {
  const get: Record<string, (self: Bagged<O>) => Json> = {};
  const set: Record<string, (self: Bagged<O>, value: Json, session: Session) => void> = {};
  for (const [member, field] of Object.entries(spec.fields)) {
    get[member] = (self) => readField(self.bag, member, field);
    if (CATALOGUE[name]?.scalars[member]?.writable === true)
      set[member] = (self, value, session) => {
        self.bag.values.set(member, checkField(field, value));
        spec.changed?.(self, session, member);
      };
  }
  const navigate: Record<string, (self: Bagged<O>) => Handle> = {};
  for (const [member, type] of Object.entries(spec.children ?? {}))
    navigate[member] = (self) => ({
      type,
      data: { owner: self.owner, bag: childBag(self.bag, member) } satisfies Bagged<O>,
    });
  const { extra } = spec;
  const make = defineClass<Bagged<O>>(name, {
    about: spec.about,
    ...extra,
    get: { ...get, ...extra?.get },
    set: { ...set, ...extra?.set },
    navigate: { ...navigate, ...extra?.navigate },
  });
  return (owner, bag) => make({ owner, bag });
}

const LOGICAL =
  /^(?:Show|Has|Is|Use|Auto|Link|Reverse|Vary|Invert|Smooth|Visible|Overlay|Filtered|MultiLevel|Allow|RoundedCorners|Match|Include|Bold|Italic|Strikethrough|LockAspect)/;

/** Fields for every scalar the library knows of a class: given ones first, the rest by their names. */
export function fieldsOf(name: string, given: Readonly<Record<string, Field>>): Record<string, Field> {
  const out: Record<string, Field> = {};
  for (const member of Object.keys(CATALOGUE[name]?.scalars ?? {})) {
    if (member === 'Id' || member === '_Id') continue;
    out[member] = given[member] ?? (LOGICAL.test(member) ? flag() : /Color$/.test(member) ? color() : json());
  }
  return { ...out, ...given };
}
