import { formatAddress } from '../../domain/workbook/address';
import type { SheetPlan } from '../../domain/workbook/write-plan';
import { MAIN_NS, textElement, XML_HEAD } from './xml-text';

type PlannedComment = SheetPlan['comments'][number];

const AUTHOR = 'KH';

/** The comments of a sheet (ISO/IEC 29500-1, 18.7). */
export const commentsXml = (comments: readonly PlannedComment[]): string =>
  `${XML_HEAD}<comments xmlns="${MAIN_NS}"><authors><author>${AUTHOR}</author></authors><commentList>` +
  comments
    .map(({ row, column, text }) => {
      const run = `<r><rPr><sz val="11"/><color indexed="81"/><rFont val="Times New Roman"/><family val="1"/></rPr>${textElement(text)}</r>`;
      return `<comment ref="${formatAddress(row, column)}" authorId="0"><text>${run}</text></comment>`;
    })
    .join('') +
  '</commentList></comments>';

const CHARACTERS_A_LINE = 38;
const LINE_POINTS = 15;

const boxHeight = (text: string): number => {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  return (lines + 1) * LINE_POINTS;
};

/** One yellow box: hidden until the mouse is over the cell. `Row` and `Column` are 0-based there. */
const shapeXml = ({ row, column, text }: PlannedComment, index: number): string =>
  `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
  `width:220pt;height:${boxHeight(text)}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>` +
  `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;

/** The boxes of the comments: Excel still keeps them as VML ([MS-OI29500] 2.1.1626). */
export const commentShapesXml = (comments: readonly PlannedComment[], sheetNumber: number): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>` +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  comments.map((comment, index) => shapeXml(comment, index)).join('') +
  '</xml>';
