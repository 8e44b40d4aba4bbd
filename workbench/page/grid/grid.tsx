/** The sheet: headings, cells, selection, charts, and what mouse and keyboard do there. */
import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Position } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Bench } from '../state/bench';
import { choicesAt, ruleAt, typeInto } from '../state/edit';
import type { EditResult } from '../state/edit';
import type { Editor } from '../state/editor';
import { remembered } from '../state/history';
import { useBench } from '../state/use-bench';
import { FindBar } from '../parts/find-bar';
import { Menu } from '../parts/menu';
import type { Say } from '../texts';
import { toPixels } from './axis';
import { CellField } from './cell-field';
import { clipboardOf, type Copied } from './clipboard-events';
import { FilterMenu } from './filter-menu';
import { cellBox } from './grid-layout';
import { Headings } from './headings';
import { onKey } from './keys';
import type { Measure } from './measure';
import { wholeCell } from './navigation';
import { noteAt } from './note';
import { QuadrantView } from './quadrant-view';
import { usePointer, type Drag } from './use-pointer';
import { useViewport } from './use-viewport';

export interface GridProps {
  readonly bench: Bench;
  readonly say: Say;
  readonly editor: Editor;
  readonly measure: Measure;
  readonly refused: (result: EditResult) => void;
  readonly onMenu: (x: number, y: number) => void;
}

type SheetGridProps = GridProps & {
  readonly sheet: Sheet;
  readonly copied: Copied | null;
  readonly setCopied: (copied: Copied | null) => void;
};

/** Something opened over the grid; one at a time. Points are of the window. */
type Opened =
  | { readonly kind: 'list'; readonly x: number; readonly y: number; readonly width: number; readonly at: Position }
  | { readonly kind: 'filter'; readonly x: number; readonly y: number; readonly at: Position }
  | { readonly kind: 'find' };

/** Numbers sheets in the order they are first shown: two workbooks may give theirs the same id. */
const numbers = new WeakMap<Sheet, number>();
let shownSheets = 0;
const numberOf = (sheet: Sheet): number => {
  const known = numbers.get(sheet);
  if (known !== undefined) return known;
  shownSheets += 1;
  numbers.set(sheet, shownSheets);
  return shownSheets;
};

export function Grid(props: GridProps): ReactNode {
  useBench(props.bench);
  // What was copied outlives the change to another sheet.
  const [copied, setCopied] = useState<Copied | null>(null);
  const sheet = props.bench.host.workbook.activeSheet;
  return <SheetGrid key={numberOf(sheet)} {...props} sheet={sheet} copied={copied} setCopied={setCopied} />;
}

function SheetGrid(props: SheetGridProps): ReactNode {
  const { bench, say, editor, measure, refused, onMenu, sheet, copied, setCopied } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const dragRef = useRef<Drag | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const viewport = useViewport(bench, sheet, () => dragRef.current !== null);
  const { scroller, size, layout, look, below } = viewport;

  const focus = useCallback(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    // A sheet the add-in shows must not take the keyboard from its pane, nor from the tabs.
    if (document.activeElement === document.body || document.activeElement === null) focus();
  }, [focus]);

  const pointer = usePointer({ bench, sheet, editor, viewport, dragRef, field, focus });
  const clipboard = clipboardOf({ bench, sheet, editor, copied, setCopied, refused });
  const openList = (at: Position): void => {
    const place = below(at);
    if (place !== null) setOpened({ kind: 'list', ...place, at });
  };
  const openMenu = (at: Position): void => {
    const place = below(at);
    if (place !== null) onMenu(place.x + place.width / 2, place.y);
  };
  const close = (): void => {
    setOpened(null);
    focus();
  };
  const page = Math.max(1, Math.floor((layout.rows.length - 40) / toPixels(15)) - 1);
  const keys = { bench, sheet, editor, page, refused, openList, openMenu };

  return (
    <div className="grid" role="region" aria-label={say('grid', sheet.name)}>
      <div
        ref={scroller}
        className="grid-scroll"
        onScroll={() => {
          viewport.onScroll();
          pointer.hideTip();
        }}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerUp={pointer.onPointerUp}
        onPointerLeave={pointer.hideTip}
        onDoubleClick={pointer.onDoubleClick}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu(event.clientX, event.clientY);
        }}
      >
        <div className="grid-spacer" style={layout.spacer} />
        <div className="grid-view" style={size}>
          {sheet.showHeadings && <div className="grid-corner" style={layout.headings} />}
          {sheet.showHeadings && (
            <Headings
              rows={layout.rowBands}
              columns={layout.columnBands}
              width={layout.headings.width}
              height={layout.headings.height}
              selection={sheet.selection}
            />
          )}
          <div className="grid-body" style={{ left: layout.headings.width, top: layout.headings.height }}>
            {layout.quadrants.map((quadrant) => (
              <QuadrantView
                key={`${quadrant.rows.frozen ? 'f' : 's'}${quadrant.columns.frozen ? 'f' : 's'}`}
                quadrant={quadrant}
                bench={bench}
                sheet={sheet}
                look={look}
                axes={layout.axes}
                measure={measure}
                say={say}
                copied={copied?.sheet === sheet ? copied.area : null}
                hideActive={editor.editing?.sheet === sheet}
                onFilter={(x, y, at) => setOpened({ kind: 'filter', x, y, at })}
              />
            ))}
          </div>
          {editor.editing?.sheet === sheet ? null : (
            <AtActiveCell box={cellBox(layout, sheet.activeCell)} {...{ bench, sheet, say, openList }} />
          )}
          <CellField
            {...{ field, sheet, editor, layout, size, measure, say }}
            onKeyDown={(event) =>
              onKey(event, {
                ...keys,
                openFind: () => setOpened({ kind: 'find' }),
                forgetCopied: () => setCopied(null),
              })
            }
            onCopy={clipboard.onCopy}
            onPaste={clipboard.onPaste}
          />
        </div>
      </div>
      {pointer.tip === null ? null : <Note sheet={sheet} {...pointer.tip} />}
      {opened?.kind === 'list' && (
        <ChoiceMenu {...{ bench, sheet, say, refused }} {...opened} onDone={focus} onClose={close} />
      )}
      {opened?.kind === 'find' && <FindBar bench={bench} sheet={sheet} say={say} onClose={close} />}
      {opened?.kind === 'filter' && (
        <FilterMenu {...{ bench, sheet, say, refused }} at={opened.at} x={opened.x} y={opened.y} onClose={close} />
      )}
    </div>
  );
}

interface AtActiveCellProps {
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly say: Say;
  readonly box: ReturnType<typeof cellBox>;
  readonly openList: (at: Position) => void;
}

/** What the rule of the active cell offers: the button of its list, and what it asks for. */
function AtActiveCell({ bench, sheet, say, box, openList }: AtActiveCellProps): ReactNode {
  if (!box.shown) return null;
  const rule = ruleAt(sheet, sheet.activeCell);
  const prompt = rule !== null && rule.prompt.showPrompt && rule.prompt.message !== '' ? rule.prompt : null;
  return (
    <>
      {choicesAt(bench.host.workbook, sheet, sheet.activeCell) !== null && (
        <button
          type="button"
          className="list-button"
          data-own=""
          aria-label={say('list')}
          style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
          onClick={() => openList(sheet.activeCell)}
        >
          ▾
        </button>
      )}
      {prompt !== null && (
        <div className="prompt" style={{ left: box.left + 12, top: box.top + box.height + 6 }}>
          {prompt.title !== '' && <b>{prompt.title}</b>}
          {prompt.message}
        </div>
      )}
    </>
  );
}

/** The note or comment under the pointer. */
function Note({
  sheet,
  x,
  y,
  at,
}: {
  readonly sheet: Sheet;
  readonly x: number;
  readonly y: number;
  readonly at: Position;
}): ReactNode {
  const note = noteAt(sheet, at);
  if (note === null) return null;
  return (
    <div className="note" style={{ left: x, top: y }} role="tooltip">
      {note.author !== '' && <b>{note.author}</b>}
      {note.text}
    </div>
  );
}

interface ChoiceMenuProps {
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly say: Say;
  readonly refused: (result: EditResult) => void;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly at: Position;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The values that the rule of a cell allows. */
function ChoiceMenu(props: ChoiceMenuProps): ReactNode {
  const { bench, sheet, say, refused, x, y, width, at, onDone, onClose } = props;
  const { workbook } = bench.host;
  const choose = (value: string): void => {
    const result = remembered(
      workbook,
      () => [{ sheet, area: wholeCell(sheet, at) }],
      () => typeInto(workbook, sheet, at, value),
    );
    if (result.kind !== 'done') refused(result);
    bench.touch();
    onDone();
  };
  return (
    <Menu
      label={say('list')}
      x={x}
      y={y}
      minWidth={width}
      selected={workbook.textOf(sheet.value(at.row, at.column), sheet.style(at.row, at.column))}
      items={(choicesAt(workbook, sheet, at) ?? []).map((value) => ({
        id: value,
        label: value,
        run: () => choose(value),
      }))}
      onClose={onClose}
    />
  );
}
