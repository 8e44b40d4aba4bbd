import { succeed, type WorkbookHost } from '../application/ports';
import type { PlainDate } from '../domain/calendar/plain-date';
import { createExcelHost } from '../excel/excel-host';
import { copyText } from './clipboard';
import { workbookSettings } from './pane-settings';
import type { PaneServices } from './services';

/** Today by the machine's clock: the one place where the pane looks at it. */
const today = (): PlainDate => {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
};

const thinking = () => import(/* webpackChunkName: "thinking" */ './thinking');

/** The pane's services over Excel. What understands documents and what reads files is loaded when first used. */
export const createOfficeServices = (workbook: WorkbookHost = createExcelHost()): PaneServices => ({
  workbook,
  settings: workbookSettings,
  today,
  readText: async (name, text) => succeed((await thinking()).textSnapshot(name, text)),
  readFile: async (file) => (await import(/* webpackChunkName: "files" */ './files')).readPickedFile(file),
  readSample: async () => {
    const { SAMPLE_PLAN } = await import(/* webpackChunkName: "sample" */ './sample-plan');
    return succeed((await thinking()).textSnapshot('', SAMPLE_PLAN));
  },
  understand: async (snapshot, settings) => {
    const { understandSource, readTime } = await thinking();
    return { schedules: understandSource(snapshot, settings), readTime };
  },
  plan: async (schedules, settings, linkToSource) =>
    (await thinking()).planSchedules(schedules, settings, linkToSource),
  check: async (scope, settings, progress) => (await thinking()).checkOpen(workbook, scope, settings, progress),
  readDays: async () => (await thinking()).readDays(workbook),
  readHolidays: async () => (await thinking()).readHolidays(workbook),
  planHolidays: async (own, year) => (await thinking()).planHolidays(own, year),
  planDays: async (days, settings) => (await thinking()).planDays(days, settings),
  readStatus: async () => (await thinking()).readStatusBook(workbook),
  setStatus: async (book, rows, changes) => (await thinking()).setStatus(workbook, book, rows, changes),
  collectFiles: async (files, withOpen, settings, progress) => {
    const [{ collectPicked }, { readPickedFile }] = await Promise.all([
      thinking(),
      import(/* webpackChunkName: "files" */ './files'),
    ]);
    return collectPicked(workbook, files, readPickedFile, withOpen, settings, progress);
  },
  planMerge: async (collected, settings, join) => (await thinking()).planMerge(collected, settings, join),
  scheduleDays: async () => (await thinking()).readScheduleDays(workbook),
  report: async (request, settings, progress) => (await thinking()).report(workbook, request, settings, progress),
  copyText,
  units: async () => (await thinking()).createUnitServices(workbook),
  planFindings: async (findings, settings) => (await thinking()).planFindings(findings, settings),
});
