import type { WriteProgress } from '../../application/ports';
import type { SheetPlan } from '../../domain/workbook/write-plan';
import { lastRowOf } from './grid';

/** Called after each row; says how many rows of all sheets are done. False ends the writing. */
export type RowMeter = () => boolean;

/** Tells the progress now and then, as a share of all rows. */
export const createRowMeter = (sheets: readonly SheetPlan[], progress: WriteProgress | undefined): RowMeter => {
  const total = Math.max(
    1,
    sheets.reduce((sum, plan) => sum + lastRowOf(plan), 0),
  );
  let done = 0;
  return () => {
    done += 1;
    return done % 1000 !== 0 || progress?.onProgress(done / total) !== 'cancel';
  };
};
