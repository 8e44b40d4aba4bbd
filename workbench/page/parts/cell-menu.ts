/** The menu of the cells: the add-in's own commands, then those every workbook has. */
import type { Rect } from '../../host/model/geometry';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { autofitColumns } from '../../host/operations/autofit';
import { clearCells, mergeCells, unmergeCells } from '../../host/operations/cells';
import { deleteCells, insertCells } from '../../host/operations/structure';
import type { RibbonButton } from '../manifest/read-manifest';
import { iconFor } from '../manifest/read-manifest';
import { runClipboard } from '../state/clipboard';
import { attempt, type EditResult } from '../state/edit';
import { remembered } from '../state/history';
import type { Say, TextKey } from '../texts';
import type { MenuItem } from './menu';

export interface CellMenuWork {
  readonly workbook: Workbook;
  readonly say: Say;
  /** The add-in's commands; none while the add-in does not run. */
  readonly commands: readonly RibbonButton[];
  readonly onPress: (button: RibbonButton) => void;
  /** Tells how a change ended; `key`: what a refusal is called. */
  readonly onChanged: (result: EditResult, key?: TextKey) => void;
}

/** The sheet in front and the part of it that is selected. */
interface Place {
  readonly sheet: Sheet;
  readonly area: Rect;
}

const commandItems = ({ commands, onPress }: CellMenuWork): MenuItem[] =>
  commands.map((button) => ({
    id: button.id,
    label: button.label,
    icon: iconFor(button.icons, 16),
    run: () => onPress(button),
  }));

const clearSelection = ({ workbook, onChanged }: CellMenuWork, { sheet }: Place): void => {
  const areas = [...sheet.selection];
  onChanged(
    remembered(
      workbook,
      () => areas.map((area) => ({ sheet, area })),
      () => attempt(workbook, () => areas.forEach((area) => clearCells(workbook, sheet, area, 'Contents'))),
    ),
  );
};

const clipboardItems = (work: CellMenuWork, place: Place): MenuItem[] => {
  const { say } = work;
  return [
    { id: 'cut', label: say('cut'), separator: true, run: () => runClipboard('cut') },
    { id: 'copy', label: say('copy'), run: () => runClipboard('copy') },
    { id: 'paste', label: say('paste'), run: () => runClipboard('paste') },
    { id: 'clear', label: say('clear'), run: () => clearSelection(work, place) },
  ];
};

const structureItems = ({ workbook, say, onChanged }: CellMenuWork, { sheet, area }: Place): MenuItem[] => {
  const rows = isEntireRow(area) ? area : rect(area.top, 0, area.bottom, MAX_COLUMNS - 1);
  const columns = isEntireColumn(area) ? area : rect(0, area.left, MAX_ROWS - 1, area.right);
  const run = (action: () => void, key?: TextKey) => (): void => onChanged(attempt(workbook, action), key);
  const noRows = isEntireColumn(area);
  const noColumns = isEntireRow(area);
  return [
    {
      id: 'insert-rows',
      label: say('insertRows'),
      separator: true,
      disabled: noRows,
      run: run(() => insertCells(workbook, sheet, rows, 'Down')),
    },
    {
      id: 'delete-rows',
      label: say('deleteRows'),
      disabled: noRows,
      run: run(() => deleteCells(workbook, sheet, rows, 'Up')),
    },
    {
      id: 'insert-columns',
      label: say('insertColumns'),
      disabled: noColumns,
      run: run(() => insertCells(workbook, sheet, columns, 'Right')),
    },
    {
      id: 'delete-columns',
      label: say('deleteColumns'),
      disabled: noColumns,
      run: run(() => deleteCells(workbook, sheet, columns, 'Left')),
    },
    sheet.mergesIn(area).length > 0
      ? {
          id: 'unmerge',
          label: say('unmerge'),
          separator: true,
          run: run(() => unmergeCells(workbook, sheet, area)),
        }
      : {
          id: 'merge',
          label: say('merge'),
          separator: true,
          run: run(() => mergeCells(workbook, sheet, area, false), 'mergeTable'),
        },
    { id: 'fit', label: say('columnWidth'), run: run(() => autofitColumns(workbook, sheet, columns)) },
  ];
};

const freezeItem = ({ workbook, say }: CellMenuWork, { sheet }: Place): MenuItem => {
  const { row, column } = sheet.activeCell;
  const frozen = sheet.freeze !== null;
  return {
    id: 'freeze',
    label: say(frozen ? 'unfreeze' : 'freeze'),
    disabled: !frozen && row === 0 && column === 0,
    run: () => {
      sheet.freeze = frozen ? null : { top: 0, left: 0, rows: row, columns: column };
      workbook.emit({ kind: 'layout', sheet });
    },
  };
};

/** The entries of the menu for what is selected now. */
export const cellMenuItems = (work: CellMenuWork): MenuItem[] => {
  const sheet = work.workbook.activeSheet;
  const place: Place = { sheet, area: sheet.selection[0] ?? rect(0, 0) };
  return [
    ...commandItems(work),
    ...clipboardItems(work, place),
    ...structureItems(work, place),
    freezeItem(work, place),
  ];
};
