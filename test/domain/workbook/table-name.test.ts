import { isTableOf, toTableName } from '../../../src/domain/workbook/table-name';

describe('isTableOf', () => {
  const isSchedule = isTableOf('tblLichHoatDong');

  it.each(['tblLichHoatDong', 'TBLLICHHOATDONG', 'tblLichHoatDong_2', 'tblLichHoatDong_17'])('knows %s', (name) => {
    expect(isSchedule({ name })).toBe(true);
  });

  it.each(['tblLichHoatDong_', 'tblLichHoatDong_2a', 'tblLichHoatDong2', 'tblLichHoatDongCu', 'xtblLichHoatDong', ''])(
    'does not take %j for one',
    (name) => {
      expect(isSchedule({ name })).toBe(false);
    },
  );

  it('knows the names that are given beside it', () => {
    const taken = ['tblDonVi', 'TBLDONVI_2'];
    expect(toTableName('tblDonVi', taken)).toBe('tblDonVi_3');
    expect(isTableOf('tblDonVi')({ name: toTableName('tblDonVi', taken) })).toBe(true);
  });
});
