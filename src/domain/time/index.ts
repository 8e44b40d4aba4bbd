export { findTimes, parseTime, parseTimes } from './parse-time';
export type {
  Basis,
  ClockTime,
  InferenceSource,
  Session,
  TimeContext,
  TimeExpression,
  TimeField,
  TimePrecision,
} from './time-expression';
