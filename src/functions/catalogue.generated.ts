// Made by scripts/build-function-help.ts from the JSDoc in src/functions/kh. Do not edit.
import type { FunctionHelp } from './catalogue';
import type { FunctionId } from './registry';

export const HELP: Readonly<Record<FunctionId, FunctionHelp>> = {
  AMLICH: {
    summary: 'Ngày âm lịch Việt Nam của một ngày dương lịch. Ví dụ =KH.AMLICH("29/4/2023") cho "10/3 năm Quý Mão".',
    returns: 'Ngày âm lịch dạng chữ, hoặc số theo kiểu đã chọn. Tháng nhuận ghi chữ "nhuận".',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày dương lịch.',
        optional: false,
        range: false,
      },
      {
        name: 'kieu',
        description:
          '1 "10/3 năm Quý Mão" (mặc định); 2 "ngày 10 tháng 3 năm Quý Mão"; 3 "10/3/2023"; 4 "Quý Mão"; 5 số ngày; 6 số tháng; 7 số năm.',
        optional: true,
        range: false,
      },
    ],
  },
  BATDAU: {
    summary: 'Ngày bắt đầu ghi trong một ô thời gian. Ví dụ =KH.BATDAU("Từ 01/5 đến 31/5/2023") cho 01/05/2023.',
    returns: 'Số sê-ri ngày: định dạng ô là dd/mm/yyyy; để trống khi chỉ có hạn chót hoặc việc thường xuyên.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô thời gian, ví dụ "Tháng 5/2023", "17 - 19/8/2020", "sáng thứ Sáu, 19/5/2023".',
        optional: false,
        range: false,
      },
      {
        name: 'nam',
        description: 'Năm dùng cho ngày chưa ghi năm.',
        optional: true,
        range: false,
      },
    ],
  },
  BODAU: {
    summary: 'Chữ không dấu, giữ chữ hoa, chữ thường. Ví dụ =KH.BODAU("Kế hoạch tháng Năm") cho "Ke hoach thang Nam".',
    returns: 'Chữ không dấu.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô cần bỏ dấu.',
        optional: false,
        range: false,
      },
    ],
  },
  BUOI: {
    summary: 'Buổi ghi trong một ô thời gian. Ví dụ =KH.BUOI("sáng thứ Sáu, ngày 19/5/2023") cho "Sáng".',
    returns:
      '"Sáng", "Trưa", "Chiều", "Tối" hoặc "Cả ngày"; chỉ ghi giờ thì suy từ giờ bắt đầu; để trống khi không ghi.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô thời gian.',
        optional: false,
        range: false,
      },
      {
        name: 'nam',
        description: 'Năm dùng cho ngày chưa ghi năm.',
        optional: true,
        range: false,
      },
    ],
  },
  CANCHI: {
    summary: 'Tên can chi của một năm âm lịch. Ví dụ =KH.CANCHI(2025) cho "Ất Tỵ".',
    returns: 'Tên năm dạng chữ.',
    parameters: [
      {
        name: 'nam',
        description:
          'Năm, ví dụ 2025. Với một ngày cụ thể, dùng =KH.AMLICH(ngày;4) vì đầu năm dương còn thuộc năm âm cũ.',
        optional: false,
        range: false,
      },
    ],
  },
  CHUANHOA: {
    summary:
      'Chữ tiếng Việt dạng chuẩn: Unicode dựng sẵn, bỏ ký tự ẩn và khoảng trắng thừa, để so sánh và dò tìm cho khớp.',
    returns: 'Chữ đã chuẩn hóa.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô cần chuẩn hóa.',
        optional: false,
        range: false,
      },
      {
        name: 'kieu',
        description:
          '1 giữ cách đặt dấu thanh (mặc định); 2 đặt lại dấu thanh một kiểu: "hoà" thành "hòa", "thuỷ" thành "thủy".',
        optional: true,
        range: false,
      },
    ],
  },
  CHUYENMA: {
    summary: 'Chuyển chữ gõ bằng bảng mã cũ sang Unicode. Ví dụ =KH.CHUYENMA("KÕ ho¹ch";"TCVN3") cho "Kế hoạch".',
    returns: 'Chữ Unicode; chữ vốn đã là Unicode được giữ nguyên.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô có chữ bị hiện sai.',
        optional: false,
        range: false,
      },
      {
        name: 'maNguon',
        description: '"TCVN3" (ABC), "VNI", hoặc tên phông như ".VnTime", "VNI-Times"; để trống thì tự nhận ra.',
        optional: true,
        range: false,
      },
    ],
  },
  CONLAI: {
    summary: 'Số ngày còn lại đến hạn, tính từ ngày xét. Ví dụ =KH.CONLAI("31/5/2023";"20/5/2023") cho 11.',
    returns: 'Số ngày: 0 là đúng hạn hôm đó, số âm là đã quá hạn; để trống khi không có hạn.',
    parameters: [
      {
        name: 'ketThuc',
        description: 'Ngày kết thúc hoặc hạn chót.',
        optional: false,
        range: false,
      },
      {
        name: 'ngayXet',
        description: 'Ngày xét, ví dụ một ô ghi ngày báo cáo. Hàm không tự lấy ngày hôm nay.',
        optional: false,
        range: false,
      },
    ],
  },
  DEMDONVI: {
    summary:
      'Số đơn vị được ghi trong một ô. Ví dụ =KH.DEMDONVI("Chủ trì: Phòng Tổ chức; phối hợp: Văn phòng, Công đoàn") cho 3.',
    returns: 'Số đơn vị; để trống khi ô trống.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô ghi đơn vị.',
        optional: false,
        range: false,
      },
      {
        name: 'danhMuc',
        description: 'Vùng danh mục đơn vị, để tên có chữ "và" hoặc dấu phẩy không bị tách.',
        optional: true,
        range: true,
      },
    ],
  },
  DONVI: {
    summary:
      'Tên chuẩn của đơn vị theo danh mục, đọc được tên viết tắt và tên gõ sai. Ví dụ =KH.DONVI("P. Tài chính";A2:A50;1).',
    returns: 'Tên trong danh mục; để trống khi ô không có đủ từng ấy đơn vị; #N/A khi danh mục không có.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô ghi đơn vị, có thể ghi nhiều đơn vị.',
        optional: false,
        range: false,
      },
      {
        name: 'danhMuc',
        description: 'Vùng danh mục: một cột tên, hoặc bảng có cột TÊN ĐƠN VỊ và TÊN KHÁC.',
        optional: false,
        range: true,
      },
      {
        name: 'thuTu',
        description: 'Lấy đơn vị thứ mấy trong ô; mặc định 1.',
        optional: true,
        range: false,
      },
    ],
  },
  DUONGLICH: {
    summary: 'Ngày dương lịch của một ngày âm lịch. Ví dụ =KH.DUONGLICH(10;3;2023) cho 29/04/2023.',
    returns: 'Số sê-ri ngày: định dạng ô là dd/mm/yyyy. Ngày trước năm 1900 trả về chữ.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày âm lịch, từ 1 đến 30.',
        optional: false,
        range: false,
      },
      {
        name: 'thang',
        description: 'Tháng âm lịch, từ 1 đến 12.',
        optional: false,
        range: false,
      },
      {
        name: 'namAm',
        description: 'Năm âm lịch, từ 1899 đến 2100.',
        optional: false,
        range: false,
      },
      {
        name: 'nhuan',
        description: 'TRUE, 1 hoặc "nhuận" khi là tháng nhuận.',
        optional: true,
        range: false,
      },
    ],
  },
  GIO: {
    summary: 'Giờ ghi trong một ô thời gian. Ví dụ =KH.GIO("7h30 - 11h00, ngày 19/5/2023") cho "07:30 - 11:00".',
    returns: 'Chữ "07:30" hoặc "07:30 - 11:00"; để trống khi không ghi giờ.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô thời gian, ví dụ "7h30 ngày 19/5/2023", "14 giờ 00".',
        optional: false,
        range: false,
      },
      {
        name: 'nam',
        description: 'Năm dùng cho ngày chưa ghi năm.',
        optional: true,
        range: false,
      },
    ],
  },
  KETTHUC: {
    summary:
      'Ngày kết thúc hoặc hạn chót ghi trong một ô thời gian. Ví dụ =KH.KETTHUC("Chậm nhất ngày 30/6/2023") cho 30/06/2023.',
    returns: 'Số sê-ri ngày: định dạng ô là dd/mm/yyyy; để trống khi không có ngày cuối.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô thời gian, ví dụ "Tháng 5/2023", "17 - 19/8/2020", "hết tháng 6/2023".',
        optional: false,
        range: false,
      },
      {
        name: 'nam',
        description: 'Năm dùng cho ngày chưa ghi năm.',
        optional: true,
        range: false,
      },
    ],
  },
  KHOANGNGAY: {
    summary: 'Khoảng ngày viết gọn. Ví dụ =KH.KHOANGNGAY("17/8/2020";"19/8/2020") cho "17 - 19/8/2020".',
    returns: 'Khoảng ngày dạng chữ.',
    parameters: [
      {
        name: 'tuNgay',
        description: 'Ngày đầu của khoảng.',
        optional: false,
        range: false,
      },
      {
        name: 'denNgay',
        description: 'Ngày cuối; để trống khi chỉ có một ngày.',
        optional: false,
        range: false,
      },
    ],
  },
  KIEMTRADONVI: {
    summary:
      'Kiểm tra các đơn vị trong ô có trong danh mục không. Ví dụ =KH.KIEMTRADONVI("Phòng Tổ chức, Ban Lạ";A2:A50) báo "Ban Lạ" chưa có.',
    returns:
      'Câu nêu tên chưa có hoặc chưa rõ; để trống khi mọi đơn vị đều có. Tên chung như "các phòng, ban" được bỏ qua.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô ghi đơn vị.',
        optional: false,
        range: false,
      },
      {
        name: 'danhMuc',
        description: 'Vùng danh mục: một cột tên, hoặc bảng có cột TÊN ĐƠN VỊ và TÊN KHÁC.',
        optional: false,
        range: true,
      },
    ],
  },
  KIEMTRAKYNIEM: {
    summary:
      'Kiểm tra số năm kỷ niệm trong một đoạn văn bản, ví dụ =KH.KIEMTRAKYNIEM("kỷ niệm 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)") báo phải là 133 năm.',
    returns: 'Câu nêu lỗi; để trống khi không thấy lỗi.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô chứa văn bản có ghi kỷ niệm.',
        optional: false,
        range: false,
      },
      {
        name: 'nam',
        description: 'Năm của văn bản, để phát hiện nhãn chép từ năm trước.',
        optional: true,
        range: false,
      },
    ],
  },
  KIEMTRATHOIGIAN: {
    summary:
      'Kiểm tra ô thời gian: ngày không có thật, thứ không khớp ngày, khoảng bị ngược, thiếu năm. Ví dụ =KH.KIEMTRATHOIGIAN("Thứ Hai, 19/5/2023") báo ngày 19/5/2023 là Thứ Sáu.',
    returns: 'Câu nêu lỗi; để trống khi không thấy lỗi.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô thời gian.',
        optional: false,
        range: false,
      },
      {
        name: 'nam',
        description: 'Năm dùng cho ngày chưa ghi năm.',
        optional: true,
        range: false,
      },
    ],
  },
  KYHIEU: {
    summary:
      'Số, ký hiệu văn bản trong một đoạn chữ. Ví dụ =KH.KYHIEU("Kế hoạch số 54-KH/ĐTN ngày 28/4/2023") cho "54-KH/ĐTN".',
    returns:
      'Phần đã chọn của văn bản đầu tiên; phần 7 là số sê-ri ngày (định dạng ô là dd/mm/yyyy); để trống khi không có.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô có ghi số, ký hiệu văn bản.',
        optional: false,
        range: false,
      },
      {
        name: 'phan',
        description:
          'Phần cần lấy: 1 số ký hiệu (mặc định); 2 số; 3 loại (KH, QĐ); 4 cơ quan; 5 ký hiệu; 6 tên loại; 7 ngày; 8 nơi ban hành.',
        optional: true,
        range: false,
      },
    ],
  },
  KYNIEMTRONGNGAY: {
    summary:
      'Những ngày kỷ niệm trong danh mục rơi vào một ngày, kể cả ngày âm lịch. Ví dụ =KH.KYNIEMTRONGNGAY("3/2/2025") cho "95 năm Ngày thành lập Đảng Cộng sản Việt Nam".',
    returns: 'Tên các ngày kỷ niệm, cách nhau bằng dấu chấm phẩy; để trống khi không có.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày cần xem.',
        optional: false,
        range: false,
      },
    ],
  },
  LOAIKYNIEM: {
    summary:
      'Năm tròn, năm lẻ 5 hay năm khác. Ví dụ =KH.LOAIKYNIEM("03/02/1930";2025) cho "Năm lẻ 5"; theo Nghị định 111 thì cho "Năm khác".',
    returns: '"Năm tròn", "Năm lẻ 5" hoặc "Năm khác"; để trống khi một trong hai ô đầu trống.',
    parameters: [
      {
        name: 'ngayGoc',
        description: 'Ngày gốc: ô ngày, chữ "03/02/1930", năm 1930, hoặc tên ngày kỷ niệm trong danh mục.',
        optional: false,
        range: false,
      },
      {
        name: 'moc',
        description: 'Năm kỷ niệm (2025) hoặc một ngày trong năm đó.',
        optional: false,
        range: false,
      },
      {
        name: 'nghiDinh',
        description:
          '145: ngày lễ lớn, Nghị định 145/2013/NĐ-CP (mặc định). 111: ngày của bộ, ngành, địa phương, Nghị định 111/2018/NĐ-CP.',
        optional: true,
        range: false,
      },
    ],
  },
  NAMHOC: {
    summary:
      'Năm học của một ngày, tính từ tháng 8 năm trước đến hết tháng 7 năm sau. Ví dụ =KH.NAMHOC("20/11/2023") cho "2023-2024".',
    returns: 'Năm học dạng chữ.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày hoặc tháng cần xem.',
        optional: false,
        range: false,
      },
    ],
  },
  NAMKYNIEM: {
    summary:
      'Số năm kỷ niệm: năm xét trừ năm gốc. Ví dụ =KH.NAMKYNIEM("19/5/1890";2023) cho 133. Ngày trước năm 1900 ghi dạng chữ.',
    returns: 'Số năm; để trống khi một trong hai ô trống.',
    parameters: [
      {
        name: 'ngayGoc',
        description: 'Ngày gốc: ô ngày, chữ "19/5/1890", năm 1890, hoặc tên ngày kỷ niệm trong danh mục.',
        optional: false,
        range: false,
      },
      {
        name: 'mocXet',
        description: 'Năm xét (2023) hoặc một ngày trong năm đó.',
        optional: false,
        range: false,
      },
    ],
  },
  NGAYCHU: {
    summary:
      'Ngày viết bằng chữ theo Nghị định 30/2020/NĐ-CP. Ví dụ =KH.NGAYCHU("5/1/2023") cho "ngày 05 tháng 01 năm 2023".',
    returns: 'Ngày dạng chữ.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày cần viết.',
        optional: false,
        range: false,
      },
      {
        name: 'kieu',
        description:
          '1 "ngày 05 tháng 01 năm 2023" (mặc định); 2 "05/01/2023"; 3 "thứ Năm, ngày 05/01/2023"; 4 "thứ Năm, ngày 05 tháng 01 năm 2023"; 5 "tháng 01/2023".',
        optional: true,
        range: false,
      },
    ],
  },
  NGAYKYNIEM: {
    summary:
      'Ngày kỷ niệm rơi vào ngày nào của một năm, kể cả ngày âm lịch. Ví dụ =KH.NGAYKYNIEM("Giỗ Tổ Hùng Vương";2025) cho 07/4/2025.',
    returns: 'Số sê-ri ngày: định dạng ô là dd/mm/yyyy. Ngày trước năm 1900 trả về chữ.',
    parameters: [
      {
        name: 'ten',
        description: 'Tên ngày kỷ niệm, hoặc ngày: "Tết Trung thu", "27/7", "10/3 âm lịch".',
        optional: false,
        range: false,
      },
      {
        name: 'nam',
        description: 'Năm dương lịch cần tìm.',
        optional: false,
        range: false,
      },
    ],
  },
  NGAYLE: {
    summary:
      'Tên ngày nghỉ lễ theo Bộ luật Lao động, kể cả Tết và Giỗ Tổ. Ví dụ =KH.NGAYLE("30/4/2025") cho "Ngày Chiến thắng 30/4".',
    returns: 'Tên ngày lễ; để trống khi là ngày thường. Ngày còn chờ thông báo của năm đó có ghi chú.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày cần xem, từ năm 1995.',
        optional: false,
        range: false,
      },
    ],
  },
  NHANKYNIEM: {
    summary:
      'Nhãn kỷ niệm, ví dụ =KH.NHANKYNIEM("19/5/1890";2023;"Ngày sinh Chủ tịch Hồ Chí Minh") cho "kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)".',
    returns: 'Nhãn dạng chữ; để trống khi thiếu ngày gốc, mốc hoặc tên.',
    parameters: [
      {
        name: 'ngayGoc',
        description: 'Ngày gốc: ô ngày, chữ "19/5/1890", năm 1890, hoặc tên ngày kỷ niệm trong danh mục.',
        optional: false,
        range: false,
      },
      {
        name: 'moc',
        description: 'Năm kỷ niệm (2023) hoặc một ngày trong năm đó.',
        optional: false,
        range: false,
      },
      {
        name: 'ten',
        description: 'Tên ngày, ví dụ "Ngày sinh Chủ tịch Hồ Chí Minh".',
        optional: false,
        range: false,
      },
      {
        name: 'mau',
        description:
          '1 đủ (mặc định); 2 bỏ chữ "kỷ niệm"; 3 bỏ cặp ngày; 4 bỏ cả hai; hoặc mẫu riêng có {số năm}, {tên}, {ngày gốc}, {ngày kỷ niệm}.',
        optional: true,
        range: false,
      },
    ],
  },
  QUY: {
    summary: 'Quý của một ngày hoặc một tháng. Ví dụ =KH.QUY("19/5/2023") cho 2.',
    returns: 'Số từ 1 đến 4, hoặc chữ theo kiểu đã chọn.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày, tháng hoặc quý: ô ngày, "5/2023", "quý II năm 2023".',
        optional: false,
        range: false,
      },
      {
        name: 'kieu',
        description: '1 số quý (mặc định); 2 "Quý II"; 3 "Quý II/2023".',
        optional: true,
        range: false,
      },
    ],
  },
  SONGAYLAMVIEC: {
    summary:
      'Số ngày làm việc, tính cả ngày đầu và ngày cuối; trừ thứ Bảy, Chủ nhật và ngày nghỉ lễ theo luật. Ví dụ =KH.SONGAYLAMVIEC("24/4/2023";"28/4/2023") cho 5.',
    returns: 'Số ngày; số âm khi ngày cuối trước ngày đầu.',
    parameters: [
      {
        name: 'tuNgay',
        description: 'Ngày đầu của khoảng.',
        optional: false,
        range: false,
      },
      {
        name: 'denNgay',
        description: 'Ngày cuối của khoảng.',
        optional: false,
        range: false,
      },
      {
        name: 'ngayNghi',
        description: 'Vùng ngày nghỉ của năm: nghỉ Tết, nghỉ bù, hoán đổi. Dòng có chữ "làm bù" là ngày đi làm.',
        optional: true,
        range: true,
      },
      {
        name: 'ngayLamBu',
        description: 'Vùng ngày làm bù.',
        optional: true,
        range: true,
      },
    ],
  },
  THEMNGAYLAMVIEC: {
    summary:
      'Ngày sau (hoặc trước) một số ngày làm việc, dùng để tính hạn. Ví dụ =KH.THEMNGAYLAMVIEC("28/4/2023";5) cho 08/05/2023.',
    returns: 'Số sê-ri ngày: định dạng ô là dd/mm/yyyy.',
    parameters: [
      {
        name: 'tuNgay',
        description: 'Ngày bắt đầu, không tính ngày này.',
        optional: false,
        range: false,
      },
      {
        name: 'soNgay',
        description: 'Số ngày làm việc; số âm để tính lùi.',
        optional: false,
        range: false,
      },
      {
        name: 'ngayNghi',
        description: 'Vùng ngày nghỉ của năm: nghỉ Tết, nghỉ bù, hoán đổi. Dòng có chữ "làm bù" là ngày đi làm.',
        optional: true,
        range: true,
      },
      {
        name: 'ngayLamBu',
        description: 'Vùng ngày làm bù.',
        optional: true,
        range: true,
      },
    ],
  },
  THU: {
    summary: 'Thứ trong tuần của một ngày. Ví dụ =KH.THU("19/5/2023") cho "Thứ Sáu".',
    returns: 'Thứ trong tuần dạng chữ.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày cần xem.',
        optional: false,
        range: false,
      },
      {
        name: 'kieu',
        description: '1 "Thứ Sáu" (mặc định); 2 "Thứ 6"; 3 "T6".',
        optional: true,
        range: false,
      },
    ],
  },
  TRANGTHAI: {
    summary:
      'Trạng thái của một việc tại ngày xét. Ví dụ =KH.TRANGTHAI("01/5/2023";"31/5/2023";50%;"10/6/2023") cho "Quá hạn".',
    returns: '"Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Quá hạn", "Chưa có hạn" hoặc chữ đã ghi như "Hoãn".',
    parameters: [
      {
        name: 'batDau',
        description: 'Ngày bắt đầu; để trống khi chưa rõ.',
        optional: false,
        range: false,
      },
      {
        name: 'ketThuc',
        description: 'Ngày kết thúc hoặc hạn chót; để trống khi chưa có.',
        optional: false,
        range: false,
      },
      {
        name: 'tienDo',
        description: 'Tiến độ: 50%, 0,5 hoặc 50; hay chữ của cột TRẠNG THÁI ("Hoàn thành", "Hoãn" …). Có thể để trống.',
        optional: false,
        range: false,
      },
      {
        name: 'ngayXet',
        description: 'Ngày xét, ví dụ một ô ghi ngày báo cáo. Hàm không tự lấy ngày hôm nay.',
        optional: false,
        range: false,
      },
    ],
  },
  TUAN: {
    summary:
      'Tuần của một ngày (thứ Hai đến Chủ nhật). Ví dụ =KH.TUAN("19/5/2023";2) cho "Tuần 20 (15/5 - 21/5/2023)".',
    returns: 'Số tuần, chữ, hoặc số sê-ri ngày (định dạng ô là dd/mm/yyyy) theo kiểu đã chọn.',
    parameters: [
      {
        name: 'ngay',
        description: 'Ngày cần xem.',
        optional: false,
        range: false,
      },
      {
        name: 'kieu',
        description: '1 số tuần trong năm (mặc định); 2 chữ kèm hai ngày đầu, cuối; 3 ngày thứ Hai; 4 ngày Chủ nhật.',
        optional: true,
        range: false,
      },
    ],
  },
  VAITRO: {
    summary:
      'Vai trò của một đơn vị trong ô phân công. Ví dụ =KH.VAITRO("Chủ trì: Phòng Tổ chức; phối hợp: Văn phòng";"Văn phòng") cho "Phối hợp".',
    returns:
      '"Chủ trì", "Phụ trách", "Phối hợp" hoặc "Tham gia"; để trống khi ô không ghi vai trò; #N/A khi không có đơn vị.',
    parameters: [
      {
        name: 'vanBan',
        description: 'Ô phân công.',
        optional: false,
        range: false,
      },
      {
        name: 'donVi',
        description: 'Đơn vị cần xem.',
        optional: false,
        range: false,
      },
      {
        name: 'danhMuc',
        description: 'Vùng danh mục đơn vị, để hiểu tên viết tắt và tên khác.',
        optional: true,
        range: true,
      },
    ],
  },
};
