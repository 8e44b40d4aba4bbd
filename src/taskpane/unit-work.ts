import { addToUnitList, mendUnitName, readUnitBook, unitsOfSource } from '../application/commands/unit-book';
import type { WorkbookHost } from '../application/ports';
import type { UnitServices } from './features/units/unit-services';

/** The work behind the view *Đơn vị*, over an open workbook. */
export const createUnitServices = (workbook: WorkbookHost): UnitServices => ({
  read: (options) => readUnitBook(workbook, options),
  mend: (book, mend) => mendUnitName(workbook, book, mend),
  add: (book, addition, locale) => addToUnitList(workbook, book, addition, locale),
  unitsOf: unitsOfSource,
});
