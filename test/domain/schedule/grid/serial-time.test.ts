import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { dateCell, sheet, workbook, type TestCell } from '../sheets';
import { toldSheet } from '../told';

const plan = (title: string, day: TestCell) =>
  workbook(sheet([[title], ['STT', 'Thời gian', 'Nội dung'], ['1', day, 'Tập huấn cán bộ'], ['2', '20/3', 'Sơ kết']]));

describe('dates that Excel made of what was typed', () => {
  it('reads a date shown as a month as the whole month', () => {
    const [first] = toldSheet(plan('KẾ HOẠCH NĂM 2024', dateCell(45352, 'mmm-yy')));
    expect(first).toBe('Tập huấn cán bộ | 2024-03-01..2024-03-31 | ');
    expect(toldSheet(plan('KẾ HOẠCH NĂM 2024', dateCell(45352)))[0]).toBe('Tập huấn cán bộ | 2024-03-01 | ');
  });

  it('reads a date that shows no year in the year of the document, and says so', () => {
    const { activities } = extractSchedule(plan('KẾ HOẠCH NĂM 2025', dateCell(45366, 'd-mmm')));
    expect(activities[0]?.time?.start).toEqual({ year: 2025, month: 3, day: 15 });
    expect(activities[0]?.doubts.map(({ key, params }) => [key, params['year']])).toEqual([
      ['schedule.doubt.year-hidden', 2024],
    ]);
  });

  it('keeps the year where the document says the same, or none, or the cell shows it', () => {
    const year = (title: string, format: string) => {
      const { activities } = extractSchedule(plan(title, dateCell(45366, format)));
      return [activities[0]?.time?.start?.year, activities[0]?.doubts.length];
    };
    expect(year('KẾ HOẠCH NĂM 2024', 'd-mmm')).toEqual([2024, 0]);
    expect(year('KẾ HOẠCH TẬP HUẤN', 'd-mmm')).toEqual([2024, 0]);
    expect(year('KẾ HOẠCH NĂM 2025', 'dd/mm/yyyy')).toEqual([2024, 0]);
  });
});
