import { startsWith, taskEnd } from '../name/letters';
import { headAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { lexed, type Lexed } from './element';

// "Cụm 1 gồm Đoàn A, Đoàn B"
const INCLUDES = new Set(['gồm', 'gom']);

const OFFICE_NOUNS = new Set(['đơn vị', 'cơ quan', 'bộ phận', 'tổ chức', 'don vi', 'co quan', 'bo phan', 'to chuc']);

/** Most words of such a label. */
const MOST_WORDS = 8;

/** "Cơ quan chủ quản:", "Đơn vị tiếp nhận hồ sơ:": a label that gives no role. Index of the colon, or `null`. */
const officeLabelEnd = (scan: Scan, at: number): number | null => {
  const noun = `${scan.tokens[at]?.key ?? ''} ${scan.tokens[at + 1]?.key ?? ''}`;
  if (!OFFICE_NOUNS.has(noun)) return null;
  for (let end = at + 2; end < at + MOST_WORDS; end += 1) {
    const token = scan.tokens[end];
    if (token?.key === ':') return end;
    if (token?.kind !== 'word' || scan.longest(end, 'role') || (scan.source.style === 'mixed' && isCapital(scan, end)))
      return null;
  }
  return null;
};

/** What a contest is drawn into. */
const DRAWS = new Set(['bảng', 'vòng', 'cặp', 'trận', 'lượt']);

/** "Bảng A:", "Bảng 2 gồm": a group of a contest before those who are in it. Index after its sign, or `null`. */
const drawEnd = (scan: Scan, at: number): number | null => {
  const [before, sign] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  if (!DRAWS.has(scan.tokens[at]?.key ?? '') || before?.kind === 'word' || sign?.kind !== 'word') return null;
  const end = at + 2;
  const opens = scan.tokens[end]?.key === ':' || INCLUDES.has(scan.tokens[end]?.key ?? '');
  return opens && /^(?:\p{Lu}|\d{1,2}|[IVX]{1,3})$/u.test(sign.text) ? end : null;
};

const SHORT_OFFICE_NOUNS = new Set(['cq', 'đv', 'bp']);

/** "Trực 24/24:", "Trực HC:"; "trực tiếp:", "trực tuyến:" are other words. */
const isWatch = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.key === 'trực' && !['tiếp', 'tuyến', 'thuộc', 'quan'].includes(scan.tokens[at + 1]?.key ?? '');

/** "Chuẩn bị:", "Chuẩn bị nội dung:": who has the papers ready; a thing behind it is what is got ready. */
const isPreparing = (scan: Scan, at: number): boolean => {
  if (!startsWith(scan, at, ['chuẩn', 'bị'])) return false;
  const end = startsWith(scan, at + 2, ['nội', 'dung']) ? at + 4 : at + 2;
  return scan.tokens[end]?.key === ':';
};

/** Most words of a label that says what is done. */
const MOST_DUTY_WORDS = 6;

/**
 * "Cơ quan soạn thảo:", "CQ thẩm định:", "Đơn vị chuẩn bị nội dung:", "Trực 24/24:": at the beginning of an item a label
 * that names a task; those behind its colon do it. `null` for other labels ("Cơ quan chủ quản:").
 */
export const lexDutyLabel = (scan: Scan, at: number): Lexed | null => {
  const before = scan.tokens[at - 1];
  if (before !== undefined && (before.kind !== 'mark' || before.key === ',')) return null;
  const key = scan.tokens[at]?.key ?? '';
  const short = SHORT_OFFICE_NOUNS.has(key);
  const office = short || OFFICE_NOUNS.has(`${key} ${scan.tokens[at + 1]?.key ?? ''}`);
  if (!office && !isWatch(scan, at) && !isPreparing(scan, at)) return null;
  const verb = office ? at + (short ? 1 : 2) : at;
  const deed = taskEnd(scan, verb);
  if (deed === null) return null;
  for (let end = deed; end <= deed + MOST_DUTY_WORDS; end += 1) {
    const token = scan.tokens[end];
    if (token?.key === ':')
      return lexed({
        kind: 'role',
        role: 'responsible',
        strength: 'named',
        labelOnly: true,
        phrase: 'đơn vị thực hiện',
        from: at,
        to: end,
      });
    if (token?.kind !== 'word' && token?.key !== '/') return null;
  }
  return null;
};

/** A label before a list that gives no role: "Phân công:", "Cơ quan chủ quản:", "Cụm 1 gồm Đoàn A, Đoàn B". */
export const lexNeutralLabel = (scan: Scan, at: number): Lexed | null => {
  const neutral = scan.longest(at, 'neutral-label');
  if (neutral && scan.tokens[neutral.end]?.key === ':') return lexed({ kind: 'neutral', from: at, to: neutral.end });
  const label = drawEnd(scan, at) ?? officeLabelEnd(scan, at);
  if (label !== null) return lexed({ kind: 'neutral', from: at, to: label });
  const includes = neutral !== null && INCLUDES.has(scan.tokens[neutral.end - 1]?.key ?? '');
  return includes && headAt(scan, neutral.end) ? lexed({ kind: 'neutral', from: at, to: neutral.end }) : null;
};
