import { toldUnits } from '../../../../support/told-units';

describe('people who are called up', () => {
  it.each([
    ['Các hội huy động hội viên tham gia lễ ra quân', ['responsible *Các hội']],
    ['Công an xã bố trí lực lượng tham gia tuần tra', ['responsible Công an xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Trạm Y tế cử cán bộ tham gia', ['participant Trạm Y tế']],
    ['Phòng Nội vụ chuẩn bị tài liệu, tham gia họp báo', ['participant Phòng Nội vụ']],
  ])('not those who take part themselves: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a task given and partners behind it', () => {
  it.each([
    [
      'Giao Trung tâm Văn hóa chuẩn bị sân khấu, phối hợp Điện lực huyện bảo đảm nguồn điện',
      ['lead Trung tâm Văn hóa', 'support Điện lực huyện'],
    ],
  ])('lead in the task: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    [
      'Giao Trung tâm Văn hóa phối hợp Điện lực huyện bảo đảm nguồn điện',
      ['lead Trung tâm Văn hóa', 'support Điện lực huyện'],
    ],
  ])('lead when nothing else was given: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who attends and directs', () => {
  it.each([['Thường trực Huyện ủy dự và chỉ đạo', ['participant Thường trực Huyện ủy']]])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Thường trực Huyện ủy chỉ đạo', ['responsible Thường trực Huyện ủy']]])(
    'only directs: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
