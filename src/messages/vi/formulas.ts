/** Commands over the KH formulas of a workbook. */
export const formulas = {
  'pane.formulas.title': 'Công thức KH trong tệp',
  'pane.formulas.why':
    'Máy không cài KẾ HOẠCH không tính được công thức KH: trước khi gửi tệp, chuyển công thức thành giá trị. Khi ô hiện #NAME? hoặc #BUSY!, ghi lại công thức.',
  'pane.formulas.area': 'Làm ở đâu',
  'pane.formulas.area.selection': 'Vùng đang chọn',
  'pane.formulas.area.sheet': 'Trang đang mở',
  'pane.formulas.area.workbook': 'Cả tệp',
  'pane.formulas.values': 'Chuyển công thức KH thành giá trị',
  'pane.formulas.rewrite': 'Ghi lại công thức KH',
  'pane.formulas.none': 'Không có công thức KH nào ở đó.',
  'pane.formulas.values.done': 'Đã chuyển {cells} công thức thành giá trị. Cần lấy lại công thức thì bấm Hoàn tác.',
  'pane.formulas.rewrite.done': 'Đã ghi lại {cells} công thức.',
  'pane.formulas.left.error':
    'Để nguyên {cells} ô đang báo lỗi, ô đầu tiên là {cell} trang {sheet} ({shown}). Ghi lại công thức, hoặc sửa ô đó, rồi bấm lại.',
  'pane.formulas.left.protected':
    'Để nguyên {cells} ô ở trang {sheet} vì trang đang được bảo vệ. Mở Xem lại > Bỏ bảo vệ Trang tính rồi bấm lại.',
  'pane.undo.formulas': 'trả lại {rows} công thức ở trang {sheet}',
  'pane.undo.changed': 'Ở trang {sheet} có ô đã được sửa sau đó: những ô ấy để nguyên.',
} as const;
