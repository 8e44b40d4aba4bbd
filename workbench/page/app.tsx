/** The whole page: title, ribbon, formula bar, sheet, tabs, status line, task pane. */
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Workbook } from '../host/model/workbook';
import { openXlsx } from '../host/xlsx-codec';
import { Grid } from './grid/grid';
import { createMeasure } from './grid/measure';
import type { RibbonButton } from './manifest/read-manifest';
import { missingSets } from './manifest/read-manifest';
import { cellMenuItems } from './parts/cell-menu';
import { FormulaBar } from './parts/formula-bar';
import { Menu } from './parts/menu';
import type { NoticeText } from './parts/notice';
import { Notice } from './parts/notice';
import { Pane } from './parts/pane';
import { Ribbon } from './parts/ribbon';
import { SheetTabs } from './parts/sheet-tabs';
import { StatusBar } from './parts/status-bar';
import { TitleBar } from './parts/title-bar';
import { createSample } from './sample/sample-workbook';
import type { Bench } from './state/bench';
import { focusSheet } from './state/clipboard';
import { downloadWorkbook } from './state/download';
import type { EditResult } from './state/edit';
import { useEditor } from './state/editor';
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
  const changed = (result: EditResult, key?: TextKey): void => {
    bench.touch();
    if (result.kind !== 'done') refused(result, key);
  };
  const closeMenu = (): void => {
    setMenu(null);
    focusSheet();
  };
  const closeNotice = (): void => {
    setNotice(null);
    focusSheet();
  };
  return (
    <div className="page">
      <TitleBar
        say={say}
        fileName={workbook.name}
        onOpen={(file) => void openFile(file)}
        onSave={() => {
          editor.commit();
          downloadWorkbook(workbook);
        }}
        onSample={() => bench.open(createSample(settings.language))}
        onBlank={() => bench.open(new Workbook({ locale: workbook.locale, name: 'Book1.xlsx' }))}
      />
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
          items={cellMenuItems({
            workbook,
            say,
            commands: missing.length > 0 ? [] : manifest.cellMenu,
            onPress: press,
            onChanged: changed,
          })}
          onClose={closeMenu}
        />
      )}
      {notice !== null && <Notice notice={notice} say={say} onClose={closeNotice} />}
    </div>
  );
}
