import { phraseList } from './phrase-list';

/** Work of the hands: fields, gardens, building, cleaning, kitchens, carrying. */
const HAND_WORK = `
  đào; đắp; đắp đập; đổ; đổ bê tông; lát; lát gạch; lợp; trát; quét vôi; san; san gạt; xúc; cuốc; rào; đóng cọc;
  đóng cừ; dựng cột; bắt điện; khoan; cưa; hàn gắn; tát; xả lũ; tích nước; vớt; thả; thả giống; chăm bón; bón;
  bón phân; tỉa; nhổ; gặt; gặt lúa; gặt hái; bóc vỏ; cày; bừa; sạ; gieo sạ; ươm; chặt; phạt; phát cỏ; cắt; cắt tóc;
  gói; gói quà; đóng gói; đóng thùng; bốc; bốc xếp; bốc vác; bốc dỡ; khuân; vác; khuân vác; chùi; lau chùi; giặt;
  phơi; luộc; nướng; đun; đốt; chằng; chằng chống; chằng néo; gia cố; đắp bao cát; hộ đê; cứu trợ; giăng; giăng cờ;
  xếp xe; sắp xe; kê dọn; khoanh vùng; bao vây; rắc; rắc vôi; xịt; xịt thuốc; tẩy uế; chôn lấp`;

/** Measuring, counting and machines. */
const TECHNICAL_WORK = `
  đo đếm; tính điểm; cộng điểm; tính toán; định giá; định vị; khảo nghiệm; kiểm chứng; bảo hành; đấu nối; cắt điện;
  đóng điện; đóng cắt; đồng bộ dữ liệu; chốt số liệu; chốt danh sách; sao in; in sao; nhân bản; chụp chiếu; mã hóa;
  giải mã; khai quật; trùng tu; tu bổ; phục dựng; phục chế; bơm nước; bấm giờ; cài; cài vneid`;

/** Offices, law, money and staff. */
const OFFICE_WORK = `
  bám nắm; nắm chắc; xác minh; khám nghiệm; khám xét; hỏi cung; lấy lời khai; bồi thường; tái định cư; chứng thực;
  chứng nhận; trả kết quả; trả hồ sơ; nhận hồ sơ; nhận đơn; nhận phôi; nhận bài; nhận sản phẩm; tiếp dân; kiểm điểm;
  kỷ luật; kỉ luật; biệt phái; hiệp thương; bình bầu; suy tôn; đề cử; ứng cử; tín nhiệm; tuân thủ; thực thi;
  báo quân số; điểm quân; bán hàng; bán vé; soát vé; mở bán; thu mua; gây quỹ; gây dựng; quảng bá; bình ổn;
  truy xuất; truy thu; truy tìm; thanh khoản; thế chấp; cho thuê; khuyến cáo; khuyến nghị; cảnh báo; răn đe;
  tẩy chay; kiềm chế; kéo giảm; xóa đói; trợ cấp; trợ lực; bảo trợ cho; cưu mang; phụng dưỡng; nuôi dưỡng`;

/** Schools, health and culture. */
const SCHOOL_AND_HEALTH_WORK = `
  bế giảng; cấp bằng; dịch tài liệu; phụ đạo; kèm cặp; thao giảng; hội giảng; lên lớp; đứng lớp; học nghị quyết; phiên dịch; chuyển ngữ;
  bảo vệ đề tài; bảo vệ luận văn; nghiên cứu đề tài; nghiên cứu khoa học về; ôn thi; sàng lọc; cách ly; hội chẩn;
  kê đơn; băng bó; sơ cứu; bốc mẫu; bốc mộ; cất bốc; cải táng; chào cờ; đánh trống; gióng trống; múa hát;
  nhảy dân vũ; đồng diễn; kéo co; đua thuyền; đạp xe; cắt dán; tô tượng; nuôi lợn đất; nuôi heo đất; đập heo đất`;

/**
 * Deeds of everyday plans, by what they are about. They are tasks as those of `verbs.ts`; in capitals, or right behind a
 * team or office that is named by its work, the same words are a name.
 */
export const DEEDS: readonly string[] = [HAND_WORK, TECHNICAL_WORK, OFFICE_WORK, SCHOOL_AND_HEALTH_WORK].flatMap(
  phraseList,
);
