import type { functions as vi } from '../vi/functions';

export const functions: Readonly<Record<keyof typeof vi, string>> = {
  'functions.moment.not-a-date': 'No date found in "{text}". Write it as 19/5/1890.',
  'functions.moment.no-such-day': '"{text}" is not in the calendar. Check the date.',
  'functions.moment.several-dates': '"{text}" holds several dates. Give one date to each argument.',
  'functions.moment.year-or-serial':
    'The number {text} may be a year or a day of the early 1900s. Write it as text: "năm {text}" or "1/5/1904".',
  'functions.years.reversed': 'The base date is after the year looked at. Check the order of the two arguments.',
};
