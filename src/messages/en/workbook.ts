import type { workbook as vi } from '../vi/workbook';

export const workbook: Readonly<Record<keyof typeof vi, string>> = {
  'workbook.body-activities': 'Activities named in the text and not in the annex',
  'workbook.alert.title': 'Not quite',
  'workbook.alert.state': 'Choose a state from the list.',
  'workbook.alert.progress': 'Enter a progress from 0% to 100%.',
};
