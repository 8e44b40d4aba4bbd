import { buildReports } from '../../../src/application/commands/build-reports';
import type { WorkbookHost } from '../../../src/application/ports';
import type { WorkbookSnapshot } from '../../../src/domain/source/snapshot';

const BROKEN = { name: 'states', parts: [{ name: 'done', value: 9_813 }], whole: 9_831 };

// A sum that does not add up cannot come from the domain as it is; here one does.
jest.mock('../../../src/domain/reports/reconcile', () => ({
  reconcile: () => ({ ok: false, broken: [BROKEN] }),
}));

const BOOK: WorkbookSnapshot = {
  kind: 'workbook',
  name: 'a.xlsx',
  date1904: false,
  notices: [],
  sheets: [
    {
      name: 'LỊCH',
      visibility: 'visible',
      protected: false,
      top: 1,
      left: 1,
      rows: [
        [{ value: 'HOẠT ĐỘNG' }, { value: 'BẮT ĐẦU' }],
        [{ value: 'Hội nghị' }, { value: 45_422 }],
      ],
      merges: [],
      tables: [{ name: 'tblLichHoatDong', range: { top: 1, left: 1, bottom: 2, right: 2 } }],
    },
  ],
};

describe('a report whose parts do not add up', () => {
  it('is refused before anything is written', async () => {
    const write = jest.fn();
    const host = { read: () => Promise.resolve({ ok: true, value: BOOK }), write } as unknown as WorkbookHost;
    const outcome = await buildReports(host, {
      locale: 'vi',
      period: { kind: 'year', year: 2024 },
      asOf: { year: 2024, month: 5, day: 1 },
    });
    expect(outcome).toEqual({ kind: 'not-reconciled', broken: [BROKEN] });
    expect(write).not.toHaveBeenCalled();
  });
});
