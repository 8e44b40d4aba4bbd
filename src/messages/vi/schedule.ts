/** What the extractor doubts, infers or could not find. */
export const schedule = {
  'schedule.doubt.time-impossible':
    '“{text}” không phải là ngày có thật. Vui lòng xem lại thời gian của hoạt động này.',
  'schedule.doubt.weekday': 'Thứ và ngày trong “{text}” không khớp nhau. Vui lòng chọn thứ hoặc ngày đúng.',
  'schedule.doubt.reversed': 'Khoảng thời gian “{text}” có ngày đầu sau ngày cuối. Vui lòng xem lại hai mốc.',
  'schedule.doubt.month-first':
    'Ô ngày “{text}” được định dạng tháng trước ngày sau. Giá trị được giữ nguyên; vui lòng xem lại ngày và tháng.',
  'schedule.doubt.year-unshifted': 'Ô ngày “{text}” được Excel lưu với năm cộng thêm 1900. Vui lòng xem lại năm.',
  'schedule.doubt.year-hidden':
    'Ô “{text}” không hiện năm; Excel đã lưu năm {year} khi gõ. KH lấy năm của văn bản; vui lòng xem lại.',
  'schedule.reason.heading': 'Lấy theo đề mục ở trên.',
  'schedule.reason.same-day': 'Cùng ngày với dòng ở trên.',
  'schedule.reason.merged': 'Lấy theo ô đã trộn hoặc ô phía trên.',
  'schedule.reason.online': 'Hoạt động tổ chức trực tuyến theo tên gọi.',
  'schedule.reason.title': 'Tên lấy theo tiêu đề văn bản.',
  'schedule.reason.majority-year': 'Năm được nêu nhiều nhất trong văn bản.',
  'schedule.notice.no-activity':
    'Chưa tìm thấy hoạt động nào trong nội dung này. Vui lòng kiểm tra đã chọn đúng kế hoạch hoặc bảng lịch.',
} as const;
