import { alternatives } from '../../text/alternatives';

/** Verbs with which an activity begins, by class. Tone placement and small letters as `foldAligned` gives. */
const VERBS: readonly (readonly string[])[] = [
  // To hold, to open, to close.
  ['tổ chức', 'tổ chức thi', 'phối hợp', 'phát động', 'triển khai', 'thực hiện', 'tiến hành', 'đăng cai', 'duy trì'],
  ['khai mạc', 'bế mạc', 'khai giảng', 'bế giảng', 'tựu trường', 'nhập học', 'ra quân', 'ra mắt', 'khởi động'],
  ['mở lớp', 'mở đợt', 'mở chuyên mục', 'khai trương', 'khánh thành', 'khởi công', 'động thổ', 'thông xe'],
  ['gắn biển', 'cắt băng', 'bàn giao', 'ký kết', 'công bố', 'thành lập', 'kiện toàn', 'củng cố'],
  // To meet, to talk, to vote.
  ['họp', 'họp bàn', 'họp báo', 'họp mặt', 'họp rút kinh nghiệm', 'hội ý', 'hội thảo', 'hội chẩn', 'giao ban'],
  ['làm việc', 'gặp mặt', 'gặp gỡ', 'giao lưu', 'đối thoại', 'tiếp xúc', 'tiếp công dân', 'tiếp dân', 'tọa đàm'],
  ['thảo luận', 'trao đổi', 'nói chuyện', 'tham luận', 'phát biểu', 'chất vấn', 'giải trình', 'phỏng vấn'],
  ['thông qua', 'biểu quyết', 'bầu', 'bầu cử', 'bỏ phiếu', 'hiệp thương', 'xét xử', 'nghe', 'xem'],
  ['sinh hoạt', 'sinh hoạt tập thể', 'tổng kết', 'sơ kết', 'rút kinh nghiệm', 'kiểm điểm'],
  // To take part, to be there, to travel.
  ['tham gia', 'tham dự', 'dự', 'hưởng ứng', 'mời', 'đón', 'đón tiếp', 'đón nhận', 'tiễn', 'tiễn đưa'],
  ['tập trung', 'tập hợp', 'tập kết', 'điểm danh', 'chào cờ', 'ổn định', 'giải lao', 'nghỉ', 'trực', 'trực chốt'],
  ['khởi hành', 'xuất phát', 'lên xe', 'di chuyển', 'trở về', 'nhận phòng', 'trả phòng', 'check-in'],
  ['ăn sáng', 'ăn trưa', 'ăn tối', 'dùng cơm', 'dùng bữa', 'nấu', 'gói', 'phục vụ', 'tắm biển'],
  ['tham quan', 'về nguồn', 'đi thực tế', 'trải nghiệm', 'cắm trại', 'dựng trại', 'đi bộ', 'chạy', 'chạy thử'],
  // To visit, to give, to honour.
  ['thăm', 'thăm hỏi', 'tặng', 'trao', 'trao tặng', 'trao quà', 'chúc tết', 'chúc mừng', 'tri ân', 'tôn vinh'],
  ['vinh danh', 'tuyên dương', 'biểu dương', 'khen thưởng', 'kỷ niệm', 'chào mừng', 'mít tinh', 'diễu hành'],
  ['tuyên thệ', 'dâng hương', 'dâng hoa', 'viếng', 'đặt vòng hoa', 'thắp nến', 'thắp hương', 'thắp sáng', 'rước'],
  ['thả', 'tưởng niệm', 'cầu siêu', 'cầu an', 'làm lễ', 'kết nạp', 'kết nghĩa', 'kết nối', 'đỡ đầu', 'nhận đỡ đầu'],
  // To help, to collect, to care for.
  ['hiến máu', 'vận động', 'quyên góp', 'ủng hộ', 'hỗ trợ', 'kêu gọi', 'chăm lo', 'chăm sóc', 'cứu trợ', 'trợ giúp'],
  ['tư vấn', 'khám', 'thăm khám', 'tái khám', 'sàng lọc', 'xét nghiệm', 'tiêm', 'phun', 'diệt', 'khử khuẩn'],
  // To tell, to publish, to show.
  ['tuyên truyền', 'truyền thông', 'phổ biến', 'giới thiệu', 'chia sẻ', 'lan tỏa', 'thông tin', 'thông báo'],
  ['công khai', 'niêm yết', 'đăng tải', 'đăng', 'đăng bài', 'đưa tin', 'phát hành', 'phát thanh', 'phát sóng'],
  ['chiếu', 'công chiếu', 'trưng bày', 'triển lãm', 'biểu diễn', 'múa', 'hát', 'kể chuyện', 'cổ vũ'],
  ['viết', 'viết bài', 'vẽ', 'sáng tác', 'biên soạn', 'thiết kế', 'sản xuất', 'in', 'in ấn', 'in sao'],
  ['ghi hình', 'quay', 'quay phim', 'chụp ảnh', 'chụp hình', 'làm phim', 'làm video', 'treo', 'trang trí'],
  // To teach, to learn, to train.
  ['tập huấn', 'bồi dưỡng', 'đào tạo', 'huấn luyện', 'dạy', 'dạy học', 'học tập', 'quán triệt', 'tìm hiểu'],
  ['nghiên cứu', 'ôn tập', 'ôn luyện', 'luyện tập', 'tập luyện', 'hợp luyện', 'tập dượt', 'thực tập', 'thực hành'],
  ['diễn tập', 'tổng duyệt', 'hội diễn', 'tiếp thu', 'lồng ghép'],
  // To compete, to judge, to choose.
  ['thi', 'thi đấu', 'coi thi', 'chấm', 'chấm thi', 'chấm bài', 'bốc thăm', 'bóc thăm', 'sơ tuyển', 'tuyển chọn'],
  ['chọn', 'lựa chọn', 'bình chọn', 'bình xét', 'xét', 'xét chọn', 'xét duyệt', 'xếp loại', 'phân loại'],
  ['tuyển sinh', 'tuyển dụng', 'nhập ngũ', 'giao nhận quân', 'khám tuyển', 'phúc tra', 'cử'],
  // To look into, to watch over.
  ['kiểm tra', 'tổng kiểm tra', 'tự kiểm tra', 'giám sát', 'thanh tra', 'khảo sát', 'điều tra', 'xác minh'],
  ['rà soát', 'đánh giá', 'tự đánh giá', 'phân tích', 'thống kê', 'tổng hợp', 'thu thập', 'kiểm kê', 'kê khai'],
  ['nắm', 'nắm bắt', 'phát hiện', 'tiếp cận', 'thẩm định', 'thẩm tra', 'nghiệm thu', 'tuần tra', 'phân luồng'],
  ['xử lý', 'xử phạt', 'giải quyết', 'cưỡng chế', 'phản ánh'],
  // Papers and money.
  ['dự thảo', 'soạn thảo', 'tham mưu', 'trình', 'ký', 'ban hành', 'phê duyệt', 'duyệt', 'lập', 'hướng dẫn'],
  ['xây dựng', 'chỉnh sửa', 'hoàn chỉnh', 'hoàn thiện', 'hoàn thành', 'hoàn tất', 'cập nhật', 'báo cáo', 'chốt'],
  ['nộp', 'gửi', 'nhận', 'tiếp nhận', 'nộp bài', 'thu bài', 'nhận bài', 'đăng ký', 'đề xuất', 'đề nghị'],
  ['xin ý kiến', 'lấy ý kiến', 'góp ý', 'liên hệ', 'làm thẻ', 'làm thủ tục', 'số hóa', 'cài đặt', 'chuyển đổi'],
  ['thanh toán', 'quyết toán', 'chi', 'chi trả', 'thu nộp', 'cấp', 'cấp phát', 'phát', 'phân bổ', 'mua', 'mua sắm'],
  // To prepare, to charge.
  ['chuẩn bị', 'bố trí', 'phân công', 'giao', 'đặt', 'trang bị', 'đảm nhận', 'đảm nhiệm', 'phát triển', 'nhân rộng'],
  // Work of the hands.
  ['trồng', 'dọn', 'quét dọn', 'tổng dọn', 'vệ sinh', 'tổng vệ sinh', 'làm vệ sinh', 'làm sạch', 'thu gom'],
  ['lao động', 'phát quang', 'nạo vét', 'khơi thông', 'san lấp', 'đắp', 'đào đắp', 'làm đường', 'bê tông hóa'],
  ['xây', 'xây lắp', 'thi công', 'sửa chữa', 'cải tạo', 'nâng cấp', 'sơn', 'lắp đặt', 'lắp dựng', 'lắp ráp'],
  ['bảo dưỡng', 'tháo dỡ', 'bốc dỡ', 'giải phóng', 'di dời', 'thay'],
];

/** Alternatives of a pattern: the verb with which an activity begins. */
export const ACTIVITY_VERB = alternatives(...VERBS);
