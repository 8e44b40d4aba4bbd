import { toldUnits } from '../../../support/told-units';

describe('a place that is written once', () => {
  it.each([
    ['Ban CHQS, Công an xã Phú Mỹ và Hạt Kiểm lâm', ['- Ban CHQS xã Phú Mỹ', '- Công an xã Phú Mỹ', '- Hạt Kiểm lâm']],
    ['Huyện ủy, UBND huyện An Hòa, các phòng', ['- Huyện ủy An Hòa', '- UBND huyện An Hòa', '- *các phòng']],
  ])('inside a list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Công an, UBND xã Phú Mỹ, UBND xã Tân Hòa', ['- Công an', '- UBND xã Phú Mỹ', '- UBND xã Tân Hòa']],
    ['Văn phòng, Công an xã Phú Mỹ, Trạm Y tế', ['- Văn phòng', '- Công an xã Phú Mỹ', '- Trạm Y tế']],
  ])('not where each has its own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
