import { rect } from '../../../workbench/host/model/geometry';
import { Workbook } from '../../../workbench/host/model/workbook';
import { cellMenuItems } from '../../../workbench/page/parts/cell-menu';
import type { EditResult } from '../../../workbench/page/state/edit';
import { typeInto } from '../../../workbench/page/state/edit';
import { sayIn } from '../../../workbench/page/texts';

const open = () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const results: EditResult[] = [];
  const items = () =>
    cellMenuItems({
      workbook,
      say: sayIn('vi-VN'),
      commands: [],
      onPress: () => undefined,
      onChanged: (result) => results.push(result),
    });
  const choose = (id: string): void =>
    items()
      .find((item) => item.id === id)
      ?.run();
  return { workbook, sheet, results, items, choose };
};

describe('the menu of the cells', () => {
  it('clears all that is selected and can be undone', () => {
    const { workbook, sheet, results, choose } = open();
    for (const row of [0, 1, 2]) typeInto(workbook, sheet, { row, column: 0 }, `Việc ${row}`);
    sheet.selection = [rect(0, 0), rect(2, 0)];
    choose('clear');
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([null, 'Việc 1', null]);
    expect(results).toEqual([{ kind: 'done' }]);
  });

  it('inserts and deletes whole rows and columns of what is selected', () => {
    const { workbook, sheet, choose } = open();
    typeInto(workbook, sheet, { row: 1, column: 1 }, 'Họp');
    sheet.selection = [rect(1, 1)];
    choose('insert-rows');
    choose('insert-columns');
    expect(sheet.value(2, 2)).toBe('Họp');
    choose('delete-rows');
    choose('delete-columns');
    expect(sheet.value(1, 1)).toBe('Họp');
  });

  it('offers to part what is merged and to free what is frozen', () => {
    const { sheet, items, choose } = open();
    sheet.selection = [rect(0, 0, 1, 1)];
    choose('merge');
    expect(items().map(({ id }) => id)).toContain('unmerge');
    choose('unmerge');
    expect(items().map(({ id }) => id)).toContain('merge');
    expect(items().at(-1)).toMatchObject({ id: 'freeze', disabled: true });
    sheet.activeCell = { row: 2, column: 0 };
    choose('freeze');
    expect(sheet.freeze).toEqual({ top: 0, left: 0, rows: 2, columns: 0 });
    choose('freeze');
    expect(sheet.freeze).toBeNull();
  });

  it('tells what a protected sheet refuses', () => {
    const { sheet, results, choose } = open();
    sheet.protection = { options: {}, password: null };
    choose('insert-rows');
    expect(results.at(-1)).toMatchObject({ kind: 'refused' });
  });
});
