import type { Unit } from './unit';

/** A unit list made ready for look-ups: built once, asked many times. */
export interface UnitIndex {
  readonly units: readonly Unit[];
}

/** The look-up structure of a unit list. */
export const buildUnitIndex = (units: readonly Unit[]): UnitIndex => ({ units });
