import { capitalFirst } from '../text/first-letter';
import { foldKey } from '../text/fold';
import { isSyllable } from '../text/syllable';
import { BOARD_FIELDS, COMMITTEE_FIELDS, DEPARTMENT_FIELDS, DIVISION_FIELDS, OTHER_FIELDS } from './lexicon/fields';
import { phraseList } from './lexicon/phrase-list';
import { PLACE_HEADS } from './lexicon/places';

/** Words of several syllables in names of bodies, beside the fields of work: only the first syllable is large. */
const BODY_WORDS = phraseList(
  `chấp hành; thường vụ; thường trực; chỉ đạo; chỉ huy; quản lý; tổ chức; ủy ban; ủy ban nhân dân; nhân dân; hội đồng; hội đồng nhân dân;
   mặt trận; tổ quốc; công đoàn; liên đoàn; lao động; đảng ủy; đảng bộ; chi bộ; chi đoàn; chi hội; liên đội; liên chi; tỉnh ủy; thành ủy;
   huyện ủy; quận ủy; thị ủy; thanh niên; cộng sản; sinh viên; phụ nữ; nông dân; cựu chiến binh; liên hiệp; chữ thập đỏ; khuyến học;
   người cao tuổi; mầm non; mẫu giáo; tiểu học; trung học; trung học cơ sở; trung học phổ thông; phổ thông; cao đẳng; đại học; trung cấp;
   sư phạm; dân tộc; nội trú; bán trú; cơ sở; văn phòng; trung tâm; bệnh viện; đa khoa; chính trị; công an; quân sự; viên chức; cơ quan;
   doanh nghiệp; bảo hiểm xã hội; kho bạc; nhà nước; ngân hàng; chi cục; tổng cục; học viện; thư viện; bảo tàng; nhà thiếu nhi; cụm thi đua`,
);

/** Words that a name in small and large letters writes small: levels of places, joints. */
const SMALL_WORDS = [
  ...PLACE_HEADS.flatMap(({ phrases }) => phrases),
  ...phraseList(
    'thôn; ấp; bản; khu phố; tổ dân phố; ngành; cấp; khối; trực thuộc; và; các; của; với; cùng; trường học',
  ),
];

const PIECES: ReadonlySet<string> = new Set(
  [...BODY_WORDS, ...[DEPARTMENT_FIELDS, DIVISION_FIELDS, BOARD_FIELDS, COMMITTEE_FIELDS, OTHER_FIELDS].flat()]
    .flatMap((phrase) => phrase.split(/\||,|\svà\s/u))
    .map((piece) => foldKey(piece))
    .filter((piece) => piece.includes(' ')),
);
const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS.map((word) => foldKey(word)));

const LONGEST = 4;
const WORD = /[\p{L}\d]+/gu;
const MARKED = /[^\P{L}a-zđ]/u;
const NUMBERED: ReadonlySet<string> = new Set(['quận', 'phường']);

/** "UBND", "THCS", "ĐUK": letters without marks that are no syllable. */
const isShort = (word: string): boolean => !isSyllable(word) && !MARKED.test(word);

/**
 * The name of a body written all in capitals as a sentence writes it: "SỞ GIÁO DỤC VÀ ĐÀO TẠO" is "Sở Giáo dục và Đào tạo",
 * "TRƯỜNG MẦM NON HOA SEN" is "Trường Mầm non Hoa Sen". Words the lexicon does not know are proper names, each syllable
 * large; short forms stay. A name in small letters comes back as it is.
 */
export const bodyCase = (name: string): string => {
  if (name !== name.toUpperCase() || !/\p{L}/u.test(name)) return name;
  const words = Array.from(name.matchAll(WORD), (match) => ({ text: match[0], start: match.index }));
  let result = name;
  const write = (from: number, count: number, cased: (word: string, first: boolean) => string): void => {
    for (const [i, word] of words.slice(from, from + count).entries())
      result = result.slice(0, word.start) + cased(word.text, i === 0) + result.slice(word.start + word.text.length);
  };
  const keyOf = (from: number, count: number): string => {
    const last = words[from + count - 1];
    const run = last ? name.slice(words[from]?.start, last.start + last.text.length) : '';
    return /^[\p{L}\d]+(?: [\p{L}\d]+)*$/u.test(run) ? foldKey(run) : '';
  };
  for (let at = 0; at < words.length;) {
    const counts = Array.from({ length: LONGEST }, (_, i) => LONGEST - i);
    const small = at === 0 ? undefined : counts.find((count) => SMALL.has(keyOf(at, count)));
    const piece = counts.find((count) => PIECES.has(keyOf(at, count)));
    const numbered = NUMBERED.has(words[at]?.text.toLowerCase() ?? '') && /^\d/u.test(words[at + 1]?.text ?? '');
    if (small !== undefined && small >= (piece ?? 0) && !numbered) write(at, small, (word) => word.toLowerCase());
    else if (piece !== undefined)
      write(at, piece, (word, first) => (first ? capitalFirst(word.toLowerCase()) : word.toLowerCase()));
    else write(at, 1, (word) => (isShort(word.toLowerCase()) ? word : capitalFirst(word.toLowerCase())));
    at += (small !== undefined && small >= (piece ?? 0) ? small : piece) ?? 1;
  }
  return result;
};
