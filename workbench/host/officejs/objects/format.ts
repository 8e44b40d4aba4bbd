/** Range formats: fill, font, borders, alignment, sizes. */
import { fail } from '../../errors';
import { checkAllowed } from '../../operations/guard';
import { patchStyle, restyle } from '../../operations/cells';
import { autofitColumns, autofitRows } from '../../operations/autofit';
import type { Rect } from '../../model/geometry';
import { rect } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import { charsToPoints, STANDARD_ROW_POINTS } from '../../model/sheet';
import type { Border, BorderSide, Style, StylePatch } from '../../model/style';
import { withBorder, withStyle } from '../../model/style';
import type { Json } from '../../model/types';
import type { Session } from '../registry';
import { defineClass } from '../registry';
import { asColor, asFlag, asNumber, asText, asWord, common } from './common';
import { handle } from './handles';

/** Whose format it is: cells of a sheet. */
export interface FormatData {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

export const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const READING = ['Context', 'LeftToRight', 'RightToLeft'] as const;
export const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
  'LinearGradient',
  'RectangularGradient',
] as const;
export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const apply = (self: FormatData, session: Session, patch: StylePatch): void => {
  for (const area of self.areas) patchStyle(session.workbook, self.sheet, area, patch);
};
const shared = <T extends Json>(self: FormatData, pick: (style: Style) => T): Json =>
  common(self.sheet, self.areas, pick);

/** Rows of the areas; whole columns stand for all rows. */
function lines(self: FormatData, axis: 'row' | 'column'): { first: number; last: number }[] {
  return self.areas.map((area) =>
    axis === 'row' ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right },
  );
}

function commonSize(self: FormatData, axis: 'row' | 'column'): Json {
  let size: number | null = null;
  for (const { first, last } of lines(self, axis)) {
    const sizeOf = (i: number): number => (axis === 'row' ? self.sheet.rowHeight(i) : self.sheet.columnWidth(i));
    const infos = axis === 'row' ? self.sheet.rowInfo : self.sheet.columnInfo;
    const many = last - first > 20_000;
    const indexes = many
      ? [...infos.keys()].filter((i) => i >= first && i <= last)
      : Array.from({ length: last - first + 1 }, (_, i) => first + i);
    if (many) indexes.push(axis === 'row' ? firstFree(infos, first) : firstFree(infos, first));
    for (const index of indexes) {
      if (size === null) size = sizeOf(index);
      else if (Math.abs(size - sizeOf(index)) > 1e-9) return null;
    }
  }
  return size;
}

const firstFree = (infos: ReadonlyMap<number, unknown>, from: number): number => {
  let index = from;
  while (infos.has(index)) index++;
  return index;
};

function setSize(self: FormatData, session: Session, axis: 'row' | 'column', size: number | null): void {
  checkAllowed(self.sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  if (size !== null && (size < 0 || (axis === 'row' && size > 409.5) || (axis === 'column' && size > 255 * 8)))
    fail('InvalidArgument');
  for (const { first, last } of lines(self, axis)) {
    if (axis === 'column' && first === 0 && last === 16_383 && size !== null)
      self.sheet.standardWidth = (size * 96) / 72 / 7 - 5 / 7;
    if (axis === 'row' && last - first > 200_000) continue;
    for (let i = first; i <= last; i++) {
      const info = axis === 'row' ? self.sheet.row(i) : self.sheet.column(i);
      info.size = size;
      info.hidden = size === 0;
    }
  }
  session.workbook.emit({ kind: 'layout', sheet: self.sheet });
}

defineClass<FormatData>('RangeFormat', {
  about: 'Alignment, sizes and, through its parts, fill, font and borders of cells. Mixed values read as null.',
  get: {
    WrapText: (self) => shared(self, (s) => s.wrap),
    HorizontalAlignment: (self) => shared(self, (s) => s.horizontal),
    VerticalAlignment: (self) => shared(self, (s) => s.vertical),
    ColumnWidth: (self) => commonSize(self, 'column'),
    RowHeight: (self) => commonSize(self, 'row'),
    TextOrientation: (self) => shared(self, (s) => s.orientation),
    UseStandardHeight: (self) => commonSize(self, 'row') === STANDARD_ROW_POINTS,
    UseStandardWidth: (self) => commonSize(self, 'column') === charsToPoints(self.sheet.standardWidth),
    ReadingOrder: (self) => shared(self, (s) => s.readingOrder),
    ShrinkToFit: (self) => shared(self, (s) => s.shrink),
    IndentLevel: (self) => shared(self, (s) => s.indent),
    AutoIndent: (self) => shared(self, (s) => s.autoIndent),
  },
  set: {
    WrapText: (self, value, session) => apply(self, session, { wrap: asFlag(value) }),
    HorizontalAlignment: (self, value, session) => apply(self, session, { horizontal: asWord(value, HORIZONTAL) }),
    VerticalAlignment: (self, value, session) => apply(self, session, { vertical: asWord(value, VERTICAL) }),
    ColumnWidth: (self, value, session) => setSize(self, session, 'column', asNumber(value)),
    RowHeight: (self, value, session) => setSize(self, session, 'row', asNumber(value)),
    TextOrientation: (self, value, session) => {
      const angle = asNumber(value);
      if (!(angle >= -90 && angle <= 90) && angle !== 180) fail('InvalidArgument');
      apply(self, session, { orientation: angle });
    },
    UseStandardHeight: (self, value, session) => {
      if (asFlag(value)) setSize(self, session, 'row', null);
    },
    UseStandardWidth: (self, value, session) => {
      if (asFlag(value)) setSize(self, session, 'column', null);
    },
    ReadingOrder: (self, value, session) => apply(self, session, { readingOrder: asWord(value, READING) }),
    ShrinkToFit: (self, value, session) => apply(self, session, { shrink: asFlag(value) }),
    IndentLevel: (self, value, session) => {
      const level = asNumber(value);
      if (!Number.isInteger(level) || level < 0 || level > 250) fail('InvalidArgument');
      apply(self, session, { indent: level });
    },
    AutoIndent: (self, value, session) => apply(self, session, { autoIndent: asFlag(value) }),
  },
  navigate: {
    Borders: (self) => handle('RangeBorderCollection', self),
    Fill: (self) => handle('RangeFill', self),
    Font: (self) => handle('RangeFont', self),
    Protection: (self) => handle('FormatProtection', self),
  },
  call: {
    AdjustIndent: (self, args, session) => {
      const by = args.integer(0);
      for (const area of self.areas)
        restyle(session.workbook, self.sheet, area, (style) => {
          const indent = style.indent + by;
          if (indent < 0 || indent > 250) fail('InvalidArgument');
          return withStyle(style, { indent });
        });
      return null;
    },
    AutofitColumns: (self, _, session) => {
      checkAllowed(self.sheet, 'allowFormatColumns');
      for (const area of self.areas) autofitColumns(session.workbook, self.sheet, area);
      return null;
    },
    AutofitRows: (self, _, session) => {
      checkAllowed(self.sheet, 'allowFormatRows');
      for (const area of self.areas) autofitRows(session.workbook, self.sheet, area);
      return null;
    },
  },
  differs: {
    autofitColumns: 'widths are estimated from the number of characters, not measured with the font',
    autofitRows: 'heights are estimated from lines of text',
  },
});

const fillColor = (style: Style): string => style.fill ?? '#FFFFFF';

defineClass<FormatData>('RangeFill', {
  about: 'Background of cells. No fill reads as #FFFFFF.',
  get: {
    Color: (self) => shared(self, fillColor),
    TintAndShade: (self) => shared(self, (s) => s.fillTint),
    PatternTintAndShade: (self) => shared(self, (s) => s.patternTint),
    Pattern: (self) => shared(self, (s) => s.pattern),
    PatternColor: (self) => shared(self, (s) => s.patternColor),
  },
  set: {
    Color: (self, value, session) => {
      if (value === '' || value === null) apply(self, session, { fill: null, pattern: 'None' });
      else apply(self, session, { fill: asColor(value), pattern: 'Solid', fillTint: 0 });
    },
    TintAndShade: (self, value, session) => apply(self, session, { fillTint: tint(value) }),
    PatternTintAndShade: (self, value, session) => apply(self, session, { patternTint: tint(value) }),
    Pattern: (self, value, session) => apply(self, session, { pattern: asWord(value, PATTERNS) }),
    PatternColor: (self, value, session) => apply(self, session, { patternColor: asColor(value) }),
  },
  call: {
    Clear: (self, _, session) => {
      apply(self, session, { fill: null, pattern: 'None', fillTint: 0, patternColor: '#000000', patternTint: 0 });
      return null;
    },
  },
});

function tint(value: Json): number {
  const amount = asNumber(value);
  return amount >= -1 && amount <= 1 ? amount : fail('InvalidArgument');
}

defineClass<FormatData>('RangeFont', {
  about: 'Font of cells.',
  get: {
    Name: (self) => shared(self, (s) => s.fontName),
    Size: (self) => shared(self, (s) => s.fontSize),
    Color: (self) => shared(self, (s) => s.fontColor),
    Italic: (self) => shared(self, (s) => s.italic),
    Bold: (self) => shared(self, (s) => s.bold),
    Underline: (self) => shared(self, (s) => s.underline),
    Strikethrough: (self) => shared(self, (s) => s.strikethrough),
    Subscript: (self) => shared(self, (s) => s.subscript),
    Superscript: (self) => shared(self, (s) => s.superscript),
    TintAndShade: (self) => shared(self, (s) => s.fontTint),
  },
  set: {
    Name: (self, value, session) => apply(self, session, { fontName: asText(value) }),
    Size: (self, value, session) => {
      const size = asNumber(value);
      if (size < 1 || size > 409) fail('InvalidArgument');
      apply(self, session, { fontSize: size });
    },
    Color: (self, value, session) => apply(self, session, { fontColor: asColor(value), fontTint: 0 }),
    Italic: (self, value, session) => apply(self, session, { italic: asFlag(value) }),
    Bold: (self, value, session) => apply(self, session, { bold: asFlag(value) }),
    Underline: (self, value, session) => apply(self, session, { underline: asWord(value, UNDERLINE) }),
    Strikethrough: (self, value, session) => apply(self, session, { strikethrough: asFlag(value) }),
    Subscript: (self, value, session) =>
      apply(self, session, asFlag(value) ? { subscript: true, superscript: false } : { subscript: false }),
    Superscript: (self, value, session) =>
      apply(self, session, asFlag(value) ? { superscript: true, subscript: false } : { superscript: false }),
    TintAndShade: (self, value, session) => apply(self, session, { fontTint: tint(value) }),
  },
});

defineClass<FormatData>('FormatProtection', {
  about: 'Whether cells are locked and formulas hidden on a protected sheet.',
  get: {
    Locked: (self) => shared(self, (s) => s.locked),
    FormulaHidden: (self) => shared(self, (s) => s.formulaHidden),
  },
  set: {
    Locked: (self, value, session) => apply(self, session, { locked: asFlag(value) }),
    FormulaHidden: (self, value, session) => apply(self, session, { formulaHidden: asFlag(value) }),
  },
});

// Borders

export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

interface BorderData extends FormatData {
  readonly side: Side;
}

const OPPOSITE: Partial<Record<BorderSide, { side: BorderSide; row: number; column: number }>> = {
  EdgeTop: { side: 'EdgeBottom', row: -1, column: 0 },
  EdgeBottom: { side: 'EdgeTop', row: 1, column: 0 },
  EdgeLeft: { side: 'EdgeRight', row: 0, column: -1 },
  EdgeRight: { side: 'EdgeLeft', row: 0, column: 1 },
};

/** The line drawn on a side of a cell: its own, or its neighbour's on the shared edge. */
export function borderAt(sheet: Sheet, row: number, column: number, side: BorderSide): Border | null {
  const own = sheet.style(row, column).borders[side];
  if (own !== undefined) return own;
  const other = OPPOSITE[side];
  if (other === undefined || row + other.row < 0 || column + other.column < 0) return null;
  return sheet.style(row + other.row, column + other.column).borders[other.side] ?? null;
}

/** The cells of an area a side touches, with the side of each. */
function edge(area: Rect, side: Side): { cells: Rect; side: BorderSide } | null {
  switch (side) {
    case 'EdgeTop':
      return { cells: rect(area.top, area.left, area.top, area.right), side };
    case 'EdgeBottom':
      return { cells: rect(area.bottom, area.left, area.bottom, area.right), side };
    case 'EdgeLeft':
      return { cells: rect(area.top, area.left, area.bottom, area.left), side };
    case 'EdgeRight':
      return { cells: rect(area.top, area.right, area.bottom, area.right), side };
    case 'InsideVertical':
      return area.right > area.left
        ? { cells: rect(area.top, area.left, area.bottom, area.right - 1), side: 'EdgeRight' }
        : null;
    case 'InsideHorizontal':
      return area.bottom > area.top
        ? { cells: rect(area.top, area.left, area.bottom - 1, area.right), side: 'EdgeBottom' }
        : null;
    default:
      return { cells: area, side };
  }
}

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

function borderValue(self: BorderData, pick: (border: Border) => Json): Json {
  const parts = self.areas.map((area) => edge(area, self.side)).filter((part) => part !== null);
  let first: Json | undefined;
  for (const part of parts) {
    const found = common(self.sheet, [part.cells], (_, row, column) =>
      pick(borderAt(self.sheet, row, column, part.side) ?? NO_BORDER),
    );
    if (found === null) return null;
    if (first === undefined) first = found;
    else if (first !== found) return null;
  }
  return first ?? pick(NO_BORDER);
}

export function setBorder(
  session: Session,
  sheet: Sheet,
  areas: readonly Rect[],
  side: Side,
  change: (border: Border | null) => Border | null,
): void {
  for (const area of areas) {
    const part = edge(area, side);
    if (part === null) continue;
    const removed: [number, number][] = [];
    restyle(session.workbook, sheet, part.cells, (style, row, column) => {
      const next = change(
        style.borders[part.side] ?? (row < 0 || column < 0 ? null : borderAt(sheet, row, column, part.side)),
      );
      if (next === null && row >= 0 && column >= 0) removed.push([row, column]);
      return withBorder(style, part.side, next);
    });
    const other = OPPOSITE[part.side];
    if (other === undefined) continue;
    for (const [row, column] of removed) {
      const cell = sheet.cell(row + other.row, column + other.column);
      if (cell?.style.borders[other.side] !== undefined) cell.style = withBorder(cell.style, other.side, null);
    }
  }
}

defineClass<BorderData>('RangeBorder', {
  about: 'One edge of cells: style, weight, colour.',
  id: (self) => self.side,
  get: {
    SideIndex: (self) => self.side,
    Style: (self) => borderValue(self, (b) => b.style),
    Weight: (self) => borderValue(self, (b) => b.weight),
    Color: (self) => borderValue(self, (b) => b.color),
    TintAndShade: (self) => borderValue(self, (b) => b.tint ?? 0),
  },
  set: {
    Style: (self, value, session) => {
      const style = asWord(value, LINE_STYLES);
      setBorder(session, self.sheet, self.areas, self.side, (border) =>
        style === 'None'
          ? null
          : { ...(border ?? NO_BORDER), style, ...(style === 'Double' ? { weight: 'Thick' } : {}) },
      );
    },
    Weight: (self, value, session) => {
      const weight = asWord(value, WEIGHTS);
      setBorder(session, self.sheet, self.areas, self.side, (border) => ({
        ...(border ?? { ...NO_BORDER, style: 'Continuous' }),
        weight,
      }));
    },
    Color: (self, value, session) => {
      const color = asColor(value);
      setBorder(session, self.sheet, self.areas, self.side, (border) => ({
        ...(border ?? { ...NO_BORDER, style: 'Continuous' }),
        color,
      }));
    },
    TintAndShade: (self, value, session) => {
      const amount = tint(value);
      setBorder(session, self.sheet, self.areas, self.side, (border) =>
        border === null ? null : { ...border, tint: amount },
      );
    },
  },
});

defineClass<FormatData>('RangeBorderCollection', {
  about: 'The eight edges of a range.',
  get: { Count: () => SIDES.length, TintAndShade: () => 0 },
  set: {
    TintAndShade: (self, value, session) => {
      const amount = tint(value);
      for (const side of SIDES)
        setBorder(session, self.sheet, self.areas, side, (border) =>
          border === null ? null : { ...border, tint: amount },
        );
    },
  },
  items: (self) => SIDES.map((side) => handle('RangeBorder', { ...self, side } satisfies BorderData)),
  item: (self, key) => handle('RangeBorder', { ...self, side: asWord(key, SIDES) } satisfies BorderData),
});
