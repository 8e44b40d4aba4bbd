import { innermostHead, type NamePart, type NameRead } from '../name-parts';
import { isAnd, isCapital, type Scan } from '../scan';
import { firstHead, isBare, naming, placeStart } from './endings';
import type { RestoredName } from './restored-name';

/** Most words of "đóng trên địa bàn". */
const LONGEST_QUALIFIER = 4;

/** "trên địa bàn" before `at`: where those many are, and nothing of the others. */
const endsQualifier = (scan: Scan, at: number): boolean =>
  Array.from({ length: LONGEST_QUALIFIER }, (_, i) => at - i - 1).some(
    (from) => from >= 0 && scan.longest(from, 'qualifier')?.end === at,
  );

/** "xã" of "các đoàn thể xã", "xã Phú Mỹ" of "các ngành xã Phú Mỹ": the place that ends a collective. */
const placeOfMany = (scan: Scan, { from, to }: NamePart): readonly NamePart[] => {
  // "thị trấn", "thành phố": two words for one level.
  const last = scan.longest(to - 2, 'place-head')?.end === to ? to - 2 : to - 1;
  for (let at = last; at > from + 1; at -= 1) {
    const place = scan.longest(at, 'place-head');
    const before = scan.tokens[at - 1];
    const named = place !== null && (place.end === to || isCapital(scan, place.end));
    const narrows = !isAnd(before) && !scan.longest(at - 1, 'quantifier', 'place-head') && !endsQualifier(scan, at);
    if (named && before?.kind === 'word' && narrows) {
      const level: NamePart = { kind: 'place-head', from: at, to: place.end, rank: place.value.rank };
      return place.end === to ? [level] : [level, { kind: 'proper', from: place.end, to }];
    }
    if (place === null && !isCapital(scan, at)) return [];
  }
  return [];
};

/** True for a body of every level that stands alone: "UBND", "Đảng ủy". */
export const isBareLevel = ({ parts }: NameRead): boolean =>
  isBare(parts) && parts.length === 1 && innermostHead(parts)?.head.sharing === 'level';

/** True for many bodies of one place: "các đoàn thể huyện". */
export const isManyOfPlace = (scan: Scan, { parts }: NameRead): boolean => {
  const [many] = parts;
  return many?.kind === 'many' && parts.length === 1 && placeOfMany(scan, many).length > 0;
};

/** "Đảng ủy, UBND và các đoàn thể xã": bodies of every level stand at the level of the many behind them. */
const shareLevel = (scan: Scan, many: NamePart, none: readonly RestoredName[]): readonly RestoredName[] => {
  const suffix = placeOfMany(scan, many);
  const others = none.slice(0, -1).map(({ read }) => read);
  const isOpen = ({ parts }: NameRead): boolean => placeStart(scan, naming(parts)) === naming(parts).length;
  if (suffix.length === 0) return none;
  // "Sở Y tế tỉnh, UBMTTQ và các đoàn thể xã": from behind the last name with a place of its own.
  const from = others.map(isOpen).lastIndexOf(false) + 1;
  return none.map(({ read }, i) => {
    const takesOver =
      i >= from &&
      i < none.length - 1 &&
      isBareLevel(read) &&
      innermostHead(read.parts)?.head.kind !== 'party-committee';
    return { read, suffix: takesOver ? suffix : [] };
  });
};

/** "Công an", "HĐND", "Trạm Y tế": each commune has one; a court or a forest station does not. */
const isOfManyPlaces = (read: NameRead): boolean => {
  const house = innermostHead(read.parts);
  const kind = house?.head.kind ?? '';
  return (
    isBareLevel(read) &&
    kind !== 'court' &&
    (kind !== 'agency' || /^(?:trạm y tế|tyt|trạm yt|đài truyền thanh)$/u.test(house?.phrase ?? ''))
  );
};

/** "Đảng ủy, UBND các xã": bodies of every level take over "các xã" and become many as well. */
export const shareMany = (
  scan: Scan,
  reads: readonly NameRead[],
  none: readonly RestoredName[],
): readonly RestoredName[] => {
  const parts = reads.at(-1)?.parts ?? [];
  const many = parts.at(-1);
  const head = firstHead(parts);
  if (many && parts.length === 1) return shareLevel(scan, many, none);
  if (many?.kind !== 'many' || parts.length !== 2 || head?.head.sharing !== 'level') return none;
  // "các xã" holds for every body; "các khu phố" is the last one's own.
  const noun = scan.longest(many.from, 'quantifier')?.end ?? many.from;
  if (scan.longest(noun, 'head')?.value.head.kind === 'area') return none;
  if (scan.tokens[(reads.at(-1)?.from ?? 0) - 1]?.key === ';') return none;
  // "Công an, Thuế huyện, UBND các xã": only bare bodies right before it.
  const others = reads.slice(0, -1);
  const from = others.map(isOfManyPlaces).lastIndexOf(false) + 1;
  return none.map(({ read }, i) => {
    return i >= from && i < others.length
      ? { read: { ...read, collective: true }, suffix: [many] }
      : { read, suffix: [] };
  });
};
