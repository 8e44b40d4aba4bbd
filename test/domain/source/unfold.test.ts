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
});
