/** Theo dõi: states of activities, moves, the week's work. */
export const status = {
  'status.week.title': 'VIỆC TUẦN NÀY ({from} - {to})',
  'status.week.none': 'Tuần này không có việc nào.',
  'status.week.unit': '{unit} ({count} việc)',
  'status.week.no-unit': 'Chưa phân công ({count} việc)',
  'status.week.item': '{number}. {when}: {name}',
  'status.week.day': '{weekday} {date}',
  'status.week.until': 'đến {date}',
  'status.week.from': 'từ {date}',
  'status.week.place': 'tại {place}',
  'status.week.lead': 'chủ trì',
  'status.week.support': 'phối hợp',
  'status.week.late': '{number}. Quá hạn {days} ngày (hạn {date}): {name}',
} as const;
