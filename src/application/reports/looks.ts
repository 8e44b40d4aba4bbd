import type { Bucket } from '../../domain/reports/status';
import { WORKING_HEAD_FILL } from '../../domain/workbook/office-style';
import type { CellRect } from '../../domain/source/snapshot';
import type { CellStyle, ConditionalFormatPlan } from '../../domain/workbook/write-plan';
import type { ReportContext } from './context';

/** Head of a block of figures. */
export const HEAD: CellStyle = { bold: true, horizontal: 'center', fill: WORKING_HEAD_FILL };
export const LINK_COLOR = '#0563C1';
export const LINK: CellStyle = { color: LINK_COLOR, underline: true, horizontal: 'center', wrap: false };
export const COUNT_FORMAT = '#,##0';
export const COUNT: CellStyle = { horizontal: 'center', numberFormat: COUNT_FORMAT };

/** Light enough to print text on; each state also has its word, never colour alone. */
export const BUCKET_FILLS: Readonly<Record<Bucket, string>> = {
  done: '#C6E0B4',
  running: '#BDD7EE',
  'not-started': '#EDEDED',
  overdue: '#F8CBAD',
  'no-deadline': '#FFF2CC',
  stopped: '#D9D9D9',
};

/** The same for bars and charts: apart from each other in grey print as well. */
export const BUCKET_COLORS: Readonly<Record<Bucket, string>> = {
  done: '#548235',
  running: '#2E75B6',
  'not-started': '#A6A6A6',
  overdue: '#C00000',
  'no-deadline': '#FFC000',
  stopped: '#595959',
};

/** Colours the cells that hold the word of a state. */
export const bucketRules = (range: CellRect, say: ReportContext['say']): readonly ConditionalFormatPlan[] =>
  (Object.keys(BUCKET_FILLS) as Bucket[]).map((bucket) => ({
    kind: 'text-equals',
    text: say(`bucket.${bucket}`),
    range,
    style: { fill: BUCKET_FILLS[bucket] },
  }));
