import { joinedApart } from '../../../src/domain/time/apart';
import { parseTimes } from '../../../src/domain/time';
import { reads } from './reading';

reads('a session and its hour, other words between', { year: 2024 }, [
  ['Sáng, bắt đầu thi: 7h45', 'time 07:45 morning'],
  ['Chiều: học sinh tập trung lúc 13h15', 'time 13:15 afternoon'],
]);

reads('a weekday and its date, other words between', { year: 2024 }, [
  ['Sáng thứ Bảy tình nguyện 20/4/2024: từ 7h30', 'day 2024-04-20 07:30 morning T7+'],
  ['Sáng Chủ nhật xanh 20/4/2024: 7h30', 'day 2024-04-20 07:30 morning CN-', 'weekday-mismatch'],
]);

// Each part has its own date or hour: nothing is held apart.
reads('two times stay two', { year: 2024 }, [
  ['Sáng: 7h30\nChiều: 13h30', 'time 07:30 all-day'],
  ['Sáng thứ Bảy tình nguyện từ 20/4 đến 25/5', 'range 2024-04-20..2024-05-25'],
]);

reads('figures of a lunar day said once more', { year: 2026 }, [
  ['từ ngày 10 - 12/2 âm lịch (hội chính ngày 12/2)', 'range 2026-03-28..2026-03-30 lunar'],
  ['từ mùng 6 đến mùng 8 tháng Giêng (chính hội ngày 7/1)', 'range 2026-02-22..2026-02-24 lunar'],
]);

// Outside those days, or with its year: a solar day.
reads('a solar day beside a lunar one', { year: 2026 }, [
  ['mùng 8 tháng 3 âm lịch; họp ban tổ chức ngày 20/3', 'list 2026-03-20 2026-04-24 lunar'],
]);

describe('joinedApart', () => {
  it('keeps the words of both parts', () => {
    const text = 'Sáng, bắt đầu thi: 7h45';
    expect(joinedApart(parseTimes(text), text).map((t) => t.text)).toEqual([text]);
  });

  it('leaves what stands alone as it is', () => {
    const times = parseTimes('12/5/2024');
    expect(joinedApart(times, '12/5/2024')).toEqual(times);
  });
});
