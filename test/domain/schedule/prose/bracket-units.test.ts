import { bracketUnits } from '../../../../src/domain/schedule/prose/bracket-units';
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
