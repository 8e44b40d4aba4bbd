import { MANNER_WORDS, NARROWING_WORDS, type VerbKind } from '../../lexicon/verbs';
import { isSmallInMixed, phraseOf } from '../name/letters';
import type { Scan } from '../scan';
import { lexed, type Element, type Lexed } from './element';

const SITES = new Set(['tại', 'ở', 'của']);

// Words that begin a time, a place or an occasion before the one who acts.
const OPENERS = new Set(
  'thứ đầu giữa cuối ngày sáng trưa chiều tối đêm tháng năm quý tuần dịp nhân trong tại ở vừa mới sau trước kết từ vào lúc khoảng hôm để nhằm theo hưởng qua nay hiện thời cùng bên ngoài riêng hằng hàng căn trên dựa chào nếu khi'.split(
    ' ',
  ),
);

// Words before what a work is measured by, what a body is, or does not do: no act yet.
const LIMITS = new Set(['theo', 'căn', 'tùy', 'là', 'không', 'chưa']);

// Words between a unit and its verb.
const HELPING = new Set([
  ...MANNER_WORDS,
  'còn',
  'liền',
  'lại',
  'lên',
  'xuống',
  'ra',
  'sang',
  'cam kết',
  'sẵn sàng',
  'đã và đang',
  'đã và sẽ',
]);

// Verbs whose object begins to be, or begins anew, with them.
const MAKES = new Set(['thành lập', 'kiện toàn', 'ra mắt', 'củng cố', 'xây dựng', 'duy trì']);

/** Index after the longest verb or everyday phrase at `at`, and at least after the word. */
const phraseEnd = (scan: Scan, at: number): number =>
  scan
    .hits(at)
    .filter(({ value }) => value.type === 'not-unit' || value.type === 'stop')
    .reduce((end, hit) => Math.max(end, hit.end), at + 1);

/** "chuẩn bị", and "tổng hợp", which is a field of offices too, are tasks; `null` for words that the lexicon has not. */
const verbAt = (scan: Scan, at: number, to: number): VerbKind | null => {
  const stop = scan.longest(at, 'stop');
  if (stop !== null) return stop.end === to ? stop.value.verb : 'other';
  const field = scan.hits(at).some(({ value }) => value.type === 'field' && value.verbLike);
  return field && to === at + 1 ? 'task' : null;
};

/** A small word that no lexicon has, and none that only narrows the name before ("khóa", "hơn"): it may be a verb. */
const isUnknown = (scan: Scan, at: number): boolean =>
  scan.hits(at).length === 0 && isSmallInMixed(scan, at) && !NARROWING_WORDS.has(scan.tokens[at]?.key ?? '');

/** The words at `at` that are nothing else: a verb, an everyday phrase, or one word. */
export const lexPlainWords = (scan: Scan, at: number): Lexed => {
  const to = phraseEnd(scan, at);
  const key = scan.tokens[at]?.key ?? '';
  const alone = to === at + 1;
  const verb = verbAt(scan, at, to);
  const phrase = phraseOf(scan, at, to);
  const word: Element = {
    kind: 'text',
    noun: alone && scan.longest(at, 'stop') === null && !scan.longest(at, 'field')?.value.verbLike,
    sends: alone && key === 'cử',
    sites: alone && SITES.has(key),
    helping: HELPING.has(phrase),
    limits: LIMITS.has(key),
    opens: verb !== 'task' && verb !== 'mutual' && OPENERS.has(key),
    agent: key === 'được' || key === 'nghe',
    makes: MAKES.has(phrase),
    unknown: alone && isUnknown(scan, at),
    verb,
    phrase,
    from: at,
    to,
  };
  return lexed(word);
};
