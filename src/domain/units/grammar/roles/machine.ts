import type { Role } from '../../assignment';
import type { Element } from '../elements/element';
import type { NameRead } from '../name-parts';

/** What gave a unit its role: later, stronger words replace weaker ones. */
export type Basis = 'none' | 'assign' | 'does' | 'label' | 'implied' | 'plain' | 'prefix' | 'named';

/** A unit of the text while its role is looked for. */
export interface Entry {
  readonly read: NameRead;
  readonly list: number;
  /** Lists that only ";" parts are one chain. */
  readonly chain: number;
  role: Role | null;
  basis: Basis;
  /** Stands after "cùng": a partner unless a common role follows. */
  readonly partner: boolean;
  /** Stands after a text that governs it: kept only when a role follows directly. */
  tentative: boolean;
}

/** A role that words before give to the units behind them. */
export interface Prefix {
  readonly role: Role | null;
  readonly basis: Basis;
}

/** What is known at an element from those before it. */
export interface Machine {
  readonly entries: Entry[];
  readonly dropped: Set<Entry>;
  /** Units that wait for a role behind them. */
  run: Entry[];
  /** Units of the clause that already have one: a following "phối hợp với" speaks of them. */
  subject: Entry[];
  prefix: Prefix | null;
  label: Role | null;
  /** Text stands before: what follows is an object, not one who acts. */
  governed: boolean;
  /** The last element was a unit or a joint after one. */
  listOpen: boolean;
  list: number;
  chain: number;
  joinPartner: boolean;
  objects: boolean;
  /** Other words stood between the units that wait and here. */
  acted: boolean;
  /** "cử cán bộ tham gia": the part of the people sent is the unit's. */
  sends: boolean;
  /** A unit of the sentence is already stated to lead. */
  led: boolean;
  /** The last element but marks was a person: a role behind is the person's. */
  personal: boolean;
  /** "tại", "ở" stood before: the units that follow are a place. */
  sited: boolean;
  /** "theo chức năng, nhiệm vụ" stood before: no act yet. */
  limited: boolean;
  /** The part given by "giao" in this clause. */
  charged: Role | null;
  /** Who invited those that follow: a task behind them may be the inviter's. */
  inviters: readonly Entry[];
  /** A verb of two bodies was said ("ký kết"): who stands behind "với" is the partner. */
  mutual: boolean;
  /** Only a time, a place or an occasion stands in the clause so far: "Chiều 5/8, …". */
  adverbial: boolean;
  /** Nothing stands in the clause so far. */
  fresh: boolean;
  /** That person stands in one list with the units before. */
  alongside: boolean;
  /** The label that a clause in brackets leaves alone: "Dự: A (B chuẩn bị tài liệu)". */
  heldLabel: Role | null;
  /** Who stands before brackets with a part for another: "Tiểu ban A (B là cơ quan thường trực) phụ trách". */
  heldRun: readonly Entry[];
  /** "Phân công:" stood before: whoever stands behind a task of the list does it. */
  divided: boolean;
  /** "Nơi nhận:" stood before: who gets the paper has no part in the work. */
  received: boolean;
  /** Those who worked in the clause before: "A xây dựng kế hoạch; chủ trì, phối hợp với B". */
  workers: readonly Entry[];
}

/** One element where it stands. */
export interface Place<K extends Element['kind'] = Element['kind']> {
  readonly element: Extract<Element, { kind: K }>;
  readonly elements: readonly Element[];
  readonly at: number;
  /** The folded text before the element, for labels. */
  readonly words: () => string;
}

/** A machine before the first element. */
export const newMachine = (): Machine => ({
  entries: [],
  dropped: new Set(),
  run: [],
  subject: [],
  prefix: null,
  label: null,
  governed: false,
  listOpen: false,
  list: 0,
  chain: 0,
  joinPartner: false,
  objects: false,
  acted: false,
  sends: false,
  led: false,
  personal: false,
  sited: false,
  limited: false,
  charged: null,
  inviters: [],
  mutual: false,
  adverbial: false,
  fresh: true,
  alongside: false,
  heldLabel: null,
  heldRun: [],
  divided: false,
  received: false,
  workers: [],
});

/** True when nothing but an order or a verb of a task, if anything, spoke of the unit. */
export const isUnsaid = ({ basis }: Entry): boolean => basis === 'none' || basis === 'assign' || basis === 'does';

/** True for a role that a stronger word may replace. */
export const isWeak = (entry: Entry): boolean => isUnsaid(entry) || entry.basis === 'label';

/** Gives these units the role for good. */
export const settle = (machine: Machine, entries: readonly Entry[], role: Role, basis: Basis): void => {
  for (const entry of entries) {
    if (machine.dropped.has(entry)) continue;
    entry.role = role;
    entry.basis = basis;
    entry.tentative = false;
  }
};

/** True for a unit that works, or is charged to. */
export const isAtWork = ({ role, basis }: Entry): boolean =>
  basis === 'does' || (basis === 'assign' && role === 'responsible') || basis === 'plain';

/** The units that wait get no role behind them any more: partners support, and who has partners leads. */
export const closeRun = (machine: Machine): void => {
  const last = machine.run.length > 0 ? machine.run : machine.subject;
  if (last.length > 0) machine.workers = last.every(isAtWork) ? last : [];
  for (const entry of machine.run) {
    if (entry.tentative) machine.dropped.add(entry);
    else if (entry.partner && entry.role === null) {
      entry.role = 'support';
      entry.basis = 'implied';
    }
  }
  if (machine.run.some((entry) => entry.partner)) {
    for (const entry of machine.run) {
      if (!entry.partner && entry.role === null) {
        entry.role = 'lead';
        entry.basis = 'implied';
      }
    }
  }
  machine.run = [];
};

/** Forgets what only holds inside one clause. */
export const startClause = (machine: Machine): void => {
  machine.prefix = null;
  machine.governed = false;
  machine.listOpen = false;
  machine.joinPartner = false;
  machine.objects = false;
  machine.acted = false;
  machine.sends = false;
  machine.sited = false;
  machine.charged = null;
  machine.inviters = [];
  machine.mutual = false;
  machine.adverbial = false;
  machine.fresh = true;
};

/** Ends the clause and what was said of its units, and starts the next one. */
export const endClause = (machine: Machine): void => {
  closeRun(machine);
  machine.subject = [];
  startClause(machine);
};

/** Units of the list that is being read and that wait for a role. */
export const waitingHere = (machine: Machine): readonly Entry[] =>
  machine.run.filter((entry) => entry.list === machine.list);
