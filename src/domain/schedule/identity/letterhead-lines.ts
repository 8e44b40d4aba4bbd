import { joinTwo, type Passage } from '../../source/passages';
import { folded as fold } from '../vocabulary/folded';
import { isUpper } from './title';

/** How far down a text its letterhead and title may reach, in passages. */
const ZONE = 40;
const LONG = 220;

/** Names that every letterhead prints whole: a narrow column of a page on the web breaks them over lines. */
const FIXED: readonly string[] = [
  'cộng hòa xã hội chủ nghĩa việt nam',
  'độc lập - tự do - hạnh phúc',
  'đảng cộng sản việt nam',
  'đoàn tncs hồ chí minh',
  'ủy ban nhân dân',
  'ủy ban thường vụ quốc hội',
  'ủy ban mặt trận tổ quốc việt nam',
  'hội đồng nhân dân',
  'thủ tướng chính phủ',
];

const BARS = /^[\s|]+$/u;
const bare = (text: string): string => fold(text).replace(/[\s|]+$/u, '');

/** "CỘNG HÒA XÃ⏎HỘI CHỦ NGHĨA …", "ỦY⏎BAN NHÂN DÂN": the line ends inside a fixed name that the next line goes on with. */
const cutInName = (before: string, after: string): boolean => {
  const whole = `${before} ${after}`;
  return FIXED.some(
    (name) => name.startsWith(`${before} `) && (name.startsWith(whole) || whole.startsWith(name)) && before !== name,
  );
};

/** "Số:⏎36/KH-UBND", "Nghị quyết số:⏎12/NQ-HĐND". */
const cutInNumber = (before: string, after: string): boolean =>
  before.length <= 24 && /(?:^|\s)số\s*:?$/u.test(before) && /^\d{1,5}\s*[/-]/u.test(after);

/** "Cà Mau, ngày⏎21 tháng 02 năm 2022", "ngày 22 tháng⏎7 năm 2021". */
const cutInDate = (before: string, after: string): boolean =>
  before.length <= 60 &&
  ((/(?:^|[\s,])(?:ngày|tháng|năm)$/u.test(before) && /^\d{1,4}(?!\d)/u.test(after)) ||
    (/(?:^|[\s,])ngày\s\d{1,2}$/u.test(before) && /^tháng\s\d/u.test(after)));

/** "BAN CHỈ ĐẠO LIÊN NGÀNH⏎VỀ AN TOÀN THỰC PHẨM": what a board is set up for, on its own line. */
const cutInBoard = (before: Passage, after: Passage): boolean =>
  isUpper(before.text) &&
  isUpper(after.text) &&
  /^(?:ban|hội đồng|tiểu ban|tổ công tác|ủy ban)\s/u.test(bare(before.text)) &&
  /^(?:về (?!việc)|phòng,? chống\s|vận động\s)/u.test(bare(after.text));

const OPENS_CAPTION = /^\((?:ban hành|kèm theo|đính kèm|dự kiến|từ ngày|thời gian)(?![\p{L}])[^)]*$/u;
const CAPTION_LENGTH = 300;
const CAPTION_LINES = 6;

/** How many passages after `at` belong to its bracket, "(Ban hành⏎kèm theo … Xuân⏎Phú)"; 0 when it is whole or never closed. */
const captionRest = (passages: readonly Passage[], at: number): number => {
  let text = fold(passages[at]?.text ?? '');
  if (!OPENS_CAPTION.test(text)) return 0;
  for (let more = 1; more <= CAPTION_LINES; more += 1) {
    const next = passages[at + more];
    if (!next || text.length + next.text.length > CAPTION_LENGTH) return 0;
    text += ` ${next.text}`;
    if (/\)[.\s]*$/u.test(text)) return more;
    if (text.includes(')')) return 0;
  }
  return 0;
};

const goesOn = (before: Passage, after: Passage): boolean => {
  if (after.gap > 2) return false;
  const [first, second] = [bare(before.text), bare(after.text)];
  return (
    cutInName(first, second) || cutInNumber(first, second) || cutInDate(first, second) || cutInBoard(before, after)
  );
};

/**
 * The passages of a text with the lines of its letterhead whole again: a page on the web prints it in narrow cells and
 * breaks names, number and date over lines; bars alone on a line, left over from the cells, fall away. Only what stands
 * above the first numbered heading and the first long paragraph is touched. Linear.
 */
export const letterheadLines = (passages: readonly Passage[]): readonly Passage[] => {
  const lines: Passage[] = [];
  let at = 0;
  for (; at < Math.min(passages.length, ZONE); at += 1) {
    const passage = passages[at];
    if (!passage) break;
    const last = lines.at(-1);
    if (last && goesOn(last, passage)) {
      lines[lines.length - 1] = joinTwo(last, passage);
      continue;
    }
    if (passage.text.length > LONG || /^(?:roman|part|alpha)/u.test(passage.marker?.style ?? '')) break;
    if (BARS.test(passage.text)) continue;
    const rest = captionRest(passages, at);
    lines.push(passages.slice(at + 1, at + 1 + rest).reduce(joinTwo, passage));
    at += rest;
  }
  return [...lines, ...passages.slice(at)];
};
