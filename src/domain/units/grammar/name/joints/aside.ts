import { wantsMore } from '../../name-parts';
import { isCapital, type Scan } from '../../scan';
import { isBoundary, isMarkOrEnd } from '../boundary';
import { isSmall, startsWith } from '../letters';
import { PASS, read } from '../step';
import type { JointReader } from './joint-look';

/** "Sở Nội vụ, cơ quan thường trực …": what an office is there for. */
const POSITIONS: readonly (readonly string[])[] = ['cơ quan', 'đơn vị'].flatMap((noun) =>
  ['thường trực', 'đầu mối', 'chủ quản', 'giúp việc', 'tham mưu', 'chủ trì', 'phụ trách'].map((task) =>
    `${noun} ${task}`.split(' '),
  ),
);

/** "Sở Y tế - Cụm trưởng Cụm thi đua số 3", "Đại học X – Thường trực Câu lạc bộ": what it is among others, behind a dash. */
const POSTS_AMONG: readonly (readonly string[])[] = [
  ...['cụm trưởng', 'khối trưởng', 'trưởng cụm', 'trưởng khối', 'đơn vị trưởng'],
  ...['câu lạc bộ', 'clb', 'cụm', 'khối', 'mạng lưới', 'liên minh'].map((body) => `thường trực ${body}`),
].map((words) => words.split(' '));

const HELPING = new Set(['đã', 'sẽ', 'vừa', 'đang', 'cũng']);

const ENDS_CLAUSE = new Set([';', '.', '\n', ')']);

/** Most words of a position. */
const MOST_WORDS = 12;

/** Whether the office acts from `at` on. */
const actsAt = (scan: Scan, at: number): boolean =>
  isSmall(scan, at) && (HELPING.has(scan.tokens[at]?.key ?? '') || scan.longest(at, 'role', 'stop') !== null);

/** Index after the position at `at` and the comma behind it, where the office acts; `null` when there is none. */
const afterPosition = (scan: Scan, at: number): number | null => {
  const position = isSmall(scan, at) ? POSITIONS.find((words) => startsWith(scan, at, words)) : undefined;
  if (!position) return null;
  for (let end = at + position.length; end <= at + MOST_WORDS; end += 1) {
    const token = scan.tokens[end];
    if (token === undefined || ENDS_CLAUSE.has(token.key)) return end;
    if (token.key === ',') return actsAt(scan, end + 1) ? end + 1 : null;
    if (HELPING.has(token.key)) return end;
    if (token.kind !== 'word') return null;
  }
  return null;
};

/** Index after the position at `at` behind a dash, where the clause or the item ends or the office acts; or `null`. */
const afterDashedPosition = (scan: Scan, at: number): number | null => {
  const position = [...POSITIONS, ...POSTS_AMONG].find((words) => startsWith(scan, at, words));
  if (!position) return null;
  for (let end = at + position.length; end <= at + MOST_WORDS; end += 1) {
    if (isMarkOrEnd(scan, end) || actsAt(scan, end)) return end;
  }
  return null;
};

/** Index after the name of a place at `at` between two commas, where the office acts behind them. */
const afterSeat = (scan: Scan, at: number): number | null => {
  const place = isCapital(scan, at) ? scan.longest(at, 'place-name') : null;
  return place && scan.tokens[place.end]?.key === ',' && actsAt(scan, place.end + 1) ? place.end + 1 : null;
};

/**
 * Between commas or behind a dash, after a whole name, what it is or where: "Sở Nội vụ, cơ quan thường trực Ban Chỉ
 * đạo, đã …", "Sở Y tế - Cơ quan Thường trực Ban Chỉ đạo chủ trì".
 */
export const aside: JointReader = ({ scan, at, token, next, last }, { parts, inList }) => {
  if (inList || wantsMore(parts) || !isBoundary(scan, at)) return PASS;
  if (token.key === '-') {
    const end = afterDashedPosition(scan, next);
    return end === null ? PASS : read({ kind: 'gap', from: at, to: end });
  }
  if (token.key !== ',') return PASS;
  const end = afterPosition(scan, next) ?? (last.kind === 'place-name' ? null : afterSeat(scan, next));
  return end === null ? PASS : read({ kind: 'gap', from: at, to: end });
};
