import { closingUnits } from '../../../../src/domain/schedule/prose/closing-units';
import { defaultReaders } from '../../../../src/domain/schedule/readers';
import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';

const rowsOf = (...bullets: readonly string[]) =>
  extractSchedule(
    textSnapshot(
      'ke-hoach.txt',
      [
        'KẾ HOẠCH',
        'Tổ chức Tháng Thanh niên năm 2026',
        'II. NỘI DUNG',
        ...bullets.map((text, k) => `${k + 1}. ${text}`),
      ].join('\n'),
    ),
  ).activities.map(({ name, assignments }) => [
    name.value,
    assignments.map(({ unit, role }) => `${unit}: ${role}`).join('; '),
  ]);

describe('units that close a bullet', () => {
  it.each([
    [
      'Lễ ra quân trồng cây, ngày 08/3/2026: Đoàn Thanh niên chủ trì, phối hợp với Phòng Kinh tế thực hiện.',
      'Lễ ra quân trồng cây',
      'Đoàn Thanh niên: lead; Phòng Kinh tế: support',
    ],
    [
      'Giải cầu lông mở rộng, ngày 15/3/2026 tại nhà văn hóa phường: Phòng Văn hóa - Xã hội chủ trì.',
      'Giải cầu lông mở rộng',
      'Phòng Văn hóa - Xã hội: lead',
    ],
    [
      'Hội thi “Bí thư giỏi”, ngày 20/3/2026; Ban Thường vụ Đoàn chủ trì, Văn phòng Đảng ủy phối hợp.',
      'Hội thi “Bí thư giỏi”',
      'Ban Thường vụ Đoàn: lead; Văn phòng Đảng ủy: support',
    ],
    [
      'Tổ chức hội nghị tổng kết trong ngày 28/3/2026 - Văn phòng HĐND và UBND phụ trách',
      'Tổ chức hội nghị tổng kết',
      'Văn phòng HĐND và UBND: responsible',
    ],
  ])('%s', (bullet, name, units) => {
    expect(rowsOf(bullet)).toEqual([[name, units]]);
  });

  it.each([
    // A clause that says what is done is part of the act.
    ['Hội trại truyền thống, ngày 26/3/2026: Đoàn trường chủ trì khâu dựng trại và trang trí cổng', 'dựng trại'],
    ['Khám sức khỏe cho người cao tuổi, ngày 10/3/2026, Trạm Y tế chuẩn bị thuốc', 'chuẩn bị thuốc'],
    ['Tập huấn kỹ năng phối hợp thực hiện nhiệm vụ, ngày 12/3/2026', 'phối hợp thực hiện nhiệm vụ'],
  ])('leaves "%s" whole', (bullet, words) => {
    expect(rowsOf(bullet)[0]?.[0]).toContain(words);
  });

  it('reads the last clause of a bullet of thousands of clauses', () => {
    const clauses = Array.from({ length: 3000 }, (_, k) => `Đội ${k + 1} trang trí gian hàng số ${k + 1}`).join(', ');
    const text = `Hội chợ quê ngày 20/3/2026, ${clauses}: Phòng Kinh tế chủ trì.`;
    expect(closingUnits(text, defaultReaders, {})).toMatchObject({
      assignments: [{ unit: 'Phòng Kinh tế', role: 'lead' }],
      drop: { end: text.length },
    });
  });
});
