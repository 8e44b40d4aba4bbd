import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const HEAD = ['UBND XÃ HÒA LỘC', ...MOTTO, 'Số: 12/KH-UBND', 'Hòa Lộc, ngày 05 tháng 3 năm 2024'];

const titleOf = (...lines: readonly string[]): string | null =>
  extractSchedule(textSnapshot('a.txt', lines.join('\n'))).title?.value ?? null;

describe('the title of a document', () => {
  it.each([
    [['KẾ HOẠCH', 'THỰC HIỆN ĐỀ ÁN THƯ VIỆN SỐ', 'NĂM 2024', 'Thực hiện Kế hoạch số 5/KH-UBND, UBND xã lập kế hoạch.']],
    [['KẾ HOẠCH', 'V/v tổ chức Hội thi cắm hoa', 'Căn cứ chương trình năm 2024;']],
    [['KẾ HOẠCH', 'Thực hiện Năm an toàn giao thông 2024', 'Căn cứ chương trình năm 2024;']],
    [['THÔNG TƯ', 'Quy định việc xét danh hiệu đã được đăng ký', 'Căn cứ Luật Thi đua;']],
    [['QUY CHẾ', 'LÀM VIỆC CỦA UBND XÃ', 'I. QUY ĐỊNH CHUNG']],
    [
      [
        'NGHỊ QUYẾT',
        'VỀ KỲ HỌP THỨ NĂM',
        'HỘI ĐỒNG NHÂN DÂN XÃ HÒA LỘC',
        'Căn cứ Luật Tổ chức chính quyền địa phương;',
      ],
    ],
    [['KẾ HOẠCH', 'Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam', 'Căn cứ chương trình năm 2025;']],
    [['KẾ HOẠCH', 'TỔ CHỨC KỶ NIỆM QUỐC KHÁNH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'I. MỤC ĐÍCH']],
    [['KẾ HOẠCH', 'Kỷ niệm 95 năm Ngày thành lập', 'Đảng Cộng sản Việt Nam', 'I. MỤC ĐÍCH']],
    [['KẾ HOẠCH LIÊN ĐỘI THÁNG 3', 'Chủ điểm tháng 3: Tiến bước lên Đoàn', '- Sinh hoạt dưới cờ.']],
    [['KẾ HOẠCH HỘI THAO', 'NĂM 2024', 'I MỤC ĐÍCH']],
    [['LỊCH LÀM VIỆC TUẦN 12', 'Đóng', '- Thứ Hai: họp giao ban.']],
  ])('goes on over its own lines only: %j', (lines) => {
    const without = lines.filter((line) => !/^(?:Thực hiện Kế|Căn cứ|HỘI ĐỒNG|Chủ điểm|I\.|I |-|Đóng)/u.test(line));
    expect(titleOf(...HEAD, ...lines)).toBe(without.join(' '));
  });

  it.each([
    [['THÔNG BÁO', 'Thực hiện Kế hoạch số 5/KH-UBND, UBND xã thông báo như sau:']],
    [['THÔNG BÁO', 'Căn cứ Kế hoạch số 5/KH-UBND', 'Thực hiện chỉ đạo của huyện;']],
    [['GIẤY MỜI', 'Trân trọng kính mời các ông, bà', 'Đến dự hội nghị sơ kết.']],
    [['THÔNG BÁO', 'Thời gian: 8h ngày 12/3', 'Thực hiện chỉ đạo của huyện;']],
  ])('takes no line of the text: %j', (lines) => {
    expect(titleOf(...HEAD, ...lines, '1. Họp giao ban.')).toBe(lines[0]);
  });

  it('goes on with a body in capitals when the document decides nothing', () => {
    expect(titleOf(...HEAD, 'KẾ HOẠCH', 'TỔ CHỨC KỲ HỌP THỨ NĂM', 'HỘI ĐỒNG NHÂN DÂN XÃ', 'Căn cứ Luật;')).toBe(
      'KẾ HOẠCH TỔ CHỨC KỲ HỌP THỨ NĂM HỘI ĐỒNG NHÂN DÂN XÃ',
    );
  });
});

describe('the kind of a document', () => {
  it.each(['KẾ  HOẠCH', 'K Ế  H O Ạ C H', 'K Ế H O Ạ C H', '**KẾ HOẠCH**'])('is read in spaced letters: %s', (kind) => {
    expect(titleOf(...HEAD, kind, 'Tổ chức Hội thao', '1. Kéo co.')).toBe('KẾ HOẠCH Tổ chức Hội thao');
  });

  it('is no other line in spaced letters', () => {
    expect(titleOf(...HEAD, 'H Ộ I  T H A O', '1. Kéo co.')).toBeNull();
  });
});

describe('a title without an opening sentence', () => {
  it.each([
    [['KẾ HOẠCH', 'Hưởng ứng Tuần lễ học tập', 'Chủ đề: “Học để thích ứng”', 'A. MỤC ĐÍCH'], 2],
    [['KẾ HOẠCH', 'Thực hiện Năm an toàn giao thông 2024', 'I. MỤC ĐÍCH'], 2],
    [['THÔNG BÁO', 'Lễ khai mạc hè', 'UBND xã Hòa Lộc thông báo đến các thôn, trường học:', '1. Văn nghệ.'], 2],
  ])('ends before the text: %j', (lines, length) => {
    expect(titleOf(...HEAD, ...lines)).toBe(lines.slice(0, length).join(' '));
  });
});

describe('a page saved from the web', () => {
  it('has the title below the letterhead, not the headline above it', () => {
    expect(titleOf('Kế hoạch 12/KH-UBND về hội thao', ...HEAD, 'QUYẾT ĐỊNH', 'VỀ VIỆC TỔ CHỨC HỘI THAO')).toBe(
      'QUYẾT ĐỊNH VỀ VIỆC TỔ CHỨC HỘI THAO',
    );
  });

  it('keeps the letterhead of an official letter under a headline', () => {
    const letter = extractSchedule(
      textSnapshot(
        'a.txt',
        ['Công văn 12/UBND-VP về việc họp giao ban', ...HEAD, 'V/v họp giao ban', 'Kính gửi: Các thôn'].join('\n'),
      ),
    );
    expect(letter.title?.value).toBe('Họp giao ban');
    expect(letter.plan.number?.value).toBe('12/KH-UBND');
    expect(letter.plan.issuer?.value).toBe('UBND XÃ HÒA LỘC');
  });

  it('has no title in words of a letter that only open like its subject', () => {
    const lines = [...HEAD, 'Kính gửi: Các thôn', 'Về việc họp dân, UBND xã đề nghị các thôn chuẩn bị.'];
    expect(titleOf(...lines)).toBeNull();
  });

  it('has the title in capitals below a headline of the same kind', () => {
    expect(titleOf('Lịch công tác tuần', 'Đóng', 'LỊCH CÔNG TÁC CỦA UBND XÃ', 'Tuần 12', '- Họp giao ban.')).toBe(
      'LỊCH CÔNG TÁC CỦA UBND XÃ',
    );
    expect(titleOf('Lịch công tác tuần', '- Họp giao ban.', 'KẾ HOẠCH THÁNG', '- Tổng kết.')).toBe(
      'Lịch công tác tuần',
    );
  });

  it('keeps a title above a text that only names the state', () => {
    expect(titleOf('Giấy mời dự lễ phát động', '1. Khách: Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam')).toBe(
      'Giấy mời dự lễ phát động',
    );
  });
});
