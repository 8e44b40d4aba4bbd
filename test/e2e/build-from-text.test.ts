import { journeysOf } from './support/journey';

const newJourney = journeysOf();

const PLAN = `HỘI LIÊN HIỆP PHỤ NỮ XÃ SÔNG TRÀ
Số: 08/KH-BTV
Sông Trà, ngày 02 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức các hoạt động tháng 3 năm 2026
I. MỤC ĐÍCH
- Nâng cao nhận thức của hội viên.
II. NỘI DUNG
1. Tọa đàm về bình đẳng giới: 8 giờ 00, ngày 06/3/2026 tại Hội trường xã. Ban Thường vụ Hội chủ trì, phối hợp Xã đoàn.
2. Thăm mẹ Việt Nam anh hùng: từ ngày 09 đến 11/3/2026 tại các thôn.
3. Giải bóng chuyền nữ: 15h, thứ Bảy ngày 14/3/2026 tại Sân vận động xã.
`;

describe('a schedule from pasted text', () => {
  it('understands the plan, writes it, and leaves the open workbook as it was', async () => {
    const journey = await newJourney();
    const before = await journey.fingerprints();
    await journey.press('Dán văn bản');
    await journey.pane.getByLabel('Văn bản kế hoạch').fill(PLAN);
    await journey.picture('21-pasted');
    await journey.press('Đọc văn bản');
    await journey.status('Đã hiểu 3 hoạt động');
    await journey.picture('22-understood-text');
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 3 dòng vào trang LỊCH HOẠT ĐỘNG');
    await journey.picture('23-written-text');
    const row = await journey.rowOf('LỊCH HOẠT ĐỘNG', 'B', 'Giải bóng chuyền nữ');
    expect((await journey.values(`'LỊCH HOẠT ĐỘNG'!D${row}`))[0]).toEqual(['Sân vận động xã']);
    const after = await journey.fingerprints();
    for (const sheet of Object.keys(before)) expect([sheet, after[sheet] === before[sheet]]).toEqual([sheet, true]);
    expect(journey.errors).toEqual([]);
  });

  it('asks for text when the box is empty', async () => {
    const journey = await newJourney();
    await journey.press('Dán văn bản');
    await journey.press('Đọc văn bản');
    await journey.status('Chưa có chữ nào trong ô. Dán văn bản kế hoạch vào rồi bấm lại.');
  });

  it('shows the example that comes with the product', async () => {
    const journey = await newJourney();
    await journey.press('Xem ví dụ');
    await journey.status('Đã hiểu 6 hoạt động, 1 chỗ cần xem');
    await journey.picture('24-example');
  });
});
