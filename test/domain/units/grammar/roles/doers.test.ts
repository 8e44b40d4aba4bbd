import { toldUnits } from '../../../../support/told-units';

describe('who does a task', () => {
  it.each([
    ['Phòng Nội vụ chuẩn bị tài liệu', ['responsible Phòng Nội vụ']],
    ['Công an huyện bảo đảm an ninh trật tự', ['responsible Công an huyện']],
    ['Trạm Y tế: bố trí xe cứu thương', ['responsible Trạm Y tế']],
    ['Văn phòng tổng hợp báo cáo', ['responsible Văn phòng']],
    ['Tổ Âm nhạc, Đoàn trường phổ biến bài hát', ['responsible Tổ Âm nhạc', 'responsible Đoàn trường']],
    ['Công an xã đã và sẽ tuần tra', ['responsible Công an xã']],
    ['Trạm Y tế sẽ rải vôi bột', ['responsible Trạm Y tế']],
    ['Điện lực theo chức năng, nhiệm vụ chuẩn bị máy phát', ['responsible Điện lực']],
    ['Phòng Nội vụ được giao chuẩn bị hồ sơ', ['responsible Phòng Nội vụ']],
    ['Hội trại do Huyện đoàn dàn dựng', ['responsible Huyện đoàn']],
    ['Ngày 5/3/2025 Đoàn trường trao học bổng', ['responsible Đoàn trường']],
    ['Các chi đoàn gửi danh sách về Văn phòng Đoàn', ['responsible *Các chi đoàn']],
    ['Phòng Nội vụ soạn tờ trình, mời Sở Y tế dự', ['responsible Phòng Nội vụ', 'participant Sở Y tế']],
    ['Phòng Nội vụ soạn công văn mời Sở Y tế dự', ['responsible Phòng Nội vụ', 'participant Sở Y tế']],
    ['Văn phòng gửi giấy mời các đơn vị', ['responsible Văn phòng']],
    ['Chi đoàn 12A xếp ghế trước giờ chào cờ', ['responsible Chi đoàn 12A']],
    ['Công an phường dẹp lòng lề đường', ['responsible Công an phường']],
    ['Các ấp tập trung vận động hộ dân', ['responsible *Các ấp']],
    [
      'Công an xã; Trạm Y tế; Hội Phụ nữ bố trí lực lượng',
      ['responsible Công an xã', 'responsible Trạm Y tế', 'responsible Hội Phụ nữ'],
    ],
    [
      'Phòng Nội vụ; Phòng Tư pháp và Văn phòng rà soát hồ sơ',
      ['responsible Phòng Nội vụ', 'responsible Phòng Tư pháp', 'responsible Văn phòng'],
    ],
    ['Mỗi chi đoàn lập danh sách, cử 05 đoàn viên tham gia', ['responsible *Mỗi chi đoàn']],
    ['Đ/c Bí thư – dự; BTC, BTG – chuẩn bị tài liệu', ['responsible BTC', 'responsible BTG']],
    ['Mỗi chi đoàn có ít nhất 01 công trình', ['responsible *Mỗi chi đoàn']],
    ['Sở Tài chính tham mưu với UBND tỉnh nguồn kinh phí', ['responsible Sở Tài chính']],
    ['UBND xã, sau khi thống nhất với Đảng ủy xã, ra quyết định', ['responsible UBND xã']],
    ['Công an xã trong hai ngày 5-6/3 tuần tra', ['responsible Công an xã']],
    ['Kết thúc đợt thi, Ban Giám khảo, chịu trách nhiệm tổng hợp', ['responsible Ban Giám khảo']],
    ['Đối với môn kéo co, mỗi tổ công đoàn cử 01 đội', ['responsible *mỗi tổ công đoàn']],
    ['Công an xã xây dựng kế hoạch và phối hợp tổ chức hội thao', ['responsible Công an xã']],
    ['Yêu cầu UBND xã phối hợp và tổ chức thực hiện', ['responsible UBND xã']],
    ['LĐLĐ tỉnh có trách nhiệm báo cáo để có sự ủng hộ, hỗ trợ', ['responsible LĐLĐ tỉnh']],
    ['Đội Cảnh sát phân công lực lượng xử lý vi phạm', ['responsible Đội Cảnh sát']],
    ['Ban Thường trực xã và các ông (bà) có tên tại Điều 1 chịu trách nhiệm', ['responsible Ban Thường trực xã']],
    ['Ban Tổ chức tặng cờ lưu niệm cho các đội tham dự', ['responsible Ban Tổ chức']],
    ['Các đơn vị không tham gia báo cáo lý do về Ban Tổ chức', ['responsible *Các đơn vị']],
    ['Các lớp góp hoa quả bày mâm cỗ', ['responsible *Các lớp']],
    ['Đoàn xã lên nhận bàn giao học sinh', ['responsible Đoàn xã']],
    ['Cụm thi đua số 1 (gồm TP. Pleiku và huyện Ia Grai) sẽ tiến hành đại hội', ['responsible Cụm thi đua số 1']],
    ['Giao UBND xã liên hệ các hộ dân, cử đại diện tham gia', ['responsible UBND xã']],
    ['Thực hiện Kế hoạch của Huyện ủy, Đảng ủy xã tổ chức hội nghị', ['responsible Đảng ủy xã']],
    ['Kinh phí: Văn phòng lập dự toán trình Phòng Tài chính', ['responsible Văn phòng']],
    ['Bưu điện, Điện lực cam kết bảo đảm thông tin', ['responsible Bưu điện', 'responsible Điện lực']],
    ['Thường trực Đảng ủy nghe Ban Quản lý dự án báo cáo', ['- Thường trực Đảng ủy', 'responsible Ban Quản lý dự án']],
    ['Giao: Phòng Nội vụ', ['responsible Phòng Nội vụ']],
    ['UBND huyện giao: Phòng Nội vụ', ['responsible Phòng Nội vụ']],
    ['UBND xã giao Phòng Kinh tế tham mưu', ['responsible Phòng Kinh tế']],
    ['Cụm 3 đăng cai giải bóng đá', ['responsible Cụm 3']],
  ])('is responsible: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phòng Nội vụ chuẩn bị tài liệu, chủ trì cuộc họp', ['lead Phòng Nội vụ']],
    ['Trạm Y tế chuẩn bị thuốc, phối hợp với Công an xã', ['lead Trạm Y tế', 'support Công an xã']],
    ['Công an xã tuần tra và phối hợp với Đoàn xã', ['support Công an xã', 'support Đoàn xã']],
    ['Đoàn trường cùng Công đoàn chuẩn bị quà', ['lead Đoàn trường', 'support Công đoàn']],
    ['Mời Sở Y tế phát biểu', ['participant Sở Y tế']],
    ['Sở Văn hóa là đơn vị thường trực, phối hợp với các sở', ['lead Sở Văn hóa', 'support *các sở']],
    ['Ban Quản lý cùng các tổ tự quản dự họp', ['participant Ban Quản lý', 'participant *các tổ tự quản']],
    ['Công đoàn và Đoàn trường sẽ phối hợp', ['support Công đoàn', 'support Đoàn trường']],
    ['Ban Tổ chức mời: Sở Y tế, Báo Quảng Trị', ['participant Sở Y tế', 'participant Báo Quảng Trị']],
    ['Đại biểu: Sở Y tế, Công an tỉnh', ['participant Sở Y tế', 'participant Công an tỉnh']],
    ['Thành phần: Ban Giám hiệu, Đoàn trường chuẩn bị', ['participant Ban Giám hiệu', 'participant Đoàn trường']],
    ['Các chi đoàn cử đoàn viên tham gia', ['participant *Các chi đoàn']],
  ])('unless a word of role says more: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Gửi báo cáo về Phòng Nội vụ', []],
    ['báo cáo UBND huyện', []],
    ['Sở Y tế được khen thưởng', ['- Sở Y tế']],
    ['Trường Tiểu học Tân An đã nhận quà', ['- Trường Tiểu học Tân An']],
    ['Phòng Nội vụ có chuyên môn', ['- Phòng Nội vụ']],
    ['Các đơn vị có mặt trước 7 giờ', ['- *Các đơn vị']],
    ['UBND huyện ban hành văn bản yêu cầu Công an huyện kiểm tra', ['responsible Công an huyện']],
    ['Hội Phụ nữ theo hướng dẫn', ['- Hội Phụ nữ']],
    ['Thành viên UBND xã', []],
    ['Các cơ quan không có báo cáo xem như không thực hiện', ['- *Các cơ quan']],
    ['Thực hiện Kế hoạch của Sở Y tế, Sở Nội vụ', []],
    ['Địa điểm: UBND xã', []],
    ['Đón tiếp đại biểu: Chi đoàn giáo viên', ['- Chi đoàn giáo viên']],
    ['Phòng Nội vụ tham mưu thành lập Ban Chỉ đạo phối hợp tổ chức', ['responsible Phòng Nội vụ']],
    ['Sở Tư pháp thực hiện các nội dung do các sở đề nghị', ['responsible Sở Tư pháp']],
    ['Báo cáo Chủ tịch UBND tỉnh (qua Sở Nội vụ)', []],
    ['Địa điểm: Phòng họp A - UBND tỉnh', []],
    ['Hội Nông dân hơn 2 tỷ đồng', ['- Hội Nông dân']],
    ['Hội đồng trường nhiệm kỳ 2024-2029', ['- Hội đồng trường']],
    ['Gửi Sở Nội vụ xem kỹ nội dung', []],
    ['Thường trực HĐND; Văn phòng chuẩn bị tài liệu', ['- Thường trực HĐND', 'responsible Văn phòng']],
    ['Văn phòng\nĐoàn trường chuẩn bị sân khấu', ['- Văn phòng', 'responsible Đoàn trường']],
  ])('not receivers, objects, attendants and what a body is: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('those who are invited', () => {
  it.each([
    ['Mời Bệnh viện Đa khoa tỉnh khám bệnh cho người cao tuổi', ['responsible Bệnh viện Đa khoa tỉnh']],
    ['Mời Phòng Cảnh sát PCCC tổ chức tập huấn', ['responsible Phòng Cảnh sát PCCC']],
  ])('to a task are charged with it: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Mời Hội Luật gia tỉnh phát biểu', ['participant Hội Luật gia tỉnh']],
    ['Mời Đảng ủy xã trao giải thưởng', ['participant Đảng ủy xã']],
    ['Mời Sở Y tế dự và chỉ đạo', ['participant Sở Y tế']],
    ['Mời Sở Y tế dự lễ phát động', ['participant Sở Y tế']],
  ])('not as guests: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('what one must have', () => {
  it.each([
    ['Các chi bộ phải có kế hoạch cụ thể', ['responsible *Các chi bộ']],
    ['Các chi bộ phải có mặt lúc 7 giờ', ['- *Các chi bộ']],
    ['Nếu có vướng mắc, các đơn vị liên hệ Phòng Tổ chức', ['responsible *các đơn vị']],
  ])('is a task: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('a comma before what they do', () => {
  it.each([
    ['Các khoa, đặc biệt là Khoa Dược, chuẩn bị thuốc', ['responsible *Các khoa', 'responsible Khoa Dược']],
    ['Trang trí hội trường (Phòng Quản trị, hoàn thành trước 15/4)', ['- Phòng Quản trị']],
  ])('parts them no more than nothing, unless it says by when: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('two lists before a task', () => {
  it.each([
    [
      'Liên đội Trường Kim Đồng; Liên đội Trường Lê Lợi thu gom giấy vụn',
      ['responsible Liên đội Trường Kim Đồng', 'responsible Liên đội Trường Lê Lợi'],
    ],
    ['Thường trực HĐND xã; Văn phòng chuẩn bị tài liệu', ['- Thường trực HĐND xã', 'responsible Văn phòng']],
  ])('are one subject when all are of one sort: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});

describe('what is taken on, let and sent for', () => {
  it.each([
    ['Hội Nông dân xã nhận trồng 500 cây keo', ['responsible Hội Nông dân xã']],
    ['Các trường tiếp tục cho học sinh nghỉ học', ['responsible *Các trường']],
    ['Mời Bệnh viện Mắt cử cán bộ khám sàng lọc cho học sinh', ['responsible Bệnh viện Mắt']],
  ])('is a task: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Hội Nông dân xã nhận quà', ['- Hội Nông dân xã']],
    ['Mời Bệnh viện Mắt cử cán bộ dự', ['participant Bệnh viện Mắt']],
  ])('not a thing, nor to come: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
