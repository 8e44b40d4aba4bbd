import type { Token } from './grammar/tokens';
import type { Unit } from './unit';

/** A unit list made ready for look-ups: built once, asked many times. */
export interface UnitIndex {
  readonly units: readonly Unit[];
  /** Where the longest listed name that begins at token `at` ends; `at` when none does. */
  readonly listedEnd: (tokens: readonly Token[], at: number) => number;
  /** True when the list holds exactly this name. */
  readonly knowsName: (name: string) => boolean;
}

/** The look-up structure of a unit list. */
export const buildUnitIndex = (units: readonly Unit[]): UnitIndex => ({
  units,
  listedEnd: (_tokens, at) => at,
  knowsName: () => false,
});
