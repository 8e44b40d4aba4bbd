import { toldUnits } from '../../../../support/told-units';

describe('what two bodies do with each other', () => {
  it.each([
    ['Đoàn trường ký kết với Công an phường', ['responsible Đoàn trường', 'support Công an phường']],
    [
      'Hội Phụ nữ ký kết quy chế phối hợp với Công an xã, Hội Nông dân',
      ['responsible Hội Phụ nữ', 'support Công an xã', 'support Hội Nông dân'],
    ],
    [
      'UBND phường thống nhất với Ban Quản lý chợ sắp xếp lại các quầy',
      ['responsible UBND phường', 'support Ban Quản lý chợ'],
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

describe('a person among those it is done with', () => {
  it.each([
    [
      'Phòng Đào tạo phối hợp với trưởng các khoa, Tổ Ngữ văn theo dõi nền nếp',
      ['lead Phòng Đào tạo', 'support Tổ Ngữ văn'],
    ],
    [
      'Văn phòng phối hợp với đ/c Lan và Phòng Tài chính chuẩn bị kinh phí',
      ['lead Văn phòng', 'support Phòng Tài chính'],
    ],
  ])('leaves the part to who follows: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phòng Nội vụ phối hợp với đ/c Hà; Văn phòng chuẩn bị hội trường', ['lead Phòng Nội vụ', 'responsible Văn phòng']],
    [
      'Văn phòng in tài liệu cho đ/c Lan, Phòng Nội vụ in giấy mời',
      ['responsible Văn phòng', 'responsible Phòng Nội vụ'],
    ],
  ])('not to another clause: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who hopes, asks or permits', () => {
  it.each([
    ['Rất mong các Tổ công đoàn thực hiện đúng thời gian', ['responsible *các Tổ công đoàn']],
    ['Ban Tổ chức kính mong các đơn vị tham gia đầy đủ', ['participant *các đơn vị']],
    ['Sở Nội vụ đồng ý cho Hội Khuyến học thành lập chi hội', ['responsible Hội Khuyến học']],
    [
      'UBND huyện chấp thuận cho Huyện đoàn phối hợp cùng Hội Chữ thập đỏ tổ chức giải',
      ['lead Huyện đoàn', 'support Hội Chữ thập đỏ'],
    ],
  ])('has no part; who follows is charged: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Mong sớm nhận được góp ý của các đồng chí', []],
    ['Sở Nội vụ chấp thuận', ['- Sở Nội vụ']],
  ])('nobody is asked: %s', (text, units) => {
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

describe('a dash between an act and who does it', () => {
  it.each([
    ['Ra quân tại các ấp - Đoàn xã, Hội Nông dân xã phụ trách', ['responsible Đoàn xã', 'responsible Hội Nông dân xã']],
    ['Hội thi tại UBND xã – Đoàn xã phụ trách', ['responsible Đoàn xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['phối hợp với Sở Y tế - Sở Nội vụ tổ chức', ['support Sở Y tế', 'support Sở Nội vụ']],
    ['Đảng ủy - UBND xã phụ trách', ['responsible Đảng ủy xã', 'responsible UBND xã']],
    ['dự hội nghị tại Văn phòng - UBND tỉnh', []],
  ])('not in a list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who is urged', () => {
  it.each([
    ['Đoàn Khối khuyến khích các cơ sở Đoàn tổ chức hội thi', ['responsible *các cơ sở Đoàn']],
    ['Khuyến khích các chi đoàn phối hợp với Công an xã', ['lead *các chi đoàn', 'support Công an xã']],
    ['Phòng Văn hóa tuyên truyền, khuyến khích các đơn vị tham gia', ['responsible Phòng Văn hóa']],
    ['đến 62 chi bộ (Văn phòng phối hợp Đoàn xã chuẩn bị điểm cầu)', ['lead Văn phòng', 'support Đoàn xã']],
    [
      'chủ trì giới thiệu sản phẩm, Bảo tàng tỉnh và Sở Y tế cung cấp tư liệu',
      ['responsible Bảo tàng tỉnh', 'responsible Sở Y tế'],
    ],
    ['phối hợp với Hạt Kiểm lâm và UBND các xã', ['support Hạt Kiểm lâm', 'support *UBND các xã']],
    ['Chào mừng đại hội công đoàn các cấp, Công đoàn Y tế phát động thi đua', ['responsible Công đoàn Y tế']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who leads others', () => {
  it.each([
    ['Đảng ủy xã chỉ đạo các chi bộ tổ chức sinh hoạt', ['responsible Đảng ủy xã']],
    ['Ban Giám hiệu: duyệt kế hoạch; chỉ đạo các tổ thực hiện', ['responsible Ban Giám hiệu']],
    ['Đoàn xã phối hợp với Hội Nông dân chỉ đạo các chi đoàn ra quân', ['lead Đoàn xã', 'support Hội Nông dân']],
    ['Đảng ủy xã chỉ đạo Công an xã tuần tra', ['responsible Đảng ủy xã']],
    ['UBND phường chỉ đạo Trạm Y tế, Đội dân phòng trực và tham gia cứu hộ', ['responsible UBND phường']],
    ['Đ/c Bí thư theo dõi, chỉ đạo các chi đoàn tổ chức đại hội', []],
  ])('has the work, and they are objects: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Chỉ đạo các trường tổ chức khai giảng', ['responsible *các trường']],
    ['UBND huyện chỉ đạo các phòng phối hợp với Công an huyện kiểm tra', ['lead *các phòng', 'support Công an huyện']],
  ])('not with nobody before, nor those with a part of their own: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who sends people', () => {
  it('to attend takes part', () => {
    expect(toldUnits('Các chi hội cử hội viên dự lớp tập huấn')).toEqual(['participant *Các chi hội']);
    expect(toldUnits('Mỗi tổ cử 03 hội viên tiêu biểu trong phong trào dự lễ')).toEqual(['participant *Mỗi tổ']);
    expect(toldUnits('Chi bộ 3 cử đảng viên đến cổ vũ')).toEqual(['participant Chi bộ 3']);
  });

  it('to attend and work is at work', () => {
    expect(toldUnits('Đài Truyền thanh huyện cử phóng viên dự và đưa tin')).toEqual([
      'responsible Đài Truyền thanh huyện',
    ]);
  });

  it('and who comes itself', () => {
    expect(toldUnits('Công an xã, Hội Nông dân dự hội nghị')).toEqual([
      'participant Công an xã',
      'participant Hội Nông dân',
    ]);
  });

  it('to work has the work', () => {
    expect(toldUnits('Trạm Y tế cử cán bộ trực cấp cứu')).toEqual(['responsible Trạm Y tế']);
  });
});

describe('whom a report goes to', () => {
  it('is no partner', () => {
    expect(toldUnits('Ban Chỉ huy Quân sự xã báo cáo kết quả thực hiện với UBND xã')).toEqual([
      'responsible Ban Chỉ huy Quân sự xã',
    ]);
  });

  it('not of other work', () => {
    expect(toldUnits('Đoàn xã tổ chức với Công an xã')).toEqual(['responsible Đoàn xã', 'support Công an xã']);
  });
});

describe('what somebody is in charge of', () => {
  it.each([
    ['Khối 10, 11 do Đoàn trường phụ trách', ['responsible Đoàn trường']],
    ['Lớp 6A, 6B do Đoàn trường quản lý', ['responsible Đoàn trường']],
    [
      'Thôn Đông do Hội Nông dân phụ trách; Thôn Đoài do Hội Phụ nữ phụ trách',
      ['responsible Hội Nông dân', 'responsible Hội Phụ nữ'],
    ],
  ])('is no unit at work: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('whom the work is about', () => {
  it.each([
    ['Đảng ủy xã tổ chức kiểm tra công tác Đảng đối với Chi bộ 2 và Chi bộ 5', ['responsible Đảng ủy xã']],
    ['Đối với các chi đoàn: phổ biến cuộc thi', ['responsible *các chi đoàn']],
  ])('behind “đối với”: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('those who come, announced', () => {
  it.each([
    ['Tham gia giải có 5 đội, gồm: Công an xã, Trạm Y tế', ['participant Công an xã', 'participant Trạm Y tế']],
    ['Tham dự buổi lễ có Đảng ủy; Ban Giám hiệu', ['participant Đảng ủy', 'participant Ban Giám hiệu']],
    [
      'Các đội tham gia gồm: Chi đoàn Thuế; Chi đoàn Kho bạc',
      ['participant Chi đoàn Thuế', 'participant Chi đoàn Kho bạc'],
    ],
    ['Về dự đại hội có Huyện đoàn; Đảng ủy xã', ['participant Huyện đoàn', 'participant Đảng ủy xã']],
    ['Các đơn vị dự thi gồm: Chi đoàn Thuế', ['participant Chi đoàn Thuế']],
    ['06 đội tham dự: Công an xã; Trạm Y tế', ['participant Công an xã', 'participant Trạm Y tế']],
    ['Công đoàn trường tham gia có hiệu quả cuộc thi', ['participant Công đoàn trường']],
    ['Các chi hội tham gia', ['participant *Các chi hội']],
  ])('are named behind it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('partners behind a comma', () => {
  it.each([
    [
      'Phòng Nội vụ chủ trì, cùng Công an huyện, Ban Chỉ huy Quân sự huyện triển khai',
      ['lead Phòng Nội vụ', 'support Công an huyện', 'support Ban Chỉ huy Quân sự huyện'],
    ],
    ['Cụm 3 luân phiên với Cụm 4 phụ trách', ['responsible Cụm 3', 'responsible Cụm 4']],
    ['Đoàn xã luân phiên trực', ['responsible Đoàn xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who invites, and works', () => {
  it.each([
    [
      'Phòng Tài chính mời Kho bạc huyện, chuẩn bị báo cáo',
      ['responsible Phòng Tài chính', 'participant Kho bạc huyện'],
    ],
    ['Phòng Tài chính mời Kho bạc huyện dự', ['participant Kho bạc huyện']],
    ['UBND xã mời Đảng ủy, phát biểu chào mừng', ['participant Đảng ủy']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who heads a team', () => {
  it('says no work of the team: Tổ công tác do đồng chí Nguyễn Văn An làm Tổ trưởng', () => {
    expect(toldUnits('Tổ công tác do đồng chí Nguyễn Văn An làm Tổ trưởng')).toEqual([]);
  });

  it.each([
    ['Tổ công tác do đồng chí Nguyễn Văn An làm Tổ trưởng, Phòng Nội vụ chủ trì', ['lead Phòng Nội vụ']],
    ['Tổ công tác chuẩn bị tài liệu', ['responsible Tổ công tác']],
  ])('not who works: %s', (text, units) => {
    expect(toldUnits(text)).toContain(units[0]);
  });
});

describe('who invites people', () => {
  it.each([
    ['Ban Nữ công mời chuyên gia về tư vấn cho các tổ công đoàn', ['responsible Ban Nữ công']],
    ['Đoàn trường mời ca sĩ biểu diễn trong đêm hội', ['responsible Đoàn trường']],
  ])('to a task has it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['UBND huyện mời Hội Luật gia tư vấn cho người dân', ['responsible Hội Luật gia']],
    ['Huyện đoàn mời đồng chí Bí thư phát biểu', []],
  ])('not a body, nor a guest: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('who passes a work on', () => {
  it.each([
    ['Văn phòng Huyện ủy thông báo để các chi bộ thực hiện', ['responsible *các chi bộ']],
    ['Văn phòng thông báo đến Công an xã biết, thực hiện', ['responsible Công an xã']],
    [
      'UBND xã thông báo đến Công an xã, các đoàn thể, Trưởng các thôn thực hiện',
      ['responsible Công an xã', 'responsible *các đoàn thể'],
    ],
  ])('has no part in it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Văn phòng Huyện ủy thông báo kết quả đến các chi bộ', ['responsible Văn phòng Huyện ủy']]])(
    'but who only tells has: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
