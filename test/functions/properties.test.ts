import fc from 'fast-check';
import { FUNCTIONS, type FunctionId } from '../../src/functions/registry';
import { cellOf, installRuntime, removeRuntime } from './custom-functions-error';

beforeAll(installRuntime);
afterAll(removeRuntime);

const day = fc.integer({ min: -10, max: 800_000 });
const numericDate = fc
  .tuple(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1800, max: 2110 }))
  .map(([d, m, y]) => `${d}/${m}/${y}`);
const words = fc.constantFrom(
  'Giỗ Tổ Hùng Vương',
  'Từ 01/5 đến 31/5/2023',
  'Chậm nhất 30/6',
  'hằng tuần',
  '10/3 âm lịch',
  'Chủ trì: Phòng Nội vụ; phối hợp: Ban Dân vận',
  'kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025)',
  '12-KH/ĐTN',
  'KÕ ho¹ch',
  '#N/A',
  'nhuận',
  '50%',
  '{tên}',
);
const scalar = fc.oneof(
  fc.constantFrom(null, undefined, 0, '', true, false, '\u00a0', Number.NaN, -0),
  day,
  fc.double(),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1880, max: 2110 }),
  numericDate,
  words,
  words.map((text) => text.normalize('NFD')),
  words.map((text) => text.replace(/ /gu, '\u00a0')),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
);
const argument = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(fc.array(scalar, { maxLength: 3 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({}, { error: '#REF!' }, [], [[]], Symbol('x'), () => 1) },
);

const ids = Object.keys(FUNCTIONS) as FunctionId[];

const call = (id: FunctionId, args: readonly unknown[]): unknown => {
  const run = FUNCTIONS[id] as (...given: readonly unknown[]) => unknown;
  // `cellOf` lets everything pass that is not the error class of the runtime.
  return cellOf(() => run(...args));
};

describe.each(ids)('KH.%s', (id) => {
  const args = fc.array(argument, { minLength: 0, maxLength: FUNCTIONS[id].length });

  test('answers with text, a finite number, or an error of the runtime with a sentence', () => {
    fc.assert(
      fc.property(args, (given) => {
        const answer = call(id, given);
        if (typeof answer === 'number') return Number.isFinite(answer);
        if (typeof answer !== 'string') return false;
        return !/^#(?:VALUE!|N\/A)/u.test(answer) || / .{10,}/u.test(answer) || id === 'CHUANHOA';
      }),
      { numRuns: 150 },
    );
  });

  test('is pure: the same arguments give the same answer, and stay as they were', () => {
    fc.assert(
      fc.property(args, fc.array(argument, { maxLength: 3 }), (given, between) => {
        const before = given.map((one) => (Array.isArray(one) ? JSON.stringify(one) : one));
        const first = call(id, given);
        call(id, between);
        expect(call(id, given)).toEqual(first);
        expect(given.map((one) => (Array.isArray(one) ? JSON.stringify(one) : one))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

test('a day is the same whether typed as text, kept as a serial, or shifted by DATE', () => {
  const date = fc.tuple(
    fc.integer({ min: 1910, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(date, ([y, m, d]) => {
      const serial = Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
      const typed = `${d}/${m}/${y}`;
      for (const id of ['THU', 'NGAYCHU', 'AMLICH', 'TUAN', 'QUY', 'NGAYLE', 'KYNIEMTRONGNGAY', 'BATDAU'] as const) {
        expect(call(id, [serial])).toEqual(call(id, [typed]));
      }
    }),
    { numRuns: 100 },
  );
});

test('AMLICH and DUONGLICH undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3000, max: 73_000 }), (serial) => {
      const [d, m, y] = [5, 6, 7].map((kind) => call('AMLICH', [serial, kind]));
      const leap = String(call('AMLICH', [serial])).includes('nhuận');
      expect(call('DUONGLICH', [d, m, y, leap])).toBe(serial);
    }),
    { numRuns: 300 },
  );
});

test('SONGAYLAMVIEC counts back what THEMNGAYLAMVIEC goes forward', () => {
  fc.assert(
    fc.property(fc.integer({ min: 42_000, max: 50_000 }), fc.integer({ min: 1, max: 200 }), (from, count) => {
      const to = call('THEMNGAYLAMVIEC', [from, count]);
      expect(call('SONGAYLAMVIEC', [from + 1, to])).toBe(count);
    }),
    { numRuns: 100 },
  );
});

test('TUAN agrees with the Monday it names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3100, max: 70_000 }), (serial) => {
      const monday = call('TUAN', [serial, 3]) as number;
      expect(serial - monday).toBeGreaterThanOrEqual(0);
      expect(serial - monday).toBeLessThan(7);
      expect(call('TUAN', [monday])).toBe(call('TUAN', [serial]));
      expect(call('THU', [monday])).toBe('Thứ Hai');
    }),
  );
});
