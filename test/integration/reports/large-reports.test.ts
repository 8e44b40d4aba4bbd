import { buildReports } from '../../../src/application/commands/build-reports';
import { yearPlan } from '../../../scripts/bench/reports.bench';
import { openExcel, type OpenExcel } from '../excel/open-excel';
import { valueOf } from '../excel/result';

// However many activities there are: three messages under 4 MB, on the first run and on the second.
let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const UNITS = Array.from({ length: 510 }, (_unused, k) => `Đoàn cơ sở Công ty số ${k + 1}`);

describe('the reports of a year', () => {
  it.each([
    [10_000, 'one list of all'],
    [740, 'lists by month and by unit too'],
  ])(
    'of %i activities of 500 units are three messages, %s',
    async (count) => {
      valueOf(await open.excel.write(yearPlan(count, 500)));
      for (const run of ['first', 'second']) {
        const { value, syncs } = await open.counted(() =>
          buildReports(open.excel, {
            locale: 'vi',
            period: { kind: 'year', year: 2024 },
            asOf: { year: 2024, month: 6, day: 30 },
            units: UNITS,
          }),
        );
        expect([run, value.kind]).toEqual([run, 'written']);
        expect(syncs.length).toBeLessThanOrEqual(3);
        const largest = Math.max(...syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));
        expect(largest).toBeLessThan(4_000_000);
      }
    },
    600_000,
  );
});
