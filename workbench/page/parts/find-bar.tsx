/** Ctrl+F: words looked for in the open sheet, cell by cell. */
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import { findCells } from '../../host/operations/find';
import type { Bench } from '../state/bench';
import { selectCell } from '../state/editor';
import { useBench } from '../state/use-bench';
import type { Say } from '../texts';

const WHOLE_SHEET = rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);
const ANYWHERE = { completeMatch: false, matchCase: false, backwards: false };

export function FindBar({
  bench,
  sheet,
  say,
  onClose,
}: {
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly say: Say;
  readonly onClose: () => void;
}): ReactNode {
  const { workbookVersion } = useBench(bench);
  const [text, setText] = useState('');
  const found = useMemo(
    () => ({
      version: workbookVersion,
      // The sheet changes in place: its version says when to look again.
      cells: text.trim() === '' ? [] : findCells(bench.host.workbook, sheet, WHOLE_SHEET, text.trim(), ANYWHERE),
    }),
    [bench, sheet, text, workbookVersion],
  ).cells;
  const { row, column } = sheet.activeCell;
  const here = found.findIndex((cell) => cell.row === row && cell.column === column);
  const go = (by: 1 | -1): void => {
    const after = found.findIndex((cell) => cell.row > row || (cell.row === row && cell.column > column));
    const next = here >= 0 ? here + by : by > 0 ? (after < 0 ? 0 : after) : after < 0 ? found.length - 1 : after - 1;
    const cell = found[(next + found.length) % found.length];
    if (cell !== undefined) selectCell(bench, cell);
  };
  return (
    <div className="find-bar" role="search" data-own="">
      <input
        type="search"
        autoFocus
        aria-label={say('find')}
        placeholder={say('find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <output>
        {text.trim() === ''
          ? ''
          : found.length === 0
            ? say('findNone')
            : say('findPlace', here < 0 ? '–' : here + 1, found.length)}
      </output>
      <button type="button" aria-label={say('findBack')} title={say('findBack')} onClick={() => go(-1)}>
        ↑
      </button>
      <button type="button" aria-label={say('findNext')} title={say('findNext')} onClick={() => go(1)}>
        ↓
      </button>
      <button type="button" aria-label={say('findClose')} title={say('findClose')} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
