import { blankSheet } from '../../src/domain/workbook/blank-sheet';
import type { SheetPlan, WritePlan } from '../../src/domain/workbook/write-plan';

/** A sheet with nothing on it, to be filled by a test. */
export const emptySheet = (over: Partial<SheetPlan> = {}): SheetPlan => ({ ...blankSheet('a', 'Lịch'), ...over });

/** A plan of these sheets. */
export const planOf = (...sheets: readonly SheetPlan[]): WritePlan => ({ command: 'thu', sheets, activate: null });
