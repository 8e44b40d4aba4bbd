/** What a KH.* function says beside its error value: one sentence, what to do in it. */
export const functions = {
  'functions.moment.not-a-date': 'Không đọc được ngày trong "{text}". Viết dạng 19/5/1890.',
  'functions.moment.no-such-day': '"{text}" không có trong lịch. Kiểm tra lại ngày.',
  'functions.moment.several-dates': '"{text}" có nhiều ngày. Mỗi tham số chỉ ghi một ngày.',
  'functions.moment.year-or-serial':
    'Số {text} có thể là năm, cũng có thể là một ngày đầu thế kỷ 20. Viết dạng chữ: "năm {text}" hoặc "1/5/1904".',
  'functions.years.reversed': 'Ngày gốc sau năm xét. Kiểm tra lại thứ tự hai tham số.',
} as const;
