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

  it('leaves mixed titles alone', () => {
    expect(recase('Lịch tuần của UBND', [])).toBe('Lịch tuần của UBND');
  });
});
