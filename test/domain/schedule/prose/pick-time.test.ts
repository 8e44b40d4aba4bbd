import { pickTime } from '../../../../src/domain/schedule/prose/pick-time';
import { defaultReaders } from '../../../../src/domain/schedule/readers';

const picked = (text: string): string => {
  const time = pickTime(text, defaultReaders, { year: 2024 })?.time;
  const start = time?.start;
  return `${time?.precision ?? '-'} ${start ? `${String(start.day)}/${String(start.month)}` : ''}`.trim();
};

describe('what comes again from a day on', () => {
  it('is told by that day', () => {
    expect(picked('Phát thanh 2 lần/ngày từ 08/5')).toBe('open-start 8/5');
    expect(picked('Phát thanh 3 lần/ngày, từ ngày 20/8 đến hết chiến dịch')).toBe('open-start 20/8');
  });

  it('stays what it is with a weekday, with hours, or with no day', () => {
    expect(picked('Dọn vệ sinh vào sáng thứ bảy hằng tuần, bắt đầu từ ngày 11/5')).toBe('recurring');
    expect(picked('Phát thanh 2 lần/ngày')).toBe('recurring');
    expect(picked('Trực ban hằng ngày từ 7h30')).not.toContain('open-start');
  });
});
