import fc from 'fast-check';
import { khFormulas, planRewrite, planValues, usesKh, writtenFormula } from '../../src/application/formulas-kh';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import { showFormula } from '../../src/xlsx/read/formula';
import { storeFormula } from '../../src/xlsx/write/formula';

const sheet = (name: string, rows: (CellSnapshot | null)[][], extra: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  top: 2,
  left: 3,
  rows,
  merges: [],
  tables: [],
  ...extra,
});

const book = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({
  kind: 'workbook',
  name: 'Lich.xlsx',
  date1904: false,
  sheets,
  notices: [],
});

const cell = (value: CellSnapshot['value'], formula?: string): CellSnapshot =>
  formula === undefined ? { value } : { value, formula };

const LICH = sheet('Lịch', [
  [cell('Ngày'), cell('Thứ Sáu', '=KH.THU(A1)')],
  [cell(45065, '=IF(A1="","",_xldudf_KH_BATDAU(A1))'), cell({ error: '#NAME?' }, '=_xldudf_KH_THU(A2)')],
  [null, cell(3, '=SUM(A1:A3)'), cell('', '=KH.GIO(A4)')],
]);
const LOCKED = sheet('Khóa', [[cell(1, '=KH.QUY(A1)')]], { protected: true });
const HIDDEN = sheet('_KH', [[cell('x', '=kh.bodau("a")')]], { visibility: 'hidden' });
const BOOK = book(LICH, LOCKED, HIDDEN);

test.each([
  ['=KH.THU(A1)', '=KH.THU(A1)'],
  ['=_xldudf_KH_THU(A1)', '=KH.THU(A1)'],
  ['=@KH.THU(A1)', '=KH.THU(A1)'],
  ['=1+kh.thu(A1)&_xldudf_KH_QUY(A1)', '=1+KH.THU(A1)&KH.QUY(A1)'],
  ['="_xldudf_KH_THU(A1)"&_xldudf_KH_THU(A1)', '="_xldudf_KH_THU(A1)"&KH.THU(A1)'],
  ["='KH.THU(1)'!A1+KH.THU(A1)", "='KH.THU(1)'!A1+KH.THU(A1)"],
])('%s is written %s', (formula, written) => {
  expect(usesKh(formula)).toBe(true);
  expect(writtenFormula(formula)).toBe(written);
});

test.each(['=SUM(A1)', '="KH.THU(A1)"', "='KH.THU(1)'!A1", '=MYKH.THU(A1)', '=KH!A1', '=KH.THU', '=X.KH.THU(A1)'])(
  '%s calls no KH function',
  (formula) => {
    expect(usesKh(formula)).toBe(false);
    expect(writtenFormula(formula)).toBe(formula);
  },
);

test('what files keep comes back as written, and is kept the same way again', () => {
  const name = fc.stringMatching(/^[A-Z]{3,14}$/u);
  fc.assert(
    fc.property(name, fc.stringMatching(/^[A-Z]{1,2}[1-9]$/u), (id, address) => {
      const formula = `=IF(KH.${id}(${address},"a""b;")="",1,KH.${id}(${address}))`;
      const stored = storeFormula(formula);
      expect(stored).toContain(`_xldudf_KH_${id}(`);
      expect(showFormula(stored)).toBe(formula);
      expect(writtenFormula(`=${stored}`)).toBe(formula);
    }),
  );
});

test('finds the cells of a selection, a sheet, the workbook', () => {
  const places = (scope: Parameters<typeof khFormulas>[1]): readonly string[] =>
    khFormulas(BOOK, scope).map(({ sheet: name, row, column }) => `${name}!R${row}C${column}`);
  expect(places({ kind: 'workbook' })).toEqual([
    'Lịch!R2C4',
    'Lịch!R3C3',
    'Lịch!R3C4',
    'Lịch!R4C5',
    'Khóa!R2C3',
    '_KH!R2C3',
  ]);
  expect(places({ kind: 'sheet', sheet: 'Lịch' })).toHaveLength(4);
  const range = { top: 3, left: 3, bottom: 3, right: 3 };
  expect(places({ kind: 'selection', sheet: 'Lịch', range })).toEqual(['Lịch!R3C3']);
});

test('values: what the cells show, errors and protected sheets left and named', () => {
  const { edits, left } = planValues(BOOK, { kind: 'workbook' });
  expect(edits.map(({ row, column, content }) => [row, column, content])).toEqual([
    [2, 4, { kind: 'value', value: 'Thứ Sáu' }],
    [3, 3, { kind: 'value', value: 45065 }],
    [4, 5, { kind: 'value', value: null }],
    [2, 3, { kind: 'value', value: 'x' }],
  ]);
  expect(edits[1]?.before).toBe('=IF(A1="","",_xldudf_KH_BATDAU(A1))');
  expect(left).toEqual([
    { sheet: 'Lịch', row: 3, column: 4, reason: 'error', shown: '#NAME?' },
    { sheet: 'Khóa', row: 2, column: 3, reason: 'protected', shown: '' },
  ]);
});

test('rewriting: proper names, also where the cell shows an error', () => {
  const { edits } = planRewrite(BOOK, { kind: 'sheet', sheet: 'Lịch' });
  expect(edits.map(({ content }) => content)).toEqual([
    { kind: 'formula', formula: '=KH.THU(A1)' },
    { kind: 'formula', formula: '=IF(A1="","",KH.BATDAU(A1))' },
    { kind: 'formula', formula: '=KH.THU(A2)' },
    { kind: 'formula', formula: '=KH.GIO(A4)' },
  ]);
});
