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

describe('duties of the body', () => {
  const codesFor = (duties: string): readonly string[] =>
    findingsIn(`ĐOÀN KHỐI CÁC CƠ QUAN

KẾ HOẠCH
Tổ chức Tháng Thanh niên năm 2026

I. MỤC ĐÍCH
Nâng cao nhận thức của đoàn viên.

II. NỘI DUNG
Các hoạt động theo Phụ lục kèm theo.

III. TỔ CHỨC THỰC HIỆN
${duties}

LỊCH HOẠT ĐỘNG
TT\tNỘI DUNG\tTHỜI GIAN\tPHÂN CÔNG
1\tLễ phát động trồng cây đầu xuân\t10/3/2026\tPhòng Kinh tế chủ trì
2\tTổ chức Hội thao mùa xuân các cơ quan\t17/3/2026\tPhòng Tư pháp chủ trì, Phòng Nội vụ phối hợp
3\tHội thi “Giai điệu quê hương”\t18/3/2026\tPhòng Văn hóa chủ trì
4\tTọa đàm “Thanh niên với chuyển đổi số”\t19/3/2026\tĐoàn Sở Nội vụ phụ trách
5\tNgày hội hiến máu tình nguyện\t20/3/2026\tHội Chữ thập đỏ, Trạm Y tế
6\tThăm, tặng quà gia đình chính sách\t22/3/2026\tCác chi đoàn
7\tHội thi tìm hiểu pháp luật đợt 1\t23/3/2026\tPhòng Tư pháp chủ trì
8\tHội thi tìm hiểu pháp luật đợt 2\t24/3/2026\tPhòng Nội vụ chủ trì
`).map(({ code }) => code);

  it.each([
    '1. Phòng Nội vụ: chủ trì tổ chức Hội thi “Giai điệu quê hương”.',
    '1. Phòng Nội vụ chủ trì, phối hợp với Phòng Văn hóa tổ chức Hội thi “Giai điệu quê hương”.',
    '- Giao Phòng Nội vụ chủ trì, phối hợp các đơn vị liên quan tổ chức Hội thi “Giai điệu quê hương” trang trọng.',
    '1. Phòng Nội vụ\n- Chủ trì tổ chức Hội thi Giai điệu quê hương theo kế hoạch.\n- Tổng hợp báo cáo.',
    '1. Phòng Nội vụ\n- Tổ chức Lễ phát động trồng cây đầu xuân năm 2026.',
    '1. Phòng Nội vụ\n- Có trách nhiệm tổ chức Hội thao mùa xuân; báo cáo kết quả trước 30/3/2026.',
    '1. Phòng Nội vụ\n- Xây dựng kế hoạch; chủ trì tổ chức Tọa đàm “Thanh niên với chuyển đổi số”.',
    '1. Đề nghị Đoàn Sở Xây dựng phụ trách Tọa đàm “Thanh niên với chuyển đổi số”.',
    '1. Phòng Nội vụ: Chủ trì Ngày hội hiến máu tình nguyện.',
    '1. Phân công Phòng Nội vụ làm đầu mối, phối hợp Công an phường tổ chức Lễ phát động trồng cây đầu xuân.',
  ])('are found to charge somebody else: %s', (duties) => {
    expect(codesFor(duties)).toContain('body-annex-unit');
  });

  it.each([
    // The same unit, one of the units, the unit in another writing.
    '1. Phòng Văn hóa: chủ trì tổ chức Hội thi “Giai điệu quê hương”; phối hợp Phòng Tài chính chuẩn bị.',
    '1. P. Văn hóa: chủ trì tổ chức Hội thi “Giai điệu quê hương”.',
    '1. Trạm Y tế phường chủ trì Ngày hội hiến máu tình nguyện.',
    '1. Phòng Kinh tế, Phòng Nội vụ: tổ chức Lễ phát động trồng cây đầu xuân.',
    // Partners, those who prepare, those who take part.
    '1. Phòng Nội vụ: phối hợp với Phòng Văn hóa tổ chức Hội thi “Giai điệu quê hương”.',
    '1. Phòng Nội vụ: chuẩn bị cơ sở vật chất phục vụ Hội thi “Giai điệu quê hương”.',
    '1. Phòng Nội vụ cử đoàn viên tham gia Hội thi “Giai điệu quê hương”.',
    '1. Văn phòng: tham mưu tổ chức Lễ phát động trồng cây đầu xuân.',
    '1. Phòng Nội vụ: tổ chức giao lưu, tham gia Hội thao mùa xuân các cơ quan.',
    // A part of the work, or watching over it.
    '1. Phòng Nội vụ: chủ trì xây dựng kịch bản Hội thi “Giai điệu quê hương”.',
    '1. Phòng Nội vụ: chịu trách nhiệm bảo đảm an ninh trật tự Lễ phát động trồng cây đầu xuân.',
    '1. Phòng Nội vụ: theo dõi, đôn đốc việc tổ chức Hội thao mùa xuân các cơ quan.',
    // Nobody single, a person, the issuer.
    '1. Các chi đoàn: tổ chức thăm, tặng quà gia đình chính sách.',
    '1. Phòng Nội vụ: tổ chức thăm, tặng quà gia đình chính sách.',
    '1. Đồng chí Nguyễn Văn Nam: phụ trách Lễ phát động trồng cây đầu xuân.',
    '1. Ban Thường vụ Đoàn Khối các cơ quan: chủ trì tổ chức Hội thao mùa xuân.',
    // Two rows could be meant, or none.
    '1. Phòng Văn hóa: chủ trì tổ chức Hội thi tìm hiểu pháp luật.',
    '1. Phòng Văn hóa: tổ chức Hội thao mùa xuân khối trường học tại các cụm.',
    '1. Phòng Văn hóa: chủ trì tổ chức các hoạt động của Tháng Thanh niên.',
  ])('are found to agree, or not to speak of it: %s', (duties) => {
    expect(codesFor(duties)).not.toContain('body-annex-unit');
  });
});
