import { fail, succeed, type Result } from '../application/ports';
import type {
  ParagraphSnapshot,
  TextSnapshot,
  TextTableCell,
  TextTableRow,
  TextTableSnapshot,
} from '../domain/source/snapshot';
import { LIMITS } from '../files/limits';
import { readPart } from '../files/part';
import { readRelationships } from '../files/relationships';
import { openZip, type ZipPackage } from '../files/zip';
import { readNumbering } from './numbering';
import { readParagraph, type ParagraphTools } from './paragraph';
import { readStyleSheet } from './styles';
import { attribute, child, childValue, elements, toggle, treeHandler, type XmlNode } from './tree';

type Block = ParagraphSnapshot | TextTableSnapshot;

/** What the walk through the document carries along. */
interface Walk {
  readonly tools: ParagraphTools;
  readonly blocks: Block[];
  /** Number of the last paragraph met, 1-based. */
  line: number;
}

/** Wrappers that mean nothing here: their content stands as if they were not there. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'AlternateContent', 'Choice']);

/** The children that count, wrappers opened. */
const contentOf = (node: XmlNode): readonly XmlNode[] =>
  elements(node).flatMap((part) => (WRAPPERS.has(part.name) ? contentOf(part) : [part]));

const addParagraph = (node: XmlNode, walk: Walk): void => {
  walk.line += 1;
  const { line } = walk;
  const { text, format, boxes } = readParagraph(node, walk.tools);
  for (const box of boxes) addBlocks(contentOf(box), walk);
  const { numbering, ...rest } = format;
  // A soft break parts lines that stand under each other: each is a line, as in a text file.
  text.split('\n').forEach((part, k) => {
    const number: { readonly numbering?: string } = k === 0 && numbering !== undefined ? { numbering } : {};
    if (part.trim() === '' && number.numbering === undefined) return;
    walk.blocks.push({ kind: 'paragraph', line, text: part, ...number, ...rest });
  });
};

/** The text of a cell: paragraphs below each other with their numbers; a table inside it, row by row. */
const cellText = (cell: XmlNode, walk: Walk): string => {
  const lines: string[] = [];
  for (const part of contentOf(cell)) {
    if (part.name === 'p') {
      walk.line += 1;
      const { text, format, boxes } = readParagraph(part, walk.tools);
      for (const box of boxes) lines.push(cellText(box, walk));
      lines.push([format.numbering ?? '', text].filter((piece) => piece !== '').join(' '));
    } else if (part.name === 'tbl') {
      for (const row of contentOf(part).filter(({ name }) => name === 'tr')) {
        const cells = contentOf(row).filter(({ name }) => name === 'tc');
        lines.push(cells.map((inner) => cellText(inner, walk).replaceAll('\n', ' ')).join('\t'));
      }
    }
  }
  return lines.join('\n').trim();
};

interface CellDraft {
  text: string;
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
}

const positiveInteger = (text: string | null, otherwise: number): number => {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 && value <= LIMITS.columns ? value : otherwise;
};

/** How many columns of the grid a row leaves out before its first cell. */
const columnsBefore = (row: XmlNode): number => positiveInteger(childValue(child(row, 'trPr'), 'gridBefore'), 0);

const readTable = (node: XmlNode, walk: Walk): TextTableSnapshot => {
  const tableLine = walk.line + 1;
  const rows: { line: number; header: boolean; cells: CellDraft[] }[] = [];
  /** The cell that a vertical merge goes on from, by its first column. */
  const merging = new Map<number, CellDraft>();
  for (const row of contentOf(node).filter(({ name }) => name === 'tr')) {
    const rowLine = walk.line + 1;
    const cells: CellDraft[] = [];
    let column = columnsBefore(row);
    if (column > 0) cells.push({ text: '', column: 0, columnSpan: column, rowSpan: 1 });
    for (const cell of contentOf(row).filter(({ name }) => name === 'tc')) {
      const properties = child(cell, 'tcPr');
      const columnSpan = positiveInteger(childValue(properties, 'gridSpan'), 1);
      const merge = child(properties, 'vMerge');
      const text = cellText(cell, walk);
      const above = merging.get(column);
      const goesOn = merge !== null && attribute(merge, 'val') !== 'restart';
      if (goesOn && above) {
        above.rowSpan += 1;
        if (text !== '') above.text = above.text === '' ? text : `${above.text}\n${text}`;
      } else {
        const draft: CellDraft = { text, column, columnSpan, rowSpan: 1 };
        cells.push(draft);
        if (merge === null) merging.delete(column);
        else merging.set(column, draft);
      }
      column += columnSpan;
    }
    rows.push({ line: rowLine, header: toggle(child(row, 'trPr'), 'tblHeader') === true, cells });
  }
  const plainCell = ({ text, columnSpan, rowSpan }: CellDraft): TextTableCell => ({ text, columnSpan, rowSpan });
  const plainRows = rows.map(({ line, header, cells }): TextTableRow => ({
    line,
    header,
    cells: cells.map(plainCell),
  }));
  return { kind: 'table', line: tableLine, rows: plainRows };
};

/** A table of one cell is a frame around text: the only cell, or `null`. */
const onlyCell = (table: XmlNode): XmlNode | null => {
  const rows = contentOf(table).filter(({ name }) => name === 'tr');
  const cells = rows.length === 1 && rows[0] ? contentOf(rows[0]).filter(({ name }) => name === 'tc') : [];
  return cells.length === 1 ? (cells[0] ?? null) : null;
};

function addBlocks(nodes: readonly XmlNode[], walk: Walk): void {
  for (const node of nodes) {
    if (WRAPPERS.has(node.name)) addBlocks(contentOf(node), walk);
    else if (node.name === 'p') addParagraph(node, walk);
    else if (node.name === 'tbl') {
      const frame = onlyCell(node);
      if (frame) addBlocks(contentOf(frame), walk);
      else walk.blocks.push(readTable(node, walk));
    }
  }
}

interface DocumentParts {
  readonly main: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly headers: ReadonlyMap<string, string>;
}

const findParts = (zip: ZipPackage): Result<DocumentParts> => {
  const roots = readRelationships(zip, '');
  if (!roots.ok) return roots;
  const main = roots.value.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!zip.has(main)) return fail('damaged');
  const links = readRelationships(zip, main);
  if (!links.ok) return links;
  const target = (wanted: string): string | null => {
    const part = links.value.find(({ type }) => type === wanted)?.target;
    return part !== undefined && zip.has(part) ? part : null;
  };
  const headers = links.value.filter(({ type, target: part }) => type === 'header' && zip.has(part));
  return succeed({
    main,
    styles: target('styles'),
    numbering: target('numbering'),
    headers: new Map(headers.map(({ id, target: part }) => [id, part])),
  });
};

/** The relationship id of the header that only the first page has: a letterhead may stand there. */
const firstPageHeader = (section: XmlNode): string | null => {
  if (toggle(section, 'titlePg') !== true) return null;
  const reference = elements(section).find(
    (part) => part.name === 'headerReference' && attribute(part, 'type') === 'first',
  );
  return reference ? attribute(reference, 'id') : null;
};

const readHeader = (zip: ZipPackage, part: string, tools: ParagraphTools): Result<readonly Block[]> => {
  const walk: Walk = { tools, blocks: [], line: 0 };
  const read = readPart(
    zip,
    part,
    treeHandler(
      (_, path) => path.length === 1,
      (node) => addBlocks([node], walk),
    ),
  );
  if (!read.ok) return read;
  const hasWords = walk.blocks.some((block) =>
    block.kind === 'table'
      ? block.rows.some((row) => row.cells.some((cell) => /\p{L}{2}/u.test(cell.text)))
      : /\p{L}{2}/u.test(block.text),
  );
  return succeed(hasWords ? walk.blocks : []);
};

const hasText = (block: Block): boolean =>
  block.kind === 'table'
    ? block.rows.some((row) => row.cells.some((cell) => cell.text !== ''))
    : block.text.trim() !== '' || block.numbering !== undefined;

/**
 * Reads a .docx from its bytes: paragraphs with the numbers Word shows, headings, tables with their spans. Text
 * boxes and a first-page header come as blocks; deleted text, notes and hidden text are left out; each soft line
 * break starts a new block with the same `line`. Blank paragraphs are left out; cells
 * covered by a merge are not repeated. Works in Node and in
 * the browser. Fails with `damaged`, `encrypted`, `unpacked-too-large`, `too-many-blocks` or `empty`.
 */
export const readDocument = (bytes: Uint8Array, name: string): Result<TextSnapshot> => {
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const parts = findParts(zip);
  if (!parts.ok) return parts;
  const styles = readStyleSheet(zip, parts.value.styles);
  if (!styles.ok) return styles;
  const numbering = readNumbering(zip, parts.value.numbering);
  if (!numbering.ok) return numbering;

  const tools: ParagraphTools = { styles: styles.value, numbering: numbering.value };
  const walk: Walk = { tools, blocks: [], line: 0 };
  const found: { headerId: string | null } = { headerId: null };
  const read = readPart(
    zip,
    parts.value.main,
    treeHandler(
      (_, path) => path.at(-1) === 'body',
      (node) => {
        if (node.name === 'sectPr') found.headerId ??= firstPageHeader(node);
        else addBlocks([node], walk);
      },
    ),
    () => walk.blocks.length > LIMITS.blocks,
  );
  if (!read.ok) return read;
  if (walk.blocks.length > LIMITS.blocks) return fail('too-many-blocks', { limit: LIMITS.blocks });
  const headerPart = found.headerId === null ? undefined : parts.value.headers.get(found.headerId);
  const header = headerPart === undefined ? succeed([]) : readHeader(zip, headerPart, tools);
  if (!header.ok) return header;
  const blocks = [...header.value, ...walk.blocks];
  return blocks.some(hasText) ? succeed({ kind: 'text', name, blocks, notices: [] }) : fail('empty');
};
