import { toldUnits } from '../../../../support/told-units';

describe('what two bodies do with each other', () => {
  it.each([
    ['Đoàn trường ký kết với Công an phường', ['responsible Đoàn trường', 'support Công an phường']],
    [
      'Hội Phụ nữ ký kết quy chế phối hợp với Công an xã, Hội Nông dân',
      ['responsible Hội Phụ nữ', 'support Công an xã', 'support Hội Nông dân'],
    ],
    ['Đoàn trường và Công an phường ký kết', ['responsible Đoàn trường', 'responsible Công an phường']],
  ])('the one behind “với” is the partner: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Sở Y tế làm việc với Sở Nội vụ', ['responsible Sở Y tế']],
    ['Công an xã ký cam kết. Gặp mặt với Đoàn xã', ['responsible Công an xã']],
  ])('not of other verbs, nor over a full stop: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who divides the work among its people', () => {
  it.each([['Ban Chấp hành phân công thành viên phụ trách từng phần việc', ['responsible Ban Chấp hành']]])(
    '%s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );

  it.each([['Đảng ủy phân công Hội Nông dân chủ trì', ['lead Hội Nông dân']]])(
    'not who gives it to a body: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
