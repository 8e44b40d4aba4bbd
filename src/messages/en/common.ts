import type { common as vi } from '../vi/common';

export const common: Readonly<Record<keyof typeof vi, string>> = {
  'common.weekday.1': 'Monday',
  'common.weekday.2': 'Tuesday',
  'common.weekday.3': 'Wednesday',
  'common.weekday.4': 'Thursday',
  'common.weekday.5': 'Friday',
  'common.weekday.6': 'Saturday',
  'common.weekday.7': 'Sunday',
};
