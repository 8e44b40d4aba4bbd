import { EVENT_WORDS, HANDLED_THINGS } from '../../lexicon/name-words';
import { headAt } from '../name-start';
import { isAnd, isCapital, type Scan } from '../scan';
import { beginsDeed } from './boundary';
import { isSmall, phraseOf, startsWith, taskEnd } from './letters';

/** Papers that an office draws up: "xây dựng kế hoạch". Buildings it puts up may be what it is called by. */
const PAPERS: ReadonlySet<string> = new Set([
  'kế hoạch',
  'chương trình',
  'phương án',
  'dự thảo',
  'đề án',
  'đề cương',
  'quy chế',
  'quy định',
  'kịch bản',
  'báo cáo',
  'thể lệ',
  'nội dung',
  'tiêu chí',
  'văn bản',
  'hướng dẫn',
  'dự toán',
]);

/** "kế hoạch", "nội dung" in small letters at `at`: a paper, and what it says. */
export const isPaper = (scan: Scan, at: number): boolean => isSmall(scan, at) && PAPERS.has(phraseOf(scan, at, at + 2));

/** "Hội thi", "Ngày hội", "Lễ phát động": an event with a capital, no body. */
const isEvent = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && EVENT_WORDS.has(scan.tokens[at]?.key ?? '') && headAt(scan, at) === null;

/** "tổ chức họp", "tổ chức Hội thi", "tổ chức thực hiện", not "tổ chức cán bộ", "tổ chức chủ trì". */
const holds = (scan: Scan, at: number): boolean => {
  const next = at + 2;
  if ((scan.longest(at, 'role')?.end ?? next) > next) return true;
  if (isEvent(scan, next)) return true;
  if (!isSmall(scan, next) || isAnd(scan.tokens[next])) return false;
  const field = scan.longest(next, 'field');
  return scan.longest(next, 'role', 'assign', 'partner') === null && (field === null || field.value.verbLike);
};

/**
 * True when a word at `at` that names are made of, too, is a verb by what stands behind it: "tổ chức" before small words of
 * what is held or its own second verb, "xây dựng" before a paper. Before a role, a joint or a field it may be the end of a
 * name ("Phòng Hành chính tổ chức cán bộ").
 */
export const isHolding = (scan: Scan, at: number): boolean => {
  if (scan.source.style !== 'mixed' || !isSmall(scan, at)) return false;
  if (startsWith(scan, at, ['tổ', 'chức'])) return holds(scan, at);
  return startsWith(scan, at, ['xây', 'dựng']) && isPaper(scan, at + 2);
};

/** "hướng dẫn CĐCS", "kiểm tra các đội": a field that is a verb, with those it is done to. */
export const doesTo = (scan: Scan, at: number): boolean => {
  const field = scan.longest(at, 'field');
  // "các ban xây dựng Đảng Huyện ủy": a work that says what it is about is a name.
  const open = field !== null && field.end - at <= 2 && field.value.verbLike && isSmall(scan, at);
  return open && scan.longest(field.end, 'head', 'quantifier') !== null;
};

/** Syllables of a task that says what it is done to: "ban hành văn bản". */
const TOLD_SYLLABLES = 3;

/** A thing or people that offices deal with, or a second work with its own object, at `at`. */
const isHandled = (scan: Scan, at: number): boolean => {
  if (!isSmall(scan, at)) return false;
  const words = [1, 2, 3].map((count) => phraseOf(scan, at, at + count));
  return words.some((phrase) => HANDLED_THINGS.has(phrase)) || (taskEnd(scan, at) ?? at) - at >= TOLD_SYLLABLES;
};

/** "tuyên truyền nội dung", "hướng dẫn hội viên", "tham mưu ban hành văn bản": work with what it is done to. */
export const actsOn = (scan: Scan, at: number): boolean => {
  if (scan.source.style !== 'mixed' || !isSmall(scan, at)) return false;
  return scan.hits(at).some(({ value, end }) => {
    const task = value.type === 'stop' && value.verb === 'task';
    const work = value.type === 'field' && value.verbLike;
    return (task || work || value.type === 'role') && isHandled(scan, end);
  });
};

/** True when work with its object begins at `at`, as behind "Trạm Y tế xã:": no name of a list ("Xã: Sơn Tây, Tân Hội"). */
export const beginsWork = (scan: Scan, at: number): boolean => {
  if (doesTo(scan, at)) return true;
  // "Công an huyện: Tăng cường tuần tra": how it works.
  if (beginsDeed(scan, at) && scan.longest(at, 'field') === null) return true;
  const end = taskEnd(scan, at);
  return end !== null && end > (scan.longest(at, 'field')?.end ?? at) && (end - at > 1 || isSmall(scan, at));
};

/** Words of a clause or a paper right behind a verb: "kiểm tra vào chiều thứ sáu", "tuyên truyền nội dung nghị quyết". */
export const goesOnAt = (scan: Scan, at: number): boolean =>
  isPaper(scan, at) || (scan.longest(at, 'stop')?.value.verb === 'other' && scan.longest(at, 'qualifier') === null);
