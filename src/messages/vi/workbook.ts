/** Sentences inside the workbooks KH writes. */
export const workbook = {
  'workbook.body-activities': 'Các hoạt động nêu trong nội dung, không có trong phụ lục',
  'workbook.alert.title': 'Chưa đúng',
  'workbook.alert.state': 'Chọn một trạng thái trong danh sách.',
  'workbook.alert.progress': 'Nhập tiến độ từ 0% đến 100%.',
} as const;
