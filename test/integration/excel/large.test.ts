import { planOf, taskSheet, tasks } from '../../support/plans';
import type { CellInput, SheetPlan } from '../../../src/domain/workbook/write-plan';
import { openExcel, picture, type OpenExcel } from './open-excel';
import { codeOfResult, valueOf } from './result';

const FOUR_MEGABYTES = 4 * 1024 * 1024;

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

/** A schedule as wide as the real one: nineteen columns, sentences, headings that repeat. */
const wide = (rows: number, letters: number): SheetPlan => {
  const base = taskSheet(tasks(rows));
  const headers = Array.from({ length: 12 }, (_unused, index) => `CỘT ${index + 1}`);
  const cells = Array.from({ length: rows + 1 }, (_unused, row): CellInput[] =>
    row === 0 ? headers : headers.map((_header, column) => `Ô ${row} ${column} ${'ệ'.repeat(letters)}`),
  );
  return {
    ...base,
    blocks: [...base.blocks, { row: 3, column: 8, cells }],
    tables: base.tables.map((table) => ({ ...table, range: { ...table.range, right: 19 } })),
    rowHeights: tasks(rows).map((_task, index) => ({ row: 4 + index, height: 20 + (index % 7) })),
  };
};

describe('ten thousand rows', () => {
  it('are read, and written for the first time, in three syncs under 4 MB each', async () => {
    const { syncs: first } = await open.counted(async () =>
      valueOf(await open.excel.write(planOf(taskSheet(tasks(10_000))))),
    );
    expect(first.length).toBeLessThanOrEqual(3);
    expect(Math.max(...first.map((sync) => sync.requestBytes))).toBeLessThan(FOUR_MEGABYTES);

    const fresh = await openExcel();
    await fresh.run(async (context) => {
      const rows = tasks(10_000).map((task, index) => [
        index + 1,
        task.name,
        `${(index % 28) + 1}/5/2024`,
        'Hội trường',
        'Ban Tổ chức',
      ]);
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:E10000').values = rows;
      await context.sync();
    });
    const { syncs } = await fresh.counted(async () => {
      const snapshot = valueOf(await fresh.excel.read({ kind: 'active-sheet' }));
      expect(snapshot.sheets[0]?.rows).toHaveLength(10_000);
      valueOf(await fresh.excel.write(planOf(taskSheet(tasks(10_000)))));
    });
    fresh.close();
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(Math.max(...syncs.flatMap((sync) => [sync.requestBytes, sync.responseBytes]))).toBeLessThan(FOUR_MEGABYTES);
  });

  it('are written again, and undone, in as few', async () => {
    valueOf(await open.excel.write(planOf(taskSheet(tasks(10_000)))));
    const { syncs } = await open.counted(async () => valueOf(await open.excel.write(planOf(taskSheet(tasks(9_990))))));
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(Math.max(...syncs.flatMap((sync) => [sync.requestBytes, sync.responseBytes]))).toBeLessThan(FOUR_MEGABYTES);
    const undone = await open.counted(async () => valueOf(await open.excel.undo()));
    expect(undone.syncs.length).toBeLessThanOrEqual(3);
    const { tables } = await picture(open);
    expect(tables).toEqual([{ name: 'tblThu', address: "'LỊCH THỬ'!A3:G10003" }]);
  });

  it('too large for one message go in the fewest, with progress that only rises', async () => {
    const shares: number[] = [];
    const { value, syncs } = await open.counted(() =>
      open.excel.write(planOf(wide(6_000, 20)), {
        onProgress: (share) => {
          shares.push(share);
          return 'go-on';
        },
      }),
    );
    valueOf(value);
    const writes = syncs.slice(1);
    const total = writes.reduce((sum, sync) => sum + sync.requestBytes, 0);
    expect(writes.length).toBeLessThanOrEqual(Math.ceil(total / 3_000_000) + 1);
    expect(Math.max(...writes.map((sync) => sync.requestBytes))).toBeLessThan(FOUR_MEGABYTES);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    open.node.host.faults.payloadLimit = Infinity;
    expect((await picture(open)).tables).toEqual([{ name: 'tblThu', address: "'LỊCH THỬ'!A3:S6003" }]);
  });

  it('can be stopped between messages: what was written is taken back', async () => {
    const before = await picture(open);
    let calls = 0;
    const stopped = await open.excel.write(planOf(wide(6_000, 20)), {
      onProgress: () => {
        calls += 1;
        return 'cancel';
      },
    });
    expect(codeOfResult(stopped)).toBe('cancelled');
    expect(calls).toBe(1);
    expect(await picture(open)).toEqual(before);
  });

  it('too large for one answer are read in blocks, whatever the limit cuts', async () => {
    const rows = 5_000;
    open.node.host.faults.payloadLimit = Infinity;
    const text = (row: number, column: number): string => `Ô ${row} ${column} ${'ệ'.repeat(60)}`;
    await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const values = Array.from({ length: rows }, (_unused, row) =>
        Array.from({ length: 7 }, (_none, column) => text(row, column)),
      );
      sheet.getRange(`C4:I${rows + 3}`).values = values;
      sheet.getRange('D5').numberFormat = [['@']];
      await context.sync();
    });
    const { value, syncs } = await open.counted(() => open.excel.read({ kind: 'active-sheet' }));
    const [sheet] = valueOf(value).sheets;
    expect(Math.max(...syncs.map((sync) => sync.responseBytes))).toBeLessThan(FOUR_MEGABYTES);
    expect([sheet?.top, sheet?.left, sheet?.rows.length]).toEqual([4, 3, rows]);
    expect(sheet?.rows[1]?.[1]?.numberFormat).toBe('@');
    for (const row of [0, 399, 400, 401, 2_500, rows - 1]) {
      for (const column of [0, 6]) expect(sheet?.rows[row]?.[column]?.value).toBe(text(row, column));
    }
  });

  it('with cells so full that even the first look is refused are read all the same', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A300').values = Array.from(
        { length: 300 },
        (_unused, row) => [`${row} ${'x'.repeat(1_200)}`],
      );
      await context.sync();
    });
    open.node.host.faults.payloadLimit = 300_000;
    const read = await open.excel.read({ kind: 'active-sheet' });
    open.node.host.faults.payloadLimit = 5 * 1024 * 1024;
    expect(valueOf(read).sheets[0]?.rows.map((row) => JSON.stringify(row[0]?.value).slice(1).split(' ')[0])).toEqual(
      Array.from({ length: 300 }, (_unused, row) => String(row)),
    );
  });
});
