import { recase } from '../../../../src/domain/schedule/identity/recase';

describe('recase', () => {
  it('keeps abbreviations and names as the document writes them', () => {
    expect(recase('LỄ HỘI ĐỀN VÂN SƠN CỦA UBND TP. HẢI LĂNG', ['… tại Đền Vân Sơn, thành phố Hải Lăng'])).toBe(
      'Lễ hội Đền Vân Sơn của UBND TP. Hải Lăng',
    );
    expect(recase('ĐẠI HỘI ĐOÀN TNCS HỒ CHÍ MINH', [])).toBe('Đại hội đoàn TNCS Hồ Chí Minh');
  });

  it('takes no name from the first word of a sentence', () => {
    expect(recase('TỔ CHỨC HỘI THI', ['Tổ Chức hội thi'])).toBe('Tổ chức hội thi');
  });

  it('knows lunar years and feasts', () => {
    expect(recase('TRỰC TẾT NGUYÊN ĐÁN KỶ HỢI VÀ QUỐC KHÁNH', [])).toBe('Trực Tết Nguyên đán Kỷ Hợi và Quốc khánh');
    expect(recase('GIÁP RANH, THÌN LÀ TÊN', [])).toBe('Giáp ranh, thìn là tên');
  });

  it('makes a sentence of the capitals that open a mixed title, of no fewer than three', () => {
    expect(recase('GIẢI CỜ TƯỚNG UBND XÃ Chào xuân mới', [])).toBe('Giải cờ tướng UBND xã Chào xuân mới');
    expect(recase('UBND TP Đồng Hới họp', [])).toBe('UBND TP Đồng Hới họp');
  });

  it('keeps the names of places large, and only those', () => {
    expect(recase('LỊCH TIÊM CHỦNG CỦA PHƯỜNG THANH LƯƠNG, QUẬN HAI BÀ TRƯNG', [])).toBe(
      'Lịch tiêm chủng của phường Thanh Lương, quận Hai Bà Trưng',
    );
    expect(recase('XÃ TÂN LONG CHÀO MỪNG NĂM MỚI', [])).toBe('Xã Tân Long chào mừng năm mới');
    expect(recase('HỘI THI HUYỆN ĐOÀN XUÂN LỘC NĂM 2024', [])).toBe('Hội thi huyện đoàn xuân lộc năm 2024');
    expect(recase('HỌP HĐND HUYỆN TRƯỚC KỲ HỌP THỨ 5', [])).toBe('Họp HĐND huyện trước kỳ họp thứ 5');
    expect(recase('NGÀY HỘI HUYỆN KỲ SƠN', [])).toBe('Ngày hội huyện Kỳ Sơn');
    expect(recase('CHÍNH SÁCH XÃ HỘI Ở XÃ NĂM 2024', [])).toBe('Chính sách xã hội ở xã năm 2024');
  });

  it('leaves mixed titles alone', () => {
    expect(recase('Lịch tuần của UBND', [])).toBe('Lịch tuần của UBND');
  });
});
