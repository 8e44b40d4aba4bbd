/** The field keys go to: out of sight until a cell is edited, then over that cell. */
import type { ClipboardEvent, KeyboardEvent, ReactNode, RefObject } from 'react';
import { cellName } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Editor } from '../state/editor';
import type { Say } from '../texts';
import { fontStack } from './cell-look';
import { cellBox, type GridLayout, type Size } from './grid-layout';
import type { Measure } from './measure';

const LINE_HEIGHT = 20;
/** Room behind the last letter, for the next one. */
const SLACK = 24;

export interface CellFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly sheet: Sheet;
  readonly editor: Editor;
  readonly layout: GridLayout;
  readonly size: Size;
  readonly measure: Measure;
  readonly say: Say;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

const pixels = (points: number): number => (points * 96) / 72;

export function CellField(props: CellFieldProps): ReactNode {
  const { field, sheet, editor, layout, size, measure, say, onKeyDown, onCopy, onPaste } = props;
  const { row, column } = sheet.activeCell;
  const editing = editor.editing?.sheet === sheet ? editor.editing : null;
  const box = cellBox(layout, editing?.at ?? sheet.activeCell);
  const { fontName, fontSize } = sheet.style(row, column);
  const font = `${pixels(fontSize)}px ${fontStack(fontName)}`;
  const lines = editing === null ? [] : editing.text.split('\n');
  const widest = Math.max(0, ...lines.map((line) => measure(line, font))) + SLACK;
  const room = size.width - box.left - 4;

  const onBlur = (): void => {
    // The formula bar goes on with the same text.
    setTimeout(() => {
      const now = document.activeElement;
      const inFormulaBar = now instanceof HTMLElement && 'formula' in now.dataset;
      if (!inFormulaBar && now !== field.current) editor.commit();
    }, 0);
  };

  return (
    <textarea
      ref={field}
      data-own=""
      className={editing === null ? 'cell-field' : 'cell-field editing'}
      aria-label={say('cellInput', cellName(row, column))}
      spellCheck={false}
      autoComplete="off"
      value={editing?.text ?? ''}
      style={{
        left: Math.max(0, Math.min(box.left - 1, size.width - 40)),
        top: Math.max(0, Math.min(box.top - 1, size.height - 24)),
        width: editing === null ? 2 : Math.max(box.width + 1, Math.min(room, widest)),
        height: editing === null ? 2 : Math.max(box.height + 1, lines.length * LINE_HEIGHT + 2),
        fontFamily: fontStack(fontName),
        fontSize: pixels(fontSize),
      }}
      onChange={({ target: { value } }) => {
        if (editing !== null) editor.change(value);
        else if (value !== '') editor.begin(value, 'replace');
      }}
      onKeyDown={onKeyDown}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
      onBlur={onBlur}
    />
  );
}
