import { succeed, type Result } from '../../application/ports';
import type { CellSnapshot } from '../../domain/source/snapshot';
import { readPart } from '../../files/part';
import { readAttribute } from '../../files/xml';
import type { ZipPackage } from '../../files/zip';

/** What a cell format tells a snapshot; members are absent when they say nothing. */
export type CellFormat = Pick<CellSnapshot, 'numberFormat' | 'fontName' | 'bold' | 'italic'>;

/**
 * Number formats that files name only by their id (ISO/IEC 29500-1, 18.8.30), in the words of Office.js. 0 is
 * General. 14 and 22 follow the country set in Windows.
 */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

interface Font {
  readonly name: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

const isOn = (attributes: string): boolean => {
  const value = readAttribute(attributes, 'val');
  return value !== '0' && value !== 'false';
};

const toFormat = (numberFormat: string | undefined, font: Font | undefined): CellFormat => ({
  ...(numberFormat !== undefined && numberFormat.toLowerCase() !== 'general' ? { numberFormat } : {}),
  ...(font?.name ? { fontName: font.name } : {}),
  ...(font?.bold ? { bold: true } : {}),
  ...(font?.italic ? { italic: true } : {}),
});

/** The cell formats of the workbook, by the index that `<c s="…">` names. */
export const readStyles = (zip: ZipPackage, part: string): Result<readonly CellFormat[]> => {
  const formats = new Map(BUILT_IN_FORMATS);
  const fonts: Font[] = [];
  const cells: CellFormat[] = [];
  let section = '';
  let font = { name: null as string | null, bold: false, italic: false };
  const number = (attributes: string, name: string): number => Number(readAttribute(attributes, name) ?? 0);
  const read = readPart(zip, part, {
    open: (name, attributes) => {
      if (name === 'fonts' || name === 'cellXfs' || name === 'dxfs' || name === 'cellStyleXfs') section = name;
      else if (name === 'numFmt' && section !== 'dxfs') {
        formats.set(number(attributes, 'numFmtId'), readAttribute(attributes, 'formatCode') ?? '');
      } else if (section === 'fonts' && name === 'font') font = { name: null, bold: false, italic: false };
      else if (section === 'fonts' && name === 'name') font.name = readAttribute(attributes, 'val');
      else if (section === 'fonts' && name === 'b') font.bold = isOn(attributes);
      else if (section === 'fonts' && name === 'i') font.italic = isOn(attributes);
      else if (section === 'cellXfs' && name === 'xf') {
        cells.push(toFormat(formats.get(number(attributes, 'numFmtId')), fonts[number(attributes, 'fontId')]));
      }
    },
    close: (name) => {
      if (name === section) section = '';
      else if (section === 'fonts' && name === 'font') fonts.push(font);
    },
  });
  return read.ok ? succeed(cells) : read;
};
