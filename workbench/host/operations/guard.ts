/** What a protected sheet still lets through. */
import { fail } from '../errors';
import type { Rect } from '../model/geometry';
import type { Sheet } from '../model/sheet';

export type ProtectedAction =
  | 'edit'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowPivotTables'
  | 'allowEditObjects'
  | 'allowEditScenarios';

/** Refuses with AccessDenied what the sheet's protection forbids. Editing is allowed where all cells are unlocked. */
export function checkAllowed(sheet: Sheet, action: ProtectedAction, area?: Rect): void {
  const { protection } = sheet;
  if (protection === null) return;
  if (action === 'edit' && area !== undefined && !hasLocked(sheet, area)) return;
  if (action !== 'edit' && protection.options[action] === true) return;
  fail(
    'AccessDenied',
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  );
}

function hasLocked(sheet: Sheet, area: Rect): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) if (sheet.style(row, column).locked) return true;
  return false;
}
