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

describe('work that a partner shares', () => {
  it.each([
    [
      'Phòng Quản trị phối hợp với Đoàn trường chịu trách nhiệm thu gom rác',
      ['lead Phòng Quản trị', 'support Đoàn trường'],
    ],
    [
      'Đoàn trường xây dựng kế hoạch phối hợp với Công an phường tổ chức hội thi',
      ['lead Đoàn trường', 'support Công an phường'],
    ],
  ])('is led: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phòng Quản trị phối hợp với Đoàn trường chịu trách nhiệm', ['responsible Phòng Quản trị', 'support Đoàn trường']],
  ])('not where the part is all that is said: %s', (text, units) => {
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

describe('two lists before a part', () => {
  it('are one where all are of one sort and take part', () => {
    const units = ['participant Liên đội Trường THCS Tân Lập', 'participant Liên đội Trường THCS An Bình'];
    expect(toldUnits('Liên đội Trường THCS Tân Lập; Liên đội Trường THCS An Bình tham gia')).toEqual(units);
  });

  it.each([
    ['Sở Y tế; Sở Nội vụ phối hợp', ['- Sở Y tế', 'support Sở Nội vụ']],
    ['Công an xã; Hội Nông dân tham gia', ['- Công an xã', 'participant Hội Nông dân']],
  ])('not else: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('advice or work, and partners behind it', () => {
  it('leads with them', () => {
    expect(toldUnits('Văn phòng tham mưu giấy mời, phối hợp với Phòng Tài vụ lập dự toán')).toEqual([
      'lead Văn phòng',
      'support Phòng Tài vụ',
    ]);
  });
});

describe('who is the one to ask', () => {
  it.each([
    ['Phòng Nội vụ làm đầu mối tiếp nhận hồ sơ', ['responsible Phòng Nội vụ']],
    [
      'Phòng Nội vụ làm đầu mối tiếp nhận hồ sơ, phối hợp với Công an huyện',
      ['lead Phòng Nội vụ', 'support Công an huyện'],
    ],
    ['Phòng Nội vụ làm đầu mối', ['lead Phòng Nội vụ']],
  ])('has a task, or leads: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it('leads when more is said behind a comma', () => {
    expect(
      toldUnits('Giao Phòng Nội vụ là cơ quan thường trực theo dõi thi đua, chủ trì và phối hợp với Sở Y tế tổng kết'),
    ).toEqual(['lead Phòng Nội vụ', 'support Sở Y tế']);
  });
});

describe('two who work together with no partner named', () => {
  it.each([
    [
      'Công đoàn Công ty và Đoàn Thanh niên Công ty phối hợp tổ chức hội thao',
      ['responsible Công đoàn Công ty', 'responsible Đoàn Thanh niên Công ty'],
    ],
  ])('do it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Hội Nông dân xã và Đoàn xã phối hợp', ['support Hội Nông dân xã', 'support Đoàn xã']],
    [
      'Huyện đoàn chủ trì, Trạm Y tế xã và Công an huyện phối hợp tổ chức hội thi',
      ['lead Huyện đoàn', 'support Trạm Y tế xã', 'support Công an huyện'],
    ],
    ['Sở Y tế phối hợp tổ chức tập huấn', ['support Sở Y tế']],
  ])('help where no object follows, another leads, or one stands alone: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
