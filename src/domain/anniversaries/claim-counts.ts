import type { Span } from '../text/span';
import { NUMBER_WORD, parseNumberWords } from './number-words';

/**
 * Why a count is taken for an anniversary. `pair-only` ("92 năm vẻ vang") and `round` ("tròn 40 năm", or the next of a list) are proved
 * only by a pair of dates.
 */
export type CountReason = 'celebrated' | 'named-day' | 'since' | 'ordinal' | 'continued' | 'round' | 'pair-only';

/** "133 năm", "lần thứ 124": a number of years that may be an anniversary. */
export interface YearCount {
  readonly years: number;
  readonly span: Span;
  readonly reason: CountReason;
  /** Where the words that celebrate begin ("kỷ niệm"), when they stand right before the count. */
  readonly phraseStart: number;
  /** "lịch sử 92 năm", "truyền thống 80 năm": words that let a pair follow at once. */
  readonly storied: boolean;
}

const LETTER = '[\\p{L}\\p{N}]';
const NUMERAL = '\\d{1,3}[.\\s]\\d{3}(?!\\d)|\\d{1,4}';
const WORD_NUMBER = `${NUMBER_WORD}(?:\\s+${NUMBER_WORD}){0,7}`;

const YEARS = new RegExp(
  `(?<!${LETTER}|\\d[/.,–-]|${LETTER}['’])(?:(?<n>${NUMERAL})(?:\\s*\\([\\p{L}\\s]{2,40}\\)\\s*|\\s*)|(?<w>${WORD_NUMBER})(?:\\s*\\(\\d{1,4}\\))?\\s+)` +
    `năm(?!${LETTER})|(?<!${LETTER})(?<century>nửa|một|hai|ba)\\s+thế\\s+kỷ(?!${LETTER})`,
  'giu',
);
const ORDINAL = new RegExp(
  `(?<!${LETTER})(?:lần|năm)\\s+thứ\\s+(?:(?<n>\\d{1,4})|(?<w>${WORD_NUMBER}))(?!${LETTER}|[./]\\d)(?:\\s+năm(?!\\s+\\d|${LETTER}))?`,
  'giu',
);

const FILL =
  '(?:[\\s:,*_“"(]|tròn|đúng|vừa|trọng\\s+thể|long\\s+trọng|lớn|chẵn|sự\\s+kiện|dấu\\s+mốc|mốc|chặng\\s+đường){0,6}';
const CELEBRATED = new RegExp(
  `(?<!${LETTER})(?<verb>k[ỷỉ]\\s+niệm|chào\\s+mừng|mừng|đại\\s+lễ|tưởng\\s+niệm|sinh\\s+nhật|đại\\s+kỷ\\s+niệm)${FILL}$`,
  'iu',
);
const ROUND = /(?:^|[\s,(])(?:vừa\s+tròn|tròn|đúng|vừa\s+đúng|vừa\s+đủ|đã)\s*$/iu;
const CELEBRATED_EARLIER = /(?:k[ỷỉ]\s+niệm|mừng)\s(?!chương)[^.;]{0,90}$/iu;

/** Words right before a number of years that make it a duration, an age or a period. */
const DURATION_BEFORE = new RegExp(
  `(?<!${LETTER})(?:trong|sau|qua|suốt|hơn|gần|trên|dưới|khoảng|từ|đủ|mỗi|cứ|có|thời\\s+hạn|hạn|thời\\s+gian|tổng\\s+kết|sơ\\s+kết|` +
    'đánh\\s+giá|ít\\s+nhất|tối\\s+thiểu|tối\\s+đa|mới|chỉ|được|thêm|còn|hàng|hằng|định\\s+kỳ|huy\\s+hiệu|tuổi|quá|trước|vòng|khóa|khoá|' +
    'cách\\s+đây|cách\\s+nay|nhìn\\s+lại|kết\\s+quả|giai\\s+đoạn|kéo\\s+dài|thâm\\s+niên|phạt|tù|cả|mấy|vài|bảo\\s+hành|lộ\\s+trình)' +
    '\\s*(?:vòng|hơn|gần|khoảng|thời\\s+gian)?[\\s(*_“"]*$',
  'iu',
);
/** Nouns that name a period of years: "Kế hoạch 5 năm (2021 - 2025)". */
const PERIOD_NOUN_BEFORE =
  /(?:kế\s+hoạch|chiến\s+lược|chương\s+trình|đề\s+án|nhiệm\s+kỳ|chu\s+kỳ|tầm\s+nhìn|quy\s+hoạch|dự\s+báo)[\s:(*_]*$/iu;
/** The number is of a month, a week, an edition …, and "năm" begins the year. */
const NUMBER_OF_ELSE =
  /(?:tháng|quý|tuần|ngày|số|thứ|lần|đợt|kỳ|khóa|khoá|lớp|phần|mục|điều|khoản|chương|cụm|quận|phường|tổ|bảng|mức\s+độ)\s*$/iu;

/** "5 năm 2021" is a year, "50 năm 1968 - 2018" is a count with its pair. */
const YEAR_FOLLOWS = /^\s*\(?\d{4}(?!\s*[-–—→]\s*(?:\d{4}|nay))(?!\d)/u;
const LIFE_FOLLOWS =
  /^\s+(?:tuổi|tù|liền|liên\s+tục|liên\s+tiếp|học|kinh\s+nghiệm|công\s+tác|qua|trở\s+lên|trở\s+xuống|một\s+lần|tới|sau|trước|nay|gần|cuối|đầu)(?!\p{L})/iu;
const DAY_FOLLOWS = new RegExp(
  '^\\s+(?:trọn\\s+vẹn\\s+)?[“"*_(]*(?:' +
    '(?:ngày|lễ)\\s+(?!càng|một\\s|đêm|nay|mai|nghỉ|công|phép|càng|này|đó)' +
    '|(?:thành|tái)\\s+lập|truyền\\s+thống|giải\\s+phóng(?!\\s+mặt)|thống\\s+nhất|quốc\\s+khánh|chiến\\s+thắng|khởi\\s+nghĩa' +
    '|cách\\s+mạng\\s+tháng|(?:cuộc\\s+)?tổng\\s+(?:tiến\\s+công|khởi\\s+nghĩa)|toàn\\s+quốc\\s+kháng\\s+chiến|đồng\\s+khởi' +
    '|phong\\s+trào\\s+đồng\\s+khởi|hiệp\\s+định|(?:thiết\\s+lập\\s+)?quan\\s+hệ|ra\\s+đời|khai\\s+sinh|xô\\s+viết|giỗ' +
    `)`,
  'iu',
);
const CAPITAL_FOLLOWS = /^\s+[“"*_(]*\p{Lu}/u;
const SINCE_FOLLOWS = /^\s*,?\s+(?:kể\s+)?từ\s+(?:khi|ngày|năm|lúc|thời\s+điểm)(?!\p{L})/iu;
const CONTINUES =
  /(?:[,;+&]|(?<!\p{L})(?:và|cùng|với|hoặc|hướng\s+tới|tiến\s+tới|là))[\s*_–-]*(?:(?:nhân\s+)?dịp\s+)?$/iu;

const NAMED_DAY =
  'ngày\\s+(?:sinh|mất|giỗ|thành\\s+lập|tái\\s+lập|truyền\\s+thống|giải\\s+phóng|quốc\\s+khánh|ký|khai\\s+giảng\\s+đầu\\s+tiên)|sinh\\s+nhật|giỗ|quốc\\s+khánh';
const ORDINAL_CELEBRATED = new RegExp(`(?<!${LETTER})(?:k[ỷỉ]\\s+niệm|${NAMED_DAY})${FILL}$`, 'iu');
const ORDINAL_NAMED = new RegExp(
  `(?<!${LETTER})(?:(?:k[ỷỉ]\\s+niệm|mừng)\\s+(?:ngày|lễ|cách\\s+mạng|chiến\\s+thắng)|${NAMED_DAY})\\s[^,;.:(]{0,90}$`,
  'iu',
);
/** Events that are numbered by edition, and terms and congresses. */
const EDITION =
  /(?:hội\s+(?:thi|thao|trại|diễn|nghị|thảo|chợ|sách|xuân|báo|khỏe|khoẻ)|ngày\s+hội|đại\s+hội|liên\s+hoan|giải|cuộc\s+thi|cúp|tháng|tuần\s+lễ|lễ\s+hội|festival|chương\s+trình|chiến\s+dịch|kỳ\s+họp|phiên|hội\s+đồng|diễn\s+đàn|trại|đợt|cuộc\s+vận\s+động|triển\s+lãm|khóa|khoá|nhiệm\s+kỳ|và)(?!\p{L})/iu;

const toNumber = (groups: Readonly<Record<string, string | undefined>>): number | null => {
  if (groups['n'] !== undefined) return Number(groups['n'].replace(/[.\s]/gu, ''));
  if (groups['w'] !== undefined) return parseNumberWords(groups['w']);
  const century = groups['century']?.toLowerCase();
  if (century === 'nửa') return 50;
  const times = century === undefined ? null : parseNumberWords(century);
  return times === null ? null : times * 100;
};

const STORIED = /(?:truyền\s+thống|lịch\s+sử|chặng\s+đường)(?:\s+\p{L}+){0,3}\s*$/iu;

interface Around {
  readonly before: string;
  readonly after: string;
}

const around = (text: string, span: Span, floor: number): Around => ({
  before: text.slice(Math.max(floor, span.start - 120), span.start),
  after: text.slice(span.end, span.end + 60),
});

const reasonOfYears = ({ before, after }: Around, continuing: boolean): CountReason | null => {
  if (YEAR_FOLLOWS.test(after) || NUMBER_OF_ELSE.test(before)) return null;
  if (/^\s+tuổi(?!\p{L})/iu.test(after)) return null;
  if (CELEBRATED.test(before)) return 'celebrated';
  const round = ROUND.test(before);
  if (round && SINCE_FOLLOWS.test(after)) return 'since';
  if (round && CELEBRATED_EARLIER.test(before)) return 'celebrated';
  if (DURATION_BEFORE.test(before)) return null;
  if (DAY_FOLLOWS.test(after)) return 'named-day';
  if (continuing && CONTINUES.test(before) && CAPITAL_FOLLOWS.test(after)) return 'continued';
  if (continuing && CONTINUES.test(before)) return 'round';
  if (LIFE_FOLLOWS.test(after) || SINCE_FOLLOWS.test(after) || PERIOD_NOUN_BEFORE.test(before)) return null;
  return round ? 'round' : 'pair-only';
};

const reasonOfOrdinal = ({ before }: Around): CountReason | null => {
  if (ORDINAL_CELEBRATED.test(before)) return 'ordinal';
  const named = ORDINAL_NAMED.exec(before);
  return named !== null && !EDITION.test(named[0]) ? 'ordinal' : null;
};

/** Spans of numbers that share one celebrating word: the start of "kỷ niệm" when it touches the count. */
const phraseStart = (before: string, start: number): number => {
  const match = CELEBRATED.exec(before);
  return match === null ? start : start - (before.length - match.index);
};

const MAX_LIST_GAP = 400;

/**
 * Every number of years of one sentence-like part that may be an anniversary, in order. `floor` is where the
 * part begins: nothing before it is looked at. Bounded look-around at each number, so linear in the text.
 */
export const findYearCounts = (text: string, floor = 0): readonly YearCount[] => {
  const found: YearCount[] = [];
  const part = text.slice(floor);
  for (const match of part.matchAll(ORDINAL)) {
    const span = { start: floor + match.index, end: floor + match.index + match[0].length };
    const years = toNumber(match.groups ?? {});
    const context = around(text, span, floor);
    const reason = reasonOfOrdinal(context);
    if (years === null || years < 1 || reason === null) continue;
    found.push({ years, span, reason, phraseStart: phraseStart(context.before, span.start), storied: false });
  }
  const ordinals = found.length;
  let ordinal = 0;
  let lastClaim = -1;
  for (const match of part.matchAll(YEARS)) {
    const span = { start: floor + match.index, end: floor + match.index + match[0].length };
    while ((found[ordinal]?.span.end ?? Infinity) <= span.start) ordinal += 1;
    if (ordinal < ordinals && (found[ordinal]?.span.start ?? Infinity) <= span.start) continue;
    const years = toNumber(match.groups ?? {});
    if (years === null || years < 1) continue;
    const context = around(text, span, floor);
    const continuing = lastClaim >= 0 && span.start - lastClaim < MAX_LIST_GAP;
    const reason = reasonOfYears(context, continuing);
    if (reason === null) continue;
    if (reason !== 'pair-only') lastClaim = span.end;
    found.push({
      years,
      span,
      reason,
      phraseStart: phraseStart(context.before, span.start),
      storied: STORIED.test(context.before),
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
};
