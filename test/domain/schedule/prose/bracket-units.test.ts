import { bracketUnits, colonUnits } from '../../../../src/domain/schedule/prose/bracket-units';
import { defaultReaders } from '../../../../src/domain/schedule/readers';

const units = (text: string): readonly string[] | null =>
  bracketUnits(text, defaultReaders, {})?.assignments.map(({ unit, role }) => `${unit}: ${role ?? '-'}`) ?? null;

describe('a bracket that closes the words', () => {
  it('charges the units that it holds', () => {
    expect(units('Kiểm tra dây chuyền số 2 ngày 06/5 (Phòng An toàn)')).toEqual(['Phòng An toàn: responsible']);
    expect(units('Đón tiếp đại biểu (Văn phòng Sở, Phòng Hành chính).')).toEqual([
      'Văn phòng Sở: responsible',
      'Phòng Hành chính: responsible',
    ]);
  });

  it('is left alone when it says more, or may be a place or those who take part', () => {
    for (const text of [
      'Tiêm chủng đợt 2 (Trạm Y tế)',
      'Họp giao ban (Phòng họp số 2)',
      'Thi kể chuyện (khối 4)',
      'Tập huấn kỹ năng (dành cho cán bộ Đoàn)',
      'Giao lưu (Phòng An toàn và các đơn vị)',
      'Diễn tập (8h00, Phòng An toàn)',
      'Họp (Phòng An toàn) tại hội trường',
      '(Phòng An toàn)',
    ])
      expect(units(text)).toBeNull();
  });
});

describe('units between the colon of an act and its time', () => {
  const between = (text: string): readonly string[] | null =>
    colonUnits(text, defaultReaders, {})?.assignments.map(({ unit }) => unit) ?? null;

  it('are charged with it', () => {
    expect(between('Dâng hương tượng đài: Đoàn Thanh niên, 7h ngày 20/11')).toEqual(['Đoàn Thanh niên']);
    expect(between('Viếng nghĩa trang liệt sĩ: Hội Chữ thập đỏ, sáng 19/11.')).toEqual(['Hội Chữ thập đỏ']);
  });

  it('are none where a place, those who take part, or an act stands', () => {
    for (const text of [
      'Họp mặt: Hội trường UBND xã, 8h ngày 20/11',
      'Thi cắm hoa: khối 1, khối 2, ngày 18/11',
      'Tổ chức hội thi: Hội Phụ nữ hướng dẫn, ngày 18/11',
      'Thành phần: Đoàn Thanh niên, ngày 18/11',
      'Dâng hương tượng đài: Đoàn Thanh niên',
    ])
      expect(between(text)).toBeNull();
  });
});
