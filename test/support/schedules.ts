import type { Activity, Schedule } from '../../src/domain/schedule/schedule';
import type { Field } from '../../src/domain/source/origin';
import type { TimeExpression } from '../../src/domain/time/time-expression';
import type { Assignment } from '../../src/domain/units/assignment';

export const field = <T>(value: T, text = String(value)): Field<T> => ({ value, text, origin: null, basis: 'stated' });

export const time = (over: Partial<TimeExpression> = {}): TimeExpression => ({
  valid: true,
  precision: 'day',
  start: { year: 2026, month: 6, day: 6 },
  end: { year: 2026, month: 6, day: 6 },
  startTime: null,
  endTime: null,
  session: null,
  dates: [],
  weekdayStated: null,
  weekdayOk: null,
  calendar: 'solar',
  flags: [],
  basis: { day: { kind: 'stated' } },
  span: { start: 0, end: 8 },
  text: '06/6/2026',
  ...over,
});

export const assignment = (unit: string, role: Assignment['role']): Assignment => ({
  unit,
  role,
  text: unit,
  span: { start: 0, end: unit.length },
  collective: false,
});

export const activity = (over: Partial<Activity> = {}): Activity => ({
  key: 'K1',
  ordinal: '1',
  name: field('Hội thao công nhân'),
  timeText: field('06/6/2026'),
  time: time(),
  place: field('Nhà thi đấu'),
  note: field('Ban Phong trào phụ trách'),
  assignments: [],
  assignmentOrigin: null,
  section: [],
  level: null,
  layer: 'annex',
  origin: { kind: 'line', line: 12 },
  row: 12,
  extra: [],
  doubts: [],
  ...over,
});

export const schedule = (over: Partial<Schedule> = {}): Schedule => ({
  title: field('KẾ HOẠCH Tổ chức hè tình nguyện năm 2026'),
  subtitle: null,
  plan: {
    number: field('31-KH/ĐTN'),
    date: field({ year: 2026, month: 5, day: 25 }),
    issuer: field('Ban Thường vụ Đoàn Khối Doanh nghiệp'),
    parentBody: field('Đoàn TNCS Hồ Chí Minh tỉnh Lam Sơn'),
  },
  period: null,
  year: null,
  sections: [],
  activities: [activity()],
  links: [],
  anniversaries: [],
  signer: null,
  notices: [],
  ...over,
});
