import { toldText } from '../told';

const HEAD = (date: string, title: string): readonly string[] => [
  'UBND XÃ HÒA LỘC',
  `Hòa Lộc, ngày ${date}`,
  'KẾ HOẠCH',
  title,
  'I. NỘI DUNG',
];

describe('a plan whose date and title differ in the year', () => {
  it('begins in the year of its date when the text gives a later day of it', () => {
    const lines = toldText(
      ...HEAD('15 tháng 7 năm 2023', 'Tuyển sinh lớp đào tạo nghề năm 2024'),
      '1. Hội nghị triển khai: sáng ngày 21/7.',
      '2. Tiếp nhận hồ sơ: từ ngày 01/9/2023 đến ngày 30/9/2023.',
      '3. Khai giảng: ngày 08/3.',
    );
    expect(lines).toEqual([
      'Hội nghị triển khai | 2023-07-21 morning | ',
      'Tiếp nhận hồ sơ | 2023-09-01..2023-09-30 | ',
      'Khai giảng | 2024-03-08 | ',
    ]);
  });

  it('speaks of the coming year alone when nothing of the old one is planned', () => {
    const lines = toldText(
      ...HEAD('15 tháng 12 năm 2023', 'Hoạt động của Trung tâm văn hóa năm 2024'),
      '1. Hội diễn văn nghệ: ngày 20/12.',
      '2. Giải cờ tướng: ngày 08/3.',
    );
    expect(lines).toEqual(['Hội diễn văn nghệ | 2024-12-20 | ', 'Giải cờ tướng | 2024-03-08 | ']);
  });

  it('does not take cited documents and anniversaries for days of the old year', () => {
    const lines = toldText(
      ...HEAD('15 tháng 11 năm 2023', 'Hoạt động của Trung tâm văn hóa năm 2024'),
      '1. Hội diễn văn nghệ kỷ niệm (22/12/1944 – 22/12/2023): ngày 20/12.',
      '2. Giải cờ tướng theo Kế hoạch số 15/KH-UBND ngày 20/11/2023 của UBND xã: ngày 08/3.',
    );
    expect(lines[0]).toContain('2024-12-20');
    expect(lines[1]).toContain('2024-03-08');
  });

  it('looks ahead of its own date when the title names the past year', () => {
    const lines = toldText(
      ...HEAD('06 tháng 01 năm 2025', 'Tổng kết phong trào thi đua năm 2024'),
      '1. Các thôn họp bình xét: ngày 10/01.',
      '2. Hội nghị tổng kết: 8h ngày 17/01.',
    );
    expect(lines).toEqual(['Các thôn họp bình xét | 2025-01-10 | ', 'Hội nghị tổng kết | 2025-01-17 08:00 | ']);
  });

  it('leaves a plan alone whose title and date agree', () => {
    const lines = toldText(
      ...HEAD('06 tháng 5 năm 2024', 'Hè vui khỏe năm 2024'),
      '1. Khai mạc hè: ngày 01/6.',
      '2. Tổng kết: ngày 25/8.',
    );
    expect(lines).toEqual(['Khai mạc hè | 2024-06-01 | ', 'Tổng kết | 2024-08-25 | ']);
  });
});
