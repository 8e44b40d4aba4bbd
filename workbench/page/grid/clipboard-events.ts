/** Copying, cutting and pasting: within the workbook with formulas and looks, from elsewhere as typed text. */
import type { ClipboardEvent } from 'react';
import type { Rect } from '../../host/model/geometry';
import { rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import { clearCells } from '../../host/operations/cells';
import type { Bench } from '../state/bench';
import { attempt, pasteCells, pastedArea, pasteTexts, shownTexts, textArea } from '../state/edit';
import type { EditResult } from '../state/edit';
import type { Editor } from '../state/editor';
import { selectAreas } from '../state/editor';
import { remembered } from '../state/history';
import { fromTabbed, toTabbed } from './clipboard';

/** What was copied last, and the text it left in the clipboard. */
export interface Copied {
  readonly sheet: Sheet;
  readonly area: Rect;
  readonly text: string;
  readonly cut: boolean;
}

export interface ClipboardTools {
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly editor: Editor;
  readonly copied: Copied | null;
  readonly setCopied: (copied: Copied | null) => void;
  readonly refused: (result: EditResult) => void;
}

interface Pasted {
  readonly result: EditResult;
  readonly area: Rect;
}

type Workbook = Bench['host']['workbook'];

const pasteOwn = (workbook: Workbook, sheet: Sheet, target: Rect, own: Copied): Pasted => {
  let area = target;
  const changed = () => [
    { sheet, area: pastedArea(own.sheet, own.area, target) },
    ...(own.cut ? [{ sheet: own.sheet, area: own.area }] : []),
  ];
  const result = remembered(workbook, changed, () => {
    const pasted = pasteCells(workbook, own, { sheet, area: target });
    ({ area } = pasted);
    if (pasted.result.kind === 'done' && own.cut)
      attempt(workbook, () => clearCells(workbook, own.sheet, own.area, 'All'));
    return pasted.result;
  });
  return { result, area };
};

const pasteForeign = (workbook: Workbook, sheet: Sheet, target: Rect, text: string): Pasted => {
  const rows = fromTabbed(text);
  const at = { row: target.top, column: target.left };
  let area = target;
  const result = remembered(
    workbook,
    () => [{ sheet, area: textArea(at, rows) }],
    () => {
      const pasted = pasteTexts(workbook, sheet, at, rows);
      ({ area } = pasted);
      return pasted.result;
    },
  );
  return { result, area };
};

const sameText = (a: string, b: string): boolean => a.replace(/\r\n/gu, '\n') === b.replace(/\r\n/gu, '\n');

export interface Clipboard {
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Handlers of the cell's field; while a cell is edited, its text is the browser's own matter. */
export const clipboardOf = ({ bench, sheet, editor, copied, setCopied, refused }: ClipboardTools): Clipboard => {
  const { workbook } = bench.host;
  return {
    onCopy: (event, cut) => {
      const [area] = sheet.selection;
      if (editor.editing !== null || area === undefined) return;
      event.preventDefault();
      const text = toTabbed(shownTexts(workbook, sheet, area));
      event.clipboardData.setData('text/plain', text);
      setCopied({ sheet, area, text, cut });
    },
    onPaste: (event) => {
      if (editor.editing !== null) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      const target = sheet.selection[0] ?? rect(0, 0);
      const own = copied !== null && sameText(text, copied.text) ? copied : null;
      if (own === null && text === '') return;
      const { result, area } =
        own === null ? pasteForeign(workbook, sheet, target, text) : pasteOwn(workbook, sheet, target, own);
      if (result.kind === 'done') {
        if (own?.cut === true) setCopied(null);
        selectAreas(bench, [area]);
      } else refused(result);
      bench.touch();
    },
  };
};
