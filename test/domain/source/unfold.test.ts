import { unfold } from '../../../src/domain/source/unfold';

describe('unfold', () => {
  const list =
    '1. Tổ một (Đơn vị số 3): Sáng 28/11. Trụ sở phường Cát. ĐB: Trần Văn A.2. Tổ hai (Đơn vị số 5): Chiều 28/11. Nhà văn hóa xã Mít. ĐB: Vũ Văn B. 3. Tổ ba: Sáng 29/11. Trụ sở phường Bưởi.';

  it('cuts a list counted from 1 on one line, and keeps places', () => {
    const folds = unfold(list);
    expect(folds.map((fold) => fold.text.slice(0, 9))).toEqual(['1. Tổ một', '2. Tổ hai', '3. Tổ ba:']);
    for (const fold of folds) expect(list.slice(fold.offset, fold.offset + fold.text.length)).toBe(fold.text);
  });

  it('leaves sentences with numbers alone', () => {
    const text =
      'Thực hiện khoản 2. Điều 5 của Quy chế và khoản 3. Điều 7, các đơn vị rà soát danh sách, lập báo cáo gửi về Văn phòng để tổng hợp trình lãnh đạo xem xét, quyết định trong tháng.';
    expect(unfold(text)).toEqual([{ text, offset: 0 }]);
    expect(unfold('1. Một việc dài.')).toHaveLength(1);
  });

  const body = 'Căn cứ chương trình năm học, nhà trường xây dựng kế hoạch để các lớp biết và thực hiện. '.repeat(6);

  it('cuts a letterhead that lost its line ends, though no headings follow', () => {
    const head =
      'PHÒNG GD&ĐT BA VÌ TRƯỜNG THCS HÒA LỘC Số: 12/KH-THCS CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hòa Lộc, ngày 05 tháng 3 năm 2024 KẾ HOẠCH TỔ CHỨC NGÀY HỘI ĐỌC SÁCH ';
    expect(
      unfold(head + body)
        .slice(0, 7)
        .map(({ text }) => text.trim().slice(0, 24)),
    ).toEqual([
      'PHÒNG GD&ĐT BA VÌ TRƯỜNG',
      'Số: 12/KH-THCS',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨ',
      'Độc lập - Tự do - Hạnh p',
      'Hòa Lộc, ngày 05 tháng 3',
      'KẾ HOẠCH TỔ CHỨC NGÀY HỘ',
      'Căn cứ chương trình năm ',
    ]);
  });

  it('leaves a long paragraph alone that names the state and a day', () => {
    const text = `Nước CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ra đời tại Hà Nội, ngày 02 tháng 9 năm 1945 và ${body}`;
    expect(unfold(text)).toEqual([{ text, offset: 0 }]);
  });
});
