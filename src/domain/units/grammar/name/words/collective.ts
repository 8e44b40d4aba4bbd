import { EACH_WORDS, ZONES } from '../../../lexicon/name-words';
import { afterCount } from '../../collective/start';
import { readCollectiveTail } from '../../collective/tail';
import type { NamePart } from '../../name-parts';
import type { Scan } from '../../scan';
import { isBoundary } from '../boundary';
import { phraseOf } from '../letters';
import type { WordReader } from '../looking';
import { isGathering, type HeadPart } from '../parts';
import { ENDS, PASS, readMany } from '../step';

const isOfCongress = ({ tokens }: Scan, parts: readonly NamePart[]): boolean =>
  parts.some(({ from, to }) =>
    tokens.slice(from, to).some(({ key }, i) => key === 'đại' && tokens[from + i + 1]?.key === 'hội'),
  );

/** Houses that there are many of in all sorts: "bệnh viện các tuyến", "trường các bậc". */
const OF_MANY_SORTS = new Set(['health', 'school']);

/** "Ban Duy tu các công trình", "Hội Văn nghệ các dân tộc": what a body is set up for is no sort of office. */
const isForThings = (scan: Scan, at: number, house: HeadPart | null): boolean =>
  !OF_MANY_SORTS.has(house?.head.kind ?? '') && scan.longest(at, 'generic', 'head', 'place-head') === null;

const isZone = (scan: Scan, at: number): boolean =>
  ZONES.has(phraseOf(scan, at, at + 1)) || ZONES.has(phraseOf(scan, at, at + 3));

/** "ở 4/4 thôn", "ở các ấp", "6/6 khu phố" at `at`: every one of the places that a cell is in. Index after them, or `null`. */
const inEveryPlace = (scan: Scan, at: number): number | null => {
  const from = scan.tokens[at]?.key === 'ở' ? at + 1 : at;
  const counted = afterCount(scan, from);
  const many = counted > from + 1 ? counted : from > at ? scan.longest(from, 'quantifier')?.end : undefined;
  const area = many !== undefined && scan.longest(many, 'head')?.value.head.kind === 'area';
  return many !== undefined && (area || scan.longest(many, 'place-head')) ? readCollectiveTail(scan, many) : null;
};

/** A quantifier and what it counts: "UBND các xã, thị trấn". "Ban Quản lý các khu đô thị" is one body. */
export const collective: WordReader = ({ scan, at, token, more, house, fieldEnd, headEnd }, { parts }) => {
  const places = parts.length > 0 && !more && headEnd <= at ? inEveryPlace(scan, at) : null;
  if (places !== null) return { ...readMany({ kind: 'many', from: at, to: places }, true), loose: false };
  const quantifier = scan.longest(at, 'quantifier');
  if (!quantifier || fieldEnd > quantifier.end) return PASS;
  // "Hội Phụ nữ mỗi đơn vị 01 tiết mục", "Công đoàn Khu kinh tế mỗi đơn vị": what each one gives.
  const each = EACH_WORDS.has(token.key) && parts.at(-1)?.kind !== 'owner';
  const ofThese = parts.length > 1 && scan.longest(quantifier.end, 'stand-in') !== null;
  if (each && (!more || ofThese)) return ENDS;
  if (headEnd > quantifier.end) return PASS;
  if (parts.length === 0 || scan.longest(quantifier.end, 'people')) return ENDS;
  const levels = scan.tokens[quantifier.end - 1]?.key === 'cấp' && isBoundary(scan, quantifier.end);
  const end = levels ? quantifier.end : readCollectiveTail(scan, quantifier.end);
  if (end === null) return ENDS;
  // "Ban Chỉ đạo đại hội đảng các cấp" is one.
  const one =
    (!levels && isForThings(scan, quantifier.end, house)) ||
    house?.head.kind === 'management' ||
    isGathering(house) ||
    isZone(scan, quantifier.end) ||
    (levels && isOfCongress(scan, parts));
  return { ...readMany({ kind: 'many', from: at, to: end }, !one), loose: false };
};
