import { withoutOwnSheets } from '../../src/application/own-sheets';
import { sheetOf, workbookOf } from '../support/snapshots';

const ROWS = [
  ['TÊN', 'GHI CHÚ'],
  ['Đoàn phường', ''],
];

const left = (table: string, name = 'Trang'): readonly string[] => {
  const source = withoutOwnSheets(workbookOf(sheetOf(name, ROWS, table)));
  return source.kind === 'workbook' ? source.sheets.map((sheet) => sheet.name) : [];
};

describe('sheets that KH made beside the schedule', () => {
  it.each([
    'tblKiemTra',
    'tblDonVi',
    'TBLDONVI_2',
    'tblNgayKyNiem',
    'tblNgayNghi',
    'tblChuaKhop',
    'tblBaoCaoThang',
    'tblBaoCaoDonVi',
    'tblTienDo_13',
    'tblTrungLap',
    'tblTepGop',
  ])('%s is none of the document', (table) => {
    expect(left(table)).toEqual([]);
  });

  it('is none of the document when it is the sheet of settings', () => {
    expect(left('Table1', '_KH')).toEqual([]);
  });

  it.each(['Table1', 'tblDonViTrucThuoc', 'tblDonVi2', 'tblTienDo_', 'DonVi', 'tblLichHoatDong'])(
    '%s stays',
    (table) => {
      expect(left(table)).toEqual(['Trang']);
    },
  );
});
