import type { CellStyle, ConditionalFormatPlan } from '../../domain/workbook/write-plan';
import { attributes, escapeXml, MAIN_NS, XML_HEAD } from './xml-text';

/** What the value of a cell adds to its style: Excel's mark for text that looks like input, or the format of a date. */
export type StyleVariant = 'plain' | 'quoted' | 'date';

/** A cell style as the file keeps it: `quotePrefix` makes Excel treat what is typed over it as text. */
interface FileStyle extends CellStyle {
  readonly quotePrefix?: boolean;
}

/** Collects the styles of a workbook and numbers them; equal styles share a number. */
export interface StyleTable {
  /** The index for `<c s="…">`; 0 is the workbook's own style. */
  readonly add: (style: CellStyle, variant: StyleVariant) => number;
  /** The index for `<cfRule dxfId="…">`. */
  readonly addDifferential: (style: ConditionalFormatPlan['style']) => number;
  readonly toXml: () => string;
}

/**
 * The workbook's own font. Times New Roman 11 has digits 7 pixels wide, as Excel's own default, so one
 * "character" of a column width means the same in a file of ours and in a workbook of the user.
 */
export const DEFAULT_FONT = { name: 'Times New Roman', size: 11 } as const;

const FIRST_CUSTOM_FORMAT = 164;
/** How a date is shown when the plan does not say. */
const DATE_FORMAT = 'dd/mm/yyyy';

/** Numbers each distinct text in the order of its coming. */
const createRegister = (seed: readonly string[]): { add(text: string): number; all(): readonly string[] } => {
  const indices = new Map(seed.map((text, index) => [text, index]));
  return {
    add: (text) => {
      const known = indices.get(text);
      if (known !== undefined) return known;
      indices.set(text, indices.size);
      return indices.size - 1;
    },
    all: () => [...indices.keys()],
  };
};

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
const colorElement = (color: string): string => `<color rgb="${argb(color)}"/>`;

const fontXml = (style: FileStyle): string =>
  '<font>' +
  (style.bold ? '<b/>' : '') +
  (style.italic ? '<i/>' : '') +
  (style.underline ? '<u/>' : '') +
  `<sz val="${style.fontSize ?? DEFAULT_FONT.size}"/>` +
  (style.color === undefined ? '' : colorElement(style.color)) +
  `<name val="${escapeXml(style.fontName ?? DEFAULT_FONT.name)}"/><family val="1"/></font>`;

const fillXml = (fill: string | undefined): string =>
  fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderXml = (color: string | undefined): string => {
  if (color === undefined) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const edge = (name: string): string => `<${name} style="thin">${colorElement(color)}</${name}>`;
  return `<border>${edge('left')}${edge('right')}${edge('top')}${edge('bottom')}<diagonal/></border>`;
};

const alignmentXml = (style: FileStyle): string => {
  const text = attributes({
    horizontal: style.horizontal ?? (style.indent === undefined ? undefined : 'left'),
    vertical: style.vertical,
    wrapText: style.wrap,
    indent: style.indent,
  });
  return text === '' ? '' : `<alignment${text}/>`;
};

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** An empty table of styles. */
export const createStyleTable = (): StyleTable => {
  const fonts = createRegister([fontXml({})]);
  // Excel keeps the first two fills for itself whatever the file says.
  const fills = createRegister([fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = createRegister([borderXml(undefined)]);
  const formats = createRegister([]);
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const cells = createRegister([base]);
  const differentials = createRegister([]);
  const known = new Map<string, number>();

  const cellXml = (style: FileStyle): string => {
    const alignment = alignmentXml(style);
    const isGeneral = style.numberFormat === undefined || style.numberFormat === 'General';
    const numFmtId =
      style.numberFormat === '@' ? 49 : isGeneral ? 0 : FIRST_CUSTOM_FORMAT + formats.add(style.numberFormat);
    const xf = attributes({
      numFmtId,
      fontId: fonts.add(fontXml(style)),
      fillId: fills.add(fillXml(style.fill)),
      borderId: borders.add(borderXml(style.border)),
      xfId: 0,
      quotePrefix: style.quotePrefix ? true : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: true,
      applyFill: style.fill === undefined ? undefined : true,
      applyBorder: style.border === undefined ? undefined : true,
      applyAlignment: alignment === '' ? undefined : true,
    });
    return alignment === '' ? `<xf${xf}/>` : `<xf${xf}>${alignment}</xf>`;
  };

  const withVariant = (style: CellStyle, variant: StyleVariant): FileStyle => {
    if (variant === 'quoted') return { ...style, quotePrefix: true };
    return variant === 'date' ? { ...style, numberFormat: style.numberFormat ?? DATE_FORMAT } : style;
  };

  const find = (style: FileStyle): number => {
    const key = JSON.stringify(style);
    if (key === '{}') return 0;
    const index = known.get(key) ?? cells.add(cellXml(style));
    known.set(key, index);
    return index;
  };

  /** The numbers of style objects seen before: thousands of cells share one object. */
  const seen: Readonly<Record<StyleVariant, WeakMap<CellStyle, number>>> = {
    plain: new WeakMap(),
    quoted: new WeakMap(),
    date: new WeakMap(),
  };

  return {
    add: (style, variant) => {
      const memory = seen[variant];
      const index = memory.get(style) ?? find(withVariant(style, variant));
      memory.set(style, index);
      return index;
    },
    addDifferential: ({ bold, color, fill }) => {
      const font = (bold ? '<b/>' : '') + (color === undefined ? '' : colorElement(color));
      const fillText =
        fill === undefined
          ? ''
          : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
      return differentials.add(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${fillText}</dxf>`);
    },
    toXml: () => {
      const numberFormats = formats
        .all()
        .map((code, k) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + k}" formatCode="${escapeXml(code)}"/>`);
      return (
        `${XML_HEAD}<styleSheet xmlns="${MAIN_NS}">` +
        (numberFormats.length === 0 ? '' : list('numFmts', numberFormats)) +
        list('fonts', fonts.all()) +
        list('fills', fills.all()) +
        list('borders', borders.all()) +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        list('cellXfs', cells.all()) +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        list('dxfs', differentials.all()) +
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
      );
    },
  };
};
