import { plainUnit, type Unit } from '../../domain/units/unit';

const unit = (id: string, name: string, rest: Partial<Unit> = {}): Unit => ({ ...plainUnit(name, id), ...rest });

/** The list behind "Danh mục mẫu": the ward of the sample plan, one row for each thing a column is for. */
export const SAMPLE_UNITS: readonly Unit[] = [
  unit('DV001', 'Đoàn Thanh niên phường Hòa Bình', { aliases: ['Đoàn phường', 'ĐTN phường'], kind: 'Đoàn Thanh niên' }),
  unit('DV002', 'Chi đoàn Trường THCS Lê Lợi', {
    aliases: ['CĐ THCS Lê Lợi'],
    kind: 'Đoàn Thanh niên',
    parent: 'DV001',
    cluster: 'Cụm 1',
  }),
  unit('DV003', 'Chi đoàn Khu phố 2', { kind: 'Đoàn Thanh niên', parent: 'DV001', cluster: 'Cụm 1' }),
  unit('DV004', 'Chi đoàn Khu phố 5', { kind: 'Đoàn Thanh niên', parent: 'DV001', cluster: 'Cụm 3' }),
  unit('DV005', 'Cụm hoạt động số 1', { aliases: ['Cụm 1'], kind: 'Cụm, khối, tổ, đội', parent: 'DV001' }),
  unit('DV006', 'Cụm hoạt động số 3', { aliases: ['Cụm 3'], kind: 'Cụm, khối, tổ, đội', parent: 'DV001' }),
  unit('DV007', 'Hội Liên hiệp Phụ nữ phường Hòa Bình', { aliases: ['Hội Phụ nữ', 'Hội LHPN phường'], kind: 'Hội' }),
  unit('DV008', 'Ban Văn hóa - Xã hội', {
    kind: 'Ban',
    validTo: { year: 2025, month: 6, day: 30 },
    successors: ['DV009'],
  }),
  unit('DV009', 'Phòng Văn hóa - Xã hội', {
    aliases: ['Phòng VH-XH'],
    kind: 'Phòng',
    validFrom: { year: 2025, month: 7, day: 1 },
  }),
];
