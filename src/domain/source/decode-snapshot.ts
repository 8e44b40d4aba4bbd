import { decodeLegacy, detectLegacyAmong, type LegacyFinding, type SetText } from '../text/legacy';
import type {
  CellSnapshot,
  Notice,
  ParagraphSnapshot,
  SheetSnapshot,
  SourceSnapshot,
  TextSnapshot,
  TextTableSnapshot,
  WorkbookSnapshot,
} from './snapshot';

const HIGH = /[\u00A1-\u00FE]/u;

const setText = (text: string, fontName: string | undefined): SetText =>
  fontName === undefined ? { text } : { text, fontName };

const ENCODING_NAMES: Readonly<Record<LegacyFinding['encoding'], string>> = { tcvn3: 'TCVN3', vni: 'VNI' };

const noticeFor = (found: ReadonlySet<LegacyFinding['encoding']>): readonly Notice[] =>
  [...found].map((encoding) => ({ key: 'files.notice.encoding', params: { encoding: ENCODING_NAMES[encoding] } }));

/** Texts of one sheet or document with what each was decoded to; texts that stay are given back as they are. */
const decodeAll = (
  texts: readonly SetText[],
): { readonly texts: readonly string[]; readonly found: ReadonlySet<LegacyFinding['encoding']> } => {
  const found = new Set<LegacyFinding['encoding']>();
  if (!texts.some(({ text }) => HIGH.test(text))) return { texts: texts.map(({ text }) => text), found };
  const findings = detectLegacyAmong(texts);
  // Cells of Word tables come without their font: they follow the document's, when it is one of the old encodings.
  const ofDocument = findings.find((finding) => finding?.by === 'font') ?? null;
  const decoded = texts.map(({ text, fontName }, k) => {
    const result = decodeLegacy(text, findings[k] ?? (fontName === undefined ? ofDocument : null));
    if (result.legacy === null) return text;
    found.add(result.legacy.encoding);
    return result.text;
  });
  return { texts: decoded, found };
};

const decodeSheet = (sheet: SheetSnapshot): { sheet: SheetSnapshot; notices: readonly Notice[] } => {
  const cells: SetText[] = [];
  for (const row of sheet.rows) {
    for (const cell of row) if (typeof cell?.value === 'string') cells.push(setText(cell.value, cell.fontName));
  }
  const { texts, found } = decodeAll(cells);
  if (found.size === 0) return { sheet, notices: [] };
  let next = 0;
  const decodeCell = (cell: CellSnapshot | null): CellSnapshot | null => {
    if (typeof cell?.value !== 'string') return cell;
    const text = texts[next] ?? cell.value;
    next += 1;
    return text === cell.value ? cell : { ...cell, value: text, ...(cell.text === undefined ? {} : { text }) };
  };
  return {
    sheet: { ...sheet, rows: sheet.rows.map((row) => row.map(decodeCell)) },
    notices: noticeFor(found),
  };
};

const decodeWorkbook = (workbook: WorkbookSnapshot): WorkbookSnapshot => {
  const decoded = workbook.sheets.map(decodeSheet);
  const notices = decoded.flatMap((one) => one.notices);
  return notices.length === 0
    ? workbook
    : { ...workbook, sheets: decoded.map(({ sheet }) => sheet), notices: [...workbook.notices, ...notices] };
};

const textsOf = (block: ParagraphSnapshot | TextTableSnapshot): readonly SetText[] =>
  block.kind === 'paragraph'
    ? [setText(block.text, block.fontName)]
    : block.rows.flatMap(({ cells }) => cells.map(({ text }) => ({ text })));

const decodeDocument = (document: TextSnapshot): TextSnapshot => {
  const { texts, found } = decodeAll(document.blocks.flatMap(textsOf));
  if (found.size === 0) return document;
  let next = 0;
  const take = (text: string): string => {
    const decoded = texts[next] ?? text;
    next += 1;
    return decoded;
  };
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: take(block.text) }
      : {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, text: take(cell.text) })),
          })),
        },
  );
  return { ...document, blocks, notices: [...document.notices, ...noticeFor(found)] };
};

/**
 * The snapshot with texts in the old encodings TCVN3 and VNI turned into Unicode, judged by font and characters over
 * the whole sheet or document, and a notice for each encoding found. Spans found later point into the Unicode text of
 * the cell, which is what is shown to people. A snapshot without such text is given back itself.
 */
export const decodeSnapshot = (snapshot: SourceSnapshot): SourceSnapshot =>
  snapshot.kind === 'workbook' ? decodeWorkbook(snapshot) : decodeDocument(snapshot);
