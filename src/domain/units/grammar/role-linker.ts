import type { Role } from '../assignment';
import type { Element } from './elements';
import type { NameRead } from './name-parts';

/** A unit with what the text says about its part in the work. */
export interface LinkedUnit {
  readonly read: NameRead;
  /** Units of one list, joined by commas or "và": they may share an ending. */
  readonly list: number;
  /** Lists that only ";" parts are one chain. */
  readonly chain: number;
  readonly role: Role | null;
  /** The role follows from the grammar ("A phối hợp B": A leads), no word states it. */
  readonly implied: boolean;
}

interface Entry {
  readonly read: NameRead;
  readonly list: number;
  /** Lists that only ";" parts are one chain. */
  readonly chain: number;
  role: Role | null;
  /** What gave the role: later, stronger words replace weaker ones. */
  basis: 'none' | 'assign' | 'label' | 'implied' | 'plain' | 'prefix' | 'named';
  /** Stands after "cùng": a partner unless a common role follows. */
  partner: boolean;
  /** Stands after a text that governs it: kept only when a role follows directly. */
  tentative: boolean;
}

const WEAK = new Set<Entry['basis']>(['none', 'assign', 'label']);

// Labels after which no assignee stands.
const OTHER_LABEL = /(?:địa điểm|nơi nhận|thời gian|kinh phí|nơi tổ chức|gửi|kính gửi|lưu|địa chỉ|căn cứ)$/u;

const ASSIGNERS = new Set([
  'giao',
  'giao cho',
  'phân công',
  'phân công cho',
  'đề nghị',
  'yêu cầu',
  'chỉ đạo',
  'ủy quyền',
  'ủy quyền cho',
  'cử',
  'mời',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'phân công nhiệm vụ cho',
  'chỉ đạo giao',
]);
const CHARGES = new Set([
  'giao',
  'chỉ đạo giao',
  'yêu cầu',
  'đề nghị',
  'giao cho',
  'phân công',
  'phân công cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'phân công nhiệm vụ cho',
  'ủy quyền',
  'ủy quyền cho',
]);

interface Machine {
  readonly entries: Entry[];
  readonly dropped: Set<Entry>;
  /** Units that wait for a role behind them. */
  run: Entry[];
  /** Units of the clause that already have one: a following "phối hợp với" speaks of them. */
  subject: Entry[];
  prefix: { readonly role: Role | null; readonly basis: Entry['basis'] } | null;
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
  /** Only a time, a place or an occasion stands in the clause so far: "Chiều 5/8, …". */
  adverbial: boolean;
  /** Nothing stands in the clause so far. */
  fresh: boolean;
  /** That person stands in one list with the units before. */
  alongside: boolean;
}

/**
 * Brackets behind a unit or person that only explain it: "Sở Nội vụ (Ban Thi đua)", "Văn phòng (đ/c Lan)". Indexes of
 * the elements from "(" to ")". Brackets with a role, and those behind a group ("Nhóm 1 (Khoa A, Khoa B)"), are none.
 */
const asidesOf = (elements: readonly Element[]): ReadonlySet<number> => {
  const asides = new Set<number>();
  for (let at = 1; at < elements.length; at += 1) {
    const [before, open] = [elements[at - 1], elements[at]];
    if (open?.kind !== 'mark' || open.mark !== '(') continue;
    let end = at + 1;
    while (end < elements.length && !isClosed(elements[end])) end += 1;
    if (end === elements.length) return asides;
    const inside = elements.slice(at + 1, end);
    const named = inside.reduce((sum, one) => sum + (one.kind === 'units' ? one.reads.length : 0), 0);
    const explains =
      before?.kind === 'person' ||
      (before?.kind === 'units' && (named < 2 || !isGroup(before.reads.at(-1)))) ||
      isClosed(before);
    const about = inside[0]?.kind === 'assign' && inside[0].phrase === 'đối với';
    const speaks = !about && inside.some(({ kind }) => kind === 'role' || kind === 'assign' || kind === 'neutral');
    const single = inside.filter(({ kind }) => kind === 'units').length <= 1;
    if (explains && !speaks && single) for (let i = at; i <= end; i += 1) asides.add(i);
    at = end;
  }
  return asides;
};

const isClosed = (element: Element | undefined): boolean => element?.kind === 'mark' && element.mark === ')';

/** "Nhóm 1", "Cụm 2": what stands in brackets behind are its members. */
const isGroup = (read: NameRead | undefined): boolean => {
  const head = read?.parts[0];
  return head?.kind === 'head' && head.head.kind === 'group' && read?.parts.at(-1)?.kind === 'number';
};

const next = (elements: readonly Element[], at: number): Element | undefined => elements[at + 1];

/** The element behind, helping words ("đã", "sẽ", "long trọng") left out. */
const actsAfter = (elements: readonly Element[], at: number): Element | undefined => {
  let i = at + 1;
  for (let element = elements[i]; element?.kind === 'text' && element.helping === true; element = elements[i]) i += 1;
  return elements[i];
};

/** Whether the units behind the comma at `at` do something: they are no more of what stands before. */
const actsBehind = (elements: readonly Element[], at: number): boolean => {
  let end = at + 1;
  while (elements[end]?.kind === 'units' && elements[end + 1]?.kind === 'joint' && elements[end + 2]?.kind === 'units')
    end += 2;
  const [first, verb] = [elements[at + 1], elements[end + 1]];
  const place = first?.kind === 'units' && first.reads.every((read) => read.parts[0]?.kind === 'place-head');
  return !place && elements[end]?.kind === 'units' && (verb?.kind === 'text' || verb?.kind === 'role');
};

/** One or two nouns between a unit and the next joint of its list. */
const isLeftover = (elements: readonly Element[], at: number): boolean => {
  const isNoun = (element: Element | undefined): boolean =>
    element?.kind === 'text' && element.noun && element.helping !== true && element.to === element.from + 1;
  const from = isNoun(elements[at - 1]) ? at - 1 : at;
  const to = isNoun(elements[at + 1]) ? at + 1 : at;
  const after = elements[to + 1];
  const joint = after?.kind === 'joint' && (after.mark === ',' || after.mark === 'and');
  return isNoun(elements[at]) && to - from < 2 && elements[from - 1]?.kind === 'units' && joint;
};

const isLabel = (elements: readonly Element[], at: number): boolean => {
  const element = elements[at];
  const after = next(elements, at);
  if (element?.kind === 'role' && after?.kind === 'mark' && after.mark === ':') return true;
  if (element?.kind !== 'role' || after?.kind !== 'joint' || after.mark !== '-') return false;
  const before = elements[at - 1];
  const starts = before === undefined || before.kind === 'mark';
  return starts && elements[at + 2]?.kind === 'units';
};

const settle = (machine: Machine, entries: readonly Entry[], role: Role, basis: Entry['basis']): void => {
  for (const entry of entries) {
    if (machine.dropped.has(entry)) continue;
    entry.role = role;
    entry.basis = basis;
    entry.tentative = false;
  }
};

const closeRun = (machine: Machine): void => {
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

const basisOf = (prefix: Machine['prefix'], label: Role | null): Entry['basis'] => {
  if (prefix !== null && prefix.role !== null) return prefix.basis;
  return label === null ? 'none' : 'label';
};

/**
 * Units after other words are objects ("gửi Văn phòng"), unless they stand apart (", Văn phòng phụ trách") and a
 * role follows. Without a mark between, only one unit with a named role is trusted.
 */
const mayActAfterText = (
  machine: Machine,
  elements: readonly Element[],
  at: number,
  reads: readonly NameRead[],
): boolean => {
  const before = elements[at - 1];
  const after = actsAfter(elements, at);
  const behind = elements[at + 2];
  const opened = after?.kind === 'mark' && after.mark === '(' && behind?.kind === 'role';
  if (before?.kind === 'text') {
    const single = reads.length === 1 && reads[0]?.collective === false;
    const aids = after?.kind === 'role' && /^(?:hỗ trợ|giúp)/u.test(after.phrase);
    // "được Sở Y tế tổ chức": who does it.
    if (before.agent === true && after?.kind === 'role') return true;
    // "Ngày 2/5/2025 Sở Y tế ban hành": a time stands before.
    const timed = machine.adverbial && !machine.sited && before.opens !== true && before.noun;
    if (timed && after?.kind === 'role' && before.sites !== true) return true;
    return single && after?.kind === 'role' && after.strength === 'named' && !aids;
  }
  // Units on both sides: brackets stood between.
  if (before?.kind !== 'joint' && before?.kind !== 'mark' && before?.kind !== 'units') return false;
  // "Tư vấn pháp luật - Đoàn Sở Tư pháp": named at the end, after a dash.
  if (before.kind === 'joint' && before.mark === '-' && (after === undefined || after.kind === 'mark')) return true;
  // "Hội Khuyến học vận động kinh phí, Đoàn phường trao học bổng": each acts.
  const acts = after?.kind === 'text' && !after.noun && before.kind === 'joint' && before.mark === ',';
  if (acts && machine.run.length > 0 && !machine.objects) return true;
  return after?.kind === 'role' || opened || (after?.kind === 'joint' && behind?.kind === 'units');
};

const onUnits = (
  machine: Machine,
  element: Extract<Element, { kind: 'units' }>,
  elements: readonly Element[],
  at: number,
): void => {
  const before = elements[at - 1];
  const joined = machine.listOpen && before?.kind === 'joint';
  const parted = before?.kind === 'mark' && before.mark === ';' && machine.run.length > 0;
  const offered = machine.prefix !== null || joined;
  let tentative = false;
  if (machine.sited && element.reads.every((read) => read.parts[0]?.kind === 'place-head')) {
    machine.objects = true;
    machine.listOpen = true;
    return;
  }
  // "tại Hội trường Công an tỉnh, Sở Tư pháp tổ chức": behind a place the one who acts.
  const acts = actsAfter(elements, at)?.kind === 'role' && before?.kind === 'joint' && before.mark === ',';
  if (machine.objects && joined && machine.prefix === null && !(machine.sited && acts)) return;
  if (!offered && machine.governed) {
    if (!mayActAfterText(machine, elements, at, element.reads)) {
      machine.objects = true;
      machine.listOpen = true;
      return;
    }
    tentative = next(elements, at)?.kind === 'role' || next(elements, at)?.kind === 'joint';
    closeRun(machine);
    machine.subject = [];
  }
  if (!joined) {
    machine.list += 1;
    if (!parted) machine.chain += 1;
  }
  machine.objects = false;
  const prefix = machine.prefix;
  // "Giao Văn phòng in tài liệu, Đoàn trường trang trí": both are charged.
  const carried = prefix === null && machine.label === null && machine.governed && !tentative ? machine.charged : null;
  const entries = element.reads.map((read): Entry => ({
    read,
    list: machine.list,
    chain: machine.chain,
    role: prefix?.role ?? machine.label ?? carried,
    basis: carried === null ? basisOf(prefix, machine.label) : 'assign',
    partner: machine.joinPartner,
    tentative,
  }));
  machine.entries.push(...entries);
  machine.run.push(...entries);
  machine.listOpen = true;
};

const isOffice = (element: Element | undefined): boolean =>
  element?.kind === 'units' || element?.kind === 'person' || element?.kind === 'partner';

const partnerFollows = (elements: readonly Element[], at: number): boolean => {
  const after = next(elements, at);
  return (
    after?.kind === 'units' ||
    after?.kind === 'person' ||
    after?.kind === 'partner' ||
    (after?.kind === 'text' && after.noun)
  );
};

const DUTIES = new Set(['có trách nhiệm', 'có nhiệm vụ']);

const onRole = (
  machine: Machine,
  element: Extract<Element, { kind: 'role' }>,
  elements: readonly Element[],
  at: number,
): void => {
  const { role, strength } = element;
  if (machine.personal && role !== 'support' && !machine.sends && !machine.alongside) {
    // "đ/c Lan phụ trách", "vận động hội viên tham gia": the person's part, not the unit's.
    machine.prefix = null;
    machine.governed = true;
    return;
  }
  const waiting = machine.run.filter((entry) => !machine.dropped.has(entry));
  if (DUTIES.has(element.phrase)) {
    // "Tổ X có nhiệm vụ phối hợp với Y": says who is charged; the part itself may follow.
    for (const entry of waiting) {
      if (entry.role !== null || entry.basis !== 'none') continue;
      entry.role = 'responsible';
      entry.basis = 'assign';
    }
    return;
  }
  // "Thành phần: Ban Giám hiệu phụ trách chuyên môn": says which part of it comes.
  if (machine.label === 'participant' && role === 'responsible' && next(elements, at)?.kind === 'text') {
    machine.governed = true;
    return;
  }
  const open = waiting.filter((entry) => WEAK.has(entry.basis) || entry.partner);
  const subjects = waiting.length > 0 ? waiting : machine.subject;
  // "phối hợp hỗ trợ bà con", "phối hợp tổ chức hội thi": what follows is the object.
  const helps = /^(?:hỗ trợ|giúp|tài trợ)|^phối hợp .*(?:hỗ trợ|tổ chức|thực hiện|triển khai)$/u.test(element.phrase);
  const joined = helps && /^phối hợp/u.test(element.phrase) && isOffice(next(elements, at));
  if (role === 'support' && (!helps || joined) && partnerFollows(elements, at)) {
    // "A phối hợp (với) B": A leads unless the text says more; B supports.
    const afterText = machine.acted && waiting.length > 0 && elements[at - 1]?.kind === 'joint';
    for (const entry of subjects) {
      if (entry.basis === 'none' || entry.basis === 'assign') {
        const second = afterText || machine.led;
        entry.role = second ? 'support' : 'lead';
        entry.basis = second ? 'named' : 'implied';
        entry.tentative = false;
      } else if (entry.tentative) {
        entry.tentative = false;
      }
    }
    closeRun(machine);
    machine.subject = [...subjects];
    machine.prefix = { role: 'support', basis: 'prefix' };
    machine.governed = false;
    machine.listOpen = false;
    machine.objects = false;
    return;
  }
  // "duy trì tổ tình nguyện hỗ trợ người dân": the object helps.
  const object = machine.objects && elements[at - 1]?.kind === 'units';
  const acting = machine.acted && machine.governed && elements[at - 1]?.kind !== 'joint';
  if (helps && !joined && (object || acting)) return;
  if (open.length > 0) {
    if (strength === 'named') {
      settle(machine, open, role, 'named');
      machine.led ||= role === 'lead';
    } else {
      const doers = open.filter((entry) => !entry.partner);
      const shared = open.some((entry) => entry.partner);
      for (const entry of doers) {
        if (entry.basis === 'none' || entry.basis === 'assign')
          settle(machine, [entry], shared ? 'lead' : role, shared ? 'implied' : 'plain');
        entry.tentative = false;
      }
      for (const entry of open) {
        if (entry.partner) settle(machine, [entry], 'support', 'implied');
      }
    }
    machine.subject = waiting;
    machine.run = [];
    machine.prefix = null;
    machine.governed = true;
    machine.listOpen = false;
    return;
  }
  // A role with nobody before it speaks of who follows: "Phối hợp Sở Y tế", "với sự tham gia của …".
  const implied = machine.subject.filter((entry) => entry.basis === 'implied' && entry.role === 'lead');
  if (
    waiting.length > 0 &&
    implied.length > 0 &&
    strength === 'named' &&
    role !== 'support' &&
    machine.prefix?.role === 'support'
  ) {
    settle(machine, implied, role, 'named');
    closeRun(machine);
    machine.prefix = null;
    machine.governed = true;
    machine.listOpen = false;
    return;
  }
  closeRun(machine);
  machine.listOpen = false;
  machine.objects = false;
  const followed = partnerFollows(elements, at);
  if (followed && /(?:^|\s)sự\s.*của$|(?:^|\s)sự phối hợp với$/u.test(element.phrase)) {
    machine.prefix = { role, basis: 'prefix' };
    machine.governed = false;
    return;
  }
  const named = strength === 'named' && !helps;
  if (followed && named && (machine.subject.length === 0 || role === 'support') && !machine.governed) {
    machine.prefix = { role, basis: 'prefix' };
    return;
  }
  if (followed && named && role === 'support') {
    machine.prefix = { role, basis: 'prefix' };
    return;
  }
  machine.prefix = null;
  machine.governed = true;
};

const startClause = (machine: Machine): void => {
  machine.prefix = null;
  machine.governed = false;
  machine.listOpen = false;
  machine.joinPartner = false;
  machine.objects = false;
  machine.acted = false;
  machine.sends = false;
  machine.sited = false;
  machine.charged = null;
  machine.adverbial = false;
  machine.fresh = true;
};

/** "Nhóm 1: Khoa Nội, Khoa Ngoại", "Chi đoàn: …": the words before the colon only head the list. */
const isHeading = (run: readonly Entry[], after: Element | undefined, includes = false): boolean => {
  const only = run.length === 1 ? run[0]?.read.parts : undefined;
  const head = only?.[0];
  if (after?.kind !== 'units' || !only || head?.kind !== 'head') return false;
  const group = includes ? head.head.kind === 'group' : ['nhóm', 'đội', 'tổ'].includes(head.phrase);
  return only.length === 1 || (group && only.length === 2 && only[1]?.kind === 'number');
};

const onMark = (machine: Machine, mark: string, elements: readonly Element[], at: number, words: string): void => {
  switch (mark) {
    case ';':
    case '\n': {
      // "A; B; C phụ trách": units that wait go on waiting while the clauses hold nothing else.
      const waits =
        machine.run.length > 0 &&
        machine.run.every((entry) => entry.basis === 'none' && !entry.tentative) &&
        !machine.governed;
      if (!waits) {
        closeRun(machine);
        machine.subject = [];
      }
      startClause(machine);
      // "Ban Tuyên giáo; Ban Tổ chức Huyện ủy": one list, whatever parts its items.
      machine.list += 1;
      if (!waits || mark !== ';') machine.chain += 1;
      return;
    }
    case '.':
      closeRun(machine);
      machine.subject = [];
      machine.label = null;
      machine.led = false;
      startClause(machine);
      machine.list += 1;
      return;
    case ':':
      if (machine.run.length > 0 && !machine.governed) {
        const here = machine.run.filter((entry) => entry.list === machine.list);
        if (isHeading(here, next(elements, at))) {
          for (const entry of here) machine.dropped.add(entry);
          machine.run = machine.run.filter((entry) => entry.list !== machine.list);
          startClause(machine);
        }
        return;
      }
      closeRun(machine);
      machine.subject = [];
      startClause(machine);
      if (OTHER_LABEL.test(words)) machine.governed = true;
      return;
    case '(': {
      const after = next(elements, at);
      if (after?.kind === 'role') {
        machine.listOpen = false;
        if (machine.run.length > 0) return;
      }
      const attached = elements[at - 1]?.kind === 'units';
      const here = machine.run.filter((entry) => entry.list === machine.list);
      if (attached && isHeading(here, after, true)) {
        // "Nhóm 1 (Khoa Nội, Khoa Ngoại)": its members.
        for (const entry of here) machine.dropped.add(entry);
        machine.run = machine.run.filter((entry) => entry.list !== machine.list);
        startClause(machine);
        return;
      }
      if (machine.run.length === 0 || !attached || after?.kind === 'assign' || after?.kind === 'neutral') {
        const carried = machine.run;
        machine.run = [];
        closeRun(machine);
        machine.run = carried;
        closeRun(machine);
        startClause(machine);
        return;
      }
      machine.governed = true;
      machine.listOpen = false;
      return;
    }
    default:
      machine.governed = machine.run.length === 0 && machine.subject.length === 0 ? machine.governed : false;
      machine.prefix = null;
      machine.listOpen = machine.run.length > 0 || machine.subject.length > 0;
  }
};

/** Gives each unit its role. `wordsBefore(i)` is the folded text before token `i`, for labels. */
export const linkRoles = (all: readonly Element[], wordsBefore: (token: number) => string): readonly LinkedUnit[] => {
  const machine: Machine = {
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
    adverbial: false,
    fresh: true,
    alongside: false,
  };
  const asides = asidesOf(all);
  const elements = all.filter((_, at) => !asides.has(at));
  elements.forEach((element, at) => {
    switch (element.kind) {
      case 'units':
        machine.fresh = false;
        machine.personal = false;
        machine.acted = false;
        machine.limited = false;
        machine.sends = false;
        onUnits(machine, element, elements, at);
        return;
      case 'role':
        machine.joinPartner = false;
        if (isLabel(elements, at)) {
          if (machine.run.length > 0 && machine.listOpen && elements[at - 1]?.kind === 'units') {
            settle(
              machine,
              machine.run.filter((entry) => WEAK.has(entry.basis)),
              element.role,
              'named',
            );
          }
          closeRun(machine);
          machine.subject = [];
          startClause(machine);
          machine.label = element.role;
          return;
        }
        if (element.labelOnly) return;
        onRole(machine, element, elements, at);
        return;
      case 'neutral': {
        const lists = next(elements, at);
        const here = machine.run.filter((entry) => entry.list === machine.list);
        if (lists?.kind === 'units' && isHeading(here, lists, true)) {
          for (const entry of here) machine.dropped.add(entry);
        }
        closeRun(machine);
        machine.subject = [];
        startClause(machine);
        if (lists?.kind === 'mark') machine.label = null;
        return;
      }
      case 'assign': {
        machine.personal = false;
        const assigns = ASSIGNERS.has(element.phrase);
        // "A chủ trì tham mưu văn bản đề nghị B": what the paper asks is nobody's part here.
        if (element.phrase === 'đề nghị' && machine.led && elements[at - 1]?.kind === 'text') {
          machine.governed = true;
          return;
        }
        if (assigns) {
          for (const entry of machine.run)
            if (entry.basis === 'none' || entry.basis === 'assign') machine.dropped.add(entry);
        }
        closeRun(machine);
        machine.subject = [];
        startClause(machine);
        const given = CHARGES.has(element.phrase) ? 'responsible' : element.phrase === 'mời' ? 'participant' : null;
        machine.prefix = { role: given, basis: 'assign' };
        machine.charged = given;
        return;
      }
      case 'partner':
        if (machine.prefix?.role === 'support' && machine.run.length === 0) return;
        if (machine.run.length > 0 && machine.listOpen) {
          machine.joinPartner = true;
          machine.prefix = { role: null, basis: 'none' };
          return;
        }
        // "A chủ trì cùng B": the partner of those who have a role already.
        if (elements[at - 1]?.kind === 'role' && machine.subject.length > 0 && next(elements, at)?.kind === 'units') {
          machine.prefix = { role: 'support', basis: 'prefix' };
          machine.governed = false;
          return;
        }
        machine.governed = true;
        machine.prefix = null;
        return;
      case 'joint':
        machine.personal = false;
        // "A chủ trì, B phối hợp": a role that nothing follows governs nothing.
        if (elements[at - 1]?.kind === 'role' && (element.mark === ',' || element.mark === 'and')) {
          machine.governed = false;
          machine.listOpen = false;
        }
        if (machine.prefix !== null && machine.run.length === 0) return;
        if (element.mark === ',' && machine.adverbial && actsBehind(elements, at)) {
          machine.adverbial = false;
          machine.governed = false;
          machine.objects = false;
          machine.sited = false;
          machine.listOpen = false;
          return;
        }
        if (element.mark === ',' && machine.run.length === 0) machine.listOpen = machine.listOpen && machine.objects;
        return;
      case 'mark':
        machine.personal = false;
        onMark(machine, element.mark, elements, at, wordsBefore(element.from));
        return;
      case 'person':
        // "Văn phòng, đ/c Lan phụ trách": both.
        machine.alongside = machine.listOpen && machine.run.length > 0 && elements[at - 1]?.kind === 'joint';
        machine.personal = true;
        machine.listOpen = false;
        // "với sự tham dự của bí thư, Công an xã": who comes goes on behind a person.
        machine.prefix =
          machine.prefix?.basis === 'assign' || machine.prefix?.role === 'participant' ? machine.prefix : null;
        return;
      case 'text':
        // The end of a name that was not read whole: the list goes on behind it.
        if (isLeftover(elements, at)) return;
        machine.adverbial ||= machine.fresh && element.opens === true;
        machine.fresh = false;
        machine.limited ||= element.limits === true;
        machine.acted ||= !machine.limited;
        machine.sends ||= element.sends === true;
        machine.sited ||= element.sites === true;
        machine.governed = true;
        machine.listOpen = false;
        machine.prefix = null;
        machine.joinPartner = false;
    }
  });
  closeRun(machine);
  return machine.entries
    .filter((entry) => !machine.dropped.has(entry))
    .map((entry) => ({
      read: entry.read,
      list: entry.list,
      chain: entry.chain,
      role: entry.role,
      implied: entry.basis === 'implied',
    }));
};
