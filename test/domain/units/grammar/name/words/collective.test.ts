import { toldUnits } from '../../../../../support/told-units';

describe('a body for many things', () => {
  it.each([
    ['Ban Duy tu các công trình thủy lợi phối hợp', ['support Ban Duy tu các công trình thủy lợi']],
    ['Hội Văn nghệ các dân tộc tỉnh chủ trì', ['lead Hội Văn nghệ các dân tộc tỉnh']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Đoàn các xã, thị trấn phối hợp', ['support *Đoàn các xã, thị trấn']],
    ['Hội đồng nghĩa vụ quân sự các cấp', ['- *Hội đồng nghĩa vụ quân sự các cấp']],
    ['Bệnh viện các tuyến', ['- *Bệnh viện các tuyến']],
  ])('many bodies: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
