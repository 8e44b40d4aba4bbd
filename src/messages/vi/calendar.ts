/** Days off, serials and lunar dates. `{date}`, `{name}`, `{source}` come ready to print. */
export const calendar = {
  'calendar.day.holiday': 'nghỉ lễ',
  'calendar.day.compensatory': 'nghỉ bù',
  'calendar.day.working': 'làm bù',
  'calendar.holiday.certain': '{date} là ngày nghỉ {name} ({source}).',
  'calendar.holiday.open':
    '{date} có thể là ngày nghỉ {name}, tùy thông báo hằng năm. Ghi ngày nghỉ của năm này vào bảng NGÀY NGHỈ.',
  'calendar.holiday.given': '{date} là ngày {kind}: {name} (bảng NGÀY NGHỈ).',
  'calendar.serial.false-leap-day':
    'Ô {cell} chứa số 60, Excel hiện là 29/02/1900, ngày không có trong lịch. Nhập lại ngày.',
  'calendar.serial.early-1900': 'Ô {cell} hiện ngày {date}, có lẽ là một số đếm. Kiểm tra lại ô này.',
  'calendar.serial.year-unshifted':
    'Ô {cell} chứa năm {shown} do hàm DATE cộng thêm 1900. Đã đọc là {date}; hãy nhập dạng chữ "{date}".',
  'calendar.serial.negative': 'Ô {cell} chứa số âm, không phải ngày. Nhập lại ngày.',
  'calendar.serial.too-large': 'Ô {cell} chứa số quá lớn, không phải ngày. Nhập lại ngày.',
  'calendar.serial.day-not-in-month': 'Ô {cell} chứa ngày không có trong lịch. Nhập lại ngày.',
  'calendar.lunar.no-day': 'Âm lịch năm {year} không có ngày {day}/{month}. Kiểm tra lại ngày.',
  'calendar.lunar.outside': 'Lịch âm của chương trình có từ năm {first} đến năm {last}.',
  'calendar.lunar.leap': 'tháng {month} nhuận',
} as const;
