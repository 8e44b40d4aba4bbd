import fc from 'fast-check';
import { compareDates, formatIso, fromDayNumber, weekdayOf } from '../../../src/domain/calendar/plain-date';
import type { PlainDate } from '../../../src/domain/calendar/plain-date';
import { findTimes, parseTime, parseTimes } from '../../../src/domain/time';
import type { TimeExpression } from '../../../src/domain/time';

const day = fc.integer({ min: -25567, max: 47481 }).map(fromDayNumber); // 1900–2099

/** Pieces that make the grammar work hard when thrown together. */
const piece = fc.constantFrom(
  ...'ngày|tháng|năm|quý|tuần|thứ|từ|đến|trước|sau|hết|và|sáng|chiều|âm lịch|tức|dự kiến|hàng|mỗi|lần|đầu|cuối|giờ|h|g'.split(
    '|',
  ),
  ...'12|5|2023|31|99|07|III|T5|CN|Hai|mùng|rằm|Tết|/|-|–|.|,|;|:|(|)|…|__|%|&|+|\n|\t|*|“|”|đường|số|nhiệm kỳ|Quyết định'.split(
    '|',
  ),
);
const jumble = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' '));
const tight = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  jumble,
  tight,
);

const isSound = (time: TimeExpression, text: string): void => {
  expect(time.span.start).toBeGreaterThanOrEqual(0);
  expect(time.span.end).toBeLessThanOrEqual(text.length);
  expect(time.span.start).toBeLessThanOrEqual(time.span.end);
  expect(text.slice(time.span.start, time.span.end)).toBe(time.text);
  expect(time.valid).toBe(time.precision !== 'invalid');
  if (!time.valid || ['none', 'vague', 'recurring', 'time'].includes(time.precision)) {
    expect([time.start, time.end, ...time.dates]).toEqual([null, null]);
  }
  if (time.precision === 'deadline') expect(time.start).toBeNull();
  if (time.precision === 'open-start') expect(time.end).toBeNull();
  for (const date of [time.start, time.end, ...time.dates]) {
    if (date) expect(formatIso(date)).toMatch(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  }
  for (let i = 1; i < time.dates.length; i += 1) {
    expect(compareDates(time.dates[i - 1] as PlainDate, time.dates[i] as PlainDate)).toBeLessThan(0);
  }
  for (const clock of [time.startTime, time.endTime]) {
    if (!clock) continue;
    expect(clock.hour).toBeLessThanOrEqual(24);
    expect(clock.minute).toBeLessThanOrEqual(59);
  }
};

describe('any text at all', () => {
  it('is read without throwing, with spans inside it', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined }), (text, year) => {
        const context = year === undefined ? {} : { year };
        isSound(parseTime(text, context), text);
        for (const time of parseTimes(text, context)) isSound(time, text);
        let last = 0;
        for (const time of findTimes(text, context)) {
          isSound(time, text);
          expect(time.span.start).toBeGreaterThanOrEqual(last);
          last = time.span.start;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is read the same whatever stands before in memory', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        expect(parseTime(text, { year: 2024 })).toEqual(parseTime(text, { year: 2024 }));
      }),
    );
  });
});

const two = (value: number): string => String(value).padStart(2, '0');
const THU = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

/** The ways a day is printed in offices. */
const printed: readonly ((d: PlainDate) => string)[] = [
  (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
  (d) => `${d.day}/${d.month}/${d.year}`,
  (d) => `${d.day}-${d.month}-${d.year}`,
  (d) => `${two(d.day)}.${two(d.month)}.${d.year}`,
  (d) => formatIso(d),
  (d) => `ngày ${two(d.day)} tháng ${two(d.month)} năm ${d.year}`,
  (d) => `Ngày ${d.day} tháng ${d.month}/${d.year}`,
  (d) => `${two(d.day)} tháng ${two(d.month)} năm ${d.year}`,
  (d) => `${d.day} tháng ${d.month}, ${d.year}`,
  (d) => `${THU[weekdayOf(d)] ?? ''}, ngày ${d.day}/${d.month}/${d.year}`,
  (d) => `${THU[weekdayOf(d)] ?? ''} (${two(d.day)}/${two(d.month)}/${d.year})`,
  (d) => `7h30, ${THU[weekdayOf(d)] ?? ''} ngày ${d.day} tháng ${d.month} năm ${d.year}`,
  (d) => `sáng ngày ${d.day}/${d.month}/${d.year}`,
];

describe('a printed day', () => {
  it('is read back, with its weekday right', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...printed), (date, print) => {
        const time = parseTime(print(date));
        expect(time).toMatchObject({ valid: true, precision: 'day', start: date, end: date, dates: [date] });
        if (time.weekdayStated !== null) expect(time.weekdayOk).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back without its year when the context has it', () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const text of [
          `ngày ${date.day}/${date.month}`,
          `${date.day}/${date.month}`,
          `ngày ${date.day} tháng ${date.month}`,
        ]) {
          expect(parseTime(text, { year: date.year })).toMatchObject({ precision: 'day', start: date });
        }
      }),
    );
  });

  it('is read back from both ends of a range', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        // A day and the same day of another year is an anniversary, not a range.
        fc.pre(a.day !== b.day || a.month !== b.month);
        const print = printed[1] as (d: PlainDate) => string;
        const time = parseTime(`từ ${print(a)} đến ${print(b)}`);
        expect(time).toMatchObject({ precision: 'range', start: a, end: b });
        expect(time.flags.includes('reversed')).toBe(compareDates(a, b) > 0);
      }),
    );
  });

  it('does not exist when its day is past the end of the month', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 4, 6, 9, 11), fc.integer({ min: 1900, max: 2099 }), (month, year) => {
        const last = month === 2 ? 30 : 31;
        expect(parseTime(`${last}/${month}/${year}`)).toMatchObject({
          valid: false,
          precision: 'invalid',
          start: null,
        });
      }),
    );
  });
});

describe('a printed hour', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        for (const text of [
          `${hour}h${two(minute)}`,
          `${two(hour)}:${two(minute)}`,
          `${hour} giờ ${two(minute)} phút`,
          `${hour}g${two(minute)}`,
        ]) {
          expect(parseTime(text)).toMatchObject({ precision: 'time', startTime: { hour, minute } });
        }
      }),
    );
  });
});

describe('long inputs', () => {
  // A quarter of a million characters: what grows with the square of them would not come to an end here.
  const LENGTH = 250_000;

  it.each([
    '12/5, ',
    '1.',
    '1-',
    '1/',
    'ngày ',
    '12 và ',
    'tháng 3, ',
    '(((',
    '12:',
    'từ 12/5 đến ',
    'thứ 2, ',
    'trước ',
    '… ',
    'năm 2023, ',
    '12/5\n',
    'hai mươi ',
    'Quyết định số ',
    '“',
    'sáng ',
    '7h30 - ',
    'A1/',
    'quý I, ',
  ])(
    'made of %j are read to their end',
    (unit) => {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length));
      for (const time of findTimes(text)) expect(time.span.end).toBeLessThanOrEqual(text.length);
      expect(parseTime(text).text.length).toBeLessThanOrEqual(text.length);
    },
    120_000,
  );
});
