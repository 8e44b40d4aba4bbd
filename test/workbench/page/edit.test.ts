import { rect } from '../../../workbench/host/model/geometry';
import { EN_US, VI_VN } from '../../../workbench/host/model/locale';
import { Workbook } from '../../../workbench/host/model/workbook';
import { mergeCells } from '../../../workbench/host/operations/cells';
import { createSample } from '../../../workbench/page/sample/sample-workbook';
import { saveName } from '../../../workbench/page/state/download';
import { choicesAt, inputText, pasteTexts, shownTexts, summary, typeInto } from '../../../workbench/page/state/edit';
import { openXlsx, saveXlsx } from '../../../workbench/host/xlsx-codec';

const A1 = { row: 0, column: 0 };
const typed = (text: string, locale = VI_VN): { workbook: Workbook; shown: string } => {
  const workbook = new Workbook({ locale });
  const sheet = workbook.activeSheet;
  expect(typeInto(workbook, sheet, A1, text)).toEqual({ kind: 'done' });
  return { workbook, shown: workbook.textOf(sheet.value(0, 0), sheet.style(0, 0)) };
};

describe('typing into a cell', () => {
  it('reads formulas with the separators of the page, and else with those of English', () => {
    expect(typed('=SUM(1,5;2)').shown).toBe('3,5');
    expect(typed('=SUM("1",2,3)').shown).toBe('6');
    expect(typed('=SUM(1,5)', EN_US).shown).toBe('6');
  });

  it('shows in the formula bar what typing again would give', () => {
    for (const text of ['=SUM(1,5;2)', '19/5/1890', "'007", '12,5', '15%', 'Họp\ngiao ban']) {
      const { workbook } = typed(text);
      const shown = inputText(workbook, workbook.activeSheet, A1);
      const again = typed(shown);
      expect(again.workbook.activeSheet.cell(0, 0)).toMatchObject({
        value: workbook.activeSheet.value(0, 0),
        formula: workbook.activeSheet.cell(0, 0)?.formula ?? null,
      });
    }
  });

  it('puts the value of a merged cell into its first cell', () => {
    const workbook = new Workbook();
    mergeCells(workbook, workbook.activeSheet, rect(0, 0, 1, 1), false);
    typeInto(workbook, workbook.activeSheet, { row: 1, column: 1 }, 'x');
    expect(workbook.activeSheet.value(0, 0)).toBe('x');
  });

  it('says what is wrong with a formula and leaves the cell as it was', () => {
    const { workbook } = typed('cũ');
    expect(typeInto(workbook, workbook.activeSheet, A1, '=SUM(')).toMatchObject({
      kind: 'refused',
      code: 'InvalidArgument',
    });
    expect(workbook.activeSheet.value(0, 0)).toBe('cũ');
  });
});

describe('widths', () => {
  it('grow for days and formatted numbers, unless someone has set them', () => {
    const workbook = new Workbook({ locale: VI_VN });
    const sheet = workbook.activeSheet;
    sheet.column(1).size = 30;
    const rows = [['05/6/2026', '05/6/2026', 'một câu khá dài', '123456789012']];
    pasteTexts(workbook, sheet, A1, rows);
    expect([0, 1, 2, 3].map((column) => sheet.column(column).size)).toEqual([61.5, 30, null, null]);
    pasteTexts(workbook, sheet, { row: 1, column: 0 }, [['05/6/2026 07:30']]);
    expect(sheet.column(0).size).toBe(87.75);
  });
});

describe('the sample workbook', () => {
  const workbook = createSample('vi-VN');
  const figures = workbook.sheetNamed('Theo dõi') ?? workbook.activeSheet;

  it('offers the list of its status column and refuses other words', () => {
    const at = { row: 5, column: 3 };
    expect(choicesAt(workbook, figures, at)).toEqual(['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng']);
    expect(typeInto(workbook, figures, at, 'Xong')).toMatchObject({ kind: 'invalid', style: 'Stop' });
    expect(figures.value(5, 3)).toBe('Đang thực hiện');
    expect(choicesAt(workbook, figures, { row: 5, column: 1 })).toBeNull();
  });

  it('sums up what is selected', () => {
    expect(summary(figures, [rect(3, 4, 7, 4)])).toEqual({
      count: 5,
      sum: expect.closeTo(2.85) as number,
      average: expect.closeTo(0.57) as number,
    });
    expect(summary(figures, [rect(3, 1, 4, 1)])).toEqual({ count: 2, sum: null, average: null });
    expect(summary(figures, [rect(0, 0)])).toBeNull();
  });

  it('goes through a file and back with sheets, tables, merges, rules and charts', () => {
    const back = openXlsx(saveXlsx(createSample('vi-VN')), { locale: 'vi-VN' });
    expect(back.sheets.map(({ name }) => name)).toEqual(['Lịch hè', 'Văn bản dán', 'Theo dõi']);
    expect(back.tables.map(({ name }) => name)).toEqual(['tblCongViec']);
    const sheet = back.sheetNamed('Theo dõi');
    expect([sheet?.charts.length, sheet?.validations.length, sheet?.conditionalFormats.length]).toEqual([1, 1, 1]);
    expect(back.sheets[0]?.merges).toEqual(expect.arrayContaining([rect(3, 0, 3, 4)]));
    expect(back.sheets[0]?.freeze?.rows).toBe(7);
  });
});

describe('pasting and copying', () => {
  it('puts texts down as typed and copies what is shown', () => {
    const workbook = new Workbook({ locale: VI_VN });
    const { area, result } = pasteTexts(workbook, workbook.activeSheet, { row: 1, column: 1 }, [
      ['1', '15/6/2026'],
      ['2', ''],
    ]);
    expect(result).toEqual({ kind: 'done' });
    expect(area).toEqual(rect(1, 1, 2, 2));
    expect(typeof workbook.activeSheet.value(1, 2)).toBe('number');
    expect(shownTexts(workbook, workbook.activeSheet, area)[0]?.[0]).toBe('1');
  });
  it('names the saved file', () => {
    expect([saveName('Kế hoạch'), saveName('a.XLSX')]).toEqual(['Kế hoạch.xlsx', 'a.XLSX']);
  });
});
