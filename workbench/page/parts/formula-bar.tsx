/** Name box and formula line above the sheet. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import { cellCount, cellName, rectName } from '../../host/model/geometry';
import type { Bench } from '../state/bench';
import { inputText } from '../state/edit';
import type { Editor } from '../state/editor';
import { useBench } from '../state/use-bench';
import type { Say } from '../texts';

export function FormulaBar({
  bench,
  editor,
  say,
}: {
  readonly bench: Bench;
  readonly editor: Editor;
  readonly say: Say;
}): ReactNode {
  useBench(bench);
  const { workbook } = bench.host;
  const sheet = workbook.activeSheet;
  const [typed, setTyped] = useState<string | null>(null);
  const [area] = sheet.selection;
  const { row, column } = sheet.activeCell;
  const merged = sheet.mergeAt(row, column);
  const single =
    area === undefined || cellCount(area) === 1 || (merged !== null && rectName(merged) === rectName(area));
  const name = single ? cellName(row, column) : rectName(area);
  const go = (text: string): void => {
    const found = workbook.resolve(text.trim(), sheet);
    setTyped(null);
    if (found !== null && found.sheet.visibility === 'Visible') workbook.select(found.sheet, [found.area]);
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      editor.commit('down');
      document.querySelector<HTMLElement>('.cell-field')?.focus();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      editor.commit(event.shiftKey ? 'left' : 'right');
      document.querySelector<HTMLElement>('.cell-field')?.focus();
    } else if (event.key === 'Escape') {
      editor.cancel();
      document.querySelector<HTMLElement>('.cell-field')?.focus();
    }
  };
  const { editing } = editor;
  return (
    <div className="formula-bar" role="region" aria-label={say('formulaBar')}>
      <input
        className="name-box"
        aria-label={say('nameBox')}
        value={typed ?? name}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // Else the line end would land in the cell's field, which has the focus by then.
            event.preventDefault();
            go(event.currentTarget.value);
            document.querySelector<HTMLElement>('.cell-field')?.focus();
          } else if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula"
        data-formula=""
        rows={1}
        spellCheck={false}
        autoComplete="off"
        aria-label={say('formulaBar')}
        value={editing?.text ?? inputText(workbook, sheet, sheet.activeCell)}
        onFocus={() => {
          if (editor.editing === null) editor.begin(inputText(workbook, sheet, sheet.activeCell), 'edit');
        }}
        onChange={(event) => editor.change(event.target.value)}
        onKeyDown={onKey}
        onBlur={(event) => {
          const next = event.relatedTarget;
          if (!(next instanceof HTMLElement && next.classList.contains('cell-field'))) editor.commit();
        }}
      />
    </div>
  );
}
