import fc from 'fast-check';
import { planReports, type ReportOptions } from '../../../src/application/reports/plan-reports';
import { REPORT_SHEETS } from '../../../src/application/reports/names';
import { HEADINGS, type OrganisationType } from '../../../src/domain/workbook/organisation';
import type { SheetPlan } from '../../../src/domain/workbook/write-plan';
import { checkPlan } from '../../../src/excel/preflight';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { bookOf, MAY_OPTIONS, plannedReports } from '../../support/report-book';
import { anyRows, on, reportRow } from '../../support/report-cases';

const textsOf = (sheet: SheetPlan): readonly string[] =>
  sheet.blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => {
      if (typeof cell === 'string') return [cell];
      return typeof cell === 'object' && cell?.kind === 'link' ? [cell.text] : [];
    }),
  );

describe('planReports', () => {
  it('plans six sheets that Excel and the file writer both take, for any schedule and period', () => {
    const periods: readonly ReportOptions['period'][] = [
      MAY_OPTIONS.period,
      { kind: 'quarter', year: 2024, quarter: 3 },
      { kind: 'year', year: 2024 },
      { kind: 'any', start: on(1, 1, 2023), end: on(12, 31, 2026) },
      { kind: 'any', start: on(5, 31), end: on(6, 1) },
    ];
    fc.assert(
      fc.property(
        anyRows(30),
        fc.constantFrom(...periods),
        fc.constantFrom(0, 14),
        fc.boolean(),
        (rows, period, cutOff, live) => {
          const { plan } = plannedReports(bookOf(rows), { period, cutOff, live, units: ['Văn phòng', 'Thanh tra'] });
          expect(plan.sheets.map(({ name }) => name)).toEqual(Object.values(REPORT_SHEETS));
          expect(checkPlan(plan)).toBeNull();
          for (const sheet of plan.sheets) {
            expect(sheet.tables.length).toBeLessThanOrEqual(1);
            expect(sheet.page).toMatchObject({ paper: 'a4', fitToWidth: true, pageNumberTop: true });
            expect(textsOf(sheet).some((text) => text.startsWith('Đối chiếu số liệu'))).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('writes a file that reads back with its tables', () => {
    const pieces: Uint8Array[] = [];
    const { plan } = plannedReports(bookOf([reportRow({ key: 'A' }), reportRow({ key: 'B', row: 9 })]));
    expect(writeWorkbook(plan, (piece) => void pieces.push(piece))).toMatchObject({ ok: true });
    const read = readWorkbook(Buffer.concat(pieces), 'a.xlsx');
    expect(read.ok && read.value.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'tblBaoCaoThang',
      'tblBaoCaoDonVi',
      'tblTienDo',
    ]);
  });

  it.each([
    ['Ban Thường vụ Đoàn Khối', 'youth'],
    ['Đảng ủy Sở Tài chính', 'party'],
    ['Công đoàn Viên chức', 'union'],
    ['Sở Văn hóa và Thể thao', 'state'],
  ] as const)('puts the heading of its system on each report of %s', (issuer, type: OrganisationType) => {
    const { plan, context } = plannedReports(bookOf([reportRow()], issuer));
    expect(context.organisation).toMatchObject({ type, issuer: issuer.toUpperCase() });
    for (const sheet of plan.sheets) {
      const texts = textsOf(sheet);
      for (const line of HEADINGS[type]) expect(texts).toContain(line);
      expect(texts).toContain(issuer.toUpperCase());
    }
  });

  it('leads each figure to its rows: the cells linked are the rows counted', () => {
    const rows = [
      reportRow({ key: 'A', start: on(5, 2), end: on(5, 2) }),
      reportRow({ key: 'B', start: on(5, 3), end: on(5, 3), typedState: 'done' }),
      reportRow({ key: 'C', start: on(5, 4), end: on(5, 4) }),
      reportRow({ key: 'D', start: null, end: null }),
    ].map((row, k) => ({ ...row, row: 8 + k }));
    const { plan } = plannedReports(bookOf(rows));
    const [overview] = plan.sheets;
    const progress = plan.sheets.find(({ name }) => name === 'BC TIẾN ĐỘ');
    const table = progress?.tables[0]?.range;
    const links = (overview?.blocks ?? []).flatMap(({ cells }) =>
      cells.flatMap((line) =>
        line.flatMap((cell) =>
          typeof cell === 'object' &&
          cell?.kind === 'link' &&
          cell.text.startsWith('Xem ') &&
          cell.target.kind === 'cell'
            ? [{ label: line[0], text: cell.text, address: cell.target.address }]
            : [],
        ),
      ),
    );
    const top = (table?.top ?? 0) + 1;
    expect(links.find(({ label }) => label === 'Quá hạn chưa hoàn thành')).toMatchObject({
      text: 'Xem 2 dòng',
      address: `A${top}:I${top + 1}`,
    });
    expect(links.find(({ label }) => label === 'Đã hoàn thành')).toMatchObject({ address: `A${top + 2}:I${top + 2}` });
    expect(links.find(({ label }) => typeof label === 'string' && label.startsWith('Chưa rõ thời gian'))).toMatchObject(
      {
        address: `A${top + 3}:I${top + 3}`,
      },
    );
  });

  it('shows an empty period and missing days as such', () => {
    const book = bookOf([reportRow({ key: 'D', name: 'Chưa định ngày', start: null, end: null })]);
    const { plan } = plannedReports(book, { period: { kind: 'quarter', year: 2025, quarter: 1 } });
    const texts = plan.sheets.map(textsOf);
    expect(texts[0]).toContain('Kỳ này không có hoạt động nào trong lịch.');
    expect(texts[0]).toEqual(expect.arrayContaining(['01/2025', '02/2025', '3/2025']));
    expect(texts[2]).toContain('Chưa định ngày');
    expect(texts[3]?.filter((text) => text === 'Tháng này không có hoạt động nào trong lịch.')).toHaveLength(3);
    expect(texts[4]).toContain('Chưa rõ thời gian (1)');
  });

  it('prints lunar days, holidays and counted anniversaries in the calendar', () => {
    const { plan } = plannedReports(bookOf([reportRow()]));
    const texts = textsOf(plan.sheets[3] as SheetPlan);
    expect(texts).toContain('1  (23/3 ÂL)');
    expect(texts.some((text) => text.includes('◆ Ngày Quốc tế Lao động'))).toBe(true);
    expect(texts.some((text) => text.includes('Chiến thắng Điện Biên Phủ') && text.includes('70 năm'))).toBe(true);
  });

  it('reads only the schedules asked for', () => {
    const book = bookOf([reportRow()]);
    expect(planReports(book, { ...MAY_OPTIONS, sheets: ['Khác'] })).toEqual({ kind: 'nothing-found' });
    expect(planReports(book, { ...MAY_OPTIONS, sheets: ['LỊCH HOẠT ĐỘNG'] }).kind).toBe('planned');
  });
});
