import { innermostHead, lastNaming, type NamePart, type NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { readComplement } from '../name-reader';
import type { HeadPart } from '../name/parts';
import { headAt, personAt, personNameAt } from '../name-start';
import type { PhraseHit } from '../phrases';
import { isCapital, type LexemeOf, type Scan } from '../scan';
import { hasDigit } from '../tokens';
import { numberPrefix, readNumberItems } from './numbers';
import {
  isAlien,
  isForeign,
  isNamedShortForm,
  isPlaceShaped,
  readHouseOfCell,
  readHouseOfLeaders,
  readInnerBody,
  readSameArea,
  readSameHouse,
  readSchool,
} from './special-items';
import { readUnionBranch } from './union-branches';

/** Pieces up to the innermost head that has a complement: "Đoàn Sở" of "Đoàn Sở Xây dựng". */
const headPrefix = (before: NameRead, announced = false): readonly NamePart[] | null => {
  const all = [...before.prefix, ...before.parts];
  const lastHead = all.map((part) => part.kind).lastIndexOf('head');
  // "Các Bộ: Công an, Y tế": behind a body that is an item the head before the colon.
  if (announced && lastHead === all.length - 1 && before.prefix.at(-1)?.kind === 'head') return before.prefix;
  if (lastHead < 0 || lastHead === all.length - 1) return null;
  // "Các khối: Sở - Ngành; Đảng - Đoàn thể": a head among the sorts of one item is no house of the next.
  if (announced && lastHead >= before.prefix.length && all[lastHead + 1]?.kind === 'joint') return before.prefix;
  const head = all[lastHead];
  if (head?.kind !== 'head') return null;
  const named = all.slice(lastHead + 1).some((part) => part.kind === 'proper' || part.kind === 'place-name');
  const branch = head.phrase.endsWith(' ngành');
  if (head.head.complement !== 'needed' && !named && !announced && !branch) return null;
  return all.slice(0, lastHead + 1);
};

/** Pieces up to the level word: "Đoàn phường" of "Đoàn phường Tân Phú". */
const placePrefix = (read: NameRead, keepLevel: boolean): readonly NamePart[] | null => {
  const all = [...read.prefix, ...read.parts];
  const at = all.map((part) => part.kind).lastIndexOf('place-head');
  if (at < 0 || at === all.length - 1) return null;
  return all.slice(0, keepLevel ? at + 1 : at);
};

/** Where an item after a joint stands, and what it may take over. */
interface ItemLook {
  readonly scan: Scan;
  readonly at: number;
  readonly before: NameRead;
  /** A colon announced the list. */
  readonly announced: boolean;
  readonly field: PhraseHit<LexemeOf<'field'>> | null;
  readonly person: PhraseHit<LexemeOf<'person' | 'title' | 'people'>> | null;
  /** Case tells, and the item begins with a small letter. */
  readonly small: boolean;
  /** The last piece of the name before. */
  readonly last: NamePart | null;
}

/** True when the name before ends with the name of a place or a proper name. */
const endsProper = ({ last }: ItemLook): boolean => last?.kind === 'proper' || last?.kind === 'place-name';

/** "Công đoàn các khối: Mầm non, Tiểu học": a colon inside the name before opened the list. */
const isOpened = (scan: Scan, { prefix, parts }: NameRead): boolean =>
  [...prefix, ...parts].some((part) => part.kind === 'gap' && scan.tokens[part.to - 1]?.key === ':');

/** "UBND các xã: Tân An, Tân Bình; phường Tân Phú": "các" stands inside the name and announces several. */
export const isEnumerated = (scan: Scan, { prefix, parts }: NameRead): boolean =>
  [...prefix, ...parts].some(({ kind, from, to }) => kind === 'gap' && scan.longest(from, 'quantifier')?.end === to);

/** "Các Bộ: Y tế, Công an": in an announced list a field of its sort is no name of its own, though it is a head too. */
const isFieldOfSort = ({ scan, before, announced, field }: ItemLook): boolean => {
  const house = before.prefix.at(-1);
  const ofSort = house?.kind === 'head' && field?.value.wholeOf.includes(house.phrase) === true;
  return announced && ofSort && isBoundary(scan, field.end);
};

/** Whether a unit with a name of its own begins at the item. */
const isOwnUnit = (look: ItemLook): boolean => {
  const head = headAt(look.scan, look.at);
  if (!head) return false;
  const fieldEnd = look.field?.end ?? look.at;
  return isOpened(look.scan, look.before) || isFieldOfSort(look) ? head.end > fieldEnd : head.end >= fieldEnd;
};

/** "Cụm 2, 5", "Cụm 2, số 5" */
const readNumbered = ({ scan, at, before }: ItemLook): readonly NameRead[] => {
  const prefix = numberPrefix(scan, before);
  return prefix && prefix.length > 0 ? readNumberItems(scan, at, prefix, before) : [];
};

/** "UBND xã Tân Hội, phường Tân Phú": another level with a name. `null` when none stands there. */
const readSharedLevel = ({ scan, at, before }: ItemLook): readonly NameRead[] | null => {
  const place = scan.longest(at, 'place-head');
  const next = place ? scan.tokens[place.end] : undefined;
  if (!place || next?.kind !== 'word' || !(isCapital(scan, place.end) || hasDigit(next))) return null;
  const prefix = placePrefix(before, false);
  const item = prefix && prefix.length > 0 ? readComplement(scan, at, prefix) : null;
  return item ? [item] : [];
};

/** "Nhà Thiếu nhi các quận: 4, 6, Bình Thạnh": the last of several places has a number; "phường 5, Tân Bình" lies there. */
const isNumberedLevel = ({ scan, before, announced }: ItemLook): boolean => {
  const [level, number] = [...before.prefix, ...before.parts].filter(({ kind }) => kind !== 'gap').slice(-2);
  const many = announced || isOpened(scan, before) || isEnumerated(scan, before);
  return many && number?.kind === 'number' && level?.kind === 'place-head';
};

/** "Đoàn phường Tân Phú, Tân Thành": the name of another place. `null` when the name before has none. */
const readSharedPlace = (look: ItemLook): readonly NameRead[] | null => {
  const { scan, at, before, field, small } = look;
  const placed = placePrefix(before, true);
  if (field || !placed || !(endsProper(look) || isNumberedLevel(look))) return null;
  // Communes and streets bear names of people: "xã Lê Minh Xuân".
  const item = small ? null : readComplement(scan, at, placed);
  return item && isBoundary(scan, item.to) && isPlaceShaped(scan, at, item.to) ? [item] : [];
};

/** "Sở Xây dựng, Tài chính": whether the field is no verb and no other word. */
const isSharedField = (look: ItemLook, field: PhraseHit<LexemeOf<'field'>>): boolean => {
  const { scan, at, small, person } = look;
  if (small && (field.value.verbLike || person !== null || endsProper(look))) return false;
  // "Phòng Kinh tế, chính quyền địa phương": many by themselves.
  const many = scan.longest(at, 'generic');
  const bySort = small || (many?.end ?? at) - at > 2;
  if (bySort && many?.value.alwaysMany === true && many.end >= field.end) return false;
  const stop = scan.longest(at, 'role', 'stop');
  // "Sở Y tế và các cơ quan": many of a sort.
  return !(stop && stop.end > field.end) && !scan.longest(at, 'quantifier');
};

/** A short form that stands for a whole name: "Trường ĐH KHTN, ĐHQGHCM"; "Hội KH, HCTĐ" by the letter of the house. */
const isWholeShortForm = (scan: Scan, at: number, { phrase, head }: Extract<NamePart, { kind: 'head' }>): boolean => {
  const code = scan.tokens[at];
  if (code?.kind !== 'word' || code.letters !== 'upper' || scan.source.style !== 'mixed') return false;
  // "Đài TNVN, VTV"
  if (head.kind === 'press') return true;
  const own = head.sharing !== 'kin' || phrase.charAt(0) === code.key.charAt(0);
  return own && code.text.length > 2 && !hasDigit(code) && head.kind !== 'group';
};

/** "PC06" behind "Sở VH&TT": a short form with a number is a name of its own, unless the name before has such a one. */
const isNumberedCode = ({ scan, at, last, announced }: ItemLook): boolean => {
  const code = /^\p{L}+\d+$/u;
  const before = scan.tokens[(last?.to ?? 0) - 1]?.text ?? '';
  return !announced && code.test(scan.tokens[at]?.text ?? '') && isBoundary(scan, at + 1) && !/\d/u.test(before);
};

/** "HC-QT", "CN&MT": short forms of two fields and the joint between them, written close. */
const isJointCode = (scan: Scan, at: number): boolean => /\p{Lu}[-–&]\p{Lu}/u.test(scan.tokens[at]?.text ?? '');

/** "Đoàn khoa KT-L, SP, KHXH&NV": faculties go by short forms, however long; "các khoa lâm sàng, CLS" are many of a sort. */
const isFacultyCode = ({ scan, at, last }: ItemLook, { phrase }: HeadPart): boolean => {
  const code = scan.tokens[at];
  const upper = code?.kind === 'word' && code.letters === 'upper' && scan.source.style === 'mixed' && !hasDigit(code);
  const named = last !== null && isCapital(scan, last.from);
  return upper && named && isBoundary(scan, at + 1) && (phrase === 'khoa' || phrase.endsWith(' khoa'));
};

/** "Trường THPT Lê Quý Đôn, Trần Phú": whether other words than a field can follow the heads of `prefix`. */
const areSharedWords = (look: ItemLook, prefix: readonly NamePart[]): boolean => {
  const { scan, at, before, small, announced } = look;
  const house = innermostHead(prefix);
  if (small || scan.tokens[at]?.kind !== 'word' || !house) return false;
  const { kind, sharing } = house.head;
  if (kind === 'brand' || (sharing !== 'own' && personNameAt(scan, at))) return false;
  // "Các Ngân hàng: Nông nghiệp, TMCP Ngoại thương": what a colon announced, when more than one short form.
  const announcedWords = announced && (!isBoundary(scan, at + 1) || isJointCode(scan, at));
  const firm = kind === 'company' && isAlien(scan.tokens[at]);
  const foreign = firm || isForeign(scan, at, before) || isNamedShortForm(scan, at) || isNumberedCode(look);
  const called = announcedWords || isFacultyCode(look, house);
  if (!called && (foreign || isWholeShortForm(scan, at, house))) return false;
  return !scan.longest(at, 'role', 'assign', 'quantifier', 'not-unit');
};

/** "Công ty Điện lực Bình Dương, Bến Cát": the pieces before the place that closes the name, where the next item is a place too. */
const workPrefix = ({ scan, at, before, last, field }: ItemLook): readonly NamePart[] | null => {
  const all = [...before.prefix, ...before.parts];
  const place = scan.longest(at, 'place-name');
  const placed = last?.kind === 'place-name' && last === all.at(-1) && !field;
  const work = all.at(-2)?.kind === 'field';
  const shaped = place !== null || isCapital(scan, at + 1);
  return placed && work && shaped ? all.slice(0, -1) : null;
};

/** The item with the heads of the name before ("Sở Xây dựng, Tài chính và Tư pháp"). */
const readUnderHeads = (look: ItemLook): readonly NameRead[] => {
  const { scan, at, before, announced, field } = look;
  const prefix = workPrefix(look) ?? headPrefix(before, announced);
  if (!prefix || !(field ? isSharedField(look, field) : areSharedWords(look, prefix))) return [];
  const item = readComplement(scan, at, prefix);
  return item && isBoundary(scan, item.to) ? [item] : [];
};

const lookAtItem = (scan: Scan, at: number, before: NameRead, announced: boolean): ItemLook => ({
  scan,
  at,
  before,
  announced,
  field: scan.longest(at, 'field'),
  person: personAt(scan, at),
  small: scan.source.style === 'mixed' && !isCapital(scan, at),
  last: lastNaming([...before.prefix, ...before.parts]),
});

/** The item after a joint that takes over words of the name before; none when it has a name of its own. */
export const readShared = (scan: Scan, at: number, before: NameRead, announced = false): readonly NameRead[] => {
  const look = lookAtItem(scan, at, before, announced);
  for (const reader of [
    readSameArea,
    readSchool,
    readUnionBranch,
    ...(announced ? [readInnerBody] : []),
    readSameHouse,
    readHouseOfCell,
    readHouseOfLeaders,
  ]) {
    const special = reader(scan, at, before);
    if (special.length > 0) return special;
  }
  if (headAt(scan, at) && !look.field) return [];
  const numbered = readNumbered(look);
  if (numbered.length > 0) return numbered;
  // "Quân khu 3, Vĩnh Long": names told apart by numbers share with numbers only.
  if (numberPrefix(scan, before)?.length === 1 && !announced && !look.field) return [];
  const level = readSharedLevel(look);
  if (level) return level;
  const person = look.person !== null && look.person.end > (look.field?.end ?? at);
  if (person || isOwnUnit(look)) return [];
  return readSharedPlace(look) ?? readUnderHeads(look);
};
