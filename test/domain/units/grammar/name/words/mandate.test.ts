import { toldUnits } from '../../../../../support/told-units';

describe('what a body is set up to carry out', () => {
  it.each([
    ['Tổ công tác triển khai Đề án 06 xã, Công an xã', ['- Tổ công tác triển khai Đề án 06 xã', '- Công an xã']],
    ['Ban Chỉ đạo thực hiện Nghị quyết 18 chủ trì', ['lead Ban Chỉ đạo thực hiện Nghị quyết 18']],
    ['Tổ công tác Đề án 06 xã', ['- Tổ công tác Đề án 06 xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Tổ công tác triển khai rà soát hồ sơ', ['responsible Tổ công tác']],
    ['Văn phòng triển khai Đề án 06', ['responsible Văn phòng']],
    ['Ban điều hành thực hiện kế hoạch tuần', ['responsible Ban điều hành']],
  ])('not the verb: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
