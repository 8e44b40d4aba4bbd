/** What the Excel ring says when something cannot be done: what happened, then what to do. */
export const excel = {
  'excel.cell-editing': 'Một ô đang được sửa. Nhấn Enter hoặc Esc rồi bấm lại.',
  'excel.workbook-protected':
    'Cấu trúc tệp đang được bảo vệ nên không thêm được trang. Mở Xem lại > Bảo vệ Sổ làm việc để bỏ bảo vệ rồi bấm lại.',
  'excel.sheet-protected': 'Trang "{sheet}" đang được bảo vệ. Mở Xem lại > Bỏ bảo vệ Trang tính rồi bấm lại.',
  'excel.view-only': 'Tệp đang mở ở chế độ chỉ xem. Bấm Cho phép Chỉnh sửa, hoặc lưu một bản sao, rồi bấm lại.',
  'excel.access-denied': 'Excel không cho ghi vào tệp này. Kiểm tra tệp có đang ở chế độ chỉ xem hoặc bị bảo vệ không.',
  'excel.too-many-rows':
    'Bảng cần {rows} dòng, một trang tính chỉ có {limit} dòng. Chia kế hoạch thành nhiều phần rồi lập lại.',
  'excel.too-many-columns': 'Bảng cần {columns} cột, một trang tính chỉ có {limit} cột. Bớt cột rồi lập lại.',
  'excel.text-too-long':
    'Nội dung cho ô {cell} của trang "{sheet}" dài {length} ký tự, một ô chỉ chứa {limit}. Chia nội dung thành nhiều dòng rồi lập lại.',
  'excel.bad-plan': 'Bảng cần ghi có chỗ không đúng ({detail}). Chưa ghi gì vào tệp. Gửi câu này cho người hỗ trợ.',
  'excel.name-taken': 'Tệp vừa có thêm trang hoặc bảng trùng tên. Bấm lại để chọn tên khác.',
  'excel.too-large': 'Dữ liệu gửi cho Excel lớn quá mức cho phép. Chọn vùng nhỏ hơn rồi bấm lại.',
  'excel.sheet-missing': 'Không còn trang "{sheet}". Chọn trang khác rồi bấm lại.',
  'excel.sheet-hidden': 'Trang "{sheet}" đang ẩn. Bấm chuột phải vào tên trang > Bỏ ẩn, rồi bấm lại.',
  'excel.item-missing': 'Excel không còn tìm thấy nội dung vừa chọn. Có thể nó đã bị xóa. Bấm lại.',
  'excel.several-areas': 'Vùng chọn gồm nhiều phần rời nhau. Chọn một vùng liền nhau rồi bấm lại.',
  'excel.empty-sheet': 'Trang "{sheet}" chưa có nội dung. Mở trang có kế hoạch rồi bấm lại.',
  'excel.busy': 'Excel đang bận. Chờ vài giây rồi bấm lại.',
  'excel.network': 'Mất kết nối với Excel. Kiểm tra mạng rồi bấm lại. Chưa có gì bị mất.',
  'excel.timeout': 'Excel không trả lời sau {seconds} giây. Đóng hộp thoại đang mở trong Excel (nếu có) rồi bấm lại.',
  'excel.old-excel': 'Bản Excel này chưa có chức năng cần dùng. Cập nhật Excel rồi bấm lại.',
  'excel.cancelled': 'Đã dừng. Những gì vừa ghi đã được bỏ đi.',
  'excel.unknown': 'Excel báo lỗi "{code}". Bấm lại; nếu vẫn lỗi, lưu tệp, đóng Excel rồi mở lại.',
  'excel.leftovers':
    'Việc ghi bị ngắt giữa chừng và chưa dọn xong: trang tạm "{sheet}" còn trong tệp. Lần ghi sau sẽ tự dọn, hoặc xóa trang đó bằng tay.',
  'excel.nothing-to-undo': 'Không có gì để hoàn tác.',
  'excel.undo-gone': 'Những trang vừa tạo không còn trong tệp nên không có gì để bỏ.',
  'excel.last-sheet': 'Tệp chỉ còn các trang do KẾ HOẠCH tạo. Thêm một trang trống rồi bấm Hoàn tác.',
  'excel.notice.hidden-sheet': 'Trang ẩn "{sheet}" không được kiểm tra. Bỏ ẩn trang rồi chạy lại nếu cần xem.',
  'excel.notice.rows-capped': 'Trang "{sheet}" quá lớn: chỉ đọc đến dòng {row}.',
  'excel.notice.unmatched':
    '{count} dòng có nội dung đã nhập nhưng hoạt động không còn trong kế hoạch. Nội dung đó được giữ ở trang "{sheet}".',
  'excel.notice.list-linked':
    'Cột {headers} ở trang {sheets} nay chọn được tên từ danh mục; vẫn gõ được nhiều đơn vị hoặc tên khác.',
  'excel.notice.list-kept':
    'Cột {header} ở trang "{sheet}" có quy tắc nhập riêng ở {cells} ô nên giữ nguyên. Muốn chọn tên từ danh mục, xóa quy tắc đó (Dữ liệu > Xác thực Dữ liệu) rồi bấm Ghi lại danh mục và danh sách chọn.',
  'excel.notice.list-protected':
    'Trang "{sheet}" đang được bảo vệ nên chưa chọn được tên từ danh mục. Mở Xem lại > Bỏ bảo vệ Trang tính rồi bấm Ghi lại danh mục và danh sách chọn.',
  'excel.name-gone': 'Không còn ô nào ghi “{name}” ở cột CHỦ TRÌ, PHỐI HỢP. Bấm Đọc lại để xem lịch hiện tại.',
  'excel.bad-units': 'Chưa thấy danh mục ở đây: cần một cột TÊN ĐƠN VỊ và ít nhất một dòng tên.',
  'excel.no-schedule': 'Tệp này chưa có bảng LỊCH HOẠT ĐỘNG. Vào Lập bảng để tạo, rồi quay lại đây.',
  'excel.column-missing':
    'Bảng ở trang "{sheet}" không còn cột {header}. Thêm lại cột đó hoặc lập lại bảng rồi bấm lại.',
  'excel.too-many-changes': 'Mỗi lần chỉ sửa được {limit} dòng. Lọc bớt rồi bấm lại.',
  'excel.rows-changed': 'Các dòng đó đã được sửa sau lần ghi này nên không trả về như trước được.',
  'excel.cell-not-empty': 'Ô {cell} trang "{sheet}" đang có nội dung. Chọn một ô trống rồi bấm lại.',
} as const;
