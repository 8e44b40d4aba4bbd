import { collectiveStart } from '../collective/start';
import { startsWith } from '../name/letters';
import { shortFormAt } from '../name/short-form';
import { headAt, personAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { lexed, type Lexed } from './element';

// Words that free what follows from the text before, whoever follows.
const FREE_ASSIGN = new Set(['do', 'bởi', 'trong đó', 'đối với']);

/** Whether somebody who can be charged stands at `at`. */
const someoneAt = (scan: Scan, at: number): boolean =>
  headAt(scan, at) !== null ||
  scan.longest(at, 'stand-in') !== null ||
  scan.listed(at) > at ||
  scan.longest(at, 'quantifier', 'place-head', 'generic') !== null ||
  personAt(scan, at) !== null ||
  collectiveStart(scan, at) !== null ||
  shortFormAt(scan, at) !== null ||
  isCapital(scan, at);

/** "(qua Sở Nội vụ)": through whom. */
export const lexThrough = (scan: Scan, at: number): Lexed | null => {
  if (scan.tokens[at]?.key !== 'qua' || scan.tokens[at - 1]?.key !== '(' || !headAt(scan, at + 1)) return null;
  return lexed({ kind: 'assign', phrase: 'qua', from: at, to: at + 1 });
};

/** What is given or divided to be done, behind "giao". */
const DUTIES = new Set(
  'nhiệm vụ;công tác;trách nhiệm;nội dung;chỉ tiêu;phần việc;công việc;hạng mục;kế hoạch;việc;khâu;mảng;quyền'.split(
    ';',
  ),
);
const GIVES = new Set(['giao', 'giao thêm', 'phân công', 'ủy quyền']);

/** Most words between "giao nhiệm vụ" and "cho". */
const LONGEST_DUTY = 16;

/** "giao | công tác bảo đảm an ninh cho | Công an huyện": index after the "cho" before who is charged; `null` when none is. */
const dutyEnd = (scan: Scan, at: number): number | null => {
  const noun = scan.tokens[at]?.key ?? '';
  if (!DUTIES.has(noun) && !DUTIES.has(`${noun} ${scan.tokens[at + 1]?.key ?? ''}`)) return null;
  for (let i = at + 1; i < at + LONGEST_DUTY; i += 1) {
    const token = scan.tokens[i];
    if (!token || (token.kind === 'mark' && token.key !== ',')) return null;
    const charged = headAt(scan, i + 1) ?? scan.longest(i + 1, 'quantifier', 'stand-in');
    if (token.key === 'cho' && charged !== null) return i + 1;
  }
  return null;
};

/** Orders that a list may follow behind a colon. */
const ASKS = /(?:đề nghị|yêu cầu|mong|mong muốn)$/u;

/** "Giao …", "Do …", "Đề nghị …" before somebody. `headEnd`: index after the head of a unit at `at`, or `at`. */
export const lexOrder = (scan: Scan, at: number, headEnd: number): Lexed | null => {
  const assign = scan.longest(at, 'assign');
  if (!assign || assign.end < headEnd || assign.value.phrase === 'cử') return null;
  const longer = scan.longest(at, 'stop', 'not-unit');
  if (longer && longer.end > assign.end) return null;
  const { phrase } = assign.value;
  // "nhiệm vụ được giao tổ chức thực hiện"
  if (scan.tokens[at - 1]?.key === 'được') return null;
  const duty = GIVES.has(phrase) ? dutyEnd(scan, assign.end) : null;
  if (duty !== null) return lexed({ kind: 'assign', phrase, from: at, to: duty });
  const lists = ASKS.test(phrase) && scan.tokens[assign.end]?.key === ':';
  if (!FREE_ASSIGN.has(phrase) && !lists && !someoneAt(scan, assign.end)) return null;
  return lexed({ kind: 'assign', phrase, from: at, to: assign.end });
};

const GUIDE = ['hướng', 'dẫn'];
const ROUSE = ['phát', 'động'];

/**
 * "Hướng dẫn Phòng Văn hóa các xã tổ chức", "Phát động các liên đội thi đua": with nobody before, an order. Many who are
 * guided ("Hướng dẫn các chi đoàn đăng ký") are the object of somebody's work.
 */
export const lexGuidance = (scan: Scan, at: number): Lexed | null => {
  const before = scan.tokens[at - 1];
  const opens = before === undefined || (before.kind === 'mark' && before.key !== ',' && before.key !== ':');
  if (!opens) return null;
  const behind = at + GUIDE.length;
  const guided = startsWith(scan, at, GUIDE) && headAt(scan, behind) !== null;
  const roused = startsWith(scan, at, ROUSE) && collectiveStart(scan, behind) !== null;
  return guided || roused ? lexed({ kind: 'assign', phrase: 'chỉ đạo', from: at, to: behind }) : null;
};
