import type { ClockTime } from './time-expression';

/** Minutes since midnight. */
export const minuteOfDay = (time: ClockTime): number => time.hour * 60 + time.minute;
