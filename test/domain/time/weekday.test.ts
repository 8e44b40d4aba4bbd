import { reads } from './reading';

reads('a weekday beside its day', {}, [
  ['Thứ Hai, ngày 05/01/2026', 'day 2026-01-05 T2+'],
  ['Thứ 2 (05/01/2026)', 'day 2026-01-05 T2+'],
  ['thứ hai 05/01/2026', 'day 2026-01-05 T2+'],
  ['THỨ HAI (05/01/2026)', 'day 2026-01-05 T2+'],
  ['T2, 05/01/2026', 'day 2026-01-05 T2+'],
  ['T2 05/01/2026', 'day 2026-01-05 T2+'],
  ['T.3 (06/01/2026)', 'day 2026-01-06 T3+'],
  ['05/01/2026 (Thứ Hai)', 'day 2026-01-05 T2+'],
  ['05/01/2026 - Thứ Hai', 'day 2026-01-05 T2+'],
  ['Thứ Hai - 05/01/2026', 'day 2026-01-05 T2+'],
  ['Thứ Hai\n05/01/2026', 'day 2026-01-05 T2+'],
  ['ngày thứ Hai (05/01/2026)', 'day 2026-01-05 T2+'],
  ['Thứ tư 07/01/2026', 'day 2026-01-07 T4+'],
  ['thứ năm, ngày 08/01/2026', 'day 2026-01-08 T5+'],
  ['thứ sáu 09/01/2026', 'day 2026-01-09 T6+'],
  ['thứ bảy 10/01/2026', 'day 2026-01-10 T7+'],
  ['thứ bẩy 10/01/2026', 'day 2026-01-10 T7+'],
  ['Chủ nhật 11/01/2026', 'day 2026-01-11 CN+'],
  ['Chúa nhật, 11/01/2026', 'day 2026-01-11 CN+'],
  ['CN 11/01/2026', 'day 2026-01-11 CN+'],
  ['CN (11/01/2026)', 'day 2026-01-11 CN+'],
  ['Thứ Ba, ngày 05/01/2026', 'day 2026-01-05 T3-', 'weekday-mismatch'],
  ['Chủ nhật (10/01/2026)', 'day 2026-01-10 CN-', 'weekday-mismatch'],
  ['Sáng thứ Ba (06/01/2026): họp giao ban', 'day 2026-01-06 morning T3+'],
  ['sáng thứ Ba', 'day ? morning T3', 'date-missing'],
  ['Thứ Ba', 'day ? T3', 'date-missing'],
  ['14h00 thứ Ba', 'day ? 14:00 T3', 'date-missing'],
]);

reads('a weekday counted from a day', { reference: { year: 2026, month: 1, day: 7 } }, [
  ['thứ Sáu', 'day 2026-01-09 T6', 'date-inferred'],
  ['thứ Tư', 'day 2026-01-07 T4', 'date-inferred'],
  ['sáng thứ Ba', 'day 2026-01-13 morning T3', 'date-inferred'],
]);
