/** What one cell looks like: own format, table style and conditional formats laid over each other. */
import { ConditionalView } from '../../host/calc/conditional';
import { contains } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Border, BorderSide, Style } from '../../host/model/style';
import { withStyle } from '../../host/model/style';
import type { Table } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import type { TableCellLook } from './table-look';
import { tableLook } from './table-look';

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Edge {
  readonly width: number;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

export interface CellLook {
  readonly text: string;
  /** Numbers and dates that do not fit show "####"; texts run over empty neighbours. */
  readonly numeric: boolean;
  readonly align: Align;
  readonly vertical: 'start' | 'center' | 'end';
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Levels of indent. */
  readonly indent: number;
  readonly rotation: number;
  readonly fill: string | null;
  readonly color: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly script: 'sub' | 'super' | null;
  readonly edges: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', Edge>>>;
  readonly bar: {
    readonly color: string;
    readonly start: number;
    readonly share: number;
    readonly gradient: boolean;
  } | null;
  readonly icon: { readonly set: string; readonly index: number } | null;
  readonly link: string | null;
}

const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<string, Edge['line']>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dotted',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};

const edgeOf = (border: Border | undefined): Edge | null =>
  border === undefined || border.style === 'None'
    ? null
    : {
        width: border.style === 'Double' ? 3 : (WIDTHS[border.weight] ?? 1),
        line: LINES[border.style] ?? 'solid',
        color: border.color,
      };

const SIDES: readonly (readonly [BorderSide, 'top' | 'right' | 'bottom' | 'left'])[] = [
  ['EdgeTop', 'top'],
  ['EdgeRight', 'right'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
];

function edgesOf(style: Style, table: TableCellLook | null): CellLook['edges'] {
  const edges: Partial<Record<'top' | 'right' | 'bottom' | 'left', Edge>> = {};
  const thin = (color: string): Edge => ({ width: 1, line: 'solid', color });
  if (table?.line !== undefined) edges.top = edges.bottom = thin(table.line);
  if (table?.grid !== undefined) edges.left = edges.right = thin(table.grid);
  for (const [side, name] of SIDES) {
    const edge = edgeOf(style.borders[side]);
    if (edge !== null) edges[name] = edge;
  }
  return edges;
}

function alignOf(style: Style, kind: 'number' | 'text' | 'centred'): Align {
  switch (style.horizontal) {
    case 'Left':
    case 'Fill':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Justify':
    case 'Distributed':
      return 'justify';
    default:
      return kind === 'number' ? 'right' : kind === 'centred' ? 'center' : 'left';
  }
}

const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  Top: 'start',
  Center: 'center',
  Justify: 'start',
  Distributed: 'center',
};

const colorOf = (style: Style, table: TableCellLook | null): string =>
  style.fontColor !== '#000000' || table?.color === undefined ? style.fontColor : table.color;

/** Looks of the cells of one sheet; made anew after each change. */
export interface SheetLook {
  /** `null` for a cell that shows nothing at all. */
  cell(row: number, column: number): CellLook | null;
  tableAt(row: number, column: number): Table | null;
}

export function lookOf(workbook: Workbook, sheet: Sheet): SheetLook {
  const tables = workbook.tablesOn(sheet);
  const conditional = new ConditionalView(workbook, sheet);
  const tableAt = (row: number, column: number): Table | null =>
    tables.find((table) => contains(table.area, row, column)) ?? null;
  return {
    tableAt,
    cell: (row, column) => {
      const cell = sheet.cell(row, column);
      const table = tableAt(row, column);
      const own = table === null ? null : tableLook(table, row, column);
      const rule = conditional.empty ? null : conditional.look(row, column);
      const style = sheet.style(row, column);
      const value = cell?.value ?? null;
      const fill = rule?.fill ?? style.fill ?? own?.fill ?? null;
      const edges = edgesOf(style, own);
      const plain = value === null && fill === null && rule === null;
      if (plain && Object.keys(edges).length === 0) return null;
      const shown = rule?.numberFormat === undefined ? style : withStyle(style, { numberFormat: rule.numberFormat });
      const hideText = rule?.bar?.only === true || rule?.icon?.only === true;
      const kind =
        typeof value === 'number' ? 'number' : typeof value === 'string' || value === null ? 'text' : 'centred';
      const link = cell?.hyperlink ?? null;
      return {
        text: value === null || hideText ? '' : workbook.textOf(value, shown),
        numeric: kind === 'number',
        align: alignOf(style, kind),
        vertical: VERTICAL[style.vertical] ?? 'end',
        wrap: style.wrap || style.horizontal === 'Justify' || style.vertical === 'Justify',
        shrink: style.shrink,
        indent: style.indent,
        rotation: style.orientation,
        fill,
        color: rule?.color ?? colorOf(style, own),
        font: style.fontName,
        size: style.fontSize,
        bold: rule?.bold ?? (style.bold || own?.bold === true),
        italic: rule?.italic ?? style.italic,
        underline: rule?.underline ?? style.underline !== 'None',
        strike: rule?.strikethrough ?? style.strikethrough,
        script: style.subscript ? 'sub' : style.superscript ? 'super' : null,
        edges,
        bar: rule?.bar ?? null,
        icon: rule?.icon ?? null,
        link:
          link === null
            ? null
            : (link.address ?? (link.documentReference === undefined ? null : `#${link.documentReference}`)),
      };
    },
  };
}

/** Fonts of the office that a machine may lack, and what stands in for them. */
export function fontStack(name: string): string {
  const serif = /times|serif|cambria|georgia|vntime|garamond/i.test(name) && !/sans/i.test(name);
  const mono = /courier|consol|mono/i.test(name);
  const rest = mono
    ? '"Liberation Mono", monospace'
    : serif
      ? '"Liberation Serif", Tinos, "Noto Serif", serif'
      : 'Carlito, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif';
  return `"${name.replace(/["\\]/g, '')}", ${rest}`;
}

/** The look as the `font` shorthand, for measuring; `size` in points. */
export const fontOf = (look: CellLook): string =>
  `${look.italic ? 'italic ' : ''}${look.bold ? 'bold ' : ''}${(look.size * 96) / 72}px ${fontStack(look.font)}`;
