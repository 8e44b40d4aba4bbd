import { fail, succeed, type Result } from '../../application/ports';
import { formatRect } from '../../domain/workbook/address';
import type { CellBlock, CellInput, SheetPlan, TablePlan } from '../../domain/workbook/write-plan';
import { attributes, escapeCellText, MAIN_NS, XML_HEAD } from './xml-text';

/** The value planned for a cell; later blocks lie over earlier ones. `null` when there is none. */
export const plannedValue = (plan: SheetPlan, row: number, column: number): CellInput => {
  const isInside = (block: CellBlock): boolean =>
    row >= block.row &&
    row < block.row + block.cells.length &&
    column >= block.column &&
    column < block.column + (block.cells[0]?.length ?? 0);
  const block = plan.blocks.filter(isInside).at(-1);
  return block?.cells[row - block.row]?.[column - block.column] ?? null;
};

/**
 * The table part. Excel repairs a file whose column names differ from the header cells or from none another, so
 * such a plan fails with `bad-plan` instead.
 */
export const tableXml = (plan: SheetPlan, table: TablePlan, id: number, name: string): Result<string> => {
  const { range } = table;
  const headers: string[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const header = plannedValue(plan, range.top, column);
    if (typeof header !== 'string' || header === '') {
      return fail('bad-plan', { reason: 'table-header', sheet: plan.name, address: formatRect(range) });
    }
    headers.push(header);
  }
  const distinct = new Set(headers.map((header) => header.toLowerCase()));
  if (distinct.size !== headers.length || range.bottom <= range.top) {
    return fail('bad-plan', { reason: 'table-shape', sheet: plan.name, address: formatRect(range) });
  }
  const ref = formatRect(range);
  const columns = headers
    .map((header, k) => `<tableColumn id="${k + 1}" name="${escapeCellText(header).replaceAll('\n', '_x000a_')}"/>`)
    .join('');
  const style =
    table.style === null
      ? ''
      : `<tableStyleInfo${attributes({ name: table.style, showFirstColumn: false, showLastColumn: false, showRowStripes: table.showBandedRows, showColumnStripes: false })}/>`;
  return succeed(
    `${XML_HEAD}<table xmlns="${MAIN_NS}"${attributes({ id, name, displayName: name, ref, totalsRowShown: false })}>` +
      (table.showFilter ? `<autoFilter ref="${ref}"/>` : '') +
      `<tableColumns count="${headers.length}">${columns}</tableColumns>${style}</table>`,
  );
};
