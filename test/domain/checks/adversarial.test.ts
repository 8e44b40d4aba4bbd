import { understand } from '../../../src/application/understand';
import type { Finding } from '../../../src/domain/checks/finding';
import type { SheetSnapshot } from '../../../src/domain/source/snapshot';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { sheetOf, workbookOf } from '../../support/snapshots';
import { RIGHT_PLANS, WRONG_PLANS } from './adversarial-plans';

/** Short plans have no number and no date, which is rightly said of each. */
const EXPECTED = new Set(['metadata-missing']);

const findingsIn = (plan: string): readonly Finding[] => understand(textSnapshot('ke-hoach.txt', plan)).findings;

const seriousIn = (plan: string): readonly string[] =>
  findingsIn(plan)
    .filter(({ code, severity }) => severity !== 'info' && !EXPECTED.has(code))
    .map(({ code, text }) => `${code}: ${text}`);

describe('plans without a fault', () => {
  it.each(Object.entries(RIGHT_PLANS))('draw no error and no warning: %s', (_, plan) => {
    expect(seriousIn(plan)).toEqual([]);
  });
});

describe('plans with one planted fault', () => {
  it.each(WRONG_PLANS)('draw %s', (code, plan) => {
    const codes = findingsIn(plan).map((finding) => finding.code);
    expect(codes.filter((one) => one.startsWith(code))).not.toEqual([]);
  });
});

describe('workbooks of several sheets', () => {
  const HEADER = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Đơn vị chủ trì'];
  const JUNE = [
    ['1', 'Khai mạc hội thao cơ quan', '02/6/2025', 'Sân vận động', 'Công đoàn'],
    ['2', 'Thi đấu vòng bảng các đội', '09/6/2025', 'Nhà thi đấu', 'Công đoàn'],
    ['3', 'Thi đấu vòng bán kết', '16/6/2025', 'Nhà thi đấu', 'Công đoàn'],
    ['4', 'Bế mạc, trao giải hội thao', '23/6/2025', 'Sân vận động', 'Công đoàn'],
  ];
  const codesIn = (...sheets: readonly SheetSnapshot[]): readonly string[] =>
    understand(workbookOf(...sheets)).findings.map(({ code }) => code);

  it('are not out of order where one sheet ends and the next begins, and a copied sheet is no list of duplicates', () => {
    const june = sheetOf('Lịch hè', [HEADER, ...JUNE]);
    const codes = codesIn(june, sheetOf('Lịch hè (2)', [HEADER, ...JUNE]));
    expect(codes).not.toContain('date-order');
    expect(codes).not.toContain('activity-duplicate');
    expect(codesIn(sheetOf('Lịch hè', [HEADER, ...JUNE, ...JUNE.slice(0, 1)]))).toContain('activity-duplicate');
  });
});

describe('units of body and annex', () => {
  const planOf = (body: string): string => `KẾ HOẠCH
Tổ chức các hoạt động kỷ niệm năm 2026

I. MỤC ĐÍCH
Nâng cao nhận thức của người dân.

II. NỘI DUNG
1. Lễ phát động trồng cây đầu xuân
- Thời gian: 10/3/2026
- ${body}

LỊCH HOẠT ĐỘNG
TT\tNỘI DUNG\tTHỜI GIAN\tPHÂN CÔNG
1\tLễ phát động trồng cây đầu xuân\t10/3/2026\tPhòng Nội vụ chủ trì
2\tHội thao mùa xuân\t17/3/2026\tPhòng Tư pháp chủ trì
`;
  const codes = (body: string): readonly string[] => findingsIn(planOf(body)).map(({ code }) => code);

  it('are compared when a label of the body names them', () => {
    expect(codes('Đơn vị chủ trì: Phòng Kinh tế')).toContain('body-annex-unit');
    expect(codes('Đơn vị thực hiện: Trạm Y tế')).toContain('body-annex-unit');
    expect(codes('Đơn vị chủ trì: Phòng Nội vụ')).not.toContain('body-annex-unit');
    expect(codes('Đơn vị thực hiện: các phòng, ban')).not.toContain('body-annex-unit');
  });
});
