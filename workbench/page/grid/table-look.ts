/** Colours of Excel's built-in table styles, near enough to tell them apart. */
import { mixColors } from '../../host/calc/colors';
import type { Table } from '../../host/model/types';

export interface TableCellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** Colour of the line above and below. */
  readonly line?: string;
  /** Colour of the lines left and right too. */
  readonly grid?: string;
}

const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

interface Family {
  readonly header: (accent: string) => TableCellLook;
  readonly band: (accent: string) => TableCellLook;
  readonly plain: (accent: string) => TableCellLook;
}

const lighter = (accent: string, share: number): string => mixColors(accent, '#FFFFFF', share);
const darker = (accent: string, share: number): string => mixColors(accent, '#000000', share);
const shade = (accent: string): string => (accent === '#000000' ? '#D9D9D9' : lighter(accent, 0.8));

const FAMILIES: readonly { readonly name: RegExp; readonly family: Family }[] = [
  {
    name: /^TableStyleLight([1-7])$/,
    family: {
      header: (accent) => ({ bold: true, color: darker(accent, 0.25), line: accent }),
      band: (accent) => ({ fill: shade(accent) }),
      plain: () => ({}),
    },
  },
  {
    name: /^TableStyleLight(8|9|1[0-4])$/,
    family: {
      header: (accent) => ({ fill: accent, color: '#FFFFFF', bold: true }),
      band: (accent) => ({ line: accent }),
      plain: (accent) => ({ line: accent }),
    },
  },
  {
    name: /^TableStyleLight(1[5-9]|2[01])$/,
    family: {
      header: (accent) => ({ bold: true, grid: accent, line: accent }),
      band: (accent) => ({ fill: shade(accent), grid: accent, line: accent }),
      plain: (accent) => ({ grid: accent, line: accent }),
    },
  },
  {
    name: /^TableStyleMedium([1-7])$/,
    family: {
      header: (accent) => ({ fill: accent, color: '#FFFFFF', bold: true }),
      band: (accent) => ({ fill: shade(accent), line: lighter(accent, 0.4) }),
      plain: (accent) => ({ line: lighter(accent, 0.4) }),
    },
  },
  {
    name: /^TableStyleMedium(8|9|1[0-4])$/,
    family: {
      header: (accent) => ({ fill: accent, color: '#FFFFFF', bold: true, grid: '#FFFFFF' }),
      band: (accent) => ({ fill: lighter(accent, 0.6), grid: '#FFFFFF', line: '#FFFFFF' }),
      plain: (accent) => ({ fill: lighter(accent, 0.8), grid: '#FFFFFF', line: '#FFFFFF' }),
    },
  },
  {
    name: /^TableStyleMedium(1[5-9]|2[01])$/,
    family: {
      header: (accent) => ({ fill: accent, color: '#FFFFFF', bold: true, line: '#000000' }),
      band: () => ({ fill: '#D9D9D9' }),
      plain: () => ({}),
    },
  },
  {
    name: /^TableStyleMedium(2[2-8])$/,
    family: {
      header: (accent) => ({ fill: lighter(accent, 0.8), bold: true, grid: accent, line: accent }),
      band: (accent) => ({ fill: lighter(accent, 0.6), grid: accent, line: accent }),
      plain: (accent) => ({ fill: lighter(accent, 0.8), grid: accent, line: accent }),
    },
  },
  {
    name: /^TableStyleDark(\d+)$/,
    family: {
      header: () => ({ fill: '#000000', color: '#FFFFFF', bold: true }),
      band: (accent) => ({ fill: darker(accent, 0.25), color: '#FFFFFF' }),
      plain: (accent) => ({ fill: accent === '#000000' ? '#737373' : accent, color: '#FFFFFF' }),
    },
  },
];

/** What a table's style makes of one of its cells (0-based sheet position); `null` for a style we do not know. */
export function tableLook(table: Table, row: number, column: number): TableCellLook | null {
  const found = FAMILIES.find(({ name }) => name.test(table.style));
  if (found === undefined) return null;
  const number = Number(found.name.exec(table.style)?.[1] ?? 1);
  const accent = ACCENTS[(number - 1) % 7] ?? '#4472C4';
  const { family } = found;
  if (table.showHeaders && row === table.area.top) return family.header(accent);
  if (table.showTotals && row === table.area.bottom) return { bold: true, line: accent };
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const striped =
    (table.showBandedRows && (row - first) % 2 === 0) ||
    (table.showBandedColumns && (column - table.area.left) % 2 === 0);
  const look = striped ? family.band(accent) : family.plain(accent);
  const bold =
    (table.highlightFirstColumn && column === table.area.left) ||
    (table.highlightLastColumn && column === table.area.right);
  return bold ? { ...look, bold } : look;
}
