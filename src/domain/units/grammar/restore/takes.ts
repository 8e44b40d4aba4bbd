import { CELLS } from '../../lexicon/head-kinds';
import { HOUSE_LEADERS } from '../../lexicon/name-words';
import { innermostHead, type NamePart } from '../name-parts';
import { phraseOf } from '../name/letters';
import type { HeadPart } from '../name/parts';
import type { Scan } from '../scan';
import {
  boardAt,
  firstHead,
  isBare,
  isNamed,
  isRegion,
  lineage,
  sameInner,
  saysOwnHouse,
  type Ending,
} from './endings';

// Boards and the office of one committee stand side by side; a "phòng" is no part of a committee.
const COMMITTEE_KINDS = new Set(['board', 'party-board', 'office']);

// Bodies that every institution has inside: "Đảng ủy, Công đoàn Trường Đại học X".
const INNER_ORGANS = new Set(['youth-union', 'association', 'party']);

/** Bodies of the people of a place, which no house has inside it. */
const OF_PLACES = /nông dân|chữ thập đỏ|khuyến học|người cao tuổi|luật gia|người mù/u;

/** "Văn phòng Quốc hội": an office whose head says whose it is. */
const saysHouse = ({ head, phrase }: HeadPart): boolean =>
  head.kind === 'office' && /^(?:văn phòng|vp) ./u.test(phrase);

/** "Chi hội Phụ nữ và Chi đoàn Khu phố 3": cells of one numbered neighbourhood. */
const isCellOfArea = (parts: readonly NamePart[], ending: Ending, last: readonly NamePart[]): boolean => {
  const [cell, area] = [firstHead(parts), last[ending.at]];
  const numbered = area?.kind === 'head' && area.head.kind === 'area' && last.at(-1)?.kind === 'number';
  const open = parts.every((part) => part.kind === 'head' || part.kind === 'field');
  return numbered && open && cell !== null && CELLS.has(cell.head.kind) && cell.phrase.startsWith('chi ');
};

/** "TAND, VKSND khu vực 7": courts and procuracies have one division of the country since 7/2025. */
const areCourts = (a: HeadPart, b: HeadPart): boolean => a.head.kind === 'court' && b.head.kind === 'court';

/** "Hiệp hội Doanh nghiệp, Hội Nữ doanh nhân tỉnh": associations by whichever word. */
const areAssociations = (a: HeadPart, b: HeadPart): boolean => a.head === b.head && a.head.kind === 'association';

/** "BTC" beside boards of a committee is its Ban Tổ chức. */
const isCommitteePart = ({ head, phrase }: HeadPart): boolean => COMMITTEE_KINDS.has(head.kind) || phrase === 'btc';

/** Whether a name without an ending of its own takes over this one; `tied`: "và" joins these two and no others. */
export const takes = (parts: readonly NamePart[], ending: Ending, last: readonly NamePart[], tied = false): boolean => {
  const head = firstHead(parts);
  const lastHead = firstHead(last);
  const inner = innermostHead(parts);
  // "Công an, Y tế xã": a name that no lexicon knows, and its level.
  if (!lastHead)
    return ending.kind === 'place' && last[0]?.kind === 'proper' && isBare(parts) && inner?.head.sharing === 'level';
  if (!head || !inner) return false;
  const kin = (lineage(parts) !== '' && lineage(parts) === lineage(last)) || areAssociations(head, lastHead);
  const bare = isBare(parts);
  switch (ending.kind) {
    case 'place':
      // "Tỉnh ủy, Thành ủy Tân An": two levels have two places.
      if (inner.head.kind === 'party-committee' && lastHead.head.kind === inner.head.kind) {
        if (inner.phrase !== lastHead.phrase) return false;
      }
      // "Văn phòng Thành ủy": its level is said.
      if (inner.head.kind === 'party-committee' && parts.length > 1) return false;
      // "Tỉnh ủy, UBND tỉnh": its own word says the level; a ministry has none.
      if (
        inner.head.kind === 'party-committee' &&
        last.length === ending.at + 1 &&
        last[ending.at]?.kind === 'place-head'
      )
        return false;
      if (head.head.kind === 'ministry' || isTooSmall(inner, last[ending.at])) return false;
      // A region ("Khu vực 3") is the name of one house, no place for all.
      if (isRegion(last[ending.at]) && !sameInner(parts, last) && !areCourts(head, lastHead)) return false;
      if (bare && inner.head.sharing === 'level') return true;
      if (bare && inner.head.sharing === 'organ' && head.head.kind !== 'organ')
        return kin || lastHead.head.sharing === 'level';
      if (!kin) return false;
      // "Đoàn Sở Y tế và Đoàn Bệnh viện Đa khoa tỉnh": a hospital is called after its level.
      if (innermostHead(last)?.head.kind === 'health' && !sameInner(parts, last)) return false;
      // "Chi đoàn Sở Tư pháp, Chi đoàn Thanh tra tỉnh": the place is that of the last house, unless "và" ties the two.
      if (!tied && inner !== head && inner.head.sharing === 'kin' && !sameInner(parts, last)) return false;
      if (inner.head.sharing === 'own')
        return !isRegion(last[ending.at]) && sameInner(parts, last) && !parts.some(isNamed);
      return inner.head.sharing === 'kin' || inner.head.sharing === 'level';
    case 'party': {
      // "Ban Nữ công Công đoàn": a union without a level says no more than "here".
      const above = last[ending.at];
      if (above?.kind === 'head' && (above.head.sharing === 'organ' || above.phrase === 'hội')) return false;
      return (kin || (isCommitteePart(head) && isCommitteePart(lastHead))) && !bareOwn(parts) && !saysHouse(head);
    }
    case 'institution':
      if (isCellOfArea(parts, ending, last)) return true;
      // "Chi đoàn Văn phòng" is whole: it needs no house.
      if (!bare || boardAt(parts) > 0 || head.head.sharing === 'own') return false;
      // "Công đoàn trường, Đoàn khoa Marketing": two houses.
      if (saysOwnHouse(parts) && inner.phrase.split(' ').at(-1) !== houseWord(last[ending.at])) return false;
      return (head.head.sharing === 'organ' || INNER_ORGANS.has(head.head.kind)) && !OF_PLACES.test(head.phrase);
    case 'organ':
      if (HOUSE_LEADERS.has(head.phrase)) return false;
      return bare && boardAt(parts) === 0 && head.head.kind === 'organ' && lastHead.head.kind === 'organ';
  }
};

/** Bodies that no smaller place has, by the rank of the smallest level that has one. */
const LEAST_RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:cục|tổng cục|sở)(?: |$)|bộ đội biên phòng|bđbp/u, 4],
  [/^chi cục(?: |$)/u, 3],
];

/** "Chi đoàn Cục Thuế và UBND huyện X", "BCH Bộ đội Biên phòng, Hội CCB phường": the place is too small for the first body. */
const isTooSmall = ({ phrase }: HeadPart, level: NamePart | undefined): boolean =>
  level?.kind === 'place-head' &&
  LEAST_RANKS.some(([sort, rank]) => sort.test(phrase) && level.rank > 0 && level.rank < rank);

/** The word for a house: "trường" of "Trường THPT". */
const houseWord = (part: NamePart | undefined): string =>
  part?.kind === 'head' ? (part.phrase.split(' ')[0] ?? '') : '';

/** "UBKT Đảng ủy, Văn phòng Đảng ủy phường": the same parent stands at the end, without its level. */
export const isSameParent = (parts: readonly NamePart[], suffix: readonly NamePart[]): boolean => {
  const [parent, level] = suffix;
  const last = parts.at(-1);
  if (parts.length < 2 || last?.kind !== 'head' || parent?.kind !== 'head' || level?.kind !== 'place-head')
    return false;
  return last.phrase === parent.phrase;
};

/** "BCH Đoàn, BTV Đoàn trường": the word for its house, that the last board's parent says and an earlier board's leaves out. */
export const houseWordOf = (
  scan: Scan,
  parts: readonly NamePart[],
  lastParts: readonly NamePart[],
): NamePart | null => {
  const [parent, last] = [parts.at(-1), lastParts.at(-1)];
  if (parts.length < 2 || parent?.kind !== 'head' || last?.kind !== 'head' || !saysOwnHouse(lastParts)) return null;
  const from = last.from + parent.to - parent.from;
  const same = phraseOf(scan, parent.from, parent.to) === phraseOf(scan, last.from, from);
  return same && from < last.to ? { kind: 'place-head', from, to: last.to, rank: 1 } : null;
};

/** A plan knows one province: "Tỉnh Đoàn", "Thành ủy" are whole without its name. */
const WHOLE_LEVELS = new Set(['tỉnh', 'thành']);

/**
 * The name of the place for a body whose head says the level: "An Hòa" for "Huyện ủy, UBND huyện An Hòa"; nothing for a
 * body of the province ("Tỉnh ủy, UBND tỉnh Quảng Trị"). `null` when the head does not say this level.
 */
export const nameOfLevel = (
  scan: Scan,
  parts: readonly NamePart[],
  suffix: readonly NamePart[],
): readonly NamePart[] | null => {
  const [level, name] = suffix;
  const [head] = parts;
  if (level?.kind !== 'place-head' || parts.length !== 1 || head?.kind !== 'head') return null;
  const named = name?.kind === 'proper' || name?.kind === 'place-name';
  const word = scan.tokens[level.from]?.key ?? '';
  if (!named || scan.tokens[head.from]?.key !== word || head.to - head.from !== 2) return null;
  return WHOLE_LEVELS.has(word) ? [] : suffix.slice(1);
};

/** A complete office of its own: "Văn phòng UBND" needs nothing more. */
const bareOwn = (parts: readonly NamePart[]): boolean =>
  parts.length > 1 && parts.some((part, at) => at > boardAt(parts) && part.kind === 'head');
