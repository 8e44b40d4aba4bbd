import { alternatives } from '../../text/alternatives';

/** Nouns that name something held or made at some time, by class. Tone placement and small letters as `foldAligned` gives. */
const NOUNS: readonly (readonly string[])[] = [
  // Contests.
  ['hội thi', 'cuộc thi', 'kỳ thi', 'bài thi', 'thi đấu', 'hội thao', 'hội khỏe', 'hội giảng', 'giải', 'giải thưởng'],
  ['vòng', 'bán kết', 'chung kết', 'thể thao', 'bóng đá', 'bóng chuyền', 'cầu lông', 'kéo co', 'cờ tướng'],
  // Shows, feasts and ceremonies.
  ['hội diễn', 'liên hoan', 'văn nghệ', 'gala', 'talkshow', 'triển lãm', 'trưng bày', 'sân chơi', 'gian hàng'],
  ['ngày hội', 'đêm hội', 'đêm', 'hội xuân', 'hội chợ', 'hội trại', 'phiên chợ', 'tết', 'trung thu', 'bữa cơm'],
  ['lễ', 'buổi lễ', 'tuần lễ', 'khai mạc', 'bế mạc', 'khai giảng', 'ra quân', 'kỷ niệm', 'kết nạp', 'dâng hương'],
  ['thắp nến'],
  // Meetings and sittings.
  ['hội nghị', 'hội thảo', 'hội đàm', 'đại hội', 'tọa đàm', 'diễn đàn', 'đối thoại', 'workshop', 'tiếp xúc cử tri'],
  ['họp', 'cuộc họp', 'kỳ họp', 'phiên họp', 'gặp mặt', 'họp mặt', 'giao lưu', 'sinh hoạt', 'tổng kết', 'sơ kết'],
  ['phiên tòa', 'phiên khai mạc', 'phiên bế mạc', 'phiên trù bị', 'phiên trọng thể', 'phiên thảo luận'],
  ['buổi', 'buổi nói chuyện', 'chuyên đề'],
  // Learning and drill.
  ['lớp', 'lớp tập huấn', 'lớp bồi dưỡng', 'khóa', 'tập huấn', 'bồi dưỡng', 'diễn tập', 'câu lạc bộ'],
  // Trips.
  ['hành trình', 'chuyến', 'chuyến đi', 'về nguồn', 'tham quan', 'dã ngoại'],
  // Campaigns and works.
  ['chiến dịch', 'phong trào', 'đợt', 'đợt thi đua', 'cuộc vận động', 'cuộc bình chọn', 'chương trình', 'mô hình'],
  ['công trình', 'phần việc', 'dự án', 'đề án', 'đội hình', 'tổ tư vấn', 'đoàn kiểm tra'],
  // Days and stretches with a name.
  ['tháng cao điểm', 'ngày chủ nhật', 'ngày thứ bảy', 'ngày đoàn viên', 'tháng', 'tuần'],
  // Gifts and care.
  ['nhà tình nghĩa', 'nhà tình thương', 'mái ấm', 'học bổng', 'quà', 'cây xanh', 'hiến máu', 'khám bệnh'],
  // Media.
  ['chuyên mục', 'chuyên trang', 'video', 'video clip', 'clip', 'livestream', 'podcast', 'phóng sự'],
  ['ấn phẩm', 'tập san', 'bộ ảnh', 'bộ sản phẩm'],
  // Papers.
  ['báo cáo', 'quyết định', 'kế hoạch', 'hồ sơ', 'danh sách', 'thể lệ', 'đề cương'],
];

/** Alternatives of a pattern: the noun of an event. */
export const EVENT_NOUN = alternatives(...NOUNS);

/** Things to make on paper, and nouns that say little: they make an event only with a date. */
const LITTLE_SAID: readonly (readonly string[])[] = [
  ['báo cáo', 'quyết định', 'kế hoạch', 'hồ sơ', 'danh sách', 'thể lệ', 'đề cương'],
  ['chương trình', 'phong trào', 'công trình', 'chuyên đề', 'tháng', 'tuần', 'đợt'],
  ['lớp', 'buổi', 'khóa', 'giải', 'vòng'],
];

/** A noun of an event that makes one only with a date. */
export const SAYS_LITTLE = new RegExp(`^(?:${alternatives(...LITTLE_SAID)})$`, 'u');
