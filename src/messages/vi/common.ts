/** Words shared by every part of the product. */
export const common = {
  'common.weekday.1': 'Thứ Hai',
  'common.weekday.2': 'Thứ Ba',
  'common.weekday.3': 'Thứ Tư',
  'common.weekday.4': 'Thứ Năm',
  'common.weekday.5': 'Thứ Sáu',
  'common.weekday.6': 'Thứ Bảy',
  'common.weekday.7': 'Chủ nhật',
} as const;
