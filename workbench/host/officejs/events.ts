/** Turns changes of the workbook into Office.js object events for whoever registered. */
import type { Rect } from '../model/geometry';
import { cellCount, contains, intersect, rectName } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import { valueType, toJson } from '../model/values';
import type { Change, Workbook } from '../model/workbook';
import type { Handle, References } from './registry';
import { rangeHandle } from './objects/handles';

/** One entry of a richApiMessage: category, type, target, message, id, remote. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  remote: boolean,
];
export const EVENT_CATEGORY = 65_536;

const TYPES = {
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  DataChangedEvent: 10,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;
type SheetEvent = keyof typeof TYPES;

/** Which object registered for which event. */
interface Registration {
  readonly event: string;
  readonly type: string;
  readonly target: string;
}

export interface EventHost {
  readonly workbook: Workbook;
  readonly references: References;
  enabled(): boolean;
  /** Is a change being made by the add-in itself right now? */
  fromAddin(): boolean;
  deliver(entries: readonly EventEntry[]): void;
}

const WORKBOOK_TARGET = 'Workbook';

export class Events {
  private readonly registered = new Map<string, number>();
  private nextId = 1;

  constructor(private readonly host: EventHost) {
    host.workbook.onChange((change) => this.changed(change));
  }

  /** `_RegisterXEvent` / `_UnregisterXEvent` of an object. */
  register(event: string, on: boolean, handle: Handle): void {
    const { type, target } = this.targetOf(handle);
    const key = keyOf({ event, type, target });
    const count = (this.registered.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  private targetOf(handle: Handle): { type: string; target: string } {
    const data = handle.data as {
      readonly id?: string | number;
      readonly sheet?: Sheet | null;
      readonly chart?: { readonly id: string };
    } | null;
    if (handle.type === 'Chart') return { type: 'Chart', target: data?.chart?.id ?? '' };
    if (handle.type === 'ChartCollection') return { type: 'ChartCollection', target: String(data?.id ?? '') };
    if (handle.type === 'CommentCollection' || handle.type === 'TableCollection')
      return { type: handle.type, target: data?.sheet?.id ?? WORKBOOK_TARGET };
    if (handle.type === 'Worksheet') return { type: 'Worksheet', target: String(data?.id ?? '') };
    if (handle.type === 'Table') return { type: 'Table', target: String(data?.id ?? '') };
    return { type: handle.type, target: WORKBOOK_TARGET };
  }

  private has(event: string, type: string, target: string): boolean {
    return this.registered.has(keyOf({ event, type, target }));
  }

  private send(type: number, target: string, message: Record<string, unknown>): void {
    this.host.deliver([[EVENT_CATEGORY, type, target, JSON.stringify(message), this.nextId++, false]]);
  }

  /** To the sheet's own listeners and to those of the collection. */
  private sheetEvent(event: SheetEvent, sheet: Sheet, message: Record<string, unknown>): void {
    if (!this.host.enabled()) return;
    const type = TYPES[event];
    if (this.has(event, 'Worksheet', sheet.id)) this.send(type, sheet.id, { ...message });
    if (this.has(event, 'WorksheetCollection', WORKBOOK_TARGET)) this.send(type, WORKBOOK_TARGET, { ...message });
  }

  private listens(event: SheetEvent, sheet: Sheet): boolean {
    return (
      this.host.enabled() &&
      (this.has(event, 'Worksheet', sheet.id) || this.has(event, 'WorksheetCollection', WORKBOOK_TARGET))
    );
  }

  private common(sheet: Sheet): { worksheetId: string; source: string; triggerSource: string } {
    return {
      worksheetId: sheet.id,
      source: 'Local',
      triggerSource: this.host.fromAddin() ? 'ThisLocalAddin' : 'Unknown',
    };
  }

  private changed(change: Change): void {
    switch (change.kind) {
      case 'cells':
        this.cellsChanged(change.sheet, change.area, 'RangeEdited', 'None', {
          before: change.before,
          after: change.sheet.value(change.area.top, change.area.left),
        });
        return;
      case 'structure':
        this.cellsChanged(change.sheet, change.area, change.change, shiftWord(change.change, change.direction), null);
        return;
      case 'format':
        this.formatChanged(change.sheet, change.area);
        return;
      case 'calculated':
        for (const sheet of change.sheets)
          this.sheetEvent('CalculatedEvent', sheet, { worksheetId: sheet.id, address: '' });
        return;
      case 'activated':
        this.sheetEvent('DeactivatedEvent', change.previous, { worksheetId: change.previous.id });
        this.sheetEvent('ActivatedEvent', change.sheet, { worksheetId: change.sheet.id });
        return;
      case 'selected': {
        const address = change.areas.map(rectName).join(',');
        this.sheetEvent('SelectionChangedEvent', change.sheet, { worksheetId: change.sheet.id, address });
        this.tableSelection(change.sheet, change.areas);
        return;
      }
      case 'sheet-added':
        this.sheetEvent('AddedEvent', change.sheet, this.common(change.sheet));
        return;
      case 'sheet-deleted':
        this.sheetEvent('DeletedEvent', change.sheet, this.common(change.sheet));
        return;
      case 'sheet-renamed':
        this.sheetEvent('EventNameChanged', change.sheet, {
          ...this.common(change.sheet),
          nameBefore: change.before,
          nameAfter: change.after,
        });
        return;
      case 'sheet-moved':
        this.sheetEvent('EventMoved', change.sheet, {
          ...this.common(change.sheet),
          positionBefore: Number(change.before),
          positionAfter: Number(change.after),
        });
        return;
      case 'sheet-visibility':
        this.sheetEvent('EventVisibilityChanged', change.sheet, {
          ...this.common(change.sheet),
          visibilityBefore: change.before,
          visibilityAfter: change.after,
        });
        return;
      case 'sheet-protection':
        this.sheetEvent('ProtectionChangedEvent', change.sheet, {
          ...this.common(change.sheet),
          isProtected: change.after === 'true',
          sheetPasswordChanged: true,
        });
        return;
      case 'row-hidden':
        this.sheetEvent('RowHiddenChangedEvent', change.sheet, {
          ...this.common(change.sheet),
          address: rectName({ ...change.area, left: 0, right: 16_383 }),
          changeType: change.hidden ? 'Hidden' : 'Unhidden',
        });
        return;
      case 'sorted':
        this.sheetEvent(change.byColumns ? 'ColumnSortedEvent' : 'RowSortedEvent', change.sheet, {
          ...this.common(change.sheet),
          address: rectName(change.area),
        });
        return;
      case 'table-added':
      case 'table-deleted':
        this.tableList(change.kind === 'table-added', change.sheet, change.table.id, change.table.name);
        return;
      case 'chart-added':
      case 'chart-deleted':
      case 'chart-activated':
      case 'chart-deactivated':
        this.chartEvent(change.kind, change.sheet, change.id);
        return;
      case 'comment-added':
      case 'comment-deleted':
      case 'comment-changed':
        this.commentEvent(change.kind, change.sheet, change.id, change.detail);
        return;
      default:
    }
  }

  private cellsChanged(
    sheet: Sheet,
    area: Rect,
    changeType: string,
    shiftDirection: string,
    values: { before: Parameters<typeof toJson>[0]; after: Parameters<typeof toJson>[0] } | null,
  ): void {
    if (this.registered.size === 0) return;
    const address = rectName(area);
    const tables = this.host.workbook.tablesOn(sheet).filter((t) => intersect(t.area, area) !== null);
    const wanted =
      this.listens('DataChangedEvent', sheet) ||
      tables.some((t) => this.has('DataChangedEvent', 'Table', t.id.toString())) ||
      this.has('DataChangedEvent', 'TableCollection', WORKBOOK_TARGET) ||
      this.has('DataChangedEvent', 'TableCollection', sheet.id);
    if (wanted && this.host.enabled()) {
      const details =
        values !== null && cellCount(area) === 1 && changeType === 'RangeEdited'
          ? {
              valueBefore: toJson(values.before),
              valueAfter: toJson(values.after),
              valueTypeBefore: valueType(values.before),
              valueTypeAfter: valueType(values.after),
            }
          : {};
      const referenceId = this.host.references.keep(rangeHandle(sheet, area));
      const message = { ...this.common(sheet), address, changeType, shiftDirection, referenceId, ...details };
      this.sheetEvent('DataChangedEvent', sheet, message);
      for (const table of tables) {
        const inTable = {
          ...message,
          tableId: table.id.toString(),
          address: rectName(intersect(table.area, area) ?? area),
        };
        const id = table.id.toString();
        if (this.has('DataChangedEvent', 'Table', id)) this.send(101, id, inTable);
        for (const target of [WORKBOOK_TARGET, sheet.id])
          if (this.has('DataChangedEvent', 'TableCollection', target)) this.send(101, target, inTable);
      }
    }
    if (this.listens('FormulaChangedEvent', sheet)) {
      const formulaDetails: { cellAddress: string; previousFormula: string }[] = [];
      sheet.forEachCell(area, (cell, row, column) => {
        if (cell.formula !== null)
          formulaDetails.push({
            cellAddress: rectName({ top: row, bottom: row, left: column, right: column }),
            previousFormula: '',
          });
      });
      if (formulaDetails.length > 0)
        this.sheetEvent('FormulaChangedEvent', sheet, { ...this.common(sheet), formulaDetails });
    }
  }

  private formatChanged(sheet: Sheet, area: Rect): void {
    if (!this.listens('FormatChangedEvent', sheet)) return;
    const referenceId = this.host.references.keep(rangeHandle(sheet, area));
    this.sheetEvent('FormatChangedEvent', sheet, { ...this.common(sheet), address: rectName(area), referenceId });
  }

  private tableSelection(sheet: Sheet, areas: readonly Rect[]): void {
    if (!this.host.enabled()) return;
    for (const table of this.host.workbook.tablesOn(sheet)) {
      if (!this.has('SelectionChangedEvent', 'Table', table.id.toString())) continue;
      const first = areas[0];
      const inside = first !== undefined && contains(table.area, first.top, first.left);
      this.send(100, table.id.toString(), {
        worksheetId: sheet.id,
        tableId: table.id.toString(),
        address: inside ? rectName(first) : '',
      });
    }
  }

  private tableList(added: boolean, sheet: Sheet, tableId: number, tableName: string): void {
    if (!this.host.enabled()) return;
    const event = added ? 'AddedEvent' : 'DeletedEvent';
    for (const target of [WORKBOOK_TARGET, sheet.id])
      if (this.has(event, 'TableCollection', target))
        this.send(added ? 102 : 103, target, {
          worksheetId: sheet.id,
          tableId: tableId.toString(),
          tableName,
          source: 'Local',
        });
  }

  private chartEvent(
    kind: 'chart-added' | 'chart-deleted' | 'chart-activated' | 'chart-deactivated',
    sheet: Sheet,
    chartId: string,
  ): void {
    if (!this.host.enabled()) return;
    const [event, type] = (
      {
        'chart-added': ['AddedEvent', 50],
        'chart-activated': ['ActivatedEvent', 51],
        'chart-deactivated': ['DeactivatedEvent', 52],
        'chart-deleted': ['DeletedEvent', 53],
      } as const
    )[kind];
    if (this.has(event, 'Chart', chartId)) this.send(type, chartId, { worksheetId: sheet.id, chartId });
    if (this.has(event, 'ChartCollection', sheet.id))
      this.send(type, sheet.id, { worksheetId: sheet.id, chartId, source: 'Local' });
  }

  private commentEvent(
    kind: 'comment-added' | 'comment-deleted' | 'comment-changed',
    sheet: Sheet,
    commentId: string,
    changeType: string,
  ): void {
    if (!this.host.enabled()) return;
    const [event, type] = (
      {
        'comment-added': ['AddedEvent', 250],
        'comment-deleted': ['DeletedEvent', 251],
        'comment-changed': ['ChangedEvent', 252],
      } as const
    )[kind];
    const message = {
      worksheetId: sheet.id,
      source: 'Local',
      commentDetails: [{ commentId, replyIds: [] }],
      ...(kind === 'comment-changed' ? { changeType } : {}),
    };
    for (const target of [WORKBOOK_TARGET, sheet.id])
      if (this.has(event, 'CommentCollection', target)) this.send(type, target, message);
  }
}

const keyOf = ({ event, type, target }: Registration): string => `${event}|${type}|${target}`;

function shiftWord(change: string, direction: string): string {
  if (!change.startsWith('Cell')) return 'None';
  return direction === 'Up'
    ? 'ShiftCellUp'
    : direction === 'Left'
      ? 'ShiftCellLeft'
      : direction === 'Down'
        ? 'ShiftCellDown'
        : 'ShiftCellRight';
}
