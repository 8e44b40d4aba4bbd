import type { schedule as vi } from '../vi/schedule';

export const schedule: Readonly<Record<keyof typeof vi, string>> = {
  'schedule.doubt.time-impossible': '“{text}” is no day of the calendar. Please look at the time of this activity.',
  'schedule.doubt.weekday': 'Weekday and date in “{text}” do not agree. Please choose the right one.',
  'schedule.doubt.reversed': 'The period “{text}” ends before it begins. Please look at both ends.',
  'schedule.doubt.month-first':
    'The date cell “{text}” shows the month before the day. Its value is kept; please check day and month.',
  'schedule.doubt.year-unshifted': 'Excel keeps the date cell “{text}” with 1900 years added. Please check the year.',
  'schedule.doubt.year-hidden':
    'The cell “{text}” shows no year; Excel kept {year} when it was typed. KH took the year of the document; please check.',
  'schedule.reason.heading': 'Taken from the heading above.',
  'schedule.reason.same-day': 'The same day as the line above.',
  'schedule.reason.merged': 'Taken from the merged cell or the cell above.',
  'schedule.reason.online': 'Held online, as its name says.',
  'schedule.reason.title': 'Named after the title of the document.',
  'schedule.reason.majority-year': 'The year that the document states most often.',
  'schedule.notice.no-activity':
    'No activity was found here. Please check that the right plan or schedule table is selected.',
};
