import { parseAddress, type Position, type Rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Bench } from '../state/bench';

type Workbook = Bench['host']['workbook'];

const addressed = (workbook: Workbook, sheet: Sheet, text: string): { sheet: Sheet; area: Rect } | null => {
  const address = parseAddress(text);
  if (address === null) return null;
  const found = address.sheet === null ? sheet : workbook.sheetNamed(address.sheet);
  return found === null ? null : { sheet: found, area: address.area };
};

/** Goes where the link of a cell points: a place of the workbook, or a page in a new window. */
export const followLink = (workbook: Workbook, sheet: Sheet, at: Position): void => {
  const link = sheet.cell(at.row, at.column)?.hyperlink;
  if (link === undefined || link === null) return;
  if (link.documentReference !== undefined && link.documentReference !== '') {
    const { documentReference } = link;
    const found = workbook.resolve(documentReference, sheet) ?? addressed(workbook, sheet, documentReference);
    if (found !== null && found.sheet.visibility === 'Visible') workbook.select(found.sheet, [found.area]);
  } else if (/^(?:https?|mailto):/iu.test(link.address ?? '')) window.open(link.address, '_blank', 'noopener');
};
