import { toldUnits } from '../../../../support/told-units';
import { parseAssignments } from '../../../../../src/domain/units/assignment-parser';

const told = (text: string): readonly string[] =>
  parseAssignments(text).map(({ unit, collective }) => `${collective ? '*' : ''}${unit}`);

describe('how far "các …" goes', () => {
  it.each([
    ['Giao các đơn vị liên quan đánh giá hồ sơ', ['*các đơn vị liên quan']],
    ['phối hợp với các đơn vị có liên quan trong quá trình làm', ['*các đơn vị có liên quan']],
    ['Sở Y tế phối hợp với các cơ quan liên quan tổ chức hội nghị', ['Sở Y tế', '*các cơ quan liên quan']],
    ['phối hợp với các phòng liên quan của Sở Y tế', ['*các phòng liên quan của Sở Y tế']],
    ['phối hợp với các đoàn thể và hội cha mẹ học sinh', ['*các đoàn thể', 'hội cha mẹ học sinh']],
    ['UBND các xã, thị trấn tuyên truyền sâu rộng', ['*UBND các xã, thị trấn']],
    ['Các Đoàn trường, Đoàn ủy, Chi đoàn ban ngành lên lịch', ['*Các Đoàn trường, Đoàn ủy, Chi đoàn ban ngành']],
    ['các chi đoàn, Đoàn ủy Công ty Than phối hợp', ['*các chi đoàn', 'Đoàn ủy Công ty Than']],
    ['các ngành của phường phát quang cây cỏ', ['*các ngành của phường']],
    ['Công an xã; lực lượng xung kích các thôn', ['Công an xã', '*lực lượng xung kích các thôn']],
    ['huy động lực lượng tham gia các thôn', []],
    ['15/15 chi đoàn khu phố thực hiện', ['*15/15 chi đoàn khu phố']],
    ['các sở, UBND cấp xã phối hợp', ['*các sở', '*UBND cấp xã']],
    ['đại diện lãnh đạo các sở, ngành dự', ['*các sở, ngành']],
    ['lãnh đạo các sở, ngành dự', []],
    ['03 trường học trên địa bàn', ['*03 trường học trên địa bàn']],
    ['5 trường hợp khó khăn', []],
    ['các phòng (PH)', ['*các phòng']],
    ['07 Chi đoàn thôn và Chi đoàn trường Lê Lợi', ['*07 Chi đoàn thôn', 'Chi đoàn trường Lê Lợi']],
    ['các khoa, phòng 10 người', ['*các khoa, phòng']],
    ['các Chi đoàn khóa 21, 22 và 23 tham gia', ['*các Chi đoàn khóa 21, 22 và 23']],
    ['các lớp khối 6, khối 7', ['*các lớp khối 6, khối 7']],
    ['các lớp khối 6, 7 học sinh', ['*các lớp khối 6']],
    ['các trường thuộc cụm 1, 3 và các phòng', ['*các trường thuộc cụm 1, 3', '*các phòng']],
    ['các đơn vị Cụm 2, Công an xã', ['*các đơn vị Cụm 2', 'Công an xã']],
    ['các chi bộ khu phố 1, 2', ['chi bộ khu phố 1', 'chi bộ khu phố 2']],
    ['các địa phương Bến Tre, Trà Vinh và Công an tỉnh', ['*các địa phương Bến Tre, Trà Vinh', 'Công an tỉnh']],
    ['các đơn vị, HTX, tổ dân phố trên địa bàn', ['*các đơn vị, HTX, tổ dân phố trên địa bàn']],
    ['các trường TH, phổ thông DTNT THCS và Công an xã', ['*các trường TH, phổ thông DTNT THCS', 'Công an xã']],
    ['mỗi tổ công đoàn đăng ký tối thiểu 1 đội', ['*mỗi tổ công đoàn']],
    ['Bộ, cơ quan ngang Bộ phối hợp', ['*Bộ, cơ quan ngang Bộ']],
    ['Công an các xã ven biển tuần tra', ['*Công an các xã ven biển']],
    ['cấp ủy các chi bộ, đảng bộ cơ sở lãnh đạo', ['*cấp ủy các chi bộ, đảng bộ cơ sở']],
    ['phối hợp các đơn vị đồng hành tổ chức hội trại', ['*các đơn vị đồng hành']],
    ['phối hợp các đơn vị có năng lực để triển khai', ['*các đơn vị có năng lực']],
    ['mỗi xã đoàn, trường học có ít nhất 01 mô hình', ['*mỗi xã đoàn, trường học']],
    ['các cấp bộ đoàn từ tỉnh đến cơ sở tổ chức', ['*các cấp bộ đoàn từ tỉnh đến cơ sở']],
    ['các tổ đại biểu HĐND', ['*các tổ đại biểu HĐND']],
    ['các đại biểu HĐND', []],
    ['Trạm y tế phối hợp các bệnh viện tuyến trên', ['Trạm y tế', '*các bệnh viện tuyến trên']],
    ['các đơn vị của tỉnh, TW đóng trên địa bàn xã phối hợp', ['*các đơn vị của tỉnh, TW đóng trên địa bàn xã']],
    ['các cơ quan, đơn vị, trên địa bàn xã tham gia', ['*các cơ quan, đơn vị, trên địa bàn xã']],
    ['mỗi đội, nhóm cấp trường tham gia', ['*mỗi đội, nhóm cấp trường']],
    ['mỗi nhóm cấp phát 10 suất quà', ['*mỗi nhóm']],
    ['các phòng của xã, Trung ương Đoàn', ['*các phòng của xã', 'Trung ương Đoàn']],
    ['các đơn vị của tỉnh, Công an xã phối hợp', ['*các đơn vị của tỉnh', 'Công an xã']],
    ['các phòng, ban, ngành, đoàn thể tuyên truyền sâu rộng Luật', ['*các phòng, ban, ngành, đoàn thể']],
    ['các phòng, đơn vị tuyên truyền Luật Căn cước', ['*các phòng, đơn vị']],
    ['Công đoàn các tổ giám sát vào thứ sáu', ['*Công đoàn các tổ']],
    ['UBND các phường trên địa bàn quản lý tuyên truyền', ['*UBND các phường trên địa bàn quản lý']],
    ['các cơ sở đào tạo, các đội kiểm tra họp', ['*các cơ sở đào tạo', '*các đội kiểm tra']],
    ['Đề nghị các trường có học sinh bán trú kiểm tra bếp ăn', ['*các trường có học sinh bán trú']],
    ['các đơn vị thi công, các doanh nghiệp vừa và nhỏ họp', ['*các đơn vị thi công', '*các doanh nghiệp vừa và nhỏ']],
    ['UBND các xã có cá nhân được truy tặng danh hiệu phối hợp', ['*UBND các xã có cá nhân được truy tặng danh hiệu']],
    ['các đơn vị quản lý chợ rà soát', ['*các đơn vị quản lý chợ']],
    ['Các tổ, phòng đăng ký ít nhất 02 mô hình', ['*Các tổ, phòng']],
    ['Các đơn vị có học viên đăng ký tối thiểu 03 phần việc', ['*Các đơn vị có học viên']],
    ['UBND các xã có hồ chứa tuần tra, canh gác', ['*UBND các xã có hồ chứa']],
    ['UBND các xã có quốc lộ đi qua lắp biển báo', ['*UBND các xã có quốc lộ đi qua']],
    ['các cơ quan tuyên truyền nội dung phong trào', ['*các cơ quan']],
    ['các cơ quan tuyên truyền họp', ['*các cơ quan tuyên truyền']],
    ['Các chi đoàn quản lý chặt chẽ đoàn viên', ['*Các chi đoàn']],
    ['các đơn vị khối trưởng họp khối', ['*các đơn vị khối trưởng']],
    ['các đoàn thể quần chúng treo cờ', ['*các đoàn thể quần chúng']],
    ['hệ thống trạm y tế cơ sở phối hợp', ['*hệ thống trạm y tế cơ sở']],
    ['các ban ngành, đoàn thể xây dựng kế hoạch', ['*các ban ngành, đoàn thể']],
    ['UBND các huyện từ Hòa Vang đến Núi Thành ứng phó', ['*UBND các huyện từ Hòa Vang đến Núi Thành']],
    ['các chi đoàn từ Thứ Hai đến Thứ Sáu trực ban', ['*các chi đoàn']],
    ['Các hội, đoàn thể tổ chức ra quân', ['*Các hội, đoàn thể']],
    ['các đoàn thể, tổ chức treo cờ', ['*các đoàn thể, tổ chức']],
    [
      'Sở Công Thương, các doanh nghiệp Nhà nước trên địa bàn',
      ['Sở Công Thương', '*các doanh nghiệp Nhà nước trên địa bàn'],
    ],
    ['Đoàn trường, chi hội trực thuộc tổ chức ra quân', ['Đoàn trường', '*chi hội trực thuộc']],
    ['Phòng Tư pháp trực thuộc UBND huyện', ['Phòng Tư pháp trực thuộc UBND huyện']],
    ['Công đoàn Khu kinh tế mỗi đơn vị cử 10 người', ['Công đoàn Khu kinh tế']],
    ['Công đoàn các đơn vị của mỗi bên phối hợp', ['*Công đoàn các đơn vị của mỗi bên']],
    ['cơ sở Đoàn có chuyên môn y tế kiểm tra việc thực hiện', ['*cơ sở Đoàn có chuyên môn y tế']],
    ['Ban Xây dựng Đoàn, Cơ sở Hội trực thuộc họp', ['Ban Xây dựng Đoàn', '*Cơ sở Hội trực thuộc']],
    ['Phòng Y tế, chính quyền địa phương họp', ['Phòng Y tế', '*chính quyền địa phương']],
    ['các Chi đoàn khóa 18, 19 hướng dẫn đoàn viên', ['*các Chi đoàn khóa 18, 19']],
    ['các chi hội còn lại trên cả nước làm điểm', ['*các chi hội còn lại trên cả nước']],
    ['giao các sở, ban, ngành, đoàn thể thực hiện', ['*các sở, ban, ngành, đoàn thể']],
  ])('%s', (text, units) => {
    expect(told(text)).toEqual(units);
  });
});

describe('a verb that narrows or acts', () => {
  it.each([
    ['Các chi đoàn đăng ký công trình thanh niên', ['responsible *Các chi đoàn']],
    ['100% chi hội đăng ký ít nhất 01 mô hình', ['responsible *100% chi hội']],
    ['100% tổ công đoàn đăng ký 02 phần việc', ['responsible *100% tổ công đoàn']],
    ['Ban trực các lớp kiểm tra vào đầu giờ', ['responsible *Ban trực các lớp']],
    ['Công an huyện: Tăng cường tuần tra', ['responsible Công an huyện']],
    ['Đoàn xã: Tân Kiên, Tân Nhựt tổ chức', ['responsible Đoàn xã Tân Kiên', 'responsible Đoàn xã Tân Nhựt']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([['Các đơn vị đăng ký chủ trì', ['lead *Các đơn vị đăng ký']]])(
    'narrows where nothing follows: %s',
    (text, units) => {
      expect(toldUnits(text)).toEqual(units);
    },
  );
});
