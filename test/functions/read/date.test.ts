import fc from 'fast-check';
import { momentIn, readPlainDate } from '../../../src/functions/read/date';
import { parseTime } from '../../../src/domain/time';

test('the short way of plain dates and the time grammar read the same day', () => {
  const text = fc
    .tuple(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1800, max: 2100 }),
      fc.constantFrom('/', '-', '.'),
      fc.boolean(),
    )
    .map(([d, m, y, sign, pad]) => {
      const two = (n: number): string => (pad ? String(n).padStart(2, '0') : String(n));
      return [two(d), two(m), y].join(sign);
    });
  fc.assert(
    fc.property(text, (written) => {
      const plain = readPlainDate(written);
      const time = parseTime(written);
      expect(plain).not.toBeNull();
      if (plain?.ok === true) expect(plain.moment).toEqual({ kind: 'day', date: time.start });
      else expect(time.precision).toBe('invalid');
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['19/5/1890', { kind: 'day', date: { year: 1890, month: 5, day: 19 } }],
  ['2023-05-19', { kind: 'day', date: { year: 2023, month: 5, day: 19 } }],
  [' 19-05-2023 ', { kind: 'day', date: { year: 2023, month: 5, day: 19 } }],
  ['tháng 5/1930', { kind: 'month', year: 1930, month: 5 }],
  [1890, { kind: 'year', year: 1890 }],
  [690449, { kind: 'day', date: { year: 1890, month: 5, day: 19 } }],
])('%p names %p', (cell, moment) => {
  expect(momentIn(cell)).toEqual({ ok: true, moment });
});

test.each([
  [59, 'year-or-serial'],
  [60, 'year-or-serial'],
  [2500, 'year-or-serial'],
  [2_958_466, 'not-a-date'],
  [-1, 'not-a-date'],
  [true, 'not-a-date'],
  ['29/02/2023', 'no-such-day'],
  ['19/13/2023', 'no-such-day'],
  ['01/5 - 03/5/2023', 'a-period'],
  ['19/5', 'year-missing'],
])('%p names no day: %s', (cell, problem) => {
  expect(momentIn(cell)).toEqual({ ok: false, problem });
});
