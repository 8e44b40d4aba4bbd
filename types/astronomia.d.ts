/** The few functions of astronomia 4.2 (MIT) that scripts/generate-lunar.ts uses. Angles are radians. */
declare module 'astronomia/moonphase' {
  /** Julian ephemeris day of the new moon nearest to the decimal year (Meeus ch. 49). */
  export function newMoon(decimalYear: number): number;
}
declare module 'astronomia/solar' {
  import type { Planet } from 'astronomia/planetposition';
  /** Apparent geocentric longitude of the sun, nutation and aberration included (VSOP87, Meeus ch. 25). */
  export function apparentVSOP87(earth: Planet, jde: number): { readonly lon: number };
}
declare module 'astronomia/planetposition' {
  export interface Planet {
    readonly name: string;
  }
  export const Planet: new (series: unknown) => Planet;
}
declare module 'astronomia/deltat' {
  /** TD − UT in seconds. */
  export function deltaT(decimalYear: number): number;
}
declare module 'astronomia/data/vsop87Bearth' {
  const series: unknown;
  export = series;
}
