import { CLAUSE_WORDS } from '../lexicon/verbs';
import type { Element } from './elements/element';
import type { NamePart } from './name-parts';
import { isNoOffice, isPersonName } from './open-names';
import { isAnd, isCapital, type Scan } from './scan';

/*
 * The items of a list of offices are offices, whatever their words: a list is read with the non-offices known (people,
 * acts, times, places, amounts) and not the offices. So bare fields ("Kinh tế và Hạ tầng"), short forms ("TNMT") and
 * names with heads that no lexicon has are units there, and nowhere else.
 */

/** The elements of one item, from the first to behind the last. */
interface Item {
  readonly from: number;
  readonly to: number;
}

const LONGEST_NAME = 10;

const NEVER_INSIDE = new Set(CLAUSE_WORDS);

/** A mark or joint that parts items; "và" does only before a unit. */
const parts = (elements: readonly Element[], at: number): boolean => {
  const element = elements[at];
  if (element?.kind === 'mark') return element.mark !== '(' && element.mark !== ')';
  if (element?.kind !== 'joint') return false;
  return element.mark === ',' || (element.mark === 'and' && elements[at + 1]?.kind === 'units');
};

/** What the items of a list stand between: the text's ends, a label, an order, a role. */
const bounds = (element: Element | undefined): boolean =>
  element === undefined || element.kind === 'role' || element.kind === 'assign' || element.kind === 'neutral';

/** The items of each list: the elements between two bounds. */
const listsOf = (elements: readonly Element[]): readonly (readonly Item[])[] => {
  const lists: Item[][] = [];
  let items: Item[] = [];
  let from = 0;
  for (let at = 0; at <= elements.length; at += 1) {
    const bound = bounds(elements[at]);
    if (!bound && !parts(elements, at)) continue;
    if (at > from) items.push({ from, to: at });
    from = at + 1;
    if (!bound) continue;
    if (items.length > 0) lists.push(items);
    items = [];
  }
  return lists;
};

const kindsOf = (elements: readonly Element[], item: Item): readonly Element['kind'][] =>
  elements.slice(item.from, item.to).map(({ kind }) => kind);

/** Nothing but units, and no mere place ("phường Tân An"). */
const isOffice = (elements: readonly Element[], item: Item): boolean => {
  const only = item.to === item.from + 1 ? elements[item.from] : undefined;
  return only?.kind === 'units' && only.reads.some((read) => read.parts[0]?.kind !== 'place-head');
};

const isPlace = (elements: readonly Element[], item: Item): boolean =>
  item.to === item.from + 1 && elements[item.from]?.kind === 'units' && !isOffice(elements, item);

/** People; not before a colon, where what follows is theirs ("Trưởng phòng: Kinh tế, Nội vụ"). */
const isPerson = (elements: readonly Element[], item: Item): boolean => {
  const behind = elements[item.to];
  const announces = behind?.kind === 'mark' && behind.mark === ':';
  return !announces && kindsOf(elements, item).every((kind) => kind === 'person');
};

/** The words of an item that holds no unit and no person; `null` for others. */
const wordsOf = (elements: readonly Element[], item: Item): { readonly from: number; readonly to: number } | null => {
  const kinds = kindsOf(elements, item);
  if (kinds[0] !== 'text' || !kinds.every((kind) => kind === 'text' || kind === 'joint')) return null;
  const [first, last] = [elements[item.from], elements[item.to - 1]];
  return first && last ? { from: first.from, to: last.to } : null;
};

/** Fields that are the whole name of an office ("Tư pháp", "Kinh tế và Hạ tầng", "TNMT"), up to the end. */
const isBareField = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from; at < to;) {
    const field = scan.longest(at, 'field');
    if (!field || field.end > to || field.value.verbLike) return false;
    if (at === from && field.value.wholeOf.length === 0) return false;
    at = field.end;
    if (at < to && (isAnd(scan.tokens[at]) || scan.tokens[at]?.key === '-')) at += 1;
  }
  return true;
};

const isShortForm = (scan: Scan, from: number, to: number): boolean => {
  const token = scan.tokens[from];
  const level = scan.longest(from + 1, 'place-head');
  const code = token?.kind === 'word' && token.letters === 'upper' && /\p{Lu}.*\p{Lu}/u.test(token.text);
  return code && token.text.length > 2 && (to === from + 1 || level?.end === to);
};

/** No time, amount, person, order or clause among the words. */
const isClean = (scan: Scan, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word') {
      if (token?.key === '-') continue;
      return false;
    }
    // "PV Oil Sài Gòn và PV Oil Shipping" are two names.
    if (isAnd(token) && isCapital(scan, at - 1) && isCapital(scan, at + 1)) return false;
    if (NEVER_INSIDE.has(token.key) && !isCapital(scan, at)) return false;
    if (scan.longest(at, 'assign', 'partner', 'quantifier', 'person', 'title', 'people') !== null) return false;
    if (at > from && !isCapital(scan, at) && scan.longest(at, 'stop', 'role') !== null) return false;
  }
  return true;
};

/** A name as offices have: a capital, two words or more, and neither an act nor a thing nor a place alone. */
const isNameShaped = (scan: Scan, from: number, to: number): boolean => {
  if (to - from < 2 || to - from > LONGEST_NAME || !isClean(scan, from, to)) return false;
  if (isNoOffice(scan, from) || isPersonName(scan.tokens.slice(from, to))) return false;
  const opening = scan.longest(from, 'stop', 'role', 'not-unit', 'place-name', 'place-head');
  const named = isCapital(scan, to - 1) && isCapital(scan, to - 2) && to - from > 3;
  if (opening && !(named && opening.value.type !== 'not-unit')) return false;
  return scan.longest(from, 'field')?.value.verbLike !== true || named;
};

/** The item as a name; a level at its end ("Y tế xã") is a part of its own, which others may share. */
const adopted = (scan: Scan, from: number, to: number): Element => {
  const level = to > from + 1 ? scan.longest(to - 1, 'place-head') : null;
  const parts: readonly NamePart[] =
    level === null
      ? [{ kind: 'proper', from, to }]
      : [
          { kind: 'proper', from, to: to - 1 },
          { kind: 'place-head', from: to - 1, to, rank: level.value.rank },
        ];
  return { kind: 'units', reads: [{ prefix: [], parts, from, to, collective: false }], from, to };
};

/** Whether the item is an office: `bare` when nothing but the whole cell tells so. */
const isUnit = (scan: Scan, from: number, to: number, bare: boolean): boolean => {
  if (!isCapital(scan, from) || /^\p{N}/u.test(scan.tokens[from]?.text ?? '')) return false;
  if (isBareField(scan, from, to) || (isShortForm(scan, from, to) && !isNoOffice(scan, from))) return true;
  return !bare && isNameShaped(scan, from, to);
};

/**
 * Makes units of the items without a known name in lists where another item is a unit and each one is a unit, a person
 * or such an item; and of cells that hold nothing but bare fields and short forms. Other elements stay as they are.
 */
export const adoptWholeItems = (scan: Scan, elements: readonly Element[]): readonly Element[] => {
  if (scan.source.style !== 'mixed' || !elements.some(({ kind }) => kind === 'text')) return elements;
  const units = new Map<number, { readonly to: number; readonly element: Element }>();
  for (const items of listsOf(elements)) {
    const offices = items.filter((item) => isOffice(elements, item)).length;
    const bare = offices === 0;
    const whole = items[0]?.from === 0 && items.at(-1)?.to === elements.length;
    if (bare && !whole) continue;
    const open = items.flatMap((item) => {
      const words = wordsOf(elements, item);
      return words ? [{ item, ...words }] : [];
    });
    const beside = items.filter((item) => isPlace(elements, item) || isPerson(elements, item)).length;
    const others = items.length - offices - open.length - beside;
    const good = open.filter(({ from, to }) => isUnit(scan, from, to, bare));
    if (others > 0 || good.length < open.length) continue;
    for (const { item, from, to } of good) units.set(item.from, { to: item.to, element: adopted(scan, from, to) });
  }
  if (units.size === 0) return elements;
  const result: Element[] = [];
  for (let at = 0; at < elements.length;) {
    const unit = units.get(at);
    const element = unit?.element ?? elements[at];
    if (element) result.push(element);
    at = unit?.to ?? at + 1;
  }
  return result;
};
