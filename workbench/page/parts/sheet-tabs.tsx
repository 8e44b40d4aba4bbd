/** The tabs of the sheets: choose, add, rename, hide, delete. */
import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import type { Bench } from '../state/bench';
import type { EditResult } from '../state/edit';
import { attempt } from '../state/edit';
import { useBench } from '../state/use-bench';
import type { Say } from '../texts';
import type { MenuItem } from './menu';
import { Menu } from './menu';

type Refused = (result: EditResult, key?: 'sheetName' | 'lastSheet') => void;

interface SheetActions {
  readonly add: () => void;
  readonly rename: (sheet: Sheet, name: string) => void;
  readonly remove: (sheet: Sheet) => void;
  readonly show: (sheet: Sheet, visibility: 'Visible' | 'Hidden') => void;
}

const visibleOf = ({ sheets }: Workbook): readonly Sheet[] =>
  sheets.filter(({ visibility }) => visibility === 'Visible');

/** What people do to whole sheets; `refused` hears what the workbook does not allow. */
const sheetActions = (bench: Bench, refused: Refused): SheetActions => {
  const { workbook } = bench.host;
  const run = (action: () => void, key?: 'sheetName' | 'lastSheet'): void => {
    const result = attempt(workbook, action);
    if (result.kind !== 'done') refused(result, key);
    bench.touch();
  };
  return {
    add: () =>
      run(() => workbook.activate(workbook.addSheet(undefined, workbook.sheets.indexOf(workbook.activeSheet) + 1))),
    rename: (sheet, name) => run(() => workbook.renameSheet(sheet, name), 'sheetName'),
    remove: (sheet) => run(() => workbook.deleteSheet(sheet), 'lastSheet'),
    show: (sheet, visibility) => {
      const before = sheet.visibility;
      if (visibility === 'Hidden') {
        const next = visibleOf(workbook).find((one) => one !== sheet);
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
    },
  };
};

/** The field in place of a tab: takes a new name, Escape keeps the old. */
function NameField({
  sheet,
  say,
  onName,
}: {
  readonly sheet: Sheet;
  readonly say: Say;
  readonly onName: (name: string) => void;
}): ReactNode {
  return (
    <input
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
      onBlur={(event) => onName(event.currentTarget.value)}
    />
  );
}

function SheetTab({
  sheet,
  active,
  onChoose,
  onRename,
  onMenu,
}: {
  readonly sheet: Sheet;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onRename: () => void;
  readonly onMenu: (x: number, y: number) => void;
}): ReactNode {
  return (
    <button
      id={`sheet-${sheet.id}`}
      type="button"
      role="tab"
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      className="sheet-tab"
      style={sheet.tabColor === '' ? {} : { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` }}
      onClick={(event) => {
        onChoose();
        // After a click people type into cells; arrow keys stay on the tabs.
        if (event.detail > 0)
          requestAnimationFrame(() => {
            // The second click of two opened the field for a new name: that one keeps the keyboard.
            if (document.querySelector('.sheet-name') === null)
              document.querySelector<HTMLElement>('.cell-field')?.focus();
          });
      }}
      onDoubleClick={onRename}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.clientX, event.clientY);
      }}
    >
      {sheet.protection === null ? '' : '🔒 '}
      {sheet.name}
    </button>
  );
}

export function SheetTabs({
  bench,
  say,
  refused,
}: {
  readonly bench: Bench;
  readonly say: Say;
  readonly refused: Refused;
}): ReactNode {
  useBench(bench);
  const { workbook } = bench.host;
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number; readonly sheet: Sheet } | null>(null);
  const [renaming, setRenaming] = useState<Sheet | null>(null);
  const visible = visibleOf(workbook);
  const hidden = workbook.sheets.filter((sheet) => sheet.visibility === 'Hidden');
  const { add, rename, remove, show } = sheetActions(bench, refused);
  const items = (sheet: Sheet): MenuItem[] => [
    { id: 'rename', label: say('rename'), run: () => setRenaming(sheet) },
    { id: 'remove', label: say('remove'), run: () => remove(sheet) },
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
        {visible.map((sheet) =>
          renaming === sheet ? (
            <NameField
              key={sheet.id}
              sheet={sheet}
              say={say}
              onName={(name) => {
                setRenaming(null);
                rename(sheet, name);
              }}
            />
          ) : (
            <SheetTab
              key={sheet.id}
              sheet={sheet}
              active={sheet === workbook.activeSheet}
              onChoose={() => workbook.activate(sheet)}
              onRename={() => setRenaming(sheet)}
              onMenu={(x, y) => setMenu({ x, y, sheet })}
            />
          ),
        )}
      </div>
      <button type="button" className="sheet-add" aria-label={say('addSheet')} title={say('addSheet')} onClick={add}>
        +
      </button>
      {menu !== null && (
        <Menu label={say('tabMenu')} x={menu.x} y={menu.y} items={items(menu.sheet)} onClose={() => setMenu(null)} />
      )}
    </div>
  );
}
