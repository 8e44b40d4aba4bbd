/** Cell formats as immutable, shared records: equal formats are the same object. */

export type UnderlineStyle = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';
export const BORDER_SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
];

export interface Border {
  /** `Excel.BorderLineStyle`. */
  readonly style: string;
  /** `Excel.BorderWeight`. */
  readonly weight: string;
  /** "#RRGGBB". */
  readonly color: string;
  readonly tint?: number;
}

export interface Style {
  readonly named: string;
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: UnderlineStyle;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly fontColor: string;
  readonly fontTint: number;
  /** `null`: no fill. */
  readonly fill: string | null;
  readonly fillTint: number;
  readonly pattern: string;
  readonly patternColor: string;
  readonly patternTint: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrink: boolean;
  readonly readingOrder: string;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Typed with a leading apostrophe: shown and kept as text. */
  readonly quotePrefix: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

export type StylePatch = { readonly [K in keyof Style]?: Style[K] };

const interned = new Map<string, Style>();

/** The shared object for a style of that content. */
export function intern(style: Style): Style {
  const key = JSON.stringify(style);
  const known = interned.get(key);
  if (known !== undefined) return known;
  interned.set(key, style);
  return style;
}

export const DEFAULT_STYLE: Style = intern({
  named: 'Normal',
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontColor: '#000000',
  fontTint: 0,
  fill: null,
  fillTint: 0,
  pattern: 'None',
  patternColor: '#000000',
  patternTint: 0,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  shrink: false,
  readingOrder: 'Context',
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  borders: {},
});

const patched = new WeakMap<Style, Map<string, Style>>();

/** `style` with some members changed. */
export function withStyle(style: Style, patch: StylePatch): Style {
  let known = patched.get(style);
  if (known === undefined) {
    known = new Map();
    patched.set(style, known);
  }
  const key = JSON.stringify(patch);
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const made = intern({ ...style, ...patch });
  known.set(key, made);
  return made;
}

/** `style` with one border set, or removed when `border` is `null`. */
export function withBorder(style: Style, side: BorderSide, border: Border | null): Style {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const other of BORDER_SIDES) {
    const kept = other === side ? border : style.borders[other];
    if (kept !== null && kept !== undefined) borders[other] = kept;
  }
  return withStyle(style, { borders });
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  cyan: '#00FFFF',
  aqua: '#00FFFF',
  magenta: '#FF00FF',
  fuchsia: '#FF00FF',
  silver: '#C0C0C0',
  gray: '#808080',
  grey: '#808080',
  maroon: '#800000',
  olive: '#808000',
  green: '#008000',
  purple: '#800080',
  teal: '#008080',
  navy: '#000080',
  orange: '#FFA500',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  gold: '#FFD700',
  indigo: '#4B0082',
  violet: '#EE82EE',
  beige: '#F5F5DC',
  ivory: '#FFFFF0',
  khaki: '#F0E68C',
  coral: '#FF7F50',
  salmon: '#FA8072',
  tomato: '#FF6347',
  crimson: '#DC143C',
  turquoise: '#40E0D0',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightyellow: '#FFFFE0',
  lightpink: '#FFB6C1',
  darkblue: '#00008B',
  darkgreen: '#006400',
  darkred: '#8B0000',
  darkgray: '#A9A9A9',
  darkgrey: '#A9A9A9',
  darkorange: '#FF8C00',
  darkcyan: '#008B8B',
  darkmagenta: '#8B008B',
  skyblue: '#87CEEB',
  steelblue: '#4682B4',
  royalblue: '#4169E1',
  dodgerblue: '#1E90FF',
  cornflowerblue: '#6495ED',
  deepskyblue: '#00BFFF',
  cadetblue: '#5F9EA0',
  slategray: '#708090',
  seagreen: '#2E8B57',
  forestgreen: '#228B22',
  limegreen: '#32CD32',
  springgreen: '#00FF7F',
  palegreen: '#98FB98',
  yellowgreen: '#9ACD32',
  olivedrab: '#6B8E23',
  chartreuse: '#7FFF00',
  lavender: '#E6E6FA',
  plum: '#DDA0DD',
  orchid: '#DA70D6',
  hotpink: '#FF69B4',
  deeppink: '#FF1493',
  firebrick: '#B22222',
  chocolate: '#D2691E',
  sienna: '#A0522D',
  tan: '#D2B48C',
  wheat: '#F5DEB3',
  orangered: '#FF4500',
  peachpuff: '#FFDAB9',
  mistyrose: '#FFE4E1',
  aliceblue: '#F0F8FF',
  azure: '#F0FFFF',
  honeydew: '#F0FFF0',
  mintcream: '#F5FFFA',
  whitesmoke: '#F5F5F5',
  gainsboro: '#DCDCDC',
  lightcyan: '#E0FFFF',
  lightcoral: '#F08080',
  lightsalmon: '#FFA07A',
  lightseagreen: '#20B2AA',
  lightskyblue: '#87CEFA',
  lightsteelblue: '#B0C4DE',
  lightgoldenrodyellow: '#FAFAD2',
  powderblue: '#B0E0E6',
  mediumblue: '#0000CD',
  midnightblue: '#191970',
  darkviolet: '#9400D3',
  darkslateblue: '#483D8B',
  darkslategray: '#2F4F4F',
  darkgoldenrod: '#B8860B',
  goldenrod: '#DAA520',
  linen: '#FAF0E6',
  snow: '#FFFAFA',
  aquamarine: '#7FFFD4',
  blueviolet: '#8A2BE2',
  burlywood: '#DEB887',
  darkkhaki: '#BDB76B',
  darkolivegreen: '#556B2F',
  darkorchid: '#9932CC',
  darksalmon: '#E9967A',
  darkseagreen: '#8FBC8F',
  darkturquoise: '#00CED1',
  dimgray: '#696969',
  floralwhite: '#FFFAF0',
  ghostwhite: '#F8F8FF',
  greenyellow: '#ADFF2F',
  indianred: '#CD5C5C',
  lawngreen: '#7CFC00',
  lemonchiffon: '#FFFACD',
  mediumaquamarine: '#66CDAA',
  mediumorchid: '#BA55D3',
  mediumpurple: '#9370DB',
  mediumseagreen: '#3CB371',
  mediumslateblue: '#7B68EE',
  mediumspringgreen: '#00FA9A',
  mediumturquoise: '#48D1CC',
  mediumvioletred: '#C71585',
  moccasin: '#FFE4B5',
  navajowhite: '#FFDEAD',
  oldlace: '#FDF5E6',
  palegoldenrod: '#EEE8AA',
  paleturquoise: '#AFEEEE',
  palevioletred: '#DB7093',
  papayawhip: '#FFEFD5',
  peru: '#CD853F',
  rosybrown: '#BC8F8F',
  saddlebrown: '#8B4513',
  sandybrown: '#F4A460',
  seashell: '#FFF5EE',
  slateblue: '#6A5ACD',
  thistle: '#D8BFD8',
  antiquewhite: '#FAEBD7',
  bisque: '#FFE4C4',
  blanchedalmond: '#FFEBCD',
  cornsilk: '#FFF8DC',
  rebeccapurple: '#663399',
};

/** "#abc", "ABCDEF", "orange" → "#RRGGBB" in capitals; `null` when it is no colour. */
export function parseColor(text: string): string | null {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text.trim());
  if (hex !== null) return `#${(hex[1] ?? '').toUpperCase()}`;
  const short = /^#([0-9a-f]{3})$/i.exec(text.trim());
  if (short !== null)
    return `#${Array.from(short[1] ?? '', (letter) => letter + letter)
      .join('')
      .toUpperCase()}`;
  return NAMED_COLORS[text.trim().toLowerCase()] ?? null;
}
