import { collectFiles, readOpenSchedules } from '../../../src/application/commands/merge-schedules';
import { buildSchedule } from '../../../src/application/commands/build-schedule';
import { readStatusBook, setStatus } from '../../../src/application/commands/set-status';
import type { Collected } from '../../../src/application/merge/collect';
import { mergeWorkbook } from '../../../src/application/merge/merge-workbook';
import { fail, succeed } from '../../../src/application/ports';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { scheduleBook, type BookRow } from '../../support/schedule-book';
import { openExcel, picture, rowsOf, type OpenExcel } from './open-excel';
import { codeOfResult, valueOf } from './result';

const row = (name: string, facts: BookRow = {}): BookRow => ({
  'HOẠT ĐỘNG': name,
  'BẮT ĐẦU': '2026-05-18',
  'KẾT THÚC': '2026-05-18',
  'CHỦ TRÌ': 'Ban Phong trào',
  'TRẠNG THÁI': 'Chưa thực hiện',
  MÃ: `K-${name}`,
  ...facts,
});

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const collect = async (state = 'Chưa thực hiện'): Promise<Collected> =>
  valueOf(
    await collectFiles([
      {
        name: 'A.xlsx',
        read: () =>
          Promise.resolve(
            succeed(
              scheduleBook([{ name: 'Lịch', rows: [row('Hội thao', { 'TRẠNG THÁI': state }), row('Hiến máu')] }]),
            ),
          ),
      },
      { name: 'hỏng.xlsx', read: () => Promise.resolve(fail('damaged')) },
    ]),
  );
const merge = async (collected: Collected): Promise<void> => {
  valueOf(await open.excel.write(mergeWorkbook(collected, { locale: 'vi', join: true }).plan));
};
const states = async (): Promise<readonly unknown[]> =>
  rowsOf(await picture(open), 'LỊCH GỘP').map((line) => line['TRẠNG THÁI']);

describe('Gộp lịch in the open workbook', () => {
  it('writes the merged schedule beside the others and can be undone', async () => {
    const before = await picture(open);
    await merge(await collect());
    expect((await picture(open)).sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['LỊCH GỘP', 'TRÙNG LẶP', 'TỆP ĐÃ GỘP']),
    );
    valueOf(await open.excel.undo());
    expect((await picture(open)).sheets).toEqual(before.sheets);
  });

  it('on a second merge takes what the files report, and keeps what people typed where they report nothing', async () => {
    await merge(await collect());
    const book = valueOf(await readStatusBook(open.excel));
    valueOf(await setStatus(open.excel, book, book.read.rows, [{ kind: 'state', state: 'running', why: '' }]));
    expect(await states()).toEqual(['Đang thực hiện', 'Đang thực hiện']);
    await merge(await collect('Hoàn thành'));
    expect(await states()).toEqual(['Hoàn thành', 'Đang thực hiện']);
  });

  it('brings in the schedules of the workbook itself, without an earlier merge', async () => {
    expect(valueOf(await readOpenSchedules(open.excel))).toBeNull();
    await merge(await collect());
    expect(valueOf(await readOpenSchedules(open.excel))).toBeNull();
    const text = 'KẾ HOẠCH\nTháng 5 năm 2026\n\nTT\tNội dung\tThời gian\n1\tTập huấn cán bộ cơ sở\t20/5/2026\n';
    await buildSchedule(open.excel, {
      source: { kind: 'snapshot', snapshot: textSnapshot('k.txt', text) },
      locale: 'vi',
    });
    const own = valueOf(await readOpenSchedules(open.excel));
    expect(own?.sheets.map(({ name }) => name)).toEqual(['LỊCH HOẠT ĐỘNG']);
  });

  it('stops when asked, before the next file', async () => {
    let read = 0;
    const file = {
      name: 'A.xlsx',
      read: () => {
        read += 1;
        return Promise.resolve(fail('damaged'));
      },
    };
    const stopped = await collectFiles(
      [file, file, file],
      {},
      { onProgress: (share) => (share > 0 ? 'cancel' : 'go-on') },
    );
    expect([codeOfResult(stopped), read]).toEqual(['cancelled', 1]);
  });
});
