import { buildReports } from '../../../src/application/commands/build-reports';
import type { WorkbookHost } from '../../../src/application/ports';
import { yearPlan } from '../../../scripts/bench/reports.bench';
import { openExcel, type OpenExcel } from '../excel/open-excel';
import { valueOf } from '../excel/result';

// However many activities there are: three messages under 4 MB, on a first run and on one over reports that are
// there. One workbook grows, so that the second run has the first to read and to replace.
let open: OpenExcel;
beforeAll(async () => {
  open = await openExcel();
});
afterAll(() => open.close());

const UNITS = Array.from({ length: 510 }, (_unused, k) => `Đoàn cơ sở Công ty số ${k + 1}`);

const build = (excel: WorkbookHost) =>
  buildReports(excel, {
    locale: 'vi',
    period: { kind: 'year', year: 2024 },
    asOf: { year: 2024, month: 6, day: 30 },
    units: UNITS,
  });

describe('the reports of a year', () => {
  it.each([
    { count: 740, over: 'nothing', lists: 'by month and by unit' },
    { count: 10_000, over: 'the reports of the run before', lists: 'all in one' },
  ])(
    'of $count activities of 500 units are three messages, over $over, with lists $lists',
    async ({ count }) => {
      valueOf(await open.excel.write(yearPlan(count, 500)));
      const { value, syncs } = await open.counted(() => build(open.excel));
      expect(value).toMatchObject({ kind: 'written' });
      expect(syncs.length).toBeLessThanOrEqual(3);
      const sizes = syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
      expect(Math.max(...sizes)).toBeLessThan(4_000_000);
      // The reports did go out: a message that carries so many activities is not small.
      expect(Math.max(...sizes)).toBeGreaterThan(count * 100);
    },
    300_000,
  );
});
