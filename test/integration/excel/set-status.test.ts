import { buildSchedule } from '../../../src/application/commands/build-schedule';
import { readStatusBook, setStatus, type StatusBook } from '../../../src/application/commands/set-status';
import type { ReportRow } from '../../../src/domain/reports/report-row';
import type { StatusChange } from '../../../src/domain/status/plan-change';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { openExcel, picture, rowsOf, sheetOf, type, type OpenExcel } from './open-excel';
import { codeOfResult, valueOf } from './result';

const SHEET = 'LỊCH HOẠT ĐỘNG';
const PLAN = `KẾ HOẠCH
Tổ chức các hoạt động tháng 5 năm 2026

TT\tNội dung\tThời gian\tĐịa điểm\tPhân công
1\tHội thao công nhân khu công nghiệp\t18/5/2026\tNhà thi đấu\tBan Phong trào chủ trì
2\tTập huấn cán bộ cơ sở\t20/5/2026\tHội trường A\tVăn phòng chủ trì
3\tHiến máu tình nguyện đợt hai\t22/5/2026\tBệnh viện tỉnh\tBan Phong trào chủ trì
`;

let open: OpenExcel;
const build = async (): Promise<void> => {
  const outcome = await buildSchedule(open.excel, {
    source: { kind: 'snapshot', snapshot: textSnapshot('ke-hoach.txt', PLAN) },
    locale: 'vi',
  });
  expect(outcome.kind).toBe('written');
};
beforeEach(async () => {
  open = await openExcel();
  await build();
});
afterEach(() => open.close());

const book = async (): Promise<StatusBook> => valueOf(await readStatusBook(open.excel));
const rowOf = ({ read }: StatusBook, name: string): ReportRow => {
  const row = read.rows.find((one) => one.name.startsWith(name));
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};
const apply = async (name: string, change: StatusChange): Promise<void> => {
  const seen = await book();
  expect(valueOf(await setStatus(open.excel, seen, [rowOf(seen, name)], [change]))).toMatchObject({ changed: 1 });
};

const MOVE: StatusChange = {
  kind: 'reschedule',
  to: { start: { year: 2026, month: 5, day: 25 }, end: { year: 2026, month: 5, day: 25 } },
  why: 'trùng lịch tiếp xúc cử tri',
};

describe('setting the status of activities', () => {
  it('sets several rows in three syncs and says how many', async () => {
    const seen = await book();
    const { value, syncs } = await open.counted(() =>
      setStatus(open.excel, seen, seen.read.rows, [{ kind: 'state', state: 'done', why: '' }]),
    );
    expect(valueOf(value)).toEqual({ changed: 3, same: 0, refused: [] });
    expect(syncs).toHaveLength(3);
    const again = await book();
    expect(again.read.rows.map(({ typedState, progress }) => [typedState, progress])).toEqual([
      ['done', 1],
      ['done', 1],
      ['done', 1],
    ]);
    const same = await open.counted(() =>
      setStatus(open.excel, again, again.read.rows, [{ kind: 'state', state: 'done', why: '' }]),
    );
    expect(valueOf(same.value)).toEqual({ changed: 0, same: 3, refused: [] });
    expect(same.syncs).toHaveLength(0);
  });

  it('moves an activity, and a second run over the old document does not lose the move', async () => {
    await apply('Hội thao', MOVE);
    const moved = rowsOf(await picture(open), SHEET)[0];
    expect(moved?.['BẮT ĐẦU']).toBe(46167);
    expect(moved?.['THỜI GIAN']).toBe('18/5/2026');
    expect(moved?.['LÝ DO']).toBe('Dời sang 25/05/2026 (trước: 18/05/2026): trùng lịch tiếp xúc cử tri');
    await build();
    expect(rowsOf(await picture(open), SHEET)[0]?.['BẮT ĐẦU']).toBe(46160);
    const row = rowOf(await book(), 'Hội thao');
    expect([row.start, row.end]).toEqual([
      { year: 2026, month: 5, day: 25 },
      { year: 2026, month: 5, day: 25 },
    ]);
  });

  it('refuses rows that were sorted, renamed or filled in meanwhile, and writes the others', async () => {
    const seen = await book();
    const { formulas } = sheetOf(await picture(open), SHEET);
    const head = formulas.findIndex((row) => row[0] === 'TT');
    const state = String.fromCharCode(65 + (formulas[head] ?? []).indexOf('TRẠNG THÁI'));
    await type(open, SHEET, `${state}${head + 2}`, [['Hủy']]);
    await type(open, SHEET, `B${head + 3}`, [['Việc khác hẳn']]);
    const result = valueOf(
      await setStatus(open.excel, seen, seen.read.rows, [{ kind: 'state', state: 'done', why: '' }]),
    );
    expect(result.changed).toBe(1);
    expect(result.refused.map(({ row, outcome }) => [row.name.slice(0, 8), outcome])).toEqual([
      ['Hội thao', 'changed-meanwhile'],
      ['Tập huấn', 'changed-meanwhile'],
    ]);
    expect(rowsOf(await picture(open), SHEET).map((row) => row['TRẠNG THÁI'])).toEqual([
      'Hủy',
      'Chưa thực hiện',
      'Hoàn thành',
    ]);
  });

  it('is undone', async () => {
    const before = await picture(open);
    await apply('Hội thao', MOVE);
    await apply('Hiến máu', { kind: 'progress', share: 0.5 });
    valueOf(await open.excel.undo());
    valueOf(await open.excel.undo());
    expect(sheetOf(await picture(open), SHEET)).toEqual(sheetOf(before, SHEET));
  });

  it('names what is missing', async () => {
    const seen = await book();
    await open.run(async (context) => {
      context.workbook.tables.getItem('tblLichHoatDong').columns.getItem('TIẾN ĐỘ').delete();
      await context.sync();
    });
    const now = await book();
    const [row] = now.read.rows;
    expect(
      codeOfResult(
        await setStatus(open.excel, now, row === undefined ? [] : [row], [{ kind: 'progress', share: 0.5 }]),
      ),
    ).toBe('column-missing');
    const old = valueOf(await setStatus(open.excel, seen, seen.read.rows, [{ kind: 'progress', share: 0.5 }]));
    expect(old.changed).toBe(0);
    await open.run(async (context) => {
      context.workbook.worksheets.add('Trang khác');
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    expect(codeOfResult(await readStatusBook(open.excel))).toBe('no-schedule');
  });
});
