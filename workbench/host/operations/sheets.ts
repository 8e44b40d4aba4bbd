/** Copying whole sheets, inside a workbook or from another one. */
import { renameSheet } from '../calc/rewrite';
import type { Sheet } from '../model/sheet';
import type { Chart, Shape, Table } from '../model/types';
import { copyBag } from '../model/types';
import type { Workbook } from '../model/workbook';

/** A name for a copy: "Plan (2)", cut so that it fits 31 characters. */
export function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (workbook.sheetNamed(candidate) === null) return candidate;
  }
}

export function copySheet(workbook: Workbook, source: Sheet, at: number): Sheet {
  workbook.checkStructure();
  const sheet = workbook.makeSheet(copyName(workbook, source.name));
  workbook.sheets.splice(Math.max(0, Math.min(at, workbook.sheets.length)), 0, sheet);
  fillFrom(workbook, workbook, source, sheet);
  workbook.engine.rebuild();
  workbook.emit({ kind: 'sheet-added', sheet, before: '', after: sheet.name });
  return sheet;
}

/** Puts copies of sheets of another workbook into this one; formulas between copied sheets keep working. */
export function insertSheets(workbook: Workbook, other: Workbook, sheets: readonly Sheet[], at: number): Sheet[] {
  workbook.checkStructure();
  const renamed: { from: string; to: string }[] = [];
  const made = sheets.map((source, i) => {
    const name = workbook.sheetNamed(source.name) === null ? source.name : copyName(workbook, source.name);
    const sheet = workbook.makeSheet(name);
    workbook.sheets.splice(at + i, 0, sheet);
    fillFrom(workbook, other, source, sheet);
    if (name !== source.name) renamed.push({ from: source.name, to: name });
    return sheet;
  });
  for (const sheet of made)
    for (const line of sheet.rows.values())
      for (const cell of line.values())
        if (cell.formula !== null)
          for (const { from, to } of renamed) cell.formula = renameSheet(cell.formula, from, to);
  workbook.engine.rebuild();
  for (const sheet of made) workbook.emit({ kind: 'sheet-added', sheet, before: '', after: sheet.name });
  return made;
}

function fillFrom(workbook: Workbook, from: Workbook, source: Sheet, target: Sheet): void {
  for (const [row, line] of source.rows)
    target.rows.set(row, new Map([...line].map(([column, cell]) => [column, { ...cell }])));
  for (const [index, info] of source.rowInfo) target.rowInfo.set(index, { ...info });
  for (const [index, info] of source.columnInfo) target.columnInfo.set(index, { ...info });
  target.tabColor = source.tabColor;
  target.standardWidth = source.standardWidth;
  target.showGridlines = source.showGridlines;
  target.showHeadings = source.showHeadings;
  target.merges = [...source.merges];
  target.validations = source.validations.map((v) => ({ ...v, areas: [...v.areas] }));
  target.conditionalFormats = source.conditionalFormats.map((f) => ({
    ...f,
    id: workbook.newGuid(),
    areas: [...f.areas],
    bag: copyBag(f.bag),
  }));
  target.comments = source.comments.map((c) => ({
    ...c,
    id: workbook.newGuid(),
    replies: c.replies.map((r) => ({ ...r, id: workbook.newGuid() })),
  }));
  for (const [key, note] of source.notes) target.notes.set(key, { ...note });
  target.freeze = source.freeze;
  target.protection = source.protection;
  target.autoFilter =
    source.autoFilter === null ? null : { area: source.autoFilter.area, criteria: new Map(source.autoFilter.criteria) };
  target.horizontalBreaks = source.horizontalBreaks.map((b) => ({ ...b }));
  target.verticalBreaks = source.verticalBreaks.map((b) => ({ ...b }));
  target.printArea = [...source.printArea];
  target.printTitleRows = source.printTitleRows;
  target.printTitleColumns = source.printTitleColumns;
  const page = copyBag(source.page);
  for (const [key, value] of page.values) target.page.values.set(key, value);
  for (const [key, value] of page.children) target.page.children.set(key, value);
  for (const [key, value] of source.customProperties) target.customProperties.set(key, value);
  target.charts = source.charts.map((chart) => copyChart(workbook, chart, source, target));
  target.shapes = source.shapes.map((shape) => copyShape(workbook, shape));
  for (const table of from.tablesOn(source)) workbook.tables.push(copyTable(workbook, table, target));
  for (const name of from.names.filter((n) => n.scope === source.id))
    workbook.names.push({
      ...name,
      id: workbook.newId(),
      scope: target.id,
      formula: renameSheet(name.formula, source.name, target.name),
    });
}

function copyChart(workbook: Workbook, chart: Chart, source: Sheet, target: Sheet): Chart {
  const place = <S extends { sheetId: string } | null>(range: S): S =>
    range === null ? range : { ...range, sheetId: range.sheetId === source.id ? target.id : range.sheetId };
  return {
    ...chart,
    id: workbook.newGuid(),
    source: place(chart.source),
    bag: copyBag(chart.bag),
    series: chart.series.map((s) => ({
      ...s,
      values: place(s.values),
      categories: place(s.categories),
      nameSource: place(s.nameSource),
      bubbles: place(s.bubbles),
      bag: copyBag(s.bag),
      trendlines: s.trendlines.map((t) => ({ id: workbook.newId(), bag: copyBag(t.bag) })),
    })),
  };
}

const copyShape = (workbook: Workbook, shape: Shape): Shape => ({
  ...shape,
  id: workbook.newGuid(),
  bag: copyBag(shape.bag),
  children: shape.children.map((child) => copyShape(workbook, child)),
});

function copyTable(workbook: Workbook, table: Table, target: Sheet): Table {
  let name = table.name;
  for (let n = 1; workbook.tableNamed(name) !== null || workbook.findName(name, null) !== null; n++)
    name = `${table.name}${n === 1 ? '' : '_'}${n}`;
  return {
    ...table,
    id: workbook.newId(),
    name,
    sheetId: target.id,
    columns: table.columns.map((c) => ({ ...c })),
    sort: { ...table.sort },
  };
}
