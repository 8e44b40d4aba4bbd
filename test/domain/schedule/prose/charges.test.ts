import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';

const dutiesOf = (...lines: readonly string[]): readonly (readonly [string, string])[] =>
  (
    extractSchedule(
      textSnapshot(
        'ke-hoach.txt',
        ['KẾ HOẠCH', 'Tổ chức Tháng Thanh niên năm 2026', 'III. TỔ CHỨC THỰC HIỆN', ...lines].join('\n'),
      ),
    ).duties ?? []
  ).map(({ act, leads }) => [leads.map(({ unit }) => unit).join('; '), act]);

describe('acts that a section of duties gives somebody to lead', () => {
  it.each([
    ['1. Phòng Văn hóa: chủ trì tổ chức Hội thi hát ru.', 'Phòng Văn hóa', 'Hội thi hát ru.'],
    ['- Giao Trạm Y tế phụ trách Ngày hội sức khỏe.', 'Trạm Y tế', 'Ngày hội sức khỏe.'],
    ['1. Hội Phụ nữ, Hội Nông dân có trách nhiệm tổ chức Phiên chợ quê.', 'Hội Phụ nữ; Hội Nông dân', 'Phiên chợ quê.'],
    [
      '1. Phòng Kinh tế chủ trì, phối hợp Công an xã và các đơn vị tổ chức Hội chợ xuân.',
      'Phòng Kinh tế',
      'Hội chợ xuân.',
    ],
    ['1. Phòng Kinh tế: chủ trì, tham mưu tổ chức Hội chợ xuân.', 'Phòng Kinh tế', 'Hội chợ xuân.'],
  ])('%s', (line, leads, act) => {
    expect(dutiesOf(line)).toEqual([[leads, act]]);
  });

  it('goes on with whom a heading, or an earlier part, names', () => {
    expect(dutiesOf('1. Phòng Kinh tế', '- Chủ trì tổ chức Hội chợ xuân.', '- Tổ chức Phiên chợ quê.')).toEqual([
      ['Phòng Kinh tế', 'Hội chợ xuân.'],
      ['Phòng Kinh tế', 'Phiên chợ quê.'],
    ]);
    expect(dutiesOf('1. Phòng Kinh tế chủ trì Phiên chợ quê; tổ chức Hội chợ xuân.')).toEqual([
      ['Phòng Kinh tế', 'Phiên chợ quê;'],
      ['Phòng Kinh tế', 'Hội chợ xuân.'],
    ]);
  });

  it.each([
    '1. Phòng Kinh tế: phối hợp với Phòng Văn hóa tổ chức Hội chợ xuân.',
    '1. Phòng Kinh tế: tham mưu tổ chức Hội chợ xuân.',
    '1. Các chi đoàn: tổ chức Hội chợ xuân.',
    '1. Phòng Kinh tế: gửi báo cáo trước ngày 30/3/2026.',
    '1. Đồng chí Lê Văn Bình: phụ trách Hội chợ xuân.',
  ])('are none in "%s"', (line) => {
    expect(dutiesOf(line)).toEqual([]);
  });

  it('tell where they stand', () => {
    const { duties = [] } = extractSchedule(
      textSnapshot('a.txt', 'KẾ HOẠCH\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: chủ trì tổ chức Hội chợ xuân.'),
    );
    expect(duties[0]).toMatchObject({
      clause: 'chủ trì tổ chức Hội chợ xuân.',
      origin: { kind: 'line', line: 3, span: { start: 34, end: 47 } },
    });
  });

  it('are read in a line of thousands of parts', () => {
    const parts = Array.from({ length: 2000 }, (_, k) => `tổ chức Hội thi số ${k + 1}`).join('; ');
    expect(dutiesOf(`1. Phòng Kinh tế: ${parts}.`)).toHaveLength(2000);
  });
});
