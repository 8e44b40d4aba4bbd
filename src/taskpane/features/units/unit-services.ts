import type { ListAddition, UnitBook } from '../../../application/commands/unit-book';
import type { MendOutcome, Result } from '../../../application/ports';
import type { UnitListOutcome } from '../../../application/units/build-unit-list';
import type { UnitMend } from '../../../application/units/unit-mends';
import type { SourceSnapshot } from '../../../domain/source/snapshot';
import type { LoadPeriod } from '../../../domain/units/workload';
import type { Unit } from '../../../domain/units/unit';
import type { Locale } from '../../../messages';

/** What the view *Đơn vị* asks of the workbook; loaded with what understands documents. */
export interface UnitServices {
  readonly read: (options: { readonly year?: number; readonly period: LoadPeriod }) => Promise<Result<UnitBook>>;
  readonly mend: (book: UnitBook, mend: UnitMend) => Promise<Result<readonly MendOutcome[]>>;
  readonly add: (book: UnitBook, addition: ListAddition, locale: Locale) => Promise<UnitListOutcome>;
  readonly unitsOf: (source: SourceSnapshot) => Result<readonly Unit[]>;
}
