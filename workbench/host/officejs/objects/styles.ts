/** Named cell styles. */
import { fail } from '../../errors';
import { restyle } from '../../operations/cells';
import type { Rect } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Border, BorderSide, Style, StylePatch } from '../../model/style';
import { DEFAULT_STYLE, withBorder, withStyle } from '../../model/style';
import { fromLocalFormat, localFormat } from '../../model/number-format';
import type { Json } from '../../model/types';
import type { NamedStyle, Workbook } from '../../model/workbook';
import type { Session } from '../registry';
import { defineClass } from '../registry';
import { asColor, asFlag, asNumber, asText, asWord, common } from './common';
import { HORIZONTAL, LINE_STYLES, VERTICAL, WEIGHTS } from './format';
import { handle } from './handles';

const all = { alignment: false, border: false, font: false, number: false, patterns: false, protection: false };

/** Excel's built-in styles with the formats they carry. */
const BUILT_IN: readonly (readonly [string, StylePatch, Partial<NamedStyle['includes']>])[] = [
  ['Normal', {}, { alignment: true, border: true, font: true, number: true, patterns: true, protection: true }],
  ['Bad', { fill: '#FFC7CE', pattern: 'Solid', fontColor: '#9C0006' }, { font: true, patterns: true }],
  ['Good', { fill: '#C6EFCE', pattern: 'Solid', fontColor: '#006100' }, { font: true, patterns: true }],
  ['Neutral', { fill: '#FFEB9C', pattern: 'Solid', fontColor: '#9C5700' }, { font: true, patterns: true }],
  [
    'Calculation',
    { fill: '#F2F2F2', pattern: 'Solid', fontColor: '#FA7D00', bold: true },
    { font: true, patterns: true, border: true },
  ],
  [
    'Check Cell',
    { fill: '#A5A5A5', pattern: 'Solid', fontColor: '#FFFFFF', bold: true },
    { font: true, patterns: true, border: true },
  ],
  ['Explanatory Text', { italic: true, fontColor: '#7F7F7F' }, { font: true }],
  ['Input', { fill: '#FFCC99', pattern: 'Solid', fontColor: '#3F3F76' }, { font: true, patterns: true, border: true }],
  ['Linked Cell', { fontColor: '#FA7D00' }, { font: true, border: true }],
  ['Note', { fill: '#FFFFCC', pattern: 'Solid' }, { patterns: true, border: true }],
  [
    'Output',
    { fill: '#F2F2F2', pattern: 'Solid', fontColor: '#3F3F3F', bold: true },
    { font: true, patterns: true, border: true },
  ],
  ['Warning Text', { fontColor: '#FF0000' }, { font: true }],
  [
    'Heading 1',
    {
      bold: true,
      fontSize: 15,
      fontColor: '#44546A',
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Thick', color: '#4472C4' } },
    },
    { font: true, border: true },
  ],
  [
    'Heading 2',
    {
      bold: true,
      fontSize: 13,
      fontColor: '#44546A',
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Thick', color: '#A2B8E1' } },
    },
    { font: true, border: true },
  ],
  [
    'Heading 3',
    {
      bold: true,
      fontSize: 11,
      fontColor: '#44546A',
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#8EA9DB' } },
    },
    { font: true, border: true },
  ],
  ['Heading 4', { bold: true, fontSize: 11, fontColor: '#44546A' }, { font: true }],
  ['Title', { fontSize: 18, fontColor: '#44546A', fontName: 'Calibri Light' }, { font: true }],
  [
    'Total',
    {
      bold: true,
      borders: {
        EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#4472C4' },
        EdgeBottom: { style: 'Double', weight: 'Thick', color: '#4472C4' },
      },
    },
    { font: true, border: true },
  ],
  ...[1, 2, 3, 4, 5, 6].flatMap((n): [string, StylePatch, Partial<NamedStyle['includes']>][] => {
    const accent = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'][n - 1] ?? '#4472C4';
    const light = (amount: number): string =>
      `#${[1, 3, 5]
        .map((i) =>
          Math.round(parseInt(accent.slice(i, i + 2), 16) + (255 - parseInt(accent.slice(i, i + 2), 16)) * amount)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')
        .toUpperCase()}`;
    return [
      [`Accent${n}`, { fill: accent, pattern: 'Solid', fontColor: '#FFFFFF' }, { font: true, patterns: true }],
      [`20% - Accent${n}`, { fill: light(0.8), pattern: 'Solid' }, { font: true, patterns: true }],
      [`40% - Accent${n}`, { fill: light(0.6), pattern: 'Solid' }, { font: true, patterns: true }],
      [`60% - Accent${n}`, { fill: light(0.4), pattern: 'Solid' }, { font: true, patterns: true }],
    ];
  }),
  ['Comma', { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }, { number: true }],
  ['Comma [0]', { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }, { number: true }],
  ['Currency', { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' }, { number: true }],
  ['Currency [0]', { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' }, { number: true }],
  ['Percent', { numberFormat: '0%' }, { number: true }],
  ['Hyperlink', { underline: 'Single', fontColor: '#0563C1' }, { font: true }],
];

/** The workbook's styles, built-in ones made when first asked for. */
export function stylesOf(workbook: Workbook): Map<string, NamedStyle> {
  if (workbook.styles.size === 0 || !workbook.styles.has('Normal')) {
    for (const [name, patch, includes] of BUILT_IN)
      if (!workbook.styles.has(name))
        workbook.styles.set(name, {
          name,
          builtIn: true,
          style: withStyle(DEFAULT_STYLE, { ...patch, named: name }),
          includes: { ...all, ...includes },
        });
  }
  return workbook.styles;
}

/** API names of built-in styles ("Heading1", "Accent1_20") as well as shown names. */
function findStyle(workbook: Workbook, name: string): NamedStyle | null {
  const styles = stylesOf(workbook);
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const accent = /^(Accent\d)_(\d\d)$/i.exec(name);
  const zero = /^(Comma|Currency)Zero$/i.exec(name);
  const wanted =
    accent !== null ? `${accent[2] ?? ''}% - ${accent[1] ?? ''}` : zero !== null ? `${zero[1] ?? ''} [0]` : name;
  for (const style of styles.values()) if (style.name.toLowerCase() === wanted.toLowerCase()) return style;
  for (const style of styles.values())
    if (style.builtIn && plain(style.name) === plain(wanted) && !style.name.includes('[')) return style;
  return null;
}

export const commonStyleName = (sheet: Sheet, areas: readonly Rect[]): Json =>
  common(sheet, areas, (style) => style.named);

export function applyNamedStyle(session: Session, sheet: Sheet, areas: readonly Rect[], name: string): void {
  const named = findStyle(session.workbook, name) ?? fail('InvalidArgument');
  for (const area of areas) restyle(session.workbook, sheet, area, (style) => overlay(style, named));
}

function overlay(style: Style, { name, style: source, includes }: NamedStyle): Style {
  const patch: { -readonly [K in keyof Style]?: Style[K] } = { named: name };
  if (includes.number) patch.numberFormat = source.numberFormat;
  if (includes.alignment)
    Object.assign(patch, {
      horizontal: source.horizontal,
      vertical: source.vertical,
      wrap: source.wrap,
      indent: source.indent,
      orientation: source.orientation,
      shrink: source.shrink,
      readingOrder: source.readingOrder,
    } satisfies StylePatch);
  if (includes.font)
    Object.assign(patch, {
      fontName: source.fontName,
      fontSize: source.fontSize,
      bold: source.bold,
      italic: source.italic,
      underline: source.underline,
      strikethrough: source.strikethrough,
      fontColor: source.fontColor,
    } satisfies StylePatch);
  if (includes.patterns)
    Object.assign(patch, {
      fill: source.fill,
      pattern: source.pattern,
      patternColor: source.patternColor,
    } satisfies StylePatch);
  if (includes.border) patch.borders = source.borders;
  if (includes.protection)
    Object.assign(patch, { locked: source.locked, formulaHidden: source.formulaHidden } satisfies StylePatch);
  return withStyle(style, patch);
}

/** Changes a style and every cell that wears it. */
function change(self: NamedStyle, session: Session, patch: StylePatch): void {
  self.style = withStyle(self.style, patch);
  for (const sheet of session.workbook.sheets) {
    let touched = false;
    for (const line of sheet.rows.values())
      for (const cell of line.values())
        if (cell.style.named === self.name) {
          cell.style = withStyle(cell.style, patch);
          touched = true;
        }
    if (touched) session.workbook.emit({ kind: 'layout', sheet });
  }
}

const include = (part: keyof NamedStyle['includes']) => ({
  get: (self: NamedStyle): Json => self.includes[part],
  set: (self: NamedStyle, value: Json): void => {
    self.includes[part] = asFlag(value);
  },
});
const parts = {
  IncludeAlignment: include('alignment'),
  IncludeBorder: include('border'),
  IncludeFont: include('font'),
  IncludeNumber: include('number'),
  IncludePatterns: include('patterns'),
  IncludeProtection: include('protection'),
};

defineClass<NamedStyle>('Style', {
  about: 'A named cell style. Changing it changes the cells that wear it.',
  id: (self) => self.name,
  get: {
    BuiltIn: (self) => self.builtIn,
    Name: (self) => self.name,
    FormulaHidden: (self) => self.style.formulaHidden,
    HorizontalAlignment: (self) => self.style.horizontal,
    IndentLevel: (self) => self.style.indent,
    Locked: (self) => self.style.locked,
    NumberFormat: (self) => self.style.numberFormat,
    NumberFormatLocal: (self, session) => localFormat(self.style.numberFormat, session.workbook.locale),
    ReadingOrder: (self) => self.style.readingOrder,
    ShrinkToFit: (self) => self.style.shrink,
    VerticalAlignment: (self) => self.style.vertical,
    WrapText: (self) => self.style.wrap,
    TextOrientation: (self) => self.style.orientation,
    AutoIndent: (self) => self.style.autoIndent,
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.get])),
  },
  set: {
    FormulaHidden: (self, value, session) => change(self, session, { formulaHidden: asFlag(value) }),
    HorizontalAlignment: (self, value, session) => change(self, session, { horizontal: asWord(value, HORIZONTAL) }),
    IndentLevel: (self, value, session) => change(self, session, { indent: asNumber(value) }),
    Locked: (self, value, session) => change(self, session, { locked: asFlag(value) }),
    NumberFormat: (self, value, session) => change(self, session, { numberFormat: asText(value) }),
    NumberFormatLocal: (self, value, session) =>
      change(self, session, { numberFormat: fromLocalFormat(asText(value), session.workbook.locale) }),
    ReadingOrder: (self, value, session) => change(self, session, { readingOrder: asText(value) }),
    ShrinkToFit: (self, value, session) => change(self, session, { shrink: asFlag(value) }),
    VerticalAlignment: (self, value, session) => change(self, session, { vertical: asWord(value, VERTICAL) }),
    WrapText: (self, value, session) => change(self, session, { wrap: asFlag(value) }),
    TextOrientation: (self, value, session) => change(self, session, { orientation: asNumber(value) }),
    AutoIndent: (self, value, session) => change(self, session, { autoIndent: asFlag(value) }),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.set])),
  },
  navigate: {
    Borders: (self) => handle('RangeBorderCollection#style', self),
    Fill: (self) => handle('RangeFill#style', self),
    Font: (self) => handle('RangeFont#style', self),
  },
  call: {
    Delete: (self, _, session) => {
      if (self.builtIn && self.name === 'Normal') fail('AccessDenied');
      session.workbook.styles.delete(self.name);
      for (const sheet of session.workbook.sheets)
        for (const line of sheet.rows.values())
          for (const cell of line.values()) if (cell.style.named === self.name) cell.style = DEFAULT_STYLE;
      return null;
    },
  },
});

defineClass<Workbook>('StyleCollection', {
  about: 'Built-in and own cell styles of the workbook.',
  items: (_, session) => [...stylesOf(session.workbook).values()].map((style) => handle('Style', style)),
  item: (_, key, session) => {
    const found = findStyle(session.workbook, asText(key));
    return found === null ? null : handle('Style', found);
  },
  call: {
    Add: (_, args, session) => {
      const name = args.text(0);
      if (name === '' || name.length > 255) fail('InvalidArgument');
      if (findStyle(session.workbook, name) !== null) fail('ItemAlreadyExists');
      session.workbook.styles.set(name, {
        name,
        builtIn: false,
        style: withStyle(DEFAULT_STYLE, { named: name }),
        includes: { alignment: true, border: true, font: true, number: true, patterns: true, protection: true },
      });
      return null;
    },
  },
});

defineClass<NamedStyle>('RangeFill#style', {
  about: 'Fill of a named style.',
  get: {
    Color: (self) => self.style.fill ?? '#FFFFFF',
    Pattern: (self) => self.style.pattern,
    PatternColor: (self) => self.style.patternColor,
    TintAndShade: (self) => self.style.fillTint,
    PatternTintAndShade: (self) => self.style.patternTint,
  },
  set: {
    Color: (self, value, session) => change(self, session, { fill: asColor(value), pattern: 'Solid' }),
    Pattern: (self, value, session) => change(self, session, { pattern: asText(value) }),
    PatternColor: (self, value, session) => change(self, session, { patternColor: asColor(value) }),
    TintAndShade: (self, value, session) => change(self, session, { fillTint: asNumber(value) }),
    PatternTintAndShade: (self, value, session) => change(self, session, { patternTint: asNumber(value) }),
  },
  call: {
    Clear: (self, _, session) => {
      change(self, session, { fill: null, pattern: 'None' });
      return null;
    },
  },
});

defineClass<NamedStyle>('RangeFont#style', {
  about: 'Font of a named style.',
  get: {
    Name: (self) => self.style.fontName,
    Size: (self) => self.style.fontSize,
    Color: (self) => self.style.fontColor,
    Italic: (self) => self.style.italic,
    Bold: (self) => self.style.bold,
    Underline: (self) => self.style.underline,
    Strikethrough: (self) => self.style.strikethrough,
    Subscript: (self) => self.style.subscript,
    Superscript: (self) => self.style.superscript,
    TintAndShade: (self) => self.style.fontTint,
  },
  set: {
    Name: (self, value, session) => change(self, session, { fontName: asText(value) }),
    Size: (self, value, session) => change(self, session, { fontSize: asNumber(value) }),
    Color: (self, value, session) => change(self, session, { fontColor: asColor(value) }),
    Italic: (self, value, session) => change(self, session, { italic: asFlag(value) }),
    Bold: (self, value, session) => change(self, session, { bold: asFlag(value) }),
    Underline: (self, value, session) =>
      change(self, session, {
        underline: asWord(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
      }),
    Strikethrough: (self, value, session) => change(self, session, { strikethrough: asFlag(value) }),
    Subscript: (self, value, session) => change(self, session, { subscript: asFlag(value) }),
    Superscript: (self, value, session) => change(self, session, { superscript: asFlag(value) }),
    TintAndShade: (self, value, session) => change(self, session, { fontTint: asNumber(value) }),
  },
});

interface StyleBorder {
  readonly style: NamedStyle;
  readonly side: BorderSide;
}
const STYLE_SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
];
const plainBorder: Border = { style: 'None', weight: 'Thin', color: '#000000' };
const setStyleBorder = ({ style, side }: StyleBorder, session: Session, border: Border | null): void =>
  change(style, session, { borders: withBorder(style.style, side, border).borders });

defineClass<StyleBorder>('RangeBorder#style', {
  about: 'One edge of a named style.',
  id: (self) => self.side,
  get: {
    SideIndex: (self) => self.side,
    Style: (self) => self.style.style.borders[self.side]?.style ?? 'None',
    Weight: (self) => self.style.style.borders[self.side]?.weight ?? 'Thin',
    Color: (self) => self.style.style.borders[self.side]?.color ?? '#000000',
    TintAndShade: () => 0,
  },
  set: {
    Style: (self, value, session) => {
      const style = asWord(value, LINE_STYLES);
      setStyleBorder(
        self,
        session,
        style === 'None' ? null : { ...(self.style.style.borders[self.side] ?? plainBorder), style },
      );
    },
    Weight: (self, value, session) =>
      setStyleBorder(self, session, {
        ...(self.style.style.borders[self.side] ?? { ...plainBorder, style: 'Continuous' }),
        weight: asWord(value, WEIGHTS),
      }),
    Color: (self, value, session) =>
      setStyleBorder(self, session, {
        ...(self.style.style.borders[self.side] ?? { ...plainBorder, style: 'Continuous' }),
        color: asColor(value),
      }),
  },
});

defineClass<NamedStyle>('RangeBorderCollection#style', {
  about: 'The edges of a named style.',
  get: { Count: () => STYLE_SIDES.length },
  items: (self) => STYLE_SIDES.map((side) => handle('RangeBorder#style', { style: self, side })),
  item: (self, key) => handle('RangeBorder#style', { style: self, side: asWord(key, STYLE_SIDES) }),
});
