import { blankSheet } from '../../src/domain/workbook/blank-sheet';
import { areaOf, checkPlan, prepare } from '../../src/excel/preflight';
import type { SheetMark } from '../../src/excel/marks';
import { anchorName, shapeOf } from '../../src/excel/marks';
import type { WorkbookState } from '../../src/excel/workbook-state';
import { planOf, taskSheet, tasks } from '../support/plans';

const sheetState = (name: string, position = 0) => ({
  id: `{${name}}`,
  name,
  visibility: 'visible' as const,
  protected: false,
  position,
});

const state = (over: Partial<WorkbookState> = {}): WorkbookState => ({
  workbookName: 'a.xlsx',
  activeSheet: 'Nguồn',
  structureProtected: false,
  viewOnly: false,
  date1904: false,
  sheets: [sheetState('Nguồn')],
  names: [],
  tables: [],
  anchors: [],
  marks: {},
  receipt: null,
  ...over,
});

const plan = planOf(taskSheet(tasks(3)));
const mark = (): SheetMark => {
  const sheet = taskSheet(tasks(2));
  return {
    tables: [{ planned: 'tblThu', name: 'tblThu', range: sheet.tables[0]!.range, headers: [] }],
    area: areaOf(sheet),
    keep: sheet.keep,
    keptDigest: null,
    defaults: {},
    shape: shapeOf(sheet),
  };
};
const own = (name: string): Partial<WorkbookState> => ({
  sheets: [sheetState('Nguồn'), sheetState(name, 1)],
  names: ['tblThu'],
  tables: ['tblThu'],
  anchors: [{ role: 'sheet', key: 'schedule', name: anchorName('sheet', 'schedule'), sheet: name }],
  marks: { schedule: mark() },
});

describe('checkPlan', () => {
  const cell = (text: unknown) =>
    planOf({ ...blankSheet('a', 'A'), blocks: [{ row: 1, column: 1, cells: [[text as string]] }] });

  it('passes a fair plan', () => {
    expect(checkPlan(plan)).toBeNull();
  });

  it.each([
    [
      'too many rows',
      planOf({ ...blankSheet('a', 'A'), blocks: [{ row: 1_048_576, column: 1, cells: [['a'], ['b']] }] }),
      'too-many-rows',
    ],
    [
      'too many columns',
      planOf({ ...blankSheet('a', 'A'), blocks: [{ row: 1, column: 16_384, cells: [['a', 'b']] }] }),
      'too-many-columns',
    ],
    ['a text too long', cell('x'.repeat(32_768)), 'text-too-long'],
    ['no number', cell(Number.NaN), 'bad-plan'],
    [
      'ragged rows',
      planOf({ ...blankSheet('a', 'A'), blocks: [{ row: 1, column: 1, cells: [['a', 'b'], ['c']] }] }),
      'bad-plan',
    ],
    ['one key twice', planOf(blankSheet('a', 'A'), blankSheet('a', 'B')), 'bad-plan'],
    [
      'a table over a merged area',
      planOf({ ...taskSheet(tasks(2)), merges: [{ top: 3, left: 1, bottom: 4, right: 2 }] }),
      'bad-plan',
    ],
    ['a table without rows', planOf(taskSheet([])), 'bad-plan'],
    [
      'a header twice',
      planOf({
        ...taskSheet(tasks(1)),
        blocks: [
          {
            row: 3,
            column: 1,
            cells: [
              ['A', 'a', 'c', 'd', 'e', 'f', 'g'],
              [1, 2, 3, 4, 5, 6, 7],
            ],
          },
        ],
      }),
      'bad-plan',
    ],
    [
      'a list with a comma in a word',
      planOf({
        ...blankSheet('a', 'A'),
        validations: [{ kind: 'list-items', items: ['a,b'], range: { top: 1, left: 1, bottom: 1, right: 1 } }],
      }),
      'bad-plan',
    ],
  ])('refuses %s before Excel is asked', (_what, bad, code) => {
    expect(checkPlan(bad)?.code).toBe(code);
  });
});

describe('prepare', () => {
  const names = (over: Partial<WorkbookState>) => {
    const prepared = prepare(plan, state(over));
    if (!prepared.ok) return prepared.failure.code;
    return prepared.value.sheets.map((sheet) => [sheet.name, sheet.tables.map((table) => table.name)]);
  };

  it('takes the wanted names when they are free', () => {
    expect(names({})).toEqual([['LỊCH THỬ', ['tblThu']]]);
  });

  it('never takes a foreign sheet’s name, in any spelling, nor a foreign table’s', () => {
    expect(names({ sheets: [sheetState('lịch thử')], names: ['TBLTHU'] })).toEqual([['LỊCH THỬ (2)', ['tblThu_2']]]);
    expect(names({ sheets: [sheetState('LỊCH THỬ'.normalize('NFD'))] })).toEqual([['LỊCH THỬ (2)', ['tblThu']]]);
  });

  it('keeps the name people gave to our sheet, and the name of its table', () => {
    expect(names(own('Tháng 5'))).toEqual([['Tháng 5', ['tblThu']]]);
  });

  it('does not take a sheet of our name for ours when the mark is gone', () => {
    expect(names({ ...own('LỊCH THỬ'), anchors: [] })).toEqual([['LỊCH THỬ (2)', ['tblThu_2']]]);
  });

  it.each([
    ['view-only', { viewOnly: true }],
    ['workbook-protected', { structureProtected: true }],
    ['sheet-protected', { ...own('Tháng 5'), sheets: [{ ...sheetState('Tháng 5'), protected: true }] }],
  ])('refuses with %s', (code, over) => {
    expect(names(over)).toBe(code);
  });

  it('lets a protected sheet of others alone', () => {
    expect(names({ sheets: [{ ...sheetState('Nguồn'), protected: true }] })).toEqual([['LỊCH THỬ', ['tblThu']]]);
  });

  it('gives formulas and lists the names that came out', () => {
    const prepared = prepare(plan, state({ sheets: [sheetState('LỊCH THỬ')], names: ['tblThu'] }));
    if (!prepared.ok) throw new Error(prepared.failure.code);
    const { names: map } = prepared.value;
    expect(map.sheet('schedule')).toBe('LỊCH THỬ (2)');
    expect(map.sheet('LỊCH THỬ')).toBe('LỊCH THỬ (2)');
    expect(map.sheet('Nguồn')).toBe('Nguồn');
    expect(map.formula("=COUNTA(tblThu[MÃ])+'LỊCH THỬ'!A1")).toBe("=COUNTA(tblThu_2[MÃ])+'LỊCH THỬ (2)'!A1");
  });
});
