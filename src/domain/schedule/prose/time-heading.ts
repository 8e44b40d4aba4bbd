import { folded as fold } from '../vocabulary/folded';

/** A heading that is nothing but a time: a month, a week, a day, a session. */
export interface TimeHeading {
  readonly scale: 'period' | 'month' | 'week' | 'day' | 'session';
  /** The words as written. */
  readonly words: string;
}

const NUMBER_WORD = 'giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp';
const YEAR = '(?:\\s*(?:[/.-]|năm)?\\s*\\d{4})?';
const DATE =
  '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{2,4})?|\\d{1,2}\\s+tháng\\s+(?:\\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|một|chạp)(?:\\s*(?:năm|[/,])\\s*(?:\\d{4}|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)\\s\\p{L}{2,4}))?';
const RANGE = `(?:từ\\s*)?(?:ngày\\s*)?(?:\\d{1,2}|${DATE})(?:\\s*(?:-|đến|tới|đến hết|và|,|&)\\s*(?:ngày\\s*)?(?:${DATE}))+`;
const WEEKDAY = '(?:thứ\\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s*nhật|t[2-7]|cn)(?![\\p{L}])';
const CLOCK = "\\d{1,2}\\s*(?:h|g|giờ|:)\\s*\\d{0,2}(?:\\s*phút|')?";
const TENTATIVE = '(?:dự kiến\\s*)?';
const NOTE = '(?:\\s*\\([^)]{0,60}\\))?';

const SHAPES: readonly (readonly [TimeHeading['scale'], RegExp])[] = [
  [
    'month',
    new RegExp(
      `^(?:trong\\s|lịch\\s|hoạt động\\s|công tác\\s)?tháng\\s*(?:\\d{1,2}|${NUMBER_WORD})${YEAR}(?:\\s*[,&+-]\\s*(?:tháng\\s*)?\\d{1,2}${YEAR}|\\s+(?:và|đến)\\s+(?:tháng\\s*)?\\d{1,2}${YEAR})*${NOTE}$`,
      'u',
    ),
  ],
  [
    'month',
    new RegExp(`^quý\\s*(?:\\d|[ivx]{1,3})(?:\\s*(?:[,&-]|và)\\s*(?:quý\\s*)?(?:\\d|[ivx]{1,3}))*${YEAR}${NOTE}$`, 'u'),
  ],
  ['month', /^(?:6|sáu) tháng (?:đầu|cuối) năm(?: \d{4})?$/u],
  [
    'week',
    new RegExp(
      `^tuần\\s*(?:thứ\\s*)?(?:\\d{1,2}|[ivx]{1,5}|${NUMBER_WORD}|nhất)(?:\\s*(?:tháng|[/-])\\s*\\d{1,2})?(?:[\\s,:-]*\\(?\\s*${RANGE}\\s*\\)?)?$`,
      'u',
    ),
  ],
  [
    'day',
    new RegExp(`^${TENTATIVE}(?:${WEEKDAY}[\\s,:-]*)(?:\\(?\\s*(?:ngày\\s*)?(?:${DATE})?\\s*\\)?)?${NOTE}$`, 'u'),
  ],
  [
    'day',
    new RegExp(
      `^${TENTATIVE}ngày\\s*(?:(?:thứ\\s*(?:nhất|hai|ba|tư|năm)|\\d{1,2})\\s*[(,:-]\\s*(?:${WEEKDAY}[\\s,]*)?(?:ngày\\s*)?)?(?:${DATE})\\s*\\)?(?:\\s*[(,-]?\\s*${WEEKDAY}\\s*\\)?)?$`,
      'u',
    ),
  ],
  // Which day of an event: no day by itself.
  ['day', /^ngày\s(?:thứ\s(?:nhất|hai|ba|tư|năm)|[1-5])$/u],
  ['day', new RegExp(`^(?:${DATE})(?:\\s*[(,-]\\s*${WEEKDAY}\\s*\\)?)$`, 'u')],
  ['day', new RegExp(`^\\(?(?:${DATE})\\)?$`, 'u')],
  ['period', new RegExp(`^${TENTATIVE}${RANGE}$`, 'u')],
  ['period', new RegExp(`^(?:đợt|giai đoạn|học kỳ|học kì)\\s*(?:\\d|[ivx]{1,3})\\s*[(,:-]\\s*${RANGE}\\s*\\)?$`, 'u')],
  [
    'session',
    new RegExp(
      `^(?:\\*\\s*)?(?:buổi\\s*)?(?:sáng|trưa|chiều|tối)(?:\\s*(?:,|và|-)\\s*(?:sáng|trưa|chiều|tối))?(?:\\s*(?:(?:,|ngày)\\s*)*(?:${WEEKDAY})?[\\s,]*(?:ngày\\s*)?(?:\\(?\\s*(?:${DATE})\\s*\\)?)?)?$`,
      'u',
    ),
  ],
  [
    'session',
    new RegExp(
      `^(?:buổi\\s*)?(?:sáng|trưa|chiều|tối)(?:\\s*(?:,|và|-)\\s*(?:sáng|trưa|chiều|tối))?[,;:\\s]*\\(?\\s*(?:từ\\s*)?${CLOCK}(?:\\s*(?:-|đến)\\s*${CLOCK})?\\s*\\)?$`,
      'u',
    ),
  ],
  ['session', /^cả ngày$/u],
];

/** The lunar twin of a day, in brackets or not: "(nhằm 13/12 ÂL)", "tức ngày 16 tháng Giêng năm Mậu Tuất". */
const LUNAR_TWIN =
  /\s*(?:[([,–-]\s*)?(?:tức|thức|nhằm|tức là|âm lịch|ngày âm)(?![\p{L}])[^()]{0,60}[)\]]?$|\s*\(\s*\d{1,2}\s?\/\s?\d{1,2}[^()]{0,12}(?:âm lịch|âl|al)\s*\)$/u;
/** Blanks that typing left inside a date: "5/3/ 2018", "( 05/3 )". */
const tight = (text: string): string =>
  text
    .replace(/(\d)\s*([/.])\s*(?=\d)/gu, '$1$2')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+\)/gu, ')')
    .replace(/(?<=[\p{L}\d])\(/gu, ' (');

/** A day said again in English: "Ngày 12/9 / Day 1". */
const ENGLISH_TWIN = /\s*(?:[/–-]\s*|\(\s*)day\s+\d{1,2}\s*\)?$/u;

/** The time heading that the whole text is ("Tháng 5, 6", "TUẦN 2 (từ 09/9 - 14/9)", "THỨ HAI (09/02/2026)"), or `null`. */
export const readTimeHeading = (text: string): TimeHeading | null => {
  if (text.length > 120 || text.length < 3) return null;
  const plain = fold(text)
    .replace(/^[\s*_#]+|[\s:.*_;]+$/gu, '')
    .replace(/\s+/gu, ' ');
  const folded = tight(plain)
    .replace(ENGLISH_TWIN, '')
    .replace(LUNAR_TWIN, '')
    .replace(/^(?:ngày|thứ\/ngày|thứ, ngày)\s*:\s*(?=thứ|chủ|ngày)/u, '')
    .trim();
  if (folded.length > 90) return null;
  const shape = SHAPES.find(([, pattern]) => pattern.test(folded));
  return shape ? { scale: shape[0], words: text.replace(/[\s:.;]+$/u, '') } : null;
};

const CLOCK_FIRST = /^(?:(?:lúc|từ|đúng)\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/iu;

/** True when the text begins with an hour ("7h30: …", "từ 13 giờ 30 …"). */
export const opensWithClock = (text: string): boolean => CLOCK_FIRST.test(text);
