/** styles.xml: the formats of cells, both ways. */
import type { Border, BorderSide, Style } from '../model/style';
import { DEFAULT_STYLE, intern, withStyle } from '../model/style';
import type { Bag, Json } from '../model/types';
import { childBag } from '../model/types';
import type { NamedStyle } from '../model/workbook';
import type { Element } from './xml';
import { attribute, child, children, DECLARATION, flagAttribute, numberAttribute, path, tag } from './xml';

/** Number formats every Excel knows by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
const BUILT_IN_ID = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

const PATTERNS: Readonly<Record<string, string>> = {
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
};
const PATTERN_NAMES = new Map(Object.entries(PATTERNS).map(([name, code]) => [code, name]));

/** Line style and weight → the one word of the file. */
function borderWord({ style, weight }: Border): string {
  const thick = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Continuous':
      return weight === 'Hairline' ? 'hair' : weight === 'Medium' ? 'medium' : weight === 'Thick' ? 'thick' : 'thin';
    case 'Dash':
      return thick ? 'mediumDashed' : 'dashed';
    case 'DashDot':
      return thick ? 'mediumDashDot' : 'dashDot';
    case 'DashDotDot':
      return thick ? 'mediumDashDotDot' : 'dashDotDot';
    case 'Dot':
      return 'dotted';
    case 'Double':
      return 'double';
    case 'SlantDashDot':
      return 'slantDashDot';
    default:
      return 'none';
  }
}
const BORDER_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};
const SIDES: readonly (readonly [string, BorderSide])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const HORIZONTAL_NAMES = new Map(Object.entries(HORIZONTAL).map(([name, code]) => [code, name]));
const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};
const VERTICAL_NAMES = new Map(Object.entries(VERTICAL).map(([name, code]) => [code, name]));
const UNDERLINE: Readonly<Record<string, string>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};
const UNDERLINE_NAMES = new Map(Object.entries(UNDERLINE).map(([name, code]) => [code, name]));

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const colorTag = (name: string, color: string, tint = 0): string =>
  tag(name, { rgb: argb(color), ...(tint === 0 ? {} : { tint }) });

function fontXml(style: Style): string {
  return tag('font', {}, [
    style.bold ? tag('b') : '',
    style.italic ? tag('i') : '',
    style.strikethrough ? tag('strike') : '',
    style.underline === 'None' ? '' : tag('u', { val: UNDERLINE[style.underline] }),
    style.superscript
      ? tag('vertAlign', { val: 'superscript' })
      : style.subscript
        ? tag('vertAlign', { val: 'subscript' })
        : '',
    tag('sz', { val: style.fontSize }),
    colorTag('color', style.fontColor, style.fontTint),
    tag('name', { val: style.fontName }),
  ]);
}

function fillXml(style: Style): string {
  if (style.fill === null && (style.pattern === 'None' || style.pattern === 'Solid'))
    return tag('fill', {}, tag('patternFill', { patternType: 'none' }));
  const pattern = PATTERNS[style.pattern] ?? 'solid';
  const solid = pattern === 'solid' || pattern === 'none';
  const background = style.fill ?? '#FFFFFF';
  return tag(
    'fill',
    {},
    tag(
      'patternFill',
      { patternType: solid ? 'solid' : pattern },
      solid
        ? [colorTag('fgColor', background, style.fillTint), tag('bgColor', { indexed: 64 })]
        : [colorTag('fgColor', style.patternColor), colorTag('bgColor', background, style.fillTint)],
    ),
  );
}

function borderXml(style: Style): string {
  const side = (name: string, border: Border | undefined): string =>
    border === undefined ? tag(name) : tag(name, { style: borderWord(border) }, colorTag('color', border.color));
  const { borders } = style;
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  return tag(
    'border',
    {
      diagonalUp: borders.DiagonalUp === undefined ? null : 1,
      diagonalDown: borders.DiagonalDown === undefined ? null : 1,
    },
    [...SIDES.map(([name, key]) => side(name, borders[key])), side('diagonal', diagonal)],
  );
}

class Pool {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();
  add(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.items.push(item);
    this.places.set(item, this.items.length - 1);
    return this.items.length - 1;
  }
}

/** Collects the formats of a workbook while its sheets are written. */
export class StyleWriter {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly cells: Style[] = [];
  private readonly places = new Map<Style, number>();
  private readonly differential = new Pool();

  constructor(private readonly named: ReadonlyMap<string, NamedStyle>) {
    this.fonts.add(fontXml(DEFAULT_STYLE));
    this.fills.add(fillXml(DEFAULT_STYLE));
    // The second fill of every file is this one, whoever uses it.
    this.fills.add(tag('fill', {}, tag('patternFill', { patternType: 'gray125' })));
    this.borders.add(borderXml(DEFAULT_STYLE));
    this.index(DEFAULT_STYLE);
  }

  index(style: Style): number {
    const known = this.places.get(style);
    if (known !== undefined) return known;
    this.cells.push(style);
    this.places.set(style, this.cells.length - 1);
    return this.cells.length - 1;
  }

  private formatId(code: string): number {
    return BUILT_IN_ID.get(code) ?? 164 + this.formats.add(code);
  }

  private xf(style: Style, styleId: number | null): string {
    const aligned =
      style.horizontal !== 'General' ||
      style.vertical !== 'Bottom' ||
      style.wrap ||
      style.indent > 0 ||
      style.orientation !== 0 ||
      style.shrink ||
      style.readingOrder !== 'Context';
    const orientation =
      style.orientation === 180 ? 255 : style.orientation < 0 ? 90 - style.orientation : style.orientation;
    const locked = !style.locked || style.formulaHidden;
    return tag(
      'xf',
      {
        numFmtId: this.formatId(style.numberFormat),
        fontId: this.fonts.add(fontXml(style)),
        fillId: this.fills.add(fillXml(style)),
        borderId: this.borders.add(borderXml(style)),
        ...(styleId === null ? {} : { xfId: styleId }),
        quotePrefix: style.quotePrefix ? 1 : null,
        applyNumberFormat: style.numberFormat === 'General' ? null : 1,
        applyFont: 1,
        applyFill: style.fill === null ? null : 1,
        applyBorder: Object.keys(style.borders).length === 0 ? null : 1,
        applyAlignment: aligned ? 1 : null,
        applyProtection: locked ? 1 : null,
      },
      [
        aligned
          ? tag('alignment', {
              horizontal: HORIZONTAL[style.horizontal],
              vertical: style.vertical === 'Bottom' ? null : VERTICAL[style.vertical],
              wrapText: style.wrap ? 1 : null,
              indent: style.indent > 0 ? style.indent : null,
              textRotation: orientation === 0 ? null : orientation,
              shrinkToFit: style.shrink ? 1 : null,
              readingOrder: style.readingOrder === 'LeftToRight' ? 1 : style.readingOrder === 'RightToLeft' ? 2 : null,
            })
          : '',
        locked ? tag('protection', { locked: style.locked ? 1 : 0, hidden: style.formulaHidden ? 1 : null }) : '',
      ],
    );
  }

  /** Index of the look a conditional format gives. */
  conditional(format: Bag): number {
    const font = childBag(format, 'Font').values;
    const fill = childBag(format, 'Fill').values.get('Color');
    const borders = childBag(format, 'Borders');
    const color = font.get('Color');
    const code = format.values.get('NumberFormat');
    const parts: string[] = [];
    if (font.size > 0)
      parts.push(
        tag('font', {}, [
          font.get('Bold') === true ? tag('b') : '',
          font.get('Italic') === true ? tag('i') : '',
          font.get('Strikethrough') === true ? tag('strike') : '',
          font.get('Underline') === 'Single' || font.get('Underline') === 'Double'
            ? tag('u', { val: String(font.get('Underline')).toLowerCase() })
            : '',
          typeof color === 'string' && color !== '' ? colorTag('color', color) : '',
        ]),
      );
    if (typeof code === 'string' && code !== '')
      parts.push(tag('numFmt', { numFmtId: this.formatId(code), formatCode: code }));
    if (typeof fill === 'string' && fill !== '')
      parts.push(tag('fill', {}, tag('patternFill', {}, colorTag('bgColor', fill))));
    const sides = SIDES.map(([name, key]) => {
      const side = borders.children.get(key)?.values;
      const style = side?.get('Style');
      const line = side?.get('Color');
      return style === undefined || style === 'None'
        ? ''
        : tag(
            name,
            { style: borderWord({ style: String(style), weight: 'Thin', color: '#000000' }) },
            colorTag('color', typeof line === 'string' && line !== '' ? line : '#000000'),
          );
    });
    if (sides.some((s) => s !== '')) parts.push(tag('border', {}, sides));
    return this.differential.add(tag('dxf', {}, parts));
  }

  toXml(): string {
    const names = [...new Set(['Normal', ...this.cells.map((s) => s.named)])].filter(
      (n) => n === 'Normal' || this.named.has(n),
    );
    const styleOf = (name: string): Style => this.named.get(name)?.style ?? DEFAULT_STYLE;
    const styleXfs = names.map((name) => this.xf(styleOf(name), null));
    const cellXfs = this.cells.map((style) => this.xf(style, Math.max(0, names.indexOf(style.named))));
    const list = (name: string, items: readonly string[]): string => tag(name, { count: items.length }, items);
    return (
      DECLARATION +
      tag('styleSheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
        this.formats.items.length === 0
          ? ''
          : list(
              'numFmts',
              this.formats.items.map((code, i) => tag('numFmt', { numFmtId: 164 + i, formatCode: code })),
            ),
        list('fonts', this.fonts.items),
        list('fills', this.fills.items),
        list('borders', this.borders.items),
        list('cellStyleXfs', styleXfs),
        list('cellXfs', cellXfs),
        list(
          'cellStyles',
          names.map((name, i) => tag('cellStyle', { name, xfId: i, ...(name === 'Normal' ? { builtinId: 0 } : {}) })),
        ),
        list('dxfs', this.differential.items),
        tag('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
      ])
    );
  }
}

// Reading

const INDEXED = [
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
  '000000',
  'FFFFFF',
  'FF0000',
  '00FF00',
  '0000FF',
  'FFFF00',
  'FF00FF',
  '00FFFF',
  '800000',
  '008000',
  '000080',
  '808000',
  '800080',
  '008080',
  'C0C0C0',
  '808080',
  '9999FF',
  '993366',
  'FFFFCC',
  'CCFFFF',
  '660066',
  'FF8080',
  '0066CC',
  'CCCCFF',
  '000080',
  'FF00FF',
  'FFFF00',
  '00FFFF',
  '800080',
  '800000',
  '008080',
  '0000FF',
  '00CCFF',
  'CCFFFF',
  'CCFFCC',
  'FFFF99',
  '99CCFF',
  'FF99CC',
  'CC99FF',
  'FFCC99',
  '3366FF',
  '33CCCC',
  '99CC00',
  'FFCC00',
  'FF9900',
  'FF6600',
  '666699',
  '969696',
  '003366',
  '339966',
  '003300',
  '333300',
  '993300',
  '993366',
  '333399',
  '333333',
];
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Lightens or darkens a colour as a theme tint does. */
export function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const parts = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts;
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  let lightness = (max + min) / 2;
  const d = max - min;
  const saturation = d === 0 ? 0 : d / (1 - Math.abs(2 * lightness - 1));
  const hue = d === 0 ? 0 : max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  lightness = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const c = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const x = c * (1 - Math.abs((hue % 2) - 1));
  const m = lightness - c / 2;
  const rgb =
    hue < 1
      ? [c, x, 0]
      : hue < 2
        ? [x, c, 0]
        : hue < 3
          ? [0, c, x]
          : hue < 4
            ? [0, x, c]
            : hue < 5
              ? [x, 0, c]
              : [c, 0, x];
  return `#${rgb
    .map((v) =>
      Math.round((v + m) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}

export class StyleReader {
  readonly styles: Style[] = [];
  readonly differential: Element[] = [];
  readonly named: { readonly name: string; readonly style: Style }[] = [];
  private readonly theme: readonly string[];
  private readonly formats = new Map<number, string>();

  constructor(root: Element | undefined, theme: Element | undefined) {
    this.theme = readTheme(theme);
    for (const item of children(child(root, 'numFmts'), 'numFmt'))
      this.formats.set(numberAttribute(item, 'numFmtId') ?? -1, attribute(item, 'formatCode') ?? 'General');
    const fonts = children(child(root, 'fonts'), 'font');
    const fills = children(child(root, 'fills'), 'fill');
    const borders = children(child(root, 'borders'), 'border');
    const names = new Map(
      children(child(root, 'cellStyles'), 'cellStyle').map((s) => [
        numberAttribute(s, 'xfId') ?? 0,
        attribute(s, 'name') ?? 'Normal',
      ]),
    );
    const read = (xf: Element, named: string): Style => this.xf(xf, named, fonts, fills, borders);
    children(child(root, 'cellStyleXfs'), 'xf').forEach((xf, i) => {
      const name = names.get(i);
      if (name !== undefined) this.named.push({ name, style: read(xf, name) });
    });
    for (const xf of children(child(root, 'cellXfs'), 'xf'))
      this.styles.push(read(xf, names.get(numberAttribute(xf, 'xfId') ?? 0) ?? 'Normal'));
    this.differential.push(...children(child(root, 'dxfs'), 'dxf'));
    if (this.styles.length === 0) this.styles.push(DEFAULT_STYLE);
  }

  at(index: number | undefined): Style {
    return this.styles[index ?? 0] ?? DEFAULT_STYLE;
  }

  color(element: Element | undefined): string | null {
    if (element === undefined) return null;
    const rgb = attribute(element, 'rgb');
    const tint = numberAttribute(element, 'tint') ?? 0;
    if (rgb !== undefined) return tinted(rgb.slice(-6), tint);
    const theme = numberAttribute(element, 'theme');
    if (theme !== undefined) return tinted(this.theme[theme] ?? '000000', tint);
    const indexed = numberAttribute(element, 'indexed');
    if (indexed !== undefined) return indexed >= 64 ? null : tinted(INDEXED[indexed] ?? '000000', tint);
    return null;
  }

  private font(font: Element | undefined): Partial<Style> {
    const on = (name: string): boolean =>
      child(font, name) !== undefined && flagAttribute(child(font, name), 'val', true);
    const underline = child(font, 'u');
    const align = attribute(child(font, 'vertAlign'), 'val');
    return {
      fontName:
        attribute(child(font, 'name'), 'val') ?? attribute(child(font, 'rFont'), 'val') ?? DEFAULT_STYLE.fontName,
      fontSize: numberAttribute(child(font, 'sz'), 'val') ?? DEFAULT_STYLE.fontSize,
      bold: on('b'),
      italic: on('i'),
      strikethrough: on('strike'),
      underline:
        underline === undefined
          ? 'None'
          : ((UNDERLINE_NAMES.get(attribute(underline, 'val') ?? 'single') ?? 'Single') as Style['underline']),
      superscript: align === 'superscript',
      subscript: align === 'subscript',
      fontColor: this.color(child(font, 'color')) ?? '#000000',
    };
  }

  private xf(
    xf: Element,
    named: string,
    fonts: readonly Element[],
    fills: readonly Element[],
    borders: readonly Element[],
  ): Style {
    const fill = child(fills[numberAttribute(xf, 'fillId') ?? 0], 'patternFill');
    const pattern = PATTERN_NAMES.get(attribute(fill, 'patternType') ?? 'none') ?? 'None';
    const solid = pattern === 'Solid';
    const border = borders[numberAttribute(xf, 'borderId') ?? 0];
    const alignment = child(xf, 'alignment');
    const protection = child(xf, 'protection');
    const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
    const id = numberAttribute(xf, 'numFmtId') ?? 0;
    const order = numberAttribute(alignment, 'readingOrder') ?? 0;
    return intern({
      ...DEFAULT_STYLE,
      ...this.font(fonts[numberAttribute(xf, 'fontId') ?? 0]),
      named,
      numberFormat: this.formats.get(id) ?? BUILT_IN[id] ?? 'General',
      fill:
        pattern === 'None'
          ? null
          : (this.color(child(fill, solid ? 'fgColor' : 'bgColor')) ?? (solid ? '#FFFFFF' : null)),
      pattern,
      patternColor: solid ? '#000000' : (this.color(child(fill, 'fgColor')) ?? '#000000'),
      borders: this.borders(border),
      horizontal: HORIZONTAL_NAMES.get(attribute(alignment, 'horizontal') ?? '') ?? 'General',
      vertical: VERTICAL_NAMES.get(attribute(alignment, 'vertical') ?? '') ?? 'Bottom',
      wrap: flagAttribute(alignment, 'wrapText'),
      indent: numberAttribute(alignment, 'indent') ?? 0,
      orientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
      shrink: flagAttribute(alignment, 'shrinkToFit'),
      readingOrder: order === 1 ? 'LeftToRight' : order === 2 ? 'RightToLeft' : 'Context',
      locked: flagAttribute(protection, 'locked', true),
      formulaHidden: flagAttribute(protection, 'hidden'),
      quotePrefix: flagAttribute(xf, 'quotePrefix'),
    });
  }

  private borders(border: Element | undefined): Style['borders'] {
    const out: Partial<Record<BorderSide, Border>> = {};
    const read = (name: string): Border | null => {
      const side = child(border, name);
      const word = BORDER_WORDS[attribute(side, 'style') ?? ''];
      return word === undefined
        ? null
        : { style: word[0], weight: word[1], color: this.color(child(side, 'color')) ?? '#000000' };
    };
    const order: readonly (readonly [string, BorderSide])[] = [
      ['top', 'EdgeTop'],
      ['bottom', 'EdgeBottom'],
      ['left', 'EdgeLeft'],
      ['right', 'EdgeRight'],
    ];
    for (const [name, key] of order) {
      const line = read(name);
      if (line !== null) out[key] = line;
    }
    const diagonal = read('diagonal');
    if (diagonal !== null && flagAttribute(border, 'diagonalDown')) out.DiagonalDown = diagonal;
    if (diagonal !== null && flagAttribute(border, 'diagonalUp')) out.DiagonalUp = diagonal;
    return out;
  }

  /** The look of a conditional format into its bag. */
  readConditional(index: number | undefined, bag: Bag): void {
    const dxf = index === undefined ? undefined : this.differential[index];
    if (dxf === undefined) return;
    const font = child(dxf, 'font');
    const set = (name: string, key: string, value: Json): void => void childBag(bag, name).values.set(key, value);
    if (font !== undefined) {
      const read = this.font(font);
      if (read.bold === true) set('Font', 'Bold', true);
      if (read.italic === true) set('Font', 'Italic', true);
      if (read.strikethrough === true) set('Font', 'Strikethrough', true);
      if (read.underline !== undefined && read.underline !== 'None') set('Font', 'Underline', read.underline);
      const color = this.color(child(font, 'color'));
      if (color !== null) set('Font', 'Color', color);
    }
    const fill = path(dxf, 'fill', 'patternFill');
    const color = this.color(child(fill, 'bgColor')) ?? this.color(child(fill, 'fgColor'));
    if (color !== null) set('Fill', 'Color', color);
    const code = attribute(child(dxf, 'numFmt'), 'formatCode');
    if (code !== undefined) bag.values.set('NumberFormat', code);
    for (const [key, line] of Object.entries(this.borders(child(dxf, 'border')))) {
      const side = childBag(childBag(bag, 'Borders'), key);
      side.values.set('SideIndex', key);
      side.values.set('Style', line.style);
      side.values.set('Color', line.color);
    }
  }
}

function readTheme(theme: Element | undefined): readonly string[] {
  const scheme = path(theme, 'themeElements', 'clrScheme');
  if (scheme === undefined) return OFFICE_THEME;
  const value = (name: string): string => {
    const inner = child(scheme, name)?.children[0];
    return (attribute(inner, 'lastClr') ?? attribute(inner, 'val') ?? '000000').slice(-6);
  };
  // The file numbers light before dark.
  return [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ].map(value);
}

export const plainStyle = (patch: Partial<Style>): Style => withStyle(DEFAULT_STYLE, patch);
