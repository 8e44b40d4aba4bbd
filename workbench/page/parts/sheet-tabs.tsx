/** The tabs of the sheets: choose, add, rename, hide, delete. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Bench } from '../state/bench';
import type { EditResult } from '../state/edit';
import { attempt } from '../state/edit';
import { useBench } from '../state/use-bench';
import type { Say } from '../texts';
import type { MenuItem } from './menu';
import { Menu } from './menu';

export function SheetTabs({
  bench,
  say,
  refused,
}: {
  readonly bench: Bench;
  readonly say: Say;
  readonly refused: (result: EditResult, key?: 'sheetName' | 'lastSheet') => void;
}): ReactNode {
  useBench(bench);
  const { workbook } = bench.host;
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number; readonly sheet: Sheet } | null>(null);
  const [renaming, setRenaming] = useState<Sheet | null>(null);
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const hidden = workbook.sheets.filter((sheet) => sheet.visibility === 'Hidden');
  const run = (action: () => void, key?: 'sheetName' | 'lastSheet'): void => {
    const result = attempt(workbook, action);
    if (result.kind !== 'done') refused(result, key);
    bench.touch();
  };
  const show = (sheet: Sheet, visibility: 'Visible' | 'Hidden'): void => {
    const before = sheet.visibility;
    if (visibility === 'Hidden') {
      const next = visible.find((one) => one !== sheet);
      if (next === undefined) {
        refused({ kind: 'refused', code: 'InvalidOperation', message: '' }, 'lastSheet');
        return;
      }
      if (workbook.activeSheet === sheet) workbook.activate(next);
    }
    run(() => {
      workbook.checkStructure();
      sheet.visibility = visibility;
      workbook.emit({ kind: 'sheet-visibility', sheet, before, after: visibility });
    });
  };
  const items = (sheet: Sheet): MenuItem[] => [
    { id: 'rename', label: say('rename'), run: () => setRenaming(sheet) },
    { id: 'remove', label: say('remove'), run: () => run(() => workbook.deleteSheet(sheet), 'lastSheet') },
    { id: 'hide', label: say('hide'), separator: true, run: () => show(sheet, 'Hidden') },
    ...hidden.map((one) => ({ id: one.id, label: say('unhide', one.name), run: () => show(one, 'Visible') })),
  ];
  const move = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = visible[(visible.indexOf(workbook.activeSheet) + by + visible.length) % visible.length];
    if (by === 0 || next === undefined || renaming !== null) return;
    event.preventDefault();
    workbook.activate(next);
    document.getElementById(`sheet-${next.id}`)?.focus();
  };
  return (
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label={say('sheetTabs')} onKeyDown={move}>
        {visible.map((sheet) => {
          const active = sheet === workbook.activeSheet;
          return renaming === sheet ? (
            <input
              key={sheet.id}
              className="sheet-name"
              aria-label={say('renameSheet')}
              defaultValue={sheet.name}
              maxLength={31}
              autoFocus
              onFocus={(event) => event.currentTarget.select()}
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  // The same key must not press the button of what is said about the name.
                  event.preventDefault();
                  event.currentTarget.blur();
                }
                if (event.key === 'Escape') {
                  event.currentTarget.value = sheet.name;
                  event.currentTarget.blur();
                }
              }}
              onBlur={(event) => {
                const { value } = event.currentTarget;
                setRenaming(null);
                run(() => workbook.renameSheet(sheet, value), 'sheetName');
              }}
            />
          ) : (
            <button
              key={sheet.id}
              id={`sheet-${sheet.id}`}
              type="button"
              role="tab"
              aria-selected={active}
              tabIndex={active ? 0 : -1}
              className="sheet-tab"
              style={sheet.tabColor === '' ? {} : { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` }}
              onClick={(event) => {
                workbook.activate(sheet);
                // After a click people type into cells; arrow keys stay on the tabs.
                if (event.detail > 0)
                  requestAnimationFrame(() => {
                    // The second click of two opened the field for a new name: that one keeps the keyboard.
                    if (document.querySelector('.sheet-name') === null)
                      document.querySelector<HTMLElement>('.cell-field')?.focus();
                  });
              }}
              onDoubleClick={() => setRenaming(sheet)}
              onContextMenu={(event) => {
                event.preventDefault();
                setMenu({ x: event.clientX, y: event.clientY, sheet });
              }}
            >
              {sheet.protection === null ? '' : '🔒 '}
              {sheet.name}
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className="sheet-add"
        aria-label={say('addSheet')}
        title={say('addSheet')}
        onClick={() =>
          run(() => workbook.activate(workbook.addSheet(undefined, workbook.sheets.indexOf(workbook.activeSheet) + 1)))
        }
      >
        +
      </button>
      {menu !== null && (
        <Menu label={say('tabMenu')} x={menu.x} y={menu.y} items={items(menu.sheet)} onClose={() => setMenu(null)} />
      )}
    </div>
  );
}
