import fc from 'fast-check';
import { addDays, type PlainDate } from '../../src/domain/calendar/plain-date';
import { STATE_WORDS, type ReportRow, type TypedState } from '../../src/domain/reports/report-row';

/** A day of 2024. */
export const on = (month: number, day: number, year = 2024): PlainDate => ({ year, month, day });

export const reportRow = (over: Partial<ReportRow> = {}): ReportRow => ({
  key: 'K1',
  name: 'Hội nghị triển khai',
  timeText: '',
  place: '',
  note: '',
  start: on(5, 10),
  end: on(5, 10),
  clock: '',
  leads: ['Văn phòng'],
  supports: [],
  section: '',
  level: '',
  typedState: null,
  stateText: '',
  progress: null,
  result: '',
  reason: '',
  sheet: 'LỊCH HOẠT ĐỘNG',
  row: 8,
  ...over,
});

const UNITS = ['Văn phòng', 'văn phòng', 'Ban Tổ chức', 'Công đoàn', 'Đoàn Thanh niên', 'Phòng Kế hoạch - Tài chính'];
const SECTIONS = ['', 'I. NỘI DUNG', 'I. NỘI DUNG › 1. Cấp tỉnh', 'II. TỔ CHỨC'];

/** A day within two and a half years around the middle of 2024. */
export const anyDay = (): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: -450, max: 450 }).map((n) => addDays(on(7, 1), n));

const anyDays = (): fc.Arbitrary<{ start: PlainDate | null; end: PlainDate | null }> =>
  fc
    .tuple(anyDay(), fc.integer({ min: 0, max: 120 }), fc.constantFrom('both', 'start', 'end', 'none', 'one-day'))
    .map(([day, length, kind]) => ({
      start: kind === 'end' || kind === 'none' ? null : day,
      end: kind === 'start' || kind === 'none' ? null : kind === 'one-day' ? day : addDays(day, length),
    }));

const anyState = (): fc.Arbitrary<TypedState | null> =>
  fc.constantFrom(null, ...STATE_WORDS.map(({ state }): TypedState => state));

/** Rows of schedules as people leave them: any state, share, days, units, sections. */
export const anyRows = (most = 60): fc.Arbitrary<readonly ReportRow[]> =>
  fc
    .array(
      fc.record({
        days: anyDays(),
        typedState: anyState(),
        progress: fc.constantFrom(null, 0, 0.3, 1),
        leads: fc.subarray(UNITS),
        supports: fc.subarray(UNITS),
        section: fc.constantFrom(...SECTIONS),
      }),
      { maxLength: most },
    )
    .map((rows) =>
      rows.map(({ days, ...rest }, k) => reportRow({ ...days, ...rest, key: `K${k}`, name: `Việc ${k}`, row: 8 + k })),
    );
