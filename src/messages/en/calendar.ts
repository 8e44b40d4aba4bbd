import type { calendar as vi } from '../vi/calendar';

export const calendar: Readonly<Record<keyof typeof vi, string>> = {
  'calendar.day.holiday': 'public holiday',
  'calendar.day.compensatory': 'day off in lieu',
  'calendar.day.working': 'make-up working day',
  'calendar.holiday.certain': '{date} is a day off: {name} ({source}).',
  'calendar.holiday.open':
    '{date} may be a day off for {name}; the yearly notice decides. Enter the days off of this year in NGÀY NGHỈ.',
  'calendar.holiday.given': '{date} is a {kind}: {name} (table NGÀY NGHỈ).',
  'calendar.serial.false-leap-day':
    'Cell {cell} holds 60, which Excel shows as 29/02/1900, a day that never was. Enter the date again.',
  'calendar.serial.early-1900': 'Cell {cell} shows {date}, which is probably a count. Check this cell.',
  'calendar.serial.year-unshifted':
    'Cell {cell} holds the year {shown} because DATE added 1900. Read as {date}; enter it as the text "{date}".',
  'calendar.serial.negative': 'Cell {cell} holds a negative number, not a date. Enter the date again.',
  'calendar.serial.too-large': 'Cell {cell} holds a number too large for a date. Enter the date again.',
  'calendar.serial.day-not-in-month': 'Cell {cell} holds a day that the calendar does not have. Enter the date again.',
  'calendar.lunar.no-day': 'The lunar year {year} has no day {day}/{month}. Check the date.',
  'calendar.lunar.outside': 'The lunar calendar here runs from {first} to {last}.',
  'calendar.lunar.leap': 'leap month {month}',
};
