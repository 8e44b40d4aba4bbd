/** The whole page: title, ribbon, formula bar, sheet, tabs, status line, task pane. */
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Rect } from '../host/model/geometry';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, rect } from '../host/model/geometry';
import { Workbook } from '../host/model/workbook';
import { autofitColumns } from '../host/operations/autofit';
import { clearCells, mergeCells, unmergeCells } from '../host/operations/cells';
import { deleteCells, insertCells } from '../host/operations/structure';
import { openXlsx } from '../host/xlsx-codec';
import { Grid } from './grid/grid';
import { createMeasure } from './grid/measure';
import type { RibbonButton } from './manifest/read-manifest';
import { iconFor, missingSets } from './manifest/read-manifest';
import { FormulaBar } from './parts/formula-bar';
import type { MenuItem } from './parts/menu';
import { Menu } from './parts/menu';
import type { NoticeText } from './parts/notice';
import { Notice } from './parts/notice';
import { Pane } from './parts/pane';
import { Ribbon } from './parts/ribbon';
import { SheetTabs } from './parts/sheet-tabs';
import { StatusBar } from './parts/status-bar';
import { createSample } from './sample/sample-workbook';
import type { Bench } from './state/bench';
import { downloadWorkbook } from './state/download';
import type { EditResult } from './state/edit';
import { attempt } from './state/edit';
import { useEditor } from './state/editor';
import { remembered } from './state/history';
import { useBench } from './state/use-bench';
import type { Say, TextKey } from './texts';
import { sayIn } from './texts';

/** What the refusal of a change is called in the page's language. */
export function refusalText(result: EditResult, say: Say, key?: TextKey): NoticeText | null {
  if (result.kind === 'done') return null;
  if (result.kind === 'invalid')
    return { title: result.title === '' ? say('dialog') : result.title, text: result.message || say('invalidValue') };
  const known: Readonly<Record<string, TextKey>> = {
    AccessDenied: 'protectedCell',
    InvalidArgument: key ?? 'badFormula',
    ItemAlreadyExists: key ?? 'sheetName',
  };
  const found = known[result.code] ?? key;
  return { title: say('dialog'), text: found === undefined ? say('refused', result.message) : say(found) };
}

/** The visible part of what is selected, cut to the used cells where it is whole rows or columns. */
const firstArea = (bench: Bench): Rect => bench.host.workbook.activeSheet.selection[0] ?? rect(0, 0);

export function App({ bench }: { readonly bench: Bench }): ReactNode {
  const { settings } = useBench(bench);
  const { host, addin } = bench;
  const { workbook } = host;
  const say = useMemo(() => sayIn(settings.language), [settings.language]);
  const manifest = useMemo(() => addin.manifest(settings.language), [addin, settings.language]);
  const measure = useMemo(() => createMeasure(), []);
  const missing = missingSets(manifest, host.requirementSets());
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const refused = useCallback((result: EditResult, key?: TextKey) => setNotice(refusalText(result, say, key)), [say]);
  const editor = useEditor(bench, refused);

  useEffect(() => {
    document.documentElement.lang = settings.language.slice(0, 2);
    document.documentElement.dataset['theme'] = settings.theme;
    document.title = `${workbook.name} · ${say('title')}`;
  }, [settings.language, settings.theme, workbook.name, say]);

  const press = (button: RibbonButton): void => {
    if (editor.editing !== null && !editor.commit()) return;
    bench.press(button).then(
      (answered) => {
        if (!answered) setNotice({ title: say('dialog'), text: say('commandFailed', button.label) });
      },
      (error: unknown) => setNotice({ title: say('dialog'), text: say('refused', String(error)) }),
    );
  };
  const openFile = async (file: File): Promise<void> => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      bench.open(openXlsx(bytes, { name: file.name, locale: settings.language }));
    } catch {
      setNotice({ title: say('dialog'), text: say('badFile', file.name) });
    }
  };
  const run = (action: () => void, key?: TextKey): void => {
    const result = attempt(workbook, action);
    bench.touch();
    if (result.kind !== 'done') refused(result, key);
  };
  const clipboard = (command: 'cut' | 'copy' | 'paste') => (): void => {
    document.querySelector<HTMLElement>('.cell-field')?.focus();
    // The grid answers the browser's own clipboard events; "paste" needs the person's leave.
    if (command !== 'paste') document.execCommand(command);
    else
      void navigator.clipboard.readText().then((text) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        document
          .querySelector('.cell-field')
          ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      });
  };
  const cellMenu = (): MenuItem[] => {
    const sheet = workbook.activeSheet;
    const area = firstArea(bench);
    const rows = isEntireRow(area) ? area : rect(area.top, 0, area.bottom, MAX_COLUMNS - 1);
    const columns = isEntireColumn(area) ? area : rect(0, area.left, MAX_ROWS - 1, area.right);
    const merged = sheet.mergesIn(area).length > 0;
    const { row, column } = sheet.activeCell;
    return [
      ...(missing.length > 0
        ? []
        : manifest.cellMenu.map((button) => ({
            id: button.id,
            label: button.label,
            icon: iconFor(button.icons, 16),
            run: () => press(button),
          }))),
      { id: 'cut', label: say('cut'), separator: true, run: clipboard('cut') },
      { id: 'copy', label: say('copy'), run: clipboard('copy') },
      { id: 'paste', label: say('paste'), run: clipboard('paste') },
      {
        id: 'clear',
        label: say('clear'),
        run: () => {
          const areas = [...sheet.selection];
          const result = remembered(
            workbook,
            () => areas.map((one) => ({ sheet, area: one })),
            () => attempt(workbook, () => areas.forEach((one) => clearCells(workbook, sheet, one, 'Contents'))),
          );
          bench.touch();
          if (result.kind !== 'done') refused(result);
        },
      },
      {
        id: 'insert-rows',
        label: say('insertRows'),
        separator: true,
        disabled: isEntireColumn(area),
        run: () => run(() => insertCells(workbook, sheet, rows, 'Down')),
      },
      {
        id: 'delete-rows',
        label: say('deleteRows'),
        disabled: isEntireColumn(area),
        run: () => run(() => deleteCells(workbook, sheet, rows, 'Up')),
      },
      {
        id: 'insert-columns',
        label: say('insertColumns'),
        disabled: isEntireRow(area),
        run: () => run(() => insertCells(workbook, sheet, columns, 'Right')),
      },
      {
        id: 'delete-columns',
        label: say('deleteColumns'),
        disabled: isEntireRow(area),
        run: () => run(() => deleteCells(workbook, sheet, columns, 'Left')),
      },
      merged
        ? {
            id: 'unmerge',
            label: say('unmerge'),
            separator: true,
            run: () => run(() => unmergeCells(workbook, sheet, area)),
          }
        : {
            id: 'merge',
            label: say('merge'),
            separator: true,
            run: () => run(() => mergeCells(workbook, sheet, area, false), 'mergeTable'),
          },
      { id: 'fit', label: say('columnWidth'), run: () => run(() => autofitColumns(workbook, sheet, columns)) },
      sheet.freeze === null
        ? {
            id: 'freeze',
            label: say('freeze'),
            disabled: row === 0 && column === 0,
            run: () => {
              sheet.freeze = { top: 0, left: 0, rows: row, columns: column };
              workbook.emit({ kind: 'layout', sheet });
            },
          }
        : {
            id: 'freeze',
            label: say('unfreeze'),
            run: () => {
              sheet.freeze = null;
              workbook.emit({ kind: 'layout', sheet });
            },
          },
    ];
  };
  return (
    <div className="page">
      <header className="title-bar">
        <h1>
          {say('title')} <span>{say('subtitle')}</span>
        </h1>
        <b className="file-name">{workbook.name}</b>
        <div className="title-keys">
          <button type="button" title={say('openTip')} onClick={() => picker.current?.click()}>
            {say('open')}
          </button>
          <button
            type="button"
            title={say('saveTip')}
            onClick={() => {
              editor.commit();
              downloadWorkbook(workbook);
            }}
          >
            {say('save')}
          </button>
          <button type="button" title={say('sampleTip')} onClick={() => bench.open(createSample(settings.language))}>
            {say('sample')}
          </button>
          <button
            type="button"
            title={say('blankTip')}
            onClick={() => bench.open(new Workbook({ locale: workbook.locale, name: 'Book1.xlsx' }))}
          >
            {say('blank')}
          </button>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={say('open')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void openFile(file);
            event.target.value = '';
          }}
        />
      </header>
      <Ribbon bench={bench} manifest={manifest} missing={missing} say={say} onPress={press} />
      {missing.length > 0 && (
        <p className="unmet" role="status">
          {say('unmet', settings.pose, missing.join(', '))}
        </p>
      )}
      <FormulaBar bench={bench} editor={editor} say={say} />
      <main className="desk">
        <div className="sheet-area">
          <Grid
            bench={bench}
            say={say}
            editor={editor}
            measure={measure}
            refused={refused}
            onMenu={(x, y) => setMenu({ x, y })}
          />
          <SheetTabs bench={bench} say={say} refused={refused} />
        </div>
        {missing.length === 0 && <Pane bench={bench} manifest={manifest} say={say} />}
      </main>
      <StatusBar bench={bench} say={say} editing={editor.editing !== null} />
      {menu !== null && (
        <Menu
          label={say('cellMenu')}
          x={menu.x}
          y={menu.y}
          items={cellMenu()}
          onClose={() => {
            setMenu(null);
            document.querySelector<HTMLElement>('.cell-field')?.focus();
          }}
        />
      )}
      {notice !== null && (
        <Notice
          notice={notice}
          say={say}
          onClose={() => {
            setNotice(null);
            document.querySelector<HTMLElement>('.cell-field')?.focus();
          }}
        />
      )}
    </div>
  );
}
