import { formatIso, fromDayNumber } from '../../src/domain/calendar/plain-date';
import type { CheckInput } from '../../src/domain/checks/check-input';
import { createContext } from '../../src/domain/checks/context';
import { checkLinesOf } from '../../src/domain/checks/lines';
import { RULES } from '../../src/domain/checks/registry';
import { runChecks } from '../../src/domain/checks/run-checks';
import { findClaims } from '../../src/domain/anniversaries/find-claims';
import { formatLabelDate } from '../../src/domain/anniversaries/label';
import type { Activity, Schedule } from '../../src/domain/schedule/schedule';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import { parseTime } from '../../src/domain/time';
import type { BenchLine } from './bench';
import { leastOf } from './measure';

/** A repeatable stream of numbers 0–1 (Mulberry32), so that every run checks the same rows. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const VERBS = ['Tổ chức', 'Phát động', 'Phối hợp tổ chức', 'Tham gia', 'Triển khai'];
const EVENTS = ['Hội thi', 'Tọa đàm', 'Diễn đàn', 'Hội nghị', 'Ngày hội', 'Chương trình', 'Lễ kỷ niệm'];
const THEMES = [
  '“Sách và cuộc sống”',
  'công tác dân vận',
  'cải cách hành chính',
  'chuyển đổi số',
  'an toàn giao thông',
];
const PLACES = ['Hội trường A', 'Trực tuyến', 'Cơ sở', 'Nhà văn hóa', 'Phòng họp 2', 'Sân vận động'];
const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Tư pháp', 'Sở Xây dựng', 'Sở Công Thương', 'Thành Đoàn'];

const HEADER = ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ'];

/** Rows of a schedule with what plans hold: names, anniversaries, numbers of documents, dates, places, units. */
const makeRows = (count: number): readonly (readonly string[])[] => {
  const next = random(7);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const first = 19724; // 2024-01-02
  // As many rows a day at every size, or else conflicts grow faster than rows.
  const days = Math.max(60, count / 14);
  return Array.from({ length: count }, (_, index) => {
    const date = fromDayNumber(first + Math.floor(next() * days));
    const extra =
      index % 9 === 0
        ? ` kỷ niệm ${String(date.year - 1930)} năm Ngày thành lập (03/02/1930 - 03/02/${String(date.year)})`
        : index % 11 === 0
          ? ` theo Kế hoạch số ${String(index)}-KH/TU ngày ${formatLabelDate(date)}`
          : '';
    return [
      String(index + 1),
      `${pick(VERBS)} ${pick(EVENTS)} ${pick(THEMES)} đợt ${String(index)}${extra}`,
      `${next() < 0.5 ? '08g00, ' : ''}ngày ${formatLabelDate(date)}`,
      pick(PLACES),
      `${pick(UNITS)} chủ trì, ${pick(UNITS)} phối hợp`,
    ];
  });
};

const cell = (value: string): CellSnapshot => ({ value });

const makeInput = (count: number): CheckInput => {
  const rows = makeRows(count);
  const sheet: SheetSnapshot = {
    name: 'Lịch',
    visibility: 'visible',
    protected: false,
    top: 1,
    left: 1,
    rows: [HEADER, ...rows].map((row) => row.map(cell)),
    merges: [],
    tables: [],
  };
  const source: WorkbookSnapshot = { kind: 'workbook', name: 'a.xlsx', date1904: false, sheets: [sheet], notices: [] };
  const activities = rows.map(([ordinal = '', name = '', time = '', place = '', units = ''], index): Activity => {
    const row = index + 2;
    const at = (column: number) => ({ kind: 'cell', sheet: 'Lịch', row, column }) as const;
    const [lead = '', support = ''] = units.split(', ');
    return {
      key: ordinal,
      ordinal,
      name: { value: name, text: name, origin: at(2), basis: 'stated' },
      timeText: { value: time, text: time, origin: at(3), basis: 'stated' },
      time: parseTime(time),
      place: { value: place, text: place, origin: at(4), basis: 'stated' },
      note: null,
      assignments: [
        { unit: lead.replace(' chủ trì', ''), role: 'lead', text: lead, span: { start: 0, end: 1 }, collective: false },
        {
          unit: support.replace(' phối hợp', ''),
          role: 'support',
          text: support,
          span: { start: 0, end: 1 },
          collective: false,
        },
      ],
      assignmentOrigin: at(5),
      section: [],
      level: null,
      layer: 'annex',
      origin: at(1),
      row,
      extra: [],
      doubts: [],
    };
  });
  const issued = fromDayNumber(19723);
  const schedule: Schedule = {
    title: null,
    subtitle: null,
    plan: {
      number: null,
      date: { value: issued, text: formatIso(issued), origin: null, basis: 'stated' },
      issuer: null,
      parentBody: null,
    },
    period: null,
    year: { value: 2024, text: '2024', origin: null, basis: 'stated' },
    sections: [],
    activities,
    links: [],
    anniversaries: [],
    signer: null,
    notices: [],
  };
  return { schedules: [schedule], lines: checkLinesOf(source) };
};

const BUDGET_MS = 1000;
const GROWTH = 11;

/** All rules on 1,000, 10,000 and 100,000 rows; each rule alone on 10,000; and the reader of claims by itself. */
export const run = async (): Promise<readonly BenchLine[]> => {
  await Promise.resolve();
  const small = makeInput(1_000);
  const middle = makeInput(10_000);
  const large = makeInput(100_000);
  leastOf(3, () => runChecks(middle));
  const [one, ten, hundred] = [
    leastOf(3, () => runChecks(small)),
    leastOf(3, () => runChecks(middle)),
    leastOf(3, () => runChecks(large)),
  ];
  const lines: BenchLine[] = [
    { name: 'all rules, 1,000 rows', value: one, unit: 'ms' },
    { name: 'all rules, 10,000 rows', value: ten, unit: 'ms', budget: `≤ ${BUDGET_MS} ms`, met: ten <= BUDGET_MS },
    { name: 'all rules, 100,000 rows', value: hundred, unit: 'ms' },
    { name: 'growth 1,000 → 10,000', value: ten / one, unit: 'x', budget: `≤ ${GROWTH} x`, met: ten / one <= GROWTH },
    {
      name: 'growth 10,000 → 100,000',
      value: hundred / ten,
      unit: 'x',
      budget: `≤ ${GROWTH} x`,
      met: hundred / ten <= GROWTH,
    },
  ];
  // What several rules share is read before the clock starts.
  const context = createContext(middle);
  context.claims();
  context.references();
  context.oddTimes('');
  const shared = leastOf(1, () => {
    const fresh = createContext(middle);
    fresh.claims();
    fresh.references();
    fresh.oddTimes('');
  });
  lines.push({ name: 'shared reading (times, claims, numbers), 10,000 rows', value: shared, unit: 'ms' });
  const rules = RULES.map((rule) => ({ code: rule.code, ms: leastOf(2, () => rule.check(context)) }));
  for (const { code, ms } of rules.sort((a, b) => b.ms - a.ms)) {
    lines.push({ name: `rule ${code}, 10,000 rows`, value: ms, unit: 'ms' });
  }
  const claims = makeRows(10_000).map(([, name = '']) => name);
  const reading = leastOf(3, () => claims.forEach((text) => findClaims(text)));
  lines.push({ name: 'claims read in 10,000 cells', value: reading, unit: 'ms' });
  const joined = claims.join('\n');
  const whole = leastOf(1, () => findClaims(joined));
  lines.push({ name: 'claims read in one text of 10,000 lines', value: whole, unit: 'ms' });
  return lines;
};
